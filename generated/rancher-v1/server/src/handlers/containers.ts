// Generated from docs/api/v1.1/api-resources/container/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Container, ContainerCreate, ContainerUpdate } from "@rancher-v1/models/container";
import type { ContainerExecCreate } from "@rancher-v1/models/containerExec";
import type { ContainerLogs } from "@rancher-v1/models/containerLogs";
import type { ContainerProxy } from "@rancher-v1/models/containerProxy";
import type { HostAccess } from "@rancher-v1/models/hostAccess";
import type { Instance } from "@rancher-v1/models/instance";
import type { InstanceConsole } from "@rancher-v1/models/instanceConsole";
import type { InstanceConsoleInput } from "@rancher-v1/models/instanceConsoleInput";
import type { InstanceStop } from "@rancher-v1/models/instanceStop";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/container/index.md
 */
export interface ContainersHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/containers`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Container>, context: Context<Principal>): Promise<Listed<Container>>;
  /** `POST /v1/containers` */
  create(body: ContainerCreate, context: Context<Principal>): Promise<Stored<Container>>;
  /**
   * `GET /v1/containers/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Container> | null>;
  /**
   * `PUT /v1/containers/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: ContainerUpdate,
    context: Context<Principal>,
  ): Promise<Stored<Container> | null>;
  /**
   * `DELETE /v1/containers/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Container> | null | undefined>;
  /**
   * `POST /v1/containers/${ID}?action=console`
   * Null answers 404.
   */
  console(
    id: string,
    input: InstanceConsoleInput,
    context: Context<Principal>,
  ): Promise<Stored<InstanceConsole> | null>;
  /**
   * `POST /v1/containers/${ID}?action=execute`
   * Null answers 404.
   */
  execute(
    id: string,
    input: ContainerExecCreate,
    context: Context<Principal>,
  ): Promise<Stored<HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=logs`
   * Null answers 404.
   */
  logs(
    id: string,
    input: ContainerLogs,
    context: Context<Principal>,
  ): Promise<Stored<HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=proxy`
   * Null answers 404.
   */
  proxy(
    id: string,
    input: ContainerProxy,
    context: Context<Principal>,
  ): Promise<Stored<HostAccess> | null>;
  /**
   * `POST /v1/containers/${ID}?action=restart`
   * Null answers 404.
   */
  restart(id: string, context: Context<Principal>): Promise<Stored<Instance> | null>;
  /**
   * `POST /v1/containers/${ID}?action=start`
   * Null answers 404.
   */
  start(id: string, context: Context<Principal>): Promise<Stored<Instance> | null>;
  /**
   * `POST /v1/containers/${ID}?action=stop`
   * Null answers 404.
   */
  stop(
    id: string,
    input: InstanceStop,
    context: Context<Principal>,
  ): Promise<Stored<Instance> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Container>,
    context: Context<Principal>,
  ): readonly ("console" | "execute" | "logs" | "proxy" | "restart" | "start" | "stop"
    | (string & Record<never, never>))[];
}
