// Generated from api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Project } from "@api/models/project";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Project } from "@api/models/project";

/**
 * A project.
 *
 * Page: api-resources/project/index.md
 */
export interface Projects {
  /**
   * Lists resources of type `project`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v2/projects/${PROJECT_ID}/projects`
   */
  list(query?: ProjectsQuery, options?: RequestOptions): List<Project>;
  /**
   * Reads one resource of type `project`.
   *
   * `GET /v2/projects/${PROJECT_ID}/projects/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Project, options?: ReadOptions<Project>): Promise<Project>;
  /**
   * Reads one resource of type `project`; null if there is none.
   *
   * `GET /v2/projects/${PROJECT_ID}/projects/${ID}`
   */
  find(target: string | Project, options?: ReadOptions<Project>): Promise<Project | null>;
  /**
   * Deletes a resource of type `project`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v2/projects/${PROJECT_ID}/projects/${ID}`
   */
  delete(target: string | Project, options?: RequestOptions): Promise<Project | null>;
}

/** The query of a list of resources of type `project`. */
export interface ProjectsQuery
  extends ListQuery<"id", Project>,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `project`, which use the given client. */
export function projects(client: CoreClient): Projects {
  const own = resource(client, "projects");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    delete: own.delete,
  };
}
