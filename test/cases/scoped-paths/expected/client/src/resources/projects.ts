// Generated from api-resources/project/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@api/models";

/**
 * A project.
 */
export class Projects extends ResourceClient {
  /** `GET /v2/projects/${PROJECT_ID}/projects` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Project>> {
    return ResourceClient.send(this, "GET", path`/projects`, undefined, { ...options, query });
  }

  /** `GET /v2/projects/${PROJECT_ID}/projects/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Project> {
    return ResourceClient.send(this, "GET", path`/projects/${id}`, undefined, options);
  }

  /** `DELETE /v2/projects/${PROJECT_ID}/projects/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Project | undefined> {
    return ResourceClient.send(this, "DELETE", path`/projects/${id}`, undefined, options);
  }
}
