// Generated from docs/api/v1.1/api-resources/packetConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Settings of the Packet machine driver. They say what device is ordered from the bare metal
 * provider when a machine is created.
 * Page: docs/api/v1.1/api-resources/packetConfig/index.md
 */
export interface PacketConfig {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /**
   * API key for the Packet account.
   * Default: `""`.
   */
  apiKey?: string | null | undefined;
  /**
   * Period by which the device is billed.
   * Default: `"hourly"`.
   */
  billingCycle?: string | null | undefined;
  /**
   * Code of the data centre where the device is placed.
   * Default: `"ewr1"`.
   */
  facilityCode?: string | null | undefined;
  /**
   * Operating system installed on the device.
   * Default: `"ubuntu_14_04"`.
   */
  os?: string | null | undefined;
  /**
   * Hardware plan of the device.
   * Default: `"baremetal_1"`.
   */
  plan?: string | null | undefined;
  /**
   * Packet project in which the device is created.
   * Default: `""`.
   */
  projectId?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "packetConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: PacketConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `packetConfig`. */
export interface PacketConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<PacketConfig>;
}

/**
 * The body of a request that creates a resource of type `packetConfig`.
 * Page: docs/api/v1.1/api-resources/packetConfig/index.md
 */
export interface PacketConfigCreate {
  /**
   * API key for the Packet account.
   * Default: `""`.
   */
  apiKey?: string | null | undefined;
  /**
   * Period by which the device is billed.
   * Default: `"hourly"`.
   */
  billingCycle?: string | null | undefined;
  /**
   * Code of the data centre where the device is placed.
   * Default: `"ewr1"`.
   */
  facilityCode?: string | null | undefined;
  /**
   * Operating system installed on the device.
   * Default: `"ubuntu_14_04"`.
   */
  os?: string | null | undefined;
  /**
   * Hardware plan of the device.
   * Default: `"baremetal_1"`.
   */
  plan?: string | null | undefined;
  /**
   * Packet project in which the device is created.
   * Default: `""`.
   */
  projectId?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "packetConfig" | undefined;
}
