// Generated from docs/api/v1.1/api-resources/composeService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { ScalePolicy } from "./scalePolicy.js";

/**
 * A service that was brought in through Docker Compose and belongs to a compose project.
 * Page: docs/api/v1.1/api-resources/composeService/index.md
 */
export interface ComposeService {
  /**
   * Identifier Rancher gives to the service
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly id: string;
  /**
   * Stack the service belongs to
   * The id of a resource of type `environment`.
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  environmentId: string;
  /**
   * What the service is called
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ComposeServiceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the service is for
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  description?: string | null;
  /**
   * Settings with which the containers of the service are created
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  launchConfig?: LaunchConfig | null;
  /**
   * Number of containers the service is meant to run
   * Default: `1`
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  scale?: number | null;
  /**
   * Rules for changing the scale by itself
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  scalePolicy?: ScalePolicy | null;
  /**
   * Label selector for containers that are to join the service
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  selectorContainer?: string | null;
  /**
   * Label selector for services that this one is linked to
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  selectorLink?: string | null;
  /**
   * Whether the service starts as soon as it is created
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  startOnCreate?: boolean | null;
  /**
   * Virtual IP address of the service
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  vip?: string | null;
  /**
   * Account or project that the service belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the service was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly created?: string | null;
  /**
   * Number of containers the service has at present
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly currentScale?: number | null;
  /**
   * Identifier of the service on the compose side
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly externalId?: string | null;
  /**
   * Full domain name under which the service is known
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly fqdn?: string | null;
  /**
   * Overall health of the containers in the service
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly healthState?: string | null;
  /**
   * Internal kind under which the service is filed
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly kind?: string | null;
  /**
   * Addresses and ports at which the service is reachable from outside
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /**
   * When the service was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the service stands in its life cycle. The options are `activating`, `active`,
   * `canceled-rollback`, `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`,
   * `deactivating`, `finishing-upgrade`, `inactive`, `registering`, `removed`, `removing`,
   * `requested`, `restarting`, `rolling-back`, `updating-active`, `updating-inactive`,
   * `upgraded`, `upgrading`.
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly state?: "activating" | "active" | "canceled-rollback" | "canceled-upgrade" | "canceling-rollback" | "canceling-upgrade" | "deactivating" | "finishing-upgrade" | "inactive" | "registering" | "removed" | "removing" | "requested" | "restarting" | "rolling-back" | "updating-active" | "updating-inactive" | "upgraded" | "upgrading" | (string & {}) | null;
  /**
   * Whether the service is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the service, or what went wrong
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the service has got
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the service
   * Page: docs/api/v1.1/api-resources/composeService/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a composeService. */
export interface ComposeServiceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"composeService">;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<"environment">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly composeService: ComposeService;
  }
}
