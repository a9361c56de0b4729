// Generated from docs/api/v1.1/api-resources/composeProject/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A stack that is handled as a Docker Compose project and built from compose templates.
 * Page: docs/api/v1.1/api-resources/composeProject/index.md
 */
export interface ComposeProject {
  /**
   * Identifier Rancher gives to the compose project
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly id: string;
  /**
   * What the compose project is called
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  name: string;
  /**
   * Template files of the project, by file name
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  templates: { readonly [key: string]: string };
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ComposeProjectLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the compose project is for
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  description?: string | null;
  /**
   * Variables filled into the templates, by name
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  environment?: { readonly [key: string]: string } | null;
  /**
   * Reference to the origin of the project, such as a catalog template
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  externalId?: string | null;
  /**
   * Variables used before the last upgrade, kept for a rollback
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  previousEnvironment?: { readonly [key: string]: string } | null;
  /**
   * External reference before the last upgrade, kept for a rollback
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  previousExternalId?: string | null;
  /**
   * Account or project that the compose project belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the compose project was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly created?: string | null;
  /**
   * Overall health of the services in the project
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly healthState?: string | null;
  /**
   * Internal kind under which the compose project is filed
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly kind?: string | null;
  /**
   * When the compose project was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the compose project stands in its life cycle. The options are `activating`, `active`,
   * `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`, `error`, `erroring`,
   * `finishing-upgrade`, `removed`, `removing`, `requested`, `rolling-back`, `updating-active`,
   * `upgraded`, `upgrading`.
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly state?: "activating" | "active" | "canceled-upgrade" | "canceling-rollback" | "canceling-upgrade" | "error" | "erroring" | "finishing-upgrade" | "removed" | "removing" | "requested" | "rolling-back" | "updating-active" | "upgraded" | "upgrading" | (string & {}) | null;
  /**
   * Whether the compose project is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the compose project, or what went wrong
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the compose project has got
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the compose project
   * Page: docs/api/v1.1/api-resources/composeProject/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a composeProject. */
export interface ComposeProjectLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"composeProject">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly composeProject: ComposeProject;
  }
}
