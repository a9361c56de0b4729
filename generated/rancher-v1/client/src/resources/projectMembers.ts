// Generated from docs/api/v1.1/api-resources/projectMember/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A user, team or organisation that has access to a project. The role decides what the member
 * may do there.
 */
export class ProjectMembers extends ResourceClient {
  /** `GET /v1/projectMembers` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.ProjectMember>> {
    return ResourceClient.send(this, "GET", path`/projectMembers`, undefined, { ...options, query });
  }

  /** `GET /v1/projectMembers/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.ProjectMember> {
    return ResourceClient.send(this, "GET", path`/projectMembers/${id}`, undefined, options);
  }

  /** `POST /v1/projectMembers/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.ProjectMember> {
    return ResourceClient.send(this, "POST", path`/projectMembers/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/projectMembers/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.ProjectMember> {
    return ResourceClient.send(this, "POST", path`/projectMembers/${id}?action=deactivate`, undefined, options);
  }
}
