// Generated from docs/api/v1.1/api-resources/azureConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for the Microsoft Azure machine driver. They say under which subscription, where
 * and how large a virtual machine is created as a host.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfig {
  /**
   * Port on which the Docker daemon of the machine listens
   * Default: `"2376"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  dockerPort?: string | null;
  /**
   * Port for a Docker Swarm master on the machine
   * Default: `"3376"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  dockerSwarmMasterPort?: string | null;
  /**
   * Azure image the machine is created from
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  image?: string | null;
  /**
   * Azure location the machine is created in
   * Default: `"West US"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  location?: string | null;
  /**
   * Password for the login on the machine
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  password?: string | null;
  /**
   * Azure publish settings file that holds the subscription credentials
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  publishSettingsFile?: string | null;
  /**
   * Azure size of the machine, which fixes CPU and memory
   * Default: `"Small"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  size?: string | null;
  /**
   * Port on which the machine accepts SSH connections
   * Default: `"22"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  sshPort?: string | null;
  /**
   * Certificate that gives access to the Azure subscription
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  subscriptionCert?: string | null;
  /**
   * Azure subscription the machine is created under
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  subscriptionId?: string | null;
  /**
   * Login name on the machine
   * Default: `"ubuntu"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  username?: string | null;
}

/**
 * What a new azureConfig is made from.
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfigCreate {
  /**
   * Port on which the Docker daemon of the machine listens
   * Default: `"2376"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  dockerPort?: string;
  /**
   * Port for a Docker Swarm master on the machine
   * Default: `"3376"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  dockerSwarmMasterPort?: string;
  /**
   * Azure image the machine is created from
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  image?: string;
  /**
   * Azure location the machine is created in
   * Default: `"West US"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  location?: string;
  /**
   * Password for the login on the machine
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  password?: string;
  /**
   * Azure publish settings file that holds the subscription credentials
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  publishSettingsFile?: string;
  /**
   * Azure size of the machine, which fixes CPU and memory
   * Default: `"Small"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  size?: string;
  /**
   * Port on which the machine accepts SSH connections
   * Default: `"22"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  sshPort?: string;
  /**
   * Certificate that gives access to the Azure subscription
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  subscriptionCert?: string;
  /**
   * Azure subscription the machine is created under
   * Default: `""`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  subscriptionId?: string;
  /**
   * Login name on the machine
   * Default: `"ubuntu"`
   * Page: docs/api/v1.1/api-resources/azureConfig/index.md
   */
  username?: string;
}
