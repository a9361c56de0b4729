// Generated from docs/api/v1.1/api-resources/packetConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { PacketConfig, PacketConfigCreate } from "@rancher-v1/models/packetConfig";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { PacketConfig, PacketConfigCreate } from "@rancher-v1/models/packetConfig";

/**
 * Settings of the Packet machine driver. They say what device is ordered from the bare metal
 * provider when a machine is created.
 *
 * Page: docs/api/v1.1/api-resources/packetConfig/index.md
 */
export interface PacketConfigs {
  /**
   * Lists resources of type `packetConfig`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/packetConfigs`
   */
  list(query?: PacketConfigsQuery, options?: RequestOptions): List<PacketConfig>;
  /**
   * Creates a resource of type `packetConfig`.
   *
   * `POST /v1/packetConfigs`
   */
  create(body: PacketConfigCreate, options?: RequestOptions): Promise<PacketConfig>;
  /**
   * Reads one resource of type `packetConfig`.
   *
   * `GET /v1/packetConfigs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | PacketConfig, options?: ReadOptions<PacketConfig>): Promise<PacketConfig>;
  /**
   * Reads one resource of type `packetConfig`; null if there is none.
   *
   * `GET /v1/packetConfigs/${ID}`
   */
  find(
    target: string | PacketConfig,
    options?: ReadOptions<PacketConfig>,
  ): Promise<PacketConfig | null>;
}

/** The query of a list of resources of type `packetConfig`. */
export interface PacketConfigsQuery
  extends ListQuery<"apiKey" | "billingCycle" | "facilityCode" | "os" | "plan" | "projectId",
      PacketConfig>,
    TextFilters<"apiKey" | "billingCycle" | "facilityCode" | "os" | "plan" | "projectId"> {}

/** Makes the methods for resources of the type `packetConfig`, which use the given client. */
export function packetConfigs(client: CoreClient): PacketConfigs {
  const own = resource(client, "packetConfigs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
