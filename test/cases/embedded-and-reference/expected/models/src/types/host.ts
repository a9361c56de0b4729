// Generated from api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** A host. */
export interface Host {
  /** Which host */
  readonly id: string;
  /**
   * When it was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /**
   * Whether it is gone
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** One of: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  readonly state?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}
