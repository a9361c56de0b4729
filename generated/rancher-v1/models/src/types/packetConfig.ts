// Generated from docs/api/v1.1/api-resources/packetConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings of the Packet machine driver. They say what device is ordered from the bare metal
 * provider when a machine is created.
 * Page: docs/api/v1.1/api-resources/packetConfig/index.md
 */
export interface PacketConfig {
  /**
   * API key for the Packet account.
   * Default: `""`.
   */
  apiKey?: string | null;
  /**
   * Period by which the device is billed.
   * Default: `"hourly"`.
   */
  billingCycle?: string | null;
  /**
   * Code of the data centre where the device is placed.
   * Default: `"ewr1"`.
   */
  facilityCode?: string | null;
  /**
   * Operating system installed on the device.
   * Default: `"ubuntu_14_04"`.
   */
  os?: string | null;
  /**
   * Hardware plan of the device.
   * Default: `"baremetal_1"`.
   */
  plan?: string | null;
  /**
   * Packet project in which the device is created.
   * Default: `""`.
   */
  projectId?: string | null;
}

/**
 * What a new packetConfig is made from.
 * Page: docs/api/v1.1/api-resources/packetConfig/index.md
 */
export interface PacketConfigCreate {
  /**
   * API key for the Packet account.
   * Default: `""`.
   */
  apiKey?: string;
  /**
   * Period by which the device is billed.
   * Default: `"hourly"`.
   */
  billingCycle?: string;
  /**
   * Code of the data centre where the device is placed.
   * Default: `"ewr1"`.
   */
  facilityCode?: string;
  /**
   * Operating system installed on the device.
   * Default: `"ubuntu_14_04"`.
   */
  os?: string;
  /**
   * Hardware plan of the device.
   * Default: `"baremetal_1"`.
   */
  plan?: string;
  /**
   * Packet project in which the device is created.
   * Default: `""`.
   */
  projectId?: string;
}
