// Generated from docs/api/v1.1/api-resources/kubernetesService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Environment } from "./environment.js";

/**
 * A Kubernetes service as mirrored in Rancher, for projects that are run with Kubernetes.
 * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
 */
export interface KubernetesService {
  /** Identifier Rancher gives to the service. */
  readonly id: string;
  /**
   * Stack under which the service is listed.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "kubernetesService";
  /** URLs of related resources, set by the server. */
  readonly links: KubernetesServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
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
  /** Identifier of the service in Kubernetes. */
  readonly externalId?: string | null | undefined;
  /** Overall health of the service. */
  readonly healthState?: string | null | undefined;
  /** Internal kind under which the service is filed. */
  readonly kind?: string | null | undefined;
  /**
   * When the service was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** Label selector for containers that are to join the service. */
  readonly selectorContainer?: string | null | undefined;
  /**
   * Where the service stands in its life cycle. The options are `activating`, `active`,
   * `canceled-rollback`, `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`,
   * `deactivating`, `finishing-upgrade`, `inactive`, `registering`, `removed`, `removing`,
   * `requested`, `restarting`, `rolling-back`, `updating-active`, `updating-inactive`,
   * `upgraded`, `upgrading`.
   */
  readonly state?: KubernetesServiceState | Undocumented | null | undefined;
  /** Definition of the service as Kubernetes holds it. */
  readonly template?: unknown;
  /** Whether the service is between two states, or failed on the way. */
  readonly transitioning?: KubernetesServiceTransitioning | null | undefined;
  /** What is being done to the service, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the service has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the service. */
  readonly uuid?: string | null | undefined;
  /** Virtual IP address of the service. */
  readonly vip?: string | null | undefined;
  /** The target of the link `environment`, if a read asks for it with `include`. */
  readonly environment?: Environment | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `kubernetesService`. */
export interface KubernetesServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<KubernetesService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const KubernetesServiceState = ["activating", "active", "canceled-rollback",
  "canceled-upgrade", "canceling-rollback", "canceling-upgrade", "deactivating",
  "finishing-upgrade", "inactive", "registering", "removed", "removing", "requested", "restarting",
  "rolling-back", "updating-active", "updating-inactive", "upgraded", "upgrading"] as const;

/** One of the documented options of `state`. */
export type KubernetesServiceState = (typeof KubernetesServiceState)[number];

/** The documented options of `transitioning`. */
export const KubernetesServiceTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type KubernetesServiceTransitioning = (typeof KubernetesServiceTransitioning)[number];
