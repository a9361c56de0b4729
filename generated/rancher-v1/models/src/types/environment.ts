// Generated from docs/api/v1.1/api-resources/environment/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { ComposeService } from "./composeService.js";
import type { DnsService } from "./dnsService.js";
import type { ExternalService } from "./externalService.js";
import type { KubernetesService } from "./kubernetesService.js";
import type { LoadBalancerService } from "./loadBalancerService.js";
import type { Service } from "./service.js";

/**
 * A stack: a group of services that make up one application and are deployed together. The API
 * of this generation calls it an environment; what the user interface calls an environment is
 * a project here.
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface Environment {
  /** Identifier Rancher gives to the stack. */
  readonly id: string;
  /** What the stack is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "environment";
  /** URLs of related resources, set by the server. */
  readonly links: EnvironmentLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: EnvironmentActions;
  /** Free text saying what the stack is for. */
  description?: string | null | undefined;
  /** Text of the docker-compose file the stack is made from. */
  dockerCompose?: string | null | undefined;
  /** Variables filled into the compose files, by name. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Reference to the origin of the stack, such as a catalog template. */
  externalId?: string | null | undefined;
  /** Values the stack hands on to others, by name. */
  outputs?: { readonly [key: string]: string } | null | undefined;
  /** Variables used before the last upgrade, kept for a rollback. */
  previousEnvironment?: { readonly [key: string]: string } | null | undefined;
  /** External reference before the last upgrade, kept for a rollback. */
  previousExternalId?: string | null | undefined;
  /** Text of the rancher-compose file with the Rancher additions. */
  rancherCompose?: string | null | undefined;
  /** Whether the services start as soon as the stack is created. */
  startOnCreate?: boolean | null | undefined;
  /** Overall health of the services in the stack. */
  readonly healthState?: string | null | undefined;
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
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `composeServices`, if a read asks for it with `include`. */
  readonly composeServices?: readonly ComposeService[] | null | undefined;
  /** The target of the link `dnsServices`, if a read asks for it with `include`. */
  readonly dnsServices?: readonly DnsService[] | null | undefined;
  /** The target of the link `externalServices`, if a read asks for it with `include`. */
  readonly externalServices?: readonly ExternalService[] | null | undefined;
  /** The target of the link `kubernetesServices`, if a read asks for it with `include`. */
  readonly kubernetesServices?: readonly KubernetesService[] | null | undefined;
  /** The target of the link `loadBalancerServices`, if a read asks for it with `include`. */
  readonly loadBalancerServices?: readonly LoadBalancerService[] | null | undefined;
  /** The target of the link `services`, if a read asks for it with `include`. */
  readonly services?: readonly Service[] | null | undefined;
}

/** The links of a resource of type `environment`. */
export interface EnvironmentLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Environment>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `composeService` that refer to this one. */
  readonly composeServices?: LinkTo<readonly ComposeService[]> | undefined;
  /** The resources of type `dnsService` that refer to this one. */
  readonly dnsServices?: LinkTo<readonly DnsService[]> | undefined;
  /** The resources of type `externalService` that refer to this one. */
  readonly externalServices?: LinkTo<readonly ExternalService[]> | undefined;
  /** The resources of type `kubernetesService` that refer to this one. */
  readonly kubernetesServices?: LinkTo<readonly KubernetesService[]> | undefined;
  /** The resources of type `loadBalancerService` that refer to this one. */
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]> | undefined;
  /** The resources of type `service` that refer to this one. */
  readonly services?: LinkTo<readonly Service[]> | undefined;
}

/** The actions that are possible now on a resource of type `environment`. */
export interface EnvironmentActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/environments/${ID}?action=activateservices` */
  readonly activateservices?: string | undefined;
  /** `POST /v1/environments/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string | undefined;
  /** `POST /v1/environments/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string | undefined;
  /** `POST /v1/environments/${ID}?action=deactivateservices` */
  readonly deactivateservices?: string | undefined;
  /** `POST /v1/environments/${ID}?action=exportconfig` */
  readonly exportconfig?: string | undefined;
  /** `POST /v1/environments/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string | undefined;
  /** `POST /v1/environments/${ID}?action=rollback` */
  readonly rollback?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `environment`.
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface EnvironmentCreate {
  /** What the stack is called. */
  name: string;
  /** Free text saying what the stack is for. */
  description?: string | null | undefined;
  /** Text of the docker-compose file the stack is made from. */
  dockerCompose?: string | null | undefined;
  /** Variables filled into the compose files, by name. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Reference to the origin of the stack, such as a catalog template. */
  externalId?: string | null | undefined;
  /** Values the stack hands on to others, by name. */
  outputs?: { readonly [key: string]: string } | null | undefined;
  /** Variables used before the last upgrade, kept for a rollback. */
  previousEnvironment?: { readonly [key: string]: string } | null | undefined;
  /** External reference before the last upgrade, kept for a rollback. */
  previousExternalId?: string | null | undefined;
  /** Text of the rancher-compose file with the Rancher additions. */
  rancherCompose?: string | null | undefined;
  /** Whether the services start as soon as the stack is created. */
  startOnCreate?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "environment" | undefined;
}

/**
 * The fields of a resource of type `environment` that can be changed.
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface EnvironmentUpdate {
  /** Free text saying what the stack is for. */
  description?: string | null | undefined;
  /** Reference to the origin of the stack, such as a catalog template. */
  externalId?: string | null | undefined;
  /** What the stack is called. */
  name?: string | undefined;
  /** Values the stack hands on to others, by name. */
  outputs?: { readonly [key: string]: string } | null | undefined;
  /** Variables used before the last upgrade, kept for a rollback. */
  previousEnvironment?: { readonly [key: string]: string } | null | undefined;
  /** External reference before the last upgrade, kept for a rollback. */
  previousExternalId?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "environment" | undefined;
}
