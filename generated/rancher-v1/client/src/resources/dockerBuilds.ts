// Generated from docs/api/v1.1/api-resources/dockerBuild/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * Directions for building a Docker image, much like the options of docker build.
 */
export class DockerBuilds extends ResourceClient {
  /** `GET /v1/dockerBuilds` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.DockerBuild>> {
    return ResourceClient.send(this, "GET", path`/dockerBuilds`, undefined, { ...options, query });
  }

  /** `POST /v1/dockerBuilds` */
  create(body: models.DockerBuildCreate, options?: RequestOptions): Promise<models.DockerBuild> {
    return ResourceClient.send(this, "POST", path`/dockerBuilds`, body, options);
  }

  /** `GET /v1/dockerBuilds/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.DockerBuild> {
    return ResourceClient.send(this, "GET", path`/dockerBuilds/${id}`, undefined, options);
  }
}
