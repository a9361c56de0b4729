// Generated from docs/api/v1.1/api-resources/azureConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Settings for the Microsoft Azure machine driver. They say under which subscription, where
 * and how large a virtual machine is created as a host.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfig {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /**
   * Port on which the Docker daemon of the machine listens.
   * Default: `"2376"`.
   */
  dockerPort?: string | null | undefined;
  /**
   * Port for a Docker Swarm master on the machine.
   * Default: `"3376"`.
   */
  dockerSwarmMasterPort?: string | null | undefined;
  /**
   * Azure image the machine is created from.
   * Default: `""`.
   */
  image?: string | null | undefined;
  /**
   * Azure location the machine is created in.
   * Default: `"West US"`.
   */
  location?: string | null | undefined;
  /**
   * Password for the login on the machine.
   * Default: `""`.
   */
  password?: string | null | undefined;
  /**
   * Azure publish settings file that holds the subscription credentials.
   * Default: `""`.
   */
  publishSettingsFile?: string | null | undefined;
  /**
   * Azure size of the machine, which fixes CPU and memory.
   * Default: `"Small"`.
   */
  size?: string | null | undefined;
  /**
   * Port on which the machine accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null | undefined;
  /**
   * Certificate that gives access to the Azure subscription.
   * Default: `""`.
   */
  subscriptionCert?: string | null | undefined;
  /**
   * Azure subscription the machine is created under.
   * Default: `""`.
   */
  subscriptionId?: string | null | undefined;
  /**
   * Login name on the machine.
   * Default: `"ubuntu"`.
   */
  username?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "azureConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: AzureConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `azureConfig`. */
export interface AzureConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<AzureConfig>;
}

/**
 * The body of a request that creates a resource of type `azureConfig`.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfigCreate {
  /**
   * Port on which the Docker daemon of the machine listens.
   * Default: `"2376"`.
   */
  dockerPort?: string | null | undefined;
  /**
   * Port for a Docker Swarm master on the machine.
   * Default: `"3376"`.
   */
  dockerSwarmMasterPort?: string | null | undefined;
  /**
   * Azure image the machine is created from.
   * Default: `""`.
   */
  image?: string | null | undefined;
  /**
   * Azure location the machine is created in.
   * Default: `"West US"`.
   */
  location?: string | null | undefined;
  /**
   * Password for the login on the machine.
   * Default: `""`.
   */
  password?: string | null | undefined;
  /**
   * Azure publish settings file that holds the subscription credentials.
   * Default: `""`.
   */
  publishSettingsFile?: string | null | undefined;
  /**
   * Azure size of the machine, which fixes CPU and memory.
   * Default: `"Small"`.
   */
  size?: string | null | undefined;
  /**
   * Port on which the machine accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null | undefined;
  /**
   * Certificate that gives access to the Azure subscription.
   * Default: `""`.
   */
  subscriptionCert?: string | null | undefined;
  /**
   * Azure subscription the machine is created under.
   * Default: `""`.
   */
  subscriptionId?: string | null | undefined;
  /**
   * Login name on the machine.
   * Default: `"ubuntu"`.
   */
  username?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "azureConfig" | undefined;
}
