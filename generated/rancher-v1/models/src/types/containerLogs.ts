// Generated from docs/api/v1.1/api-resources/containerLogs/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for reading the log output of a container.
 * Page: docs/api/v1.1/api-resources/containerLogs/index.md
 */
export interface ContainerLogs {
  /**
   * Whether to keep sending new lines as they are written.
   * Default: `true`.
   */
  follow?: boolean | null | undefined;
  /**
   * Number of most recent lines to begin with.
   * Default: `100`.
   */
  lines?: number | null | undefined;
}
