// Generated from docs/api/v1.1/api-resources/pullTask/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
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
  mode: PullTaskMode | Undocumented;
  /** The type of the resource, set by the server. */
  readonly type: "pullTask";
  /** URLs of related resources, set by the server. */
  readonly links: PullTaskLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the pull task is for. */
  description?: string | null | undefined;
  /** Labels that select the hosts which pull the image. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** What the pull task is called. */
  name?: string | null | undefined;
  /** Progress or result of the pull, by host. */
  readonly status?: { readonly [key: string]: string } | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `pullTask`. */
export interface PullTaskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<PullTask>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/**
 * The body of a request that creates a resource of type `pullTask`.
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
  mode: PullTaskMode | Undocumented;
  /** Free text saying what the pull task is for. */
  description?: string | null | undefined;
  /** Labels that select the hosts which pull the image. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** What the pull task is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "pullTask" | undefined;
}

/**
 * The fields of a resource of type `pullTask` that can be changed.
 * Page: docs/api/v1.1/api-resources/pullTask/index.md
 */
export interface PullTaskUpdate {
  /** Free text saying what the pull task is for. */
  description?: string | null | undefined;
  /** What the pull task is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "pullTask" | undefined;
}

/** The documented options of `mode`. */
export const PullTaskMode = ["all", "cached"] as const;

/** One of the documented options of `mode`. */
export type PullTaskMode = (typeof PullTaskMode)[number];
