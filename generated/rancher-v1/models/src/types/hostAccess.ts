// Generated from docs/api/v1.1/api-resources/hostAccess/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says where and with which token a stream to a host is opened.
 * Page: docs/api/v1.1/api-resources/hostAccess/index.md
 */
export interface HostAccess {
  /** Proves the right to open the stream. */
  readonly token?: string | null;
  /** The address of the stream. */
  readonly url?: string | null;
}
