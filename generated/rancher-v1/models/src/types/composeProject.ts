// Generated from docs/api/v1.1/api-resources/composeProject/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ComposeProjectLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the compose project is for. */
  description?: string | null;
  /** Variables filled into the templates, by name. */
  environment?: { readonly [key: string]: string } | null;
  /** Reference to the origin of the project, such as a catalog template. */
  externalId?: string | null;
  /** Variables used before the last upgrade, kept for a rollback. */
  previousEnvironment?: { readonly [key: string]: string } | null;
  /** External reference before the last upgrade, kept for a rollback. */
  previousExternalId?: string | null;
  /**
   * Account or project that the compose project belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the compose project was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Overall health of the services in the project. */
  readonly healthState?: string | null;
  /** Internal kind under which the compose project is filed. */
  readonly kind?: string | null;
  /**
   * When the compose project was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the compose project stands in its life cycle. The options are `activating`, `active`,
   * `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`, `error`, `erroring`,
   * `finishing-upgrade`, `removed`, `removing`, `requested`, `rolling-back`, `updating-active`,
   * `upgraded`, `upgrading`.
   */
  readonly state?: "activating" | "active" | "canceled-upgrade" | "canceling-rollback"
    | "canceling-upgrade" | "error" | "erroring" | "finishing-upgrade" | "removed" | "removing"
    | "requested" | "rolling-back" | "updating-active" | "upgraded" | "upgrading" | (string & {})
    | null;
  /** Whether the compose project is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the compose project, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the compose project has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the compose project. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a composeProject. */
export interface ComposeProjectLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ComposeProject>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}
