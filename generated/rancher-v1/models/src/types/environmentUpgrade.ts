// Generated from docs/api/v1.1/api-resources/environmentUpgrade/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Input for upgrading a stack to new compose files or new variables.
 * Page: docs/api/v1.1/api-resources/environmentUpgrade/index.md
 */
export interface EnvironmentUpgrade {
  /** Identifies the resource, set by the server. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "environmentUpgrade";
  /** URLs of related resources, set by the server. */
  readonly links: EnvironmentUpgradeLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Text of the docker-compose file to upgrade to. */
  dockerCompose?: string | null | undefined;
  /** Variables to fill into the new compose files, by name. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Reference to the new origin, such as a catalog template version. */
  externalId?: string | null | undefined;
  /** Text of the rancher-compose file to upgrade to. */
  rancherCompose?: string | null | undefined;
}

/** The links of a resource of type `environmentUpgrade`. */
export interface EnvironmentUpgradeLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<EnvironmentUpgrade>;
}

/**
 * The body of a request that creates a resource of type `environmentUpgrade`.
 * Page: docs/api/v1.1/api-resources/environmentUpgrade/index.md
 */
export interface EnvironmentUpgradeCreate {
  /** Text of the docker-compose file to upgrade to. */
  dockerCompose?: string | null | undefined;
  /** Variables to fill into the new compose files, by name. */
  environment?: { readonly [key: string]: string } | null | undefined;
  /** Reference to the new origin, such as a catalog template version. */
  externalId?: string | null | undefined;
  /** Text of the rancher-compose file to upgrade to. */
  rancherCompose?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "environmentUpgrade" | undefined;
}
