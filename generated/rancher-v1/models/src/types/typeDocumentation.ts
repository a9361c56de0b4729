// Generated from docs/api/v1.1/api-resources/typeDocumentation/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { FieldDocumentation } from "./fieldDocumentation.js";

/**
 * Explanatory text for one type of the API. It contains a description of the type and notes on
 * its fields.
 * Page: docs/api/v1.1/api-resources/typeDocumentation/index.md
 */
export interface TypeDocumentation {
  /** Name of the type that is documented. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "typeDocumentation";
  /** URLs of related resources, set by the server. */
  readonly links: TypeDocumentationLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Text explaining what the type is for. */
  description?: string | null | undefined;
  /** Documentation of the fields, keyed by field name. */
  readonly resourceFields?: { readonly [key: string]: FieldDocumentation } | null | undefined;
}

/** The links of a resource of type `typeDocumentation`. */
export interface TypeDocumentationLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<TypeDocumentation>;
}
