// Generated from api-resources/password/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** A password. */
export interface Password {
  /** Which password */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}
