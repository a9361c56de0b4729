// Generated from docs/api/v1.1/api-resources/container/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A Docker container run on one of the hosts, whether it was created alone, as part of a
 * service or outside Rancher.
 */
export class Containers extends ResourceClient {
  /** `GET /v1/containers` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Container>> {
    return ResourceClient.send(this, "GET", path`/containers`, undefined, { ...options, query });
  }

  /** `POST /v1/containers` */
  create(body: models.ContainerCreate, options?: RequestOptions): Promise<models.Container> {
    return ResourceClient.send(this, "POST", path`/containers`, body, options);
  }

  /** `GET /v1/containers/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Container> {
    return ResourceClient.send(this, "GET", path`/containers/${id}`, undefined, options);
  }

  /** `PUT /v1/containers/${ID}` */
  update(id: string, body: models.ContainerUpdate, options?: RequestOptions): Promise<models.Container> {
    return ResourceClient.send(this, "PUT", path`/containers/${id}`, body, options);
  }

  /** `DELETE /v1/containers/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Container | undefined> {
    return ResourceClient.send(this, "DELETE", path`/containers/${id}`, undefined, options);
  }

  /** `POST /v1/containers/${ID}?action=console` */
  console(id: string, input: models.InstanceConsoleInput = {}, options?: RequestOptions): Promise<models.InstanceConsole> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=console`, input, options);
  }

  /** `POST /v1/containers/${ID}?action=execute` */
  execute(id: string, input: models.ContainerExecCreate, options?: RequestOptions): Promise<models.HostAccess> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=execute`, input, options);
  }

  /** `POST /v1/containers/${ID}?action=logs` */
  logs(id: string, input: models.ContainerLogs = {}, options?: RequestOptions): Promise<models.HostAccess> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=logs`, input, options);
  }

  /** `POST /v1/containers/${ID}?action=proxy` */
  proxy(id: string, input: models.ContainerProxy = {}, options?: RequestOptions): Promise<models.HostAccess> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=proxy`, input, options);
  }

  /** `POST /v1/containers/${ID}?action=restart` */
  restart(id: string, options?: RequestOptions): Promise<models.Instance> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=restart`, undefined, options);
  }

  /** `POST /v1/containers/${ID}?action=start` */
  start(id: string, options?: RequestOptions): Promise<models.Instance> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=start`, undefined, options);
  }

  /** `POST /v1/containers/${ID}?action=stop` */
  stop(id: string, input: models.InstanceStop = {}, options?: RequestOptions): Promise<models.Instance> {
    return ResourceClient.send(this, "POST", path`/containers/${id}?action=stop`, input, options);
  }
}
