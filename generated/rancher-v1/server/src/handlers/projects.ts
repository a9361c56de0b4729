// Generated from docs/api/v1.1/api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Account } from "@rancher-v1/models/account";
import type { Project } from "@rancher-v1/models/project";
import type {
  SetProjectMembersInput,
  SetProjectMembersInputCreate,
} from "@rancher-v1/models/setProjectMembersInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface ProjectsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/projects`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Project>, context: Context<Principal>): Promise<Listed<Project>>;
  /**
   * `GET /v1/projects/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Project> | null>;
  /**
   * `POST /v1/projects/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Account> | null>;
  /**
   * `POST /v1/projects/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Account> | null>;
  /**
   * `POST /v1/projects/${ID}?action=setmembers`
   * Null answers 404.
   */
  setmembers(
    id: string,
    input: SetProjectMembersInputCreate,
    context: Context<Principal>,
  ): Promise<Stored<SetProjectMembersInput> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<Project>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | "setmembers" | (string & Record<never, never>))[];
}
