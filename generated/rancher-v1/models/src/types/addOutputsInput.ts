// Generated from docs/api/v1.1/api-resources/addOutputsInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Input of the action that adds outputs to a stack. Outputs are values a stack hands on to
 * whoever deployed it.
 * Page: docs/api/v1.1/api-resources/addOutputsInput/index.md
 */
export interface AddOutputsInput {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** Output names and their values to add to the stack. */
  outputs: { readonly [key: string]: string };
  /** The type of the resource, set by the server. */
  readonly type: "addOutputsInput";
  /** URLs of related resources, set by the server. */
  readonly links: AddOutputsInputLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/** The links of a resource of type `addOutputsInput`. */
export interface AddOutputsInputLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<AddOutputsInput>;
}

/**
 * The body of a request that creates a resource of type `addOutputsInput`.
 * Page: docs/api/v1.1/api-resources/addOutputsInput/index.md
 */
export interface AddOutputsInputCreate {
  /** Output names and their values to add to the stack. */
  outputs: { readonly [key: string]: string };
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "addOutputsInput" | undefined;
}
