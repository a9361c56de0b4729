// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { DockerBuild, DockerBuildCreate } from "@rancher-v1/models/dockerBuild";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/dockerBuild/index.md
 */
export interface DockerBuildsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/dockerBuilds`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<DockerBuild>, context: Context<Principal>): Promise<Listed<DockerBuild>>;
  /** `POST /v1/dockerBuilds` */
  create(body: DockerBuildCreate, context: Context<Principal>): Promise<Stored<DockerBuild>>;
  /**
   * `GET /v1/dockerBuilds/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<DockerBuild> | null>;
}
