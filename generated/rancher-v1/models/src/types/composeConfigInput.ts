// Generated from docs/api/v1.1/api-resources/composeConfigInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for exporting a stack as compose files, saying which services are wanted.
 * Page: docs/api/v1.1/api-resources/composeConfigInput/index.md
 */
export interface ComposeConfigInput {
  /** Services to include in the exported files. */
  serviceIds?: readonly string[] | null | undefined;
}
