// Generated from docs/api/v1.1/api-resources/composeService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "composeService";
  /** URLs of related resources, set by the server. */
  readonly links: ComposeServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Settings with which the containers of the service are created. */
  launchConfig?: LaunchConfig | null | undefined;
  /**
   * Number of containers the service is meant to run.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Rules for changing the scale by itself. */
  scalePolicy?: ScalePolicy | null | undefined;
  /** Label selector for containers that are to join the service. */
  selectorContainer?: string | null | undefined;
  /** Label selector for services that this one is linked to. */
  selectorLink?: string | null | undefined;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Virtual IP address of the service. */
  vip?: string | null | undefined;
  /**
   * Account or project that the service belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the service was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Number of containers the service has at present. */
  readonly currentScale?: number | null | undefined;
  /** Identifier of the service on the compose side. */
  readonly externalId?: string | null | undefined;
  /** Full domain name under which the service is known. */
  readonly fqdn?: string | null | undefined;
  /** Overall health of the containers in the service. */
  readonly healthState?: string | null | undefined;
  /** Internal kind under which the service is filed. */
  readonly kind?: string | null | undefined;
  /** Addresses and ports at which the service is reachable from outside. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null | undefined;
  /**
   * When the service was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the service stands in its life cycle. The options are `activating`, `active`,
   * `canceled-rollback`, `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`,
   * `deactivating`, `finishing-upgrade`, `inactive`, `registering`, `removed`, `removing`,
   * `requested`, `restarting`, `rolling-back`, `updating-active`, `updating-inactive`,
   * `upgraded`, `upgrading`.
   */
  readonly state?: ComposeServiceState | Undocumented | null | undefined;
  /** Whether the service is between two states, or failed on the way. */
  readonly transitioning?: ComposeServiceTransitioning | null | undefined;
  /** What is being done to the service, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the service has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the service. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `environment`, if a read asks for it with `include`. */
  readonly environment?: Environment | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `composeService`. */
export interface ComposeServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ComposeService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const ComposeServiceState = ["activating", "active", "canceled-rollback", "canceled-upgrade",
  "canceling-rollback", "canceling-upgrade", "deactivating", "finishing-upgrade", "inactive",
  "registering", "removed", "removing", "requested", "restarting", "rolling-back",
  "updating-active", "updating-inactive", "upgraded", "upgrading"] as const;

/** One of the documented options of `state`. */
export type ComposeServiceState = (typeof ComposeServiceState)[number];

/** The documented options of `transitioning`. */
export const ComposeServiceTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ComposeServiceTransitioning = (typeof ComposeServiceTransitioning)[number];
