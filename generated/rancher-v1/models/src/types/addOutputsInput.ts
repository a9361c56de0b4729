// Generated from docs/api/v1.1/api-resources/addOutputsInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input of the action that adds outputs to a stack. Outputs are values a stack hands on to
 * whoever deployed it.
 * Page: docs/api/v1.1/api-resources/addOutputsInput/index.md
 */
export interface AddOutputsInput {
  /** Output names and their values to add to the stack. */
  outputs: { readonly [key: string]: string };
}

/**
 * What a new addOutputsInput is made from.
 * Page: docs/api/v1.1/api-resources/addOutputsInput/index.md
 */
export interface AddOutputsInputCreate {
  /** Output names and their values to add to the stack. */
  outputs: { readonly [key: string]: string };
}
