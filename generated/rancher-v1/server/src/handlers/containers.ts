// Generated from docs/api/v1.1/api-resources/container/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Listed, Stored } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ContainersHandlers<Principal = unknown> {
  /**
   * `GET /v1/containers`
   * Rows are filtered, sorted and paged by the query; a page is answered as it is.
   */
  list(query: ListQuery<models.Container>, context: Context<Principal>): Promise<Listed<models.Container>>;
  /** `POST /v1/containers` */
  create(body: models.ContainerCreate, context: Context<Principal>): Promise<Stored<models.Container>>;
  /**
   * `GET /v1/containers/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<models.Container> | null>;
  /**
   * `PUT /v1/containers/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.ContainerUpdate, context: Context<Principal>): Promise<Stored<models.Container> | null>;
  /**
   * `DELETE /v1/containers/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<models.Container> | null | undefined>;
  /**
   * `POST /v1/containers/${ID}?action=console`
   * Null answers 404.
   */
  console(id: string, input: models.InstanceConsoleInput, context: Context<Principal>): Promise<Stored<models.InstanceConsole> | null>;
  /**
   * `POST /v1/containers/${ID}?action=execute`
   * Null answers 404.
   */
  execute(id: string, input: models.ContainerExecCreate, context: Context<Principal>): Promise<Stored<models.HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=logs`
   * Null answers 404.
   */
  logs(id: string, input: models.ContainerLogs, context: Context<Principal>): Promise<Stored<models.HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=proxy`
   * Null answers 404.
   */
  proxy(id: string, input: models.ContainerProxy, context: Context<Principal>): Promise<Stored<models.HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=restart`
   * Null answers 404.
   */
  restart(id: string, context: Context<Principal>): Promise<Stored<models.Instance> | null>;
  /**
   * `POST /v1/containers/${ID}?action=start`
   * Null answers 404.
   */
  start(id: string, context: Context<Principal>): Promise<Stored<models.Instance> | null>;
  /**
   * `POST /v1/containers/${ID}?action=stop`
   * Null answers 404.
   */
  stop(id: string, input: models.InstanceStop, context: Context<Principal>): Promise<Stored<models.Instance> | null>;
  /**
   * The actions that are possible now: others are not listed, and answer 422. Without this
   * method all are, until the resource is removed.
   */
  actionsOf?(resource: Stored<models.Container>, context: Context<Principal>): readonly ("console" | "execute" | "logs" | "proxy" | "restart" | "start" | "stop")[];
}
