// Generated from docs/api/v1.1/api-resources/project/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * What the user interface calls an environment: a separate space with its own hosts, stacks
 * and members. Access rights and the kind of orchestration are decided per project.
 */
export class Projects extends ResourceClient {
  /** `GET /v1/projects` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Project>> {
    return ResourceClient.send(this, "GET", path`/projects`, undefined, { ...options, query });
  }

  /** `GET /v1/projects/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Project> {
    return ResourceClient.send(this, "GET", path`/projects/${id}`, undefined, options);
  }

  /** `POST /v1/projects/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Account> {
    return ResourceClient.send(this, "POST", path`/projects/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/projects/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Account> {
    return ResourceClient.send(this, "POST", path`/projects/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/projects/${ID}?action=setmembers` */
  setmembers(id: string, input: models.SetProjectMembersInput, options?: RequestOptions): Promise<models.SetProjectMembersInput> {
    return ResourceClient.send(this, "POST", path`/projects/${id}?action=setmembers`, input, options);
  }
}
