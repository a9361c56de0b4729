// Generated from docs/api/v1.1/api-resources/hostAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Says where and with which token a stream to a host is opened.
 * Page: docs/api/v1.1/api-resources/hostAccess/index.md
 */
export interface HostAccess {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "hostAccess";
  /** URLs of related resources, set by the server. */
  readonly links: HostAccessLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Proves the right to open the stream. */
  readonly token?: string | null | undefined;
  /** The address of the stream. */
  readonly url?: string | null | undefined;
}

/** The links of a resource of type `hostAccess`. */
export interface HostAccessLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<HostAccess>;
}
