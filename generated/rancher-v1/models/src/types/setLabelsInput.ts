// Generated from docs/api/v1.1/api-resources/setLabelsInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input of the action that sets the labels of an object. It carries the labels to be set.
 * Page: docs/api/v1.1/api-resources/setLabelsInput/index.md
 */
export interface SetLabelsInput {
  /** Labels to set, as keys with their values. */
  labels?: unknown;
}
