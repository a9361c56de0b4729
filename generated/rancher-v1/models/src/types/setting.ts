// Generated from docs/api/v1.1/api-resources/setting/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** A named option of the Rancher server. It shows both the stored value and the one in effect. */
export interface Setting {
  /** Identifier the server gives to the setting */
  readonly id: string;
  /** Value that is currently in effect */
  readonly activeValue?: string | null;
  /** What the setting is called */
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
