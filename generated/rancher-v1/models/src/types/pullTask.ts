// Generated from docs/api/v1.1/api-resources/pullTask/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A job that pulls an image on the hosts of an environment before it is needed. Labels can
 * narrow down the hosts concerned.
 */
export interface PullTask {
  /** Identifier the server gives to the pull task */
  readonly id: string;
  /** Image that is to be pulled */
  image: string;
  /**
   * Whether every host pulls, or only those that have the image already. The options are `all`,
   * `cached`.
   * Default: `"all"`
   */
  mode: "all" | "cached" | (string & {});
  /** Free text saying what the pull task is for */
  description?: string | null;
  /** Labels that select the hosts which pull the image */
  labels?: { readonly [key: string]: string } | null;
  /** What the pull task is called */
  name?: string | null;
  /** Progress or result of the pull, by host */
  readonly status?: { readonly [key: string]: string } | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
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

/** What a new pullTask is made from. */
export interface PullTaskCreate {
  /** Image that is to be pulled */
  image: string;
  /**
   * Whether every host pulls, or only those that have the image already. The options are `all`,
   * `cached`.
   * Default: `"all"`
   */
  mode: "all" | "cached";
  /** Free text saying what the pull task is for */
  description?: string;
  /** Labels that select the hosts which pull the image */
  labels?: { readonly [key: string]: string };
  /** What the pull task is called */
  name?: string;
}

/** What can be changed on a pullTask. */
export interface PullTaskUpdate {
  /** Free text saying what the pull task is for */
  description?: string;
  /** What the pull task is called */
  name?: string;
}
