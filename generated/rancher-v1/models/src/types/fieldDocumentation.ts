// Generated from docs/api/v1.1/api-resources/fieldDocumentation/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Help text for one field of a type, as carried by the API schema.
 * Page: docs/api/v1.1/api-resources/fieldDocumentation/index.md
 */
export interface FieldDocumentation {
  /** Text explaining the field to the reader. */
  description?: string | null | undefined;
}
