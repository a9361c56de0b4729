// Generated from docs/api/v1.1/api-resources/certificate/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A TLS certificate with its private key, kept in Rancher so that load balancers can serve
 * encrypted traffic. Most details are read from the certificate itself.
 */
export class Certificates extends ResourceClient {
  /** `GET /v1/certificates` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.Certificate>> {
    return ResourceClient.send(this, "GET", path`/certificates`, undefined, { ...options, query });
  }

  /** `POST /v1/certificates` */
  create(body: models.CertificateCreate, options?: RequestOptions): Promise<models.Certificate> {
    return ResourceClient.send(this, "POST", path`/certificates`, body, options);
  }

  /** `GET /v1/certificates/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.Certificate> {
    return ResourceClient.send(this, "GET", path`/certificates/${id}`, undefined, options);
  }

  /** `PUT /v1/certificates/${ID}` */
  update(id: string, body: models.CertificateUpdate, options?: RequestOptions): Promise<models.Certificate> {
    return ResourceClient.send(this, "PUT", path`/certificates/${id}`, body, options);
  }

  /** `DELETE /v1/certificates/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.Certificate | undefined> {
    return ResourceClient.send(this, "DELETE", path`/certificates/${id}`, undefined, options);
  }
}
