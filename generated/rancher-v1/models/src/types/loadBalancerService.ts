// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Certificate } from "./certificate.js";
import type { Environment } from "./environment.js";
import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type { LoadBalancerConfig, LoadBalancerConfigCreate } from "./loadBalancerConfig.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { ScalePolicy, ScalePolicyCreate } from "./scalePolicy.js";
import type { ServiceUpgrade } from "./serviceUpgrade.js";

/**
 * A service whose containers run a load balancer and spread incoming traffic over the services
 * linked to it. It is scaled and upgraded much like an ordinary service.
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerService {
  /** Identifier the server gives to the load balancer service. */
  readonly id: string;
  /**
   * Stack that the load balancer service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the load balancer service is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "loadBalancerService";
  /** URLs of related resources, set by the server. */
  readonly links: LoadBalancerServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: LoadBalancerServiceActions;
  /** Whether a virtual IP address is picked for the load balancer service. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[] | null | undefined;
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null | undefined;
  /** Free text saying what the load balancer service is for. */
  description?: string | null | undefined;
  /** Settings from which the load balancer containers are started. */
  launchConfig?: LaunchConfig | null | undefined;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfig | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicy | null | undefined;
  /** Label selector picking the services to balance to. */
  selectorLink?: string | null | undefined;
  /** Whether the load balancer service is started as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Virtual IP address of the load balancer service. */
  vip?: string | null | undefined;
  /** Number of load balancer containers that exist at present. */
  readonly currentScale?: number | null | undefined;
  /** Identifier of the load balancer service in the outside system that knows it. */
  readonly externalId?: string | null | undefined;
  /** Full DNS name under which the load balancer can be reached. */
  readonly fqdn?: string | null | undefined;
  /** Overall health of the load balancer containers. */
  readonly healthState?: string | null | undefined;
  /** Host addresses and ports at which the load balancer is published. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null | undefined;
  /** Upgrade settings last applied to the load balancer service. */
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
  /** The target of the link `defaultCertificate`, if a read asks for it with `include`. */
  readonly defaultCertificate?: Certificate | null | undefined;
  /** The target of the link `environment`, if a read asks for it with `include`. */
  readonly environment?: Environment | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `loadBalancerService`. */
export interface LoadBalancerServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<LoadBalancerService>;
  /** One resource of type `certificate`. */
  readonly defaultCertificate?: LinkTo<Certificate> | undefined;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The actions that are possible now on a resource of type `loadBalancerService`. */
export interface LoadBalancerServiceActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=addservicelink` */
  readonly addservicelink?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=removeservicelink` */
  readonly removeservicelink?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=rollback` */
  readonly rollback?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=setservicelinks` */
  readonly setservicelinks?: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=upgrade` */
  readonly upgrade?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `loadBalancerService`.
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerServiceCreate {
  /**
   * Stack that the load balancer service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the load balancer service is called. */
  name: string;
  /** Whether a virtual IP address is picked for the load balancer service. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[] | null | undefined;
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null | undefined;
  /** Free text saying what the load balancer service is for. */
  description?: string | null | undefined;
  /** Settings from which the load balancer containers are started. */
  launchConfig?: LaunchConfigCreate | null | undefined;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfigCreate | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate | null | undefined;
  /** Label selector picking the services to balance to. */
  selectorLink?: string | null | undefined;
  /** Whether the load balancer service is started as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Virtual IP address of the load balancer service. */
  vip?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "loadBalancerService" | undefined;
}

/**
 * The fields of a resource of type `loadBalancerService` that can be changed.
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerServiceUpdate {
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[] | null | undefined;
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null | undefined;
  /** Free text saying what the load balancer service is for. */
  description?: string | null | undefined;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfigCreate | null | undefined;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** What the load balancer service is called. */
  name?: string | undefined;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number | null | undefined;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate | null | undefined;
  /** Label selector picking the services to balance to. */
  selectorLink?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "loadBalancerService" | undefined;
}
