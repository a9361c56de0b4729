// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** An account owns resources, and credentials are made for it. */
export interface Account {
  /** Identifies the account */
  readonly id: string;
  /** A remark on the account for the people who run it */
  description?: string | null;
  /** What the account is called */
  name?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new account is made from. */
export interface AccountCreate {
  /** A remark on the account for the people who run it */
  description?: string;
  /** What the account is called */
  name?: string;
}

/** What can be changed on a account. */
export interface AccountUpdate {
  /** A remark on the account for the people who run it */
  description?: string;
  /** What the account is called */
  name?: string;
}
