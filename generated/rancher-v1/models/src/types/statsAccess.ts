// Generated from docs/api/v1.1/api-resources/statsAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Tells where and with which token live statistics of a host, container or service can be
 * read. It is the answer to a request for statistics.
 * Page: docs/api/v1.1/api-resources/statsAccess/index.md
 */
export interface StatsAccess {
  /** Token that authorises reading the statistics. */
  readonly token?: string | null;
  /** Address from which the statistics are streamed. */
  readonly url?: string | null;
}
