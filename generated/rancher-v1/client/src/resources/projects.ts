// Generated from docs/api/v1.1/api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Account } from "@rancher-v1/models/account";
import type { Project } from "@rancher-v1/models/project";
import type {
  SetProjectMembersInput,
  SetProjectMembersInputCreate,
} from "@rancher-v1/models/setProjectMembersInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Identity } from "@rancher-v1/models/identity";
export type { Project } from "@rancher-v1/models/project";
export type { ProjectMember } from "@rancher-v1/models/projectMember";
export type {
  SetProjectMembersInput,
  SetProjectMembersInputCreate,
} from "@rancher-v1/models/setProjectMembersInput";

/**
 * What the user interface calls an environment: a separate space with its own hosts, stacks
 * and members. Access rights and the kind of orchestration are decided per project.
 *
 * Page: docs/api/v1.1/api-resources/project/index.md
 */
export interface Projects {
  /**
   * Lists resources of type `project`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/projects`
   */
  list(query?: ProjectsQuery, options?: RequestOptions): List<Project>;
  /**
   * Reads one resource of type `project`.
   *
   * `GET /v1/projects/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Project, options?: ReadOptions<Project>): Promise<Project>;
  /**
   * Reads one resource of type `project`; null if there is none.
   *
   * `GET /v1/projects/${ID}`
   */
  find(target: string | Project, options?: ReadOptions<Project>): Promise<Project | null>;
  /**
   * Runs the action `activate` of a resource of type `project`.
   *
   * `POST /v1/projects/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | Project, options?: RequestOptions): Promise<Account>;
  /**
   * Runs the action `deactivate` of a resource of type `project`.
   *
   * `POST /v1/projects/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | Project, options?: RequestOptions): Promise<Account>;
  /**
   * Runs the action `setmembers` of a resource of type `project`.
   *
   * `POST /v1/projects/${ID}?action=setmembers`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  setmembers(
    target: string | Project,
    input: SetProjectMembersInputCreate,
    options?: RequestOptions,
  ): Promise<SetProjectMembersInput>;
}

/** The query of a list of resources of type `project`. */
export interface ProjectsQuery
  extends ListQuery<"description" | "kubernetes" | "mesos" | "name" | "publicDns" | "swarm"
      | "virtualMachine" | "id" | "accountId" | "created" | "kind" | "removed" | "state"
      | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Project>,
    TextFilters<"description" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ kubernetes: boolean; mesos: boolean; publicDns: boolean; swarm: boolean;
      virtualMachine: boolean; id: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `project`, which use the given client. */
export function projects(client: CoreClient): Projects {
  const own = resource(client, "projects");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    setmembers: own.act("setmembers"),
  };
}
