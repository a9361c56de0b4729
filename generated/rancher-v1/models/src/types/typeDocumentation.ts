// Generated from docs/api/v1.1/api-resources/typeDocumentation/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { FieldDocumentation } from "./fieldDocumentation.js";

/**
 * Explanatory text for one type of the API. It contains a description of the type and notes on
 * its fields.
 */
export interface TypeDocumentation {
  /** Name of the type that is documented */
  readonly id: string;
  /** Text explaining what the type is for */
  description?: string | null;
  /** Documentation of the fields, keyed by field name */
  readonly resourceFields?: { readonly [key: string]: FieldDocumentation } | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}
