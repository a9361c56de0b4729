// Generated from docs/api/v1.1/api-resources/externalEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A report from an outside system about something Rancher should know of. More specific event
 * types build on it.
 * Page: docs/api/v1.1/api-resources/externalEvent/index.md
 */
export interface ExternalEvent {
  /** Identifier Rancher gives to the event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ExternalEventLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Account or project that the event belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the event was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** What sort of event is reported. */
  readonly eventType?: string | null;
  /** Identifier of the thing concerned in the outside system. */
  readonly externalId?: string | null;
  /** Internal kind under which the event is filed. */
  readonly kind?: string | null;
  /**
   * Account on whose behalf the event was reported.
   * The id of a resource of type `account`.
   */
  readonly reportedAccountId?: string | null;
  /**
   * Where the event stands in its life cycle. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {})
    | null;
  /** Whether the event is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the event, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the event has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the event. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a externalEvent. */
export interface ExternalEventLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalEvent>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `account`. */
  readonly reportedAccount?: LinkTo<Account>;
}
