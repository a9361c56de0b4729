// Generated from docs/api/v1.1/api-resources/projectMember/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Undocumented } from "@rancher-v1/models/_link";
import type {
  ProjectMember,
  ProjectMemberExternalIdType,
  ProjectMemberRole,
} from "@rancher-v1/models/projectMember";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Project } from "@rancher-v1/models/project";
export type { ProjectMember } from "@rancher-v1/models/projectMember";

/**
 * A user, team or organisation that has access to a project. The role decides what the member
 * may do there.
 *
 * Page: docs/api/v1.1/api-resources/projectMember/index.md
 */
export interface ProjectMembers {
  /**
   * Lists resources of type `projectMember`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/projectMembers`
   */
  list(query?: ProjectMembersQuery, options?: RequestOptions): List<ProjectMember>;
  /**
   * Reads one resource of type `projectMember`.
   *
   * `GET /v1/projectMembers/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | ProjectMember, options?: ReadOptions<ProjectMember>): Promise<ProjectMember>;
  /**
   * Reads one resource of type `projectMember`; null if there is none.
   *
   * `GET /v1/projectMembers/${ID}`
   */
  find(
    target: string | ProjectMember,
    options?: ReadOptions<ProjectMember>,
  ): Promise<ProjectMember | null>;
  /**
   * Runs the action `activate` of a resource of type `projectMember`.
   *
   * `POST /v1/projectMembers/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | ProjectMember, options?: RequestOptions): Promise<ProjectMember>;
  /**
   * Runs the action `deactivate` of a resource of type `projectMember`.
   *
   * `POST /v1/projectMembers/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | ProjectMember, options?: RequestOptions): Promise<ProjectMember>;
}

/** The query of a list of resources of type `projectMember`. */
export interface ProjectMembersQuery
  extends ListQuery<"description" | "externalId" | "externalIdType" | "role" | "id" | "name"
      | "projectId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", ProjectMember>,
    TextFilters<"description" | "externalId" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ externalIdType: ProjectMemberExternalIdType | Undocumented;
      role: ProjectMemberRole | Undocumented; id: string; projectId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `projectMember`, which use the given client. */
export function projectMembers(client: CoreClient): ProjectMembers {
  const own = resource(client, "projectMembers");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
  };
}
