// Generated from docs/api/v1.1/api-resources/baseMachineConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Common base for the settings of the machine drivers. It has no fields of its own.
 * The docs list no fields of `baseMachineConfig`, so it may have any.
 * Page: docs/api/v1.1/api-resources/baseMachineConfig/index.md
 */
export interface BaseMachineConfig {
  readonly [field: string]: unknown;
}
