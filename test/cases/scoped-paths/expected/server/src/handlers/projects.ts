// Generated from api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Project } from "@api/models/project";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: api-resources/project/index.md
 */
export interface ProjectsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/projects`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Project>, context: Context<Principal>): Promise<Listed<Project>>;
  /**
   * `GET /v2/projects/${PROJECT_ID}/projects/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Project> | null>;
  /**
   * `DELETE /v2/projects/${PROJECT_ID}/projects/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Project> | null | undefined>;
}
