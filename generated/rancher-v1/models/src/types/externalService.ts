// Generated from docs/api/v1.1/api-resources/externalService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ExternalServiceLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: ExternalServiceActions;
  /** Free text saying what the service is for. */
  description?: string | null;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[] | null;
  /** How Rancher checks that the outside service is working. */
  healthCheck?: InstanceHealthCheck | null;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string | null;
  /** Launch settings, of little use as nothing runs within Rancher. */
  launchConfig?: LaunchConfig | null;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null;
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean | null;
  /** Identifier of the service in an outside system. */
  readonly externalId?: string | null;
  /** Full domain name under which the service is known. */
  readonly fqdn?: string | null;
  /** Overall health of the service. */
  readonly healthState?: string | null;
  /** Details of the upgrade last requested for the service. */
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

/** URLs of what belongs to a externalService. */
export interface ExternalServiceLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalService>;
  /** One resource of type `environment`. */
  readonly environment?: LinkTo<Environment>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}

/** URLs of what is possible now with a externalService. */
export interface ExternalServiceActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/externalServices/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/externalServices/${ID}?action=cancelrollback` */
  readonly cancelrollback?: string;
  /** `POST /v1/externalServices/${ID}?action=cancelupgrade` */
  readonly cancelupgrade?: string;
  /** `POST /v1/externalServices/${ID}?action=deactivate` */
  readonly deactivate?: string;
  /** `POST /v1/externalServices/${ID}?action=finishupgrade` */
  readonly finishupgrade?: string;
  /** `POST /v1/externalServices/${ID}?action=rollback` */
  readonly rollback?: string;
  /** `POST /v1/externalServices/${ID}?action=upgrade` */
  readonly upgrade?: string;
}

/**
 * What a new externalService is made from.
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
  description?: string;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[];
  /** How Rancher checks that the outside service is working. */
  healthCheck?: InstanceHealthCheck;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string;
  /** Launch settings, of little use as nothing runs within Rancher. */
  launchConfig?: LaunchConfigCreate;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown };
  /** Whether the service starts as soon as it is created. */
  startOnCreate?: boolean;
}

/**
 * What can be changed on a externalService.
 * Page: docs/api/v1.1/api-resources/externalService/index.md
 */
export interface ExternalServiceUpdate {
  /** Free text saying what the service is for. */
  description?: string | null;
  /** IP addresses at which the outside service is reached. */
  externalIpAddresses?: readonly string[] | null;
  /** Host name of the outside service, instead of IP addresses. */
  hostname?: string | null;
  /** Free-form data that containers can read from the metadata service. */
  metadata?: { readonly [key: string]: unknown } | null;
  /** What the service is called. */
  name?: string;
}
