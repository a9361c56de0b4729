// Generated from docs/api/v1.1/api-resources/statsAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Tells where and with which token live statistics of a host, container or service can be
 * read. It is the answer to a request for statistics.
 * Page: docs/api/v1.1/api-resources/statsAccess/index.md
 */
export interface StatsAccess {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "statsAccess";
  /** URLs of related resources, set by the server. */
  readonly links: StatsAccessLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Token that authorises reading the statistics. */
  readonly token?: string | null | undefined;
  /** Address from which the statistics are streamed. */
  readonly url?: string | null | undefined;
}

/** The links of a resource of type `statsAccess`. */
export interface StatsAccessLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<StatsAccess>;
}
