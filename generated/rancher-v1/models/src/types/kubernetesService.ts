// Generated from docs/api/v1.1/api-resources/kubernetesService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A Kubernetes service as mirrored in Rancher, for projects that are run with Kubernetes.
 * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
 */
export interface KubernetesService {
  /**
   * Identifier Rancher gives to the service
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly id: string;
  /**
   * Stack under which the service is listed
   * The id of a resource of type `environment`.
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  environmentId: string;
  /**
   * What the service is called
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: KubernetesServiceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Free text saying what the service is for
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  description?: string | null;
  /**
   * Account or project that the service belongs to
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the service was created
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly created?: string | null;
  /**
   * Identifier of the service in Kubernetes
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly externalId?: string | null;
  /**
   * Overall health of the service
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly healthState?: string | null;
  /**
   * Internal kind under which the service is filed
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly kind?: string | null;
  /**
   * When the service was removed, empty while it still exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly removed?: string | null;
  /**
   * Label selector for containers that are to join the service
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly selectorContainer?: string | null;
  /**
   * Where the service stands in its life cycle. The options are `activating`, `active`,
   * `canceled-rollback`, `canceled-upgrade`, `canceling-rollback`, `canceling-upgrade`,
   * `deactivating`, `finishing-upgrade`, `inactive`, `registering`, `removed`, `removing`,
   * `requested`, `restarting`, `rolling-back`, `updating-active`, `updating-inactive`,
   * `upgraded`, `upgrading`.
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly state?: "activating" | "active" | "canceled-rollback" | "canceled-upgrade" | "canceling-rollback" | "canceling-upgrade" | "deactivating" | "finishing-upgrade" | "inactive" | "registering" | "removed" | "removing" | "requested" | "restarting" | "rolling-back" | "updating-active" | "updating-inactive" | "upgraded" | "upgrading" | (string & {}) | null;
  /**
   * Definition of the service as Kubernetes holds it
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly template?: unknown;
  /**
   * Whether the service is between two states, or failed on the way
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is being done to the service, or what went wrong
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far the running change to the service has got
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Globally unique identifier of the service
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly uuid?: string | null;
  /**
   * Virtual IP address of the service
   * Page: docs/api/v1.1/api-resources/kubernetesService/index.md
   */
  readonly vip?: string | null;
}

/** URLs of what belongs to a kubernetesService. */
export interface KubernetesServiceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"kubernetesService">;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<"environment">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly kubernetesService: KubernetesService;
  }
}
