// Generated from docs/api/v1.1/api-resources/externalService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Environment } from "./environment.js";
import type { InstanceHealthCheck } from "./instanceHealthCheck.js";
import type { LaunchConfig, LaunchConfigCreate } from "./launchConfig.js";
import type { ServiceUpgrade } from "./serviceUpgrade.js";

/**
 * A service that runs outside Rancher, entered by IP address or host name so that other
 * services can link to it.
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalService {
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
  readonly type: "externalService";
  /** URLs of related resources, set by the server. */
  readonly links: ExternalServiceLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ExternalServiceActions;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[] | null | undefined;
  /** How Rancher checks that the outside service is working. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string | null | undefined;
  /** Launch settings, of little use as nothing runs within Rancher. */
  launchConfig?: LaunchConfig | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** Identifier of the service in an outside system. */
  readonly externalId?: string | null | undefined;
  /** Full domain name under which the service is known. */
  readonly fqdn?: string | null | undefined;
  /** Overall health of the service. */
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

/** The links of a resource of type `externalService`. */
export interface ExternalServiceLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The actions that are possible now on a resource of type `externalService`. */
export interface ExternalServiceActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=rollback` */
  readonly rollback?: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=upgrade` */
  readonly upgrade?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `externalService`.
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalServiceCreate {
  /**
   * Stack the service belongs to.
   * The id of a resource of type `environment`.
   */
  environmentId: string;
  /** What the service is called. */
  name: string;
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[] | null | undefined;
  /** How Rancher checks that the outside service is working. */
  healthCheck?: InstanceHealthCheck | null | undefined;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string | null | undefined;
  /** Launch settings, of little use as nothing runs within Rancher. */
  launchConfig?: LaunchConfigCreate | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "externalService" | undefined;
}

/**
 * The fields of a resource of type `externalService` that can be changed.
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalServiceUpdate {
  /** Free text saying what the service is for. */
  description?: string | null | undefined;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[] | null | undefined;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string | null | undefined;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null | undefined;
  /** What the service is called. */
  name?: string | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "externalService" | undefined;
}
