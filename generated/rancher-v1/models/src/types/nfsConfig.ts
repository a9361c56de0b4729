// Generated from docs/api/v1.1/api-resources/nfsConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * Says where an NFS share is and how it is mounted.
 * Page: docs/api/v1.1/api-resources/nfsConfig/index.md
 */
export interface NfsConfig {
  /**
   * The server that exports the share
   * Page: docs/api/v1.1/api-resources/nfsConfig/index.md
   */
  server: string;
  /**
   * The path that the server exports
   * Page: docs/api/v1.1/api-resources/nfsConfig/index.md
   */
  share: string;
  /**
   * Options for mounting the share, separated by commas
   * Page: docs/api/v1.1/api-resources/nfsConfig/index.md
   */
  mountOptions?: string | null;
}
