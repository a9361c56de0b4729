// Generated from docs/api/v1.1/api-resources/loadBalancerService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LaunchConfig } from "./launchConfig.js";
import type { LoadBalancerConfig } from "./loadBalancerConfig.js";
import type { PublicEndpoint } from "./publicEndpoint.js";
import type { ScalePolicy } from "./scalePolicy.js";
import type { ServiceUpgrade } from "./serviceUpgrade.js";

/**
 * A service whose containers run a load balancer and spread incoming traffic over the services
 * linked to it. It is scaled and upgraded much like an ordinary service.
 */
export interface LoadBalancerService {
  /** Identifier the server gives to the load balancer service */
  readonly id: string;
  /**
   * Stack that the load balancer service belongs to
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the load balancer service is called */
  name: string;
  /** Whether a virtual IP address is picked for the load balancer service */
  assignServiceIpAddress?: boolean | null;
  /** Certificates offered for host names on the encrypted ports */
  certificateIds?: readonly string[] | null;
  /**
   * Certificate shown when no other one matches the host name
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string | null;
  /** Free text saying what the load balancer service is for */
  description?: string | null;
  /** Settings from which the load balancer containers are started */
  launchConfig?: LaunchConfig | null;
  /** HAProxy and stickiness settings of the load balancer */
  loadBalancerConfig?: LoadBalancerConfig | null;
  /** Custom data that containers can read from the metadata service */
  metadata?: { readonly [key: string]: unknown } | null;
  /** Whether a replacement container takes over the IP address of its predecessor */
  retainIp?: boolean | null;
  /**
   * Number of load balancer containers wanted
   * Default: `1`
   */
  scale?: number | null;
  /** Bounds and step for choosing the scale automatically */
  scalePolicy?: ScalePolicy | null;
  /** Label selector picking the services to balance to */
  selectorLink?: string | null;
  /** Whether the load balancer service is started as soon as it is created */
  startOnCreate?: boolean | null;
  /** Virtual IP address of the load balancer service */
  vip?: string | null;
  /** Number of load balancer containers that exist at present */
  readonly currentScale?: number | null;
  /** Identifier of the load balancer service in the outside system that knows it */
  readonly externalId?: string | null;
  /** Full DNS name under which the load balancer can be reached */
  readonly fqdn?: string | null;
  /** Overall health of the load balancer containers */
  readonly healthState?: string | null;
  /** Host addresses and ports at which the load balancer is published */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /** Upgrade settings last applied to the load balancer service */
  readonly upgrade?: ServiceUpgrade | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new loadBalancerService is made from. */
export interface LoadBalancerServiceCreate {
  /**
   * Stack that the load balancer service belongs to
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the load balancer service is called */
  name: string;
  /** Whether a virtual IP address is picked for the load balancer service */
  assignServiceIpAddress?: boolean;
  /** Certificates offered for host names on the encrypted ports */
  certificateIds?: readonly string[];
  /**
   * Certificate shown when no other one matches the host name
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string;
  /** Free text saying what the load balancer service is for */
  description?: string;
  /** Settings from which the load balancer containers are started */
  launchConfig?: LaunchConfig;
  /** HAProxy and stickiness settings of the load balancer */
  loadBalancerConfig?: LoadBalancerConfig;
  /** Custom data that containers can read from the metadata service */
  metadata?: { readonly [key: string]: unknown };
  /** Whether a replacement container takes over the IP address of its predecessor */
  retainIp?: boolean;
  /**
   * Number of load balancer containers wanted
   * Default: `1`
   */
  scale?: number;
  /** Bounds and step for choosing the scale automatically */
  scalePolicy?: ScalePolicy;
  /** Label selector picking the services to balance to */
  selectorLink?: string;
  /** Whether the load balancer service is started as soon as it is created */
  startOnCreate?: boolean;
  /** Virtual IP address of the load balancer service */
  vip?: string;
}

/** What can be changed on a loadBalancerService. */
export interface LoadBalancerServiceUpdate {
  /** Certificates offered for host names on the encrypted ports */
  certificateIds?: readonly string[];
  /**
   * Certificate shown when no other one matches the host name
   * The id of a resource of type `certificate`.
   */
  defaultCertificateId?: string;
  /** Free text saying what the load balancer service is for */
  description?: string;
  /** HAProxy and stickiness settings of the load balancer */
  loadBalancerConfig?: LoadBalancerConfig;
  /** Custom data that containers can read from the metadata service */
  metadata?: { readonly [key: string]: unknown };
  /** What the load balancer service is called */
  name?: string;
  /** Whether a replacement container takes over the IP address of its predecessor */
  retainIp?: boolean;
  /**
   * Number of load balancer containers wanted
   * Default: `1`
   */
  scale?: number;
  /** Bounds and step for choosing the scale automatically */
  scalePolicy?: ScalePolicy;
  /** Label selector picking the services to balance to */
  selectorLink?: string;
}
