// Generated from docs/api/v1.1/api-resources/azureConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for the Microsoft Azure machine driver. They say under which subscription, where
 * and how large a virtual machine is created as a host.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfig {
  /**
   * Port on which the Docker daemon of the machine listens.
   * Default: `"2376"`.
   */
  dockerPort?: string | null;
  /**
   * Port for a Docker Swarm master on the machine.
   * Default: `"3376"`.
   */
  dockerSwarmMasterPort?: string | null;
  /**
   * Azure image the machine is created from.
   * Default: `""`.
   */
  image?: string | null;
  /**
   * Azure location the machine is created in.
   * Default: `"West US"`.
   */
  location?: string | null;
  /**
   * Password for the login on the machine.
   * Default: `""`.
   */
  password?: string | null;
  /**
   * Azure publish settings file that holds the subscription credentials.
   * Default: `""`.
   */
  publishSettingsFile?: string | null;
  /**
   * Azure size of the machine, which fixes CPU and memory.
   * Default: `"Small"`.
   */
  size?: string | null;
  /**
   * Port on which the machine accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null;
  /**
   * Certificate that gives access to the Azure subscription.
   * Default: `""`.
   */
  subscriptionCert?: string | null;
  /**
   * Azure subscription the machine is created under.
   * Default: `""`.
   */
  subscriptionId?: string | null;
  /**
   * Login name on the machine.
   * Default: `"ubuntu"`.
   */
  username?: string | null;
}

/**
 * What a new azureConfig is made from.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfigCreate {
  /**
   * Port on which the Docker daemon of the machine listens.
   * Default: `"2376"`.
   */
  dockerPort?: string;
  /**
   * Port for a Docker Swarm master on the machine.
   * Default: `"3376"`.
   */
  dockerSwarmMasterPort?: string;
  /**
   * Azure image the machine is created from.
   * Default: `""`.
   */
  image?: string;
  /**
   * Azure location the machine is created in.
   * Default: `"West US"`.
   */
  location?: string;
  /**
   * Password for the login on the machine.
   * Default: `""`.
   */
  password?: string;
  /**
   * Azure publish settings file that holds the subscription credentials.
   * Default: `""`.
   */
  publishSettingsFile?: string;
  /**
   * Azure size of the machine, which fixes CPU and memory.
   * Default: `"Small"`.
   */
  size?: string;
  /**
   * Port on which the machine accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string;
  /**
   * Certificate that gives access to the Azure subscription.
   * Default: `""`.
   */
  subscriptionCert?: string;
  /**
   * Azure subscription the machine is created under.
   * Default: `""`.
   */
  subscriptionId?: string;
  /**
   * Login name on the machine.
   * Default: `"ubuntu"`.
   */
  username?: string;
}
