// Generated from docs/api/v1.1/api-resources/environment/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ComposeConfig } from "@rancher-v1/models/composeConfig";
import type { ComposeConfigInput } from "@rancher-v1/models/composeConfigInput";
import type {
  Environment,
  EnvironmentCreate,
  EnvironmentUpdate,
} from "@rancher-v1/models/environment";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/environment/index.md
 */
export interface EnvironmentsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/environments`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Environment>, context: Context<Principal>): Promise<Listed<Environment>>;
  /** `POST /v1/environments` */
  create(body: EnvironmentCreate, context: Context<Principal>): Promise<Stored<Environment>>;
  /**
   * `GET /v1/environments/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `PUT /v1/environments/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: EnvironmentUpdate,
    context: Context<Principal>,
  ): Promise<Stored<Environment> | null>;
  /**
   * `DELETE /v1/environments/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Environment> | null | undefined>;
  /**
   * `POST /v1/environments/${ID}?action=activateservices`
   * Null answers 404.
   */
  activateservices(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `POST /v1/environments/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `POST /v1/environments/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `POST /v1/environments/${ID}?action=deactivateservices`
   * Null answers 404.
   */
  deactivateservices(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `POST /v1/environments/${ID}?action=exportconfig`
   * Null answers 404.
   */
  exportconfig(
    id: string,
    input: ComposeConfigInput,
    context: Context<Principal>,
  ): Promise<Stored<ComposeConfig> | null>;
  /**
   * `POST /v1/environments/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * `POST /v1/environments/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<Environment> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Environment>,
    context: Context<Principal>,
  ): readonly ("activateservices" | "cancelrollback" | "cancelupgrade" | "deactivateservices"
    | "exportconfig" | "finishupgrade" | "rollback" | (string & Record<never, never>))[];
}
