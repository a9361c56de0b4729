// Generated from docs/api/v1.1/api-resources/composeProject/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A stack that is handled as a Docker Compose project and built from compose templates.
 * Page: docs/api/v1.1/api-resources/composeProject/index.md
 */
export interface ComposeProject {
  /** Identifier Rancher gives to the compose project. */
  readonly id: string;
  /** What the compose project is called. */
  name: string;
  /** Template files of the project, by file name. */
  templates: { readonly [key: string]: string };
  /** The type of the resource, set by the server. */
  readonly type: "composeProject";
  /** URLs of related resources, set by the server. */
  readonly links: ComposeProjectLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the compose project is for. */
  description?: string | null | undefined;
  /** Variables filled into the templates, by name. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Reference to the origin of the project, such as a catalog template. */
  externalId?: string | null | undefined;
  /** Variables used before the last upgrade, kept for a rollback. */
  previousEnvironment?: { readonly [key: string]: string } | null | undefined;
  /** External reference before the last upgrade, kept for a rollback. */
  previousExternalId?: string | null | undefined;
  /**
   * Account or project that the compose project belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the compose project was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Overall health of the services in the project. */
  readonly healthState?: string | null | undefined;
  /** Internal kind under which the compose project is filed. */
  readonly kind?: string | null | undefined;
  /**
   * When the compose project was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the compose project stands in its life cycle. The options are `activating`, `active`,
   * `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`, `error`, `erroring`,
   * `finishing-upgrade`, `removed`, `removing`, `requested`, `rolling-back`, `updating-active`,
   * `upgraded`, `upgrading`.
   */
  readonly state?: ComposeProjectState | Undocumented | null | undefined;
  /** Whether the compose project is between two states, or failed on the way. */
  readonly transitioning?: ComposeProjectTransitioning | null | undefined;
  /** What is being done to the compose project, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the compose project has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the compose project. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `composeProject`. */
export interface ComposeProjectLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ComposeProject>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const ComposeProjectState = ["activating", "active", "canceled-upgrade",
  "canceling-rollback", "canceling-upgrade", "error", "erroring", "finishing-upgrade", "removed",
  "removing", "requested", "rolling-back", "updating-active", "upgraded", "upgrading"] as const;

/** One of the documented options of `state`. */
export type ComposeProjectState = (typeof ComposeProjectState)[number];

/** The documented options of `transitioning`. */
export const ComposeProjectTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ComposeProjectTransitioning = (typeof ComposeProjectTransitioning)[number];
