// Generated from docs/api/v1.1/api-resources/dnsService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Environment } from "./environment.js";
import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type { ServiceUpgrade } from "./serviceUpgrade.js";

/**
 * A service alias: a name in the internal DNS that resolves to one or more other services. It
 * is set up with service links and has no application containers of its own.
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsService {
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
  readonly type: "dnsService";
  /** URLs of related resources, set by the server. */
  readonly links: DnsServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: DnsServiceActions;
  /** Whether the service is given an IP address of its own. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Settings with which the containers of the service are created. */
  launchConfig?: LaunchConfig | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container keeps the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /** Label selector for services that this one is linked to. */
  selectorLink?: string | null | undefined;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Identifier of the service in an outside system. */
  readonly externalId?: string | null | undefined;
  /** Full domain name under which the service is known. */
  readonly fqdn?: string | null | undefined;
  /** Overall health of the containers in the service. */
  readonly healthState?: string | null | undefined;
  /** Details of the upgrade last requested for the service. */
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
}

/** The links of a resource of type `dnsService`. */
export interface DnsServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<DnsService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The actions that are possible now on a resource of type `dnsService`. */
export interface DnsServiceActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=removeservicelink` */
  readonly removeservicelink?: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=rollback` */
  readonly rollback?: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=setservicelinks` */
  readonly setservicelinks?: string | undefined;
  /** `POST /v1/dnsServices/${ID}?action=upgrade` */
  readonly upgrade?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `dnsService`.
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsServiceCreate {
  /**
   * Stack the service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** Whether the service is given an IP address of its own. */
  assignServiceIpAddress?: boolean | null | undefined;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Settings with which the containers of the service are created. */
  launchConfig?: LaunchConfigCreate | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether a replacement container keeps the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /** Label selector for services that this one is linked to. */
  selectorLink?: string | null | undefined;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "dnsService" | undefined;
}

/**
 * The fields of a resource of type `dnsService` that can be changed.
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsServiceUpdate {
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** What the service is called. */
  name?: string | undefined;
  /** Whether a replacement container keeps the IP address of its predecessor. */
  retainIp?: boolean | null | undefined;
  /** Label selector for services that this one is linked to. */
  selectorLink?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "dnsService" | undefined;
}
