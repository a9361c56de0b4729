// Generated from docs/api/v1.1/api-resources/activeSetting/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A server setting as it currently applies. It sets the stored value beside the one the
 * running server actually uses.
 */
export interface ActiveSetting {
  /** Identifier of the setting, the handle used to look it up */
  readonly id: string;
  /** Value the running server works with at the moment */
  readonly activeValue?: unknown;
  /** Dotted or plain name the setting is known by */
  readonly name?: string | null;
  /** Value stored for the setting */
  readonly value?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}
