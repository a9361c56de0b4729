// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: LoadBalancerServiceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: LoadBalancerServiceActions;
  /** Whether a virtual IP address is picked for the load balancer service. */
  assignServiceIpAddress?: boolean | null;
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[] | null;
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null;
  /** Free text saying what the load balancer service is for. */
  description?: string | null;
  /** Settings from which the load balancer containers are started. */
  launchConfig?: LaunchConfig | null;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfig | null;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number | null;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicy | null;
  /** Label selector picking the services to balance to. */
  selectorLink?: string | null;
  /** Whether the load balancer service is started as soon as it is created. */
  startOnCreate?: boolean | null;
  /** Virtual IP address of the load balancer service. */
  vip?: string | null;
  /** Number of load balancer containers that exist at present. */
  readonly currentScale?: number | null;
  /** Identifier of the load balancer service in the outside system that knows it. */
  readonly externalId?: string | null;
  /** Full DNS name under which the load balancer can be reached. */
  readonly fqdn?: string | null;
  /** Overall health of the load balancer containers. */
  readonly healthState?: string | null;
  /** Host addresses and ports at which the load balancer is published. */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /** Upgrade settings last applied to the load balancer service. */
  readonly upgrade?: ServiceUpgrade | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a loadBalancerService. */
export interface LoadBalancerServiceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<LoadBalancerService>;
  /** One resource of type `certificate`. */
  readonly defaultCertificate?: LinkTo<Certificate>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}

/** URLs of what is possible now with a loadBalancerService. */
export interface LoadBalancerServiceActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/loadBalancerServices/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=addservicelink` */
  readonly addservicelink?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=deactivate` */
  readonly deactivate?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=removeservicelink` */
  readonly removeservicelink?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=rollback` */
  readonly rollback?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=setservicelinks` */
  readonly setservicelinks?: string;
  /** `POST /v1/loadBalancerServices/${ID}?action=upgrade` */
  readonly upgrade?: string;
}

/**
 * What a new loadBalancerService is made from.
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
  assignServiceIpAddress?: boolean;
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[];
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string;
  /** Free text saying what the load balancer service is for. */
  description?: string;
  /** Settings from which the load balancer containers are started. */
  launchConfig?: LaunchConfigCreate;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfigCreate;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown };
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate;
  /** Label selector picking the services to balance to. */
  selectorLink?: string;
  /** Whether the load balancer service is started as soon as it is created. */
  startOnCreate?: boolean;
  /** Virtual IP address of the load balancer service. */
  vip?: string;
}

/**
 * What can be changed on a loadBalancerService.
 * Page: docs/api/v1.1/api-resources/loadBalancerService/index.md
 */
export interface LoadBalancerServiceUpdate {
  /** Certificates offered for host names on the encrypted ports. */
  certificateIds?: readonly string[] | null;
  /**
   * Certificate shown when no other one matches the host name.
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null;
  /** Free text saying what the load balancer service is for. */
  description?: string | null;
  /** HAProxy and stickiness settings of the load balancer. */
  loadBalancerConfig?: LoadBalancerConfigCreate | null;
  /** Custom data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null;
  /** What the load balancer service is called. */
  name?: string;
  /** Whether a replacement container takes over the IP address of its predecessor. */
  retainIp?: boolean | null;
  /**
   * Number of load balancer containers wanted.
   * Default: `1`.
   */
  scale?: number | null;
  /** Bounds and step for choosing the scale automatically. */
  scalePolicy?: ScalePolicyCreate | null;
  /** Label selector picking the services to balance to. */
  selectorLink?: string | null;
}
