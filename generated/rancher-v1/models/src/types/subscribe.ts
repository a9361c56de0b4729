// Generated from docs/api/v1.1/api-resources/subscribe/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A subscription to events of the server. Clients use it to be told about changes without
 * asking repeatedly.
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface Subscribe {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "subscribe";
  /** URLs of related resources, set by the server. */
  readonly links: SubscribeLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Names of the events to be told about. */
  eventNames?: readonly string[] | null | undefined;
}

/** The links of a resource of type `subscribe`. */
export interface SubscribeLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Subscribe>;
}

/**
 * The body of a request that creates a resource of type `subscribe`.
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface SubscribeCreate {
  /** Names of the events to be told about. */
  eventNames?: readonly string[] | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "subscribe" | undefined;
}
