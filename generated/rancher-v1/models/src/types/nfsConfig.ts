// Generated from docs/api/v1.1/api-resources/nfsConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says where an NFS share is and how it is mounted.
 * Page: docs/api/v1.1/api-resources/nfsConfig/index.md
 */
export interface NfsConfig {
  /** The server that exports the share. */
  server: string;
  /** The path that the server exports. */
  share: string;
  /** Options for mounting the share, separated by commas. */
  mountOptions?: string | null | undefined;
}
