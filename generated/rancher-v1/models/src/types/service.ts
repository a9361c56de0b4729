// Generated from docs/api/v1.1/api-resources/service/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Environment } from "./environment.js";
import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { ScalePolicy, ScalePolicyCreate } from "./scalePolicy.js";
import type {
  SecondaryLaunchConfig,
  SecondaryLaunchConfigCreate,
} from "./secondaryLaunchConfig.js";
import type { ServiceConsumeMap } from "./serviceConsumeMap.js";
import type { ServiceExposeMap } from "./serviceExposeMap.js";
import type { ServiceUpgrade } from "./serviceUpgrade.js";

/**
 * A group of containers started from the same launch settings and kept at a wanted scale.
 * Services belong to a stack and can be linked to one another.
 * Page: docs/api/v1.1/api-resources/service/index.md
 */
export interface Service {
  /** Identifier the server gives to the service. */
  readonly id: string;
  /**
   * Stack that the service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "service";
  /** URLs of related resources, set by the server. */
  readonly links: ServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ServiceActions;
  /** Whether a virtual IP address is picked for the service. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Settings from which the primary containers are started. */
  launchConfig?: LaunchConfig | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicy | null | undefined;
  /** Launch settings of the sidekicks. */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
  /** Label selector picking existing containers that join the service. */
  selectorContainer?: string | null | undefined;
  /** Label selector picking the services to link to. */
  selectorLink?: string | null | undefined;
  /** Whether the service is started as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Virtual IP address of the service. */
  vip?: string | null | undefined;
  /** Counter for numbering the instances created for the service. */
  readonly createIndex?: number | null | undefined;
  /** Number of containers that exist at present. */
  readonly currentScale?: number | null | undefined;
  /** Identifier of the service in the outside system that knows it. */
  readonly externalId?: string | null | undefined;
  /** Full DNS name under which the service can be reached. */
  readonly fqdn?: string | null | undefined;
  /** Overall health of the containers in the service. */
  readonly healthState?: string | null | undefined;
  /** Host addresses and ports at which the service is published. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null | undefined;
  /** Upgrade settings last applied to the service. */
  readonly upgrade?: ServiceUpgrade | null | undefined;
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
  /** The target of the link `environment`, if a read asks for it with `include`. */
  readonly environment?: Environment | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `serviceConsumeMaps`, if a read asks for it with `include`. */
  readonly serviceConsumeMaps?: readonly ServiceConsumeMap[] | null | undefined;
  /** The target of the link `serviceExposeMaps`, if a read asks for it with `include`. */
  readonly serviceExposeMaps?: readonly ServiceExposeMap[] | null | undefined;
}

/** The links of a resource of type `service`. */
export interface ServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Service>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `serviceConsumeMap` that refer to this one. */
  readonly serviceConsumeMaps?: LinkTo<readonly ServiceConsumeMap[]> | undefined;
  /** The resources of type `serviceExposeMap` that refer to this one. */
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]> | undefined;
}

/** The actions that are possible now on a resource of type `service`. */
export interface ServiceActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/services/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/services/${ID}?action=addservicelink` */
  readonly addservicelink?: string | undefined;
  /** `POST /v1/services/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string | undefined;
  /** `POST /v1/services/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string | undefined;
  /** `POST /v1/services/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/services/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string | undefined;
  /** `POST /v1/services/${ID}?action=removeservicelink` */
  readonly removeservicelink?: string | undefined;
  /** `POST /v1/services/${ID}?action=restart` */
  readonly restart?: string | undefined;
  /** `POST /v1/services/${ID}?action=rollback` */
  readonly rollback?: string | undefined;
  /** `POST /v1/services/${ID}?action=setservicelinks` */
  readonly setservicelinks?: string | undefined;
  /** `POST /v1/services/${ID}?action=upgrade` */
  readonly upgrade?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `service`.
 * Page: docs/api/v1.1/api-resources/service/index.md
 */
export interface ServiceCreate {
  /**
   * Stack that the service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** Whether a virtual IP address is picked for the service. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Settings from which the primary containers are started. */
  launchConfig?: LaunchConfigCreate | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate | null | undefined;
  /** Launch settings of the sidekicks. */
  secondaryLaunchConfigs?: readonly SecondaryLaunchConfigCreate[] | null | undefined;
  /** Label selector picking existing containers that join the service. */
  selectorContainer?: string | null | undefined;
  /** Label selector picking the services to link to. */
  selectorLink?: string | null | undefined;
  /** Whether the service is started as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Virtual IP address of the service. */
  vip?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "service" | undefined;
}

/**
 * The fields of a resource of type `service` that can be changed.
 * Page: docs/api/v1.1/api-resources/service/index.md
 */
export interface ServiceUpdate {
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** What the service is called. */
  name?: string | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate | null | undefined;
  /** Label selector picking existing containers that join the service. */
  selectorContainer?: string | null | undefined;
  /** Label selector picking the services to link to. */
  selectorLink?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "service" | undefined;
}
