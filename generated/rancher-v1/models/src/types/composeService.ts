// Generated from docs/api/v1.1/api-resources/composeService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { Environment } from "./environment.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { ScalePolicy } from "./scalePolicy.js";

/**
 * A service that was brought in through Docker Compose and belongs to a compose project.
 * Page: docs/api/v1.1/api-resources/composeService/index.md
 */
export interface ComposeService {
  /** Identifier Rancher gives to the service. */
  readonly id: string;
  /**
   * Stack the service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ComposeServiceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service is for. */
  description?: string | null;
  /** Settings with which the containers of the service are created. */
  launchConfig?: LaunchConfig | null;
  /**
   * Number of containers the service is meant to run.
   * Default: `1`.
   */
  scale?: number | null;
  /** Rules for changing the scale by itself. */
  scalePolicy?: ScalePolicy | null;
  /** Label selector for containers that are to join the service. */
  selectorContainer?: string | null;
  /** Label selector for services that this one is linked to. */
  selectorLink?: string | null;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null;
  /** Virtual IP address of the service. */
  vip?: string | null;
  /**
   * Account or project that the service belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the service was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Number of containers the service has at present. */
  readonly currentScale?: number | null;
  /** Identifier of the service on the compose side. */
  readonly externalId?: string | null;
  /** Full domain name under which the service is known. */
  readonly fqdn?: string | null;
  /** Overall health of the containers in the service. */
  readonly healthState?: string | null;
  /** Internal kind under which the service is filed. */
  readonly kind?: string | null;
  /** Addresses and ports at which the service is reachable from outside. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /**
   * When the service was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the service stands in its life cycle. The options are `activating`, `active`,
   * `canceled-rollback`, `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`,
   * `deactivating`, `finishing-upgrade`, `inactive`, `registering`, `removed`, `removing`,
   * `requested`, `restarting`, `rolling-back`, `updating-active`, `updating-inactive`,
   * `upgraded`, `upgrading`.
   */
  readonly state?: "activating" | "active" | "canceled-rollback" | "canceled-upgrade"
    | "canceling-rollback" | "canceling-upgrade" | "deactivating" | "finishing-upgrade"
    | "inactive" | "registering" | "removed" | "removing" | "requested" | "restarting"
    | "rolling-back" | "updating-active" | "updating-inactive" | "upgraded" | "upgrading"
    | (string & {}) | null;
  /** Whether the service is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the service, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the service has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the service. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a composeService. */
export interface ComposeServiceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ComposeService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}
