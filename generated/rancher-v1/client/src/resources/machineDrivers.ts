// Generated from docs/api/v1.1/api-resources/machineDriver/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A Docker Machine driver plugin that Rancher can use to create hosts at some provider.
 * Drivers may ship with Rancher or be downloaded from an address.
 */
export class MachineDrivers extends ResourceClient {
  /** `GET /v1/machineDrivers` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.MachineDriver>> {
    return ResourceClient.send(this, "GET", path`/machineDrivers`, undefined, { ...options, query });
  }

  /** `GET /v1/machineDrivers/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.MachineDriver> {
    return ResourceClient.send(this, "GET", path`/machineDrivers/${id}`, undefined, options);
  }

  /** `POST /v1/machineDrivers/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.MachineDriver> {
    return ResourceClient.send(this, "POST", path`/machineDrivers/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/machineDrivers/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.MachineDriver> {
    return ResourceClient.send(this, "POST", path`/machineDrivers/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/machineDrivers/${ID}?action=reactivate` */
  reactivate(id: string, options?: RequestOptions): Promise<models.MachineDriver> {
    return ResourceClient.send(this, "POST", path`/machineDrivers/${id}?action=reactivate`, undefined, options);
  }
}
