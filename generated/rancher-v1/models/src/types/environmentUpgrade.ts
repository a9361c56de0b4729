// Generated from docs/api/v1.1/api-resources/environmentUpgrade/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for upgrading a stack to new compose files or new variables.
 * Page: docs/api/v1.1/api-resources/environmentUpgrade/index.md
 */
export interface EnvironmentUpgrade {
  /** Text of the docker-compose file to upgrade to. */
  dockerCompose?: string | null;
  /** Variables to fill into the new compose files, by name. */
  environment?: { readonly [key: string]: string } | null;
  /** Reference to the new origin, such as a catalog template version. */
  externalId?: string | null;
  /** Text of the rancher-compose file to upgrade to. */
  rancherCompose?: string | null;
}

/**
 * What a new environmentUpgrade is made from.
 * Page: docs/api/v1.1/api-resources/environmentUpgrade/index.md
 */
export interface EnvironmentUpgradeCreate {
  /** Text of the docker-compose file to upgrade to. */
  dockerCompose?: string;
  /** Variables to fill into the new compose files, by name. */
  environment?: { readonly [key: string]: string };
  /** Reference to the new origin, such as a catalog template version. */
  externalId?: string;
  /** Text of the rancher-compose file to upgrade to. */
  rancherCompose?: string;
}
