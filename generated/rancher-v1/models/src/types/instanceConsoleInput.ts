// Generated from docs/api/v1.1/api-resources/instanceConsoleInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input of the action that opens the console of an instance. It takes no fields.
 * The docs list no fields of `instanceConsoleInput`, so it may have any.
 * Page: docs/api/v1.1/api-resources/instanceConsoleInput/index.md
 */
export interface InstanceConsoleInput {
  readonly [field: string]: unknown;
}
