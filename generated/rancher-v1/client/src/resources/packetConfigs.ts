// Generated from docs/api/v1.1/api-resources/packetConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Settings of the Packet machine driver. They say what device is ordered from the bare metal
 * provider when a machine is created.
 */
export class PacketConfigs extends ResourceClient {
  /** `GET /v1/packetConfigs` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.PacketConfig>> {
    return ResourceClient.send(this, "GET", path`/packetConfigs`, undefined, { ...options, query });
  }

  /** `POST /v1/packetConfigs` */
  create(body: models.PacketConfigCreate, options?: RequestOptions): Promise<models.PacketConfig> {
    return ResourceClient.send(this, "POST", path`/packetConfigs`, body, options);
  }

  /** `GET /v1/packetConfigs/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.PacketConfig> {
    return ResourceClient.send(this, "GET", path`/packetConfigs/${id}`, undefined, options);
  }
}
