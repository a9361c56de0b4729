// Generated from docs/api/v1.1/api-resources/pullTask/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A job that pulls an image on the hosts of an environment before it is needed. Labels can
 * narrow down the hosts concerned.
 * Page: docs/api/v1.1/api-resources/pullTask/index.md
 */
export interface PullTask {
  /** Identifier the server gives to the pull task. */
  readonly id: string;
  /** Image that is to be pulled. */
  image: string;
  /**
   * Whether every host pulls, or only those that have the image already. The options are `all`,
   * `cached`.
   * Default: `"all"`.
   */
  mode: "all" | "cached" | (string & {});
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: PullTaskLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the pull task is for. */
  description?: string | null;
  /** Labels that select the hosts which pull the image. */
  labels?: { readonly [key: string]: string } | null;
  /** What the pull task is called. */
  name?: string | null;
  /** Progress or result of the pull, by host. */
  readonly status?: { readonly [key: string]: string } | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a pullTask. */
export interface PullTaskLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<PullTask>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}

/**
 * What a new pullTask is made from.
 * Page: docs/api/v1.1/api-resources/pullTask/index.md
 */
export interface PullTaskCreate {
  /** Image that is to be pulled. */
  image: string;
  /**
   * Whether every host pulls, or only those that have the image already. The options are `all`,
   * `cached`.
   * Default: `"all"`.
   */
  mode: "all" | "cached";
  /** Free text saying what the pull task is for. */
  description?: string;
  /** Labels that select the hosts which pull the image. */
  labels?: { readonly [key: string]: string };
  /** What the pull task is called. */
  name?: string;
}

/**
 * What can be changed on a pullTask.
 * Page: docs/api/v1.1/api-resources/pullTask/index.md
 */
export interface PullTaskUpdate {
  /** Free text saying what the pull task is for. */
  description?: string | null;
  /** What the pull task is called. */
  name?: string | null;
}
