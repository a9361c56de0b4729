// Generated from docs/api/v1.1/api-resources/certificate/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type {
  Certificate,
  CertificateCreate,
  CertificateUpdate,
} from "@rancher-v1/models/certificate";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type {
  Certificate,
  CertificateCreate,
  CertificateUpdate,
} from "@rancher-v1/models/certificate";
export type { LoadBalancerService } from "@rancher-v1/models/loadBalancerService";

/**
 * A TLS certificate with its private key, kept in Rancher so that load balancers can serve
 * encrypted traffic. Most details are read from the certificate itself.
 *
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface Certificates {
  /**
   * Lists resources of type `certificate`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/certificates`
   */
  list(query?: CertificatesQuery, options?: RequestOptions): List<Certificate>;
  /**
   * Creates a resource of type `certificate`.
   *
   * `POST /v1/certificates`
   */
  create(body: CertificateCreate, options?: RequestOptions): Promise<Certificate>;
  /**
   * Reads one resource of type `certificate`.
   *
   * `GET /v1/certificates/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Certificate, options?: ReadOptions<Certificate>): Promise<Certificate>;
  /**
   * Reads one resource of type `certificate`; null if there is none.
   *
   * `GET /v1/certificates/${ID}`
   */
  find(
    target: string | Certificate,
    options?: ReadOptions<Certificate>,
  ): Promise<Certificate | null>;
  /**
   * Changes a resource of type `certificate`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/certificates/${ID}`
   */
  update(
    target: string | Certificate,
    body: CertificateUpdate,
    options?: RequestOptions,
  ): Promise<Certificate>;
  /**
   * Deletes a resource of type `certificate`. Returns the resource as it is then, or null if it
   * does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/certificates/${ID}`
   */
  delete(target: string | Certificate, options?: RequestOptions): Promise<Certificate | null>;
}

/** The query of a list of resources of type `certificate`. */
export interface CertificatesQuery
  extends ListQuery<"cert" | "certChain" | "description" | "key" | "name" | "CN" | "algorithm"
      | "certFingerprint" | "expiresAt" | "id" | "issuedAt" | "issuer" | "keySize"
      | "serialNumber" | "version" | "accountId" | "created" | "kind" | "removed" | "state"
      | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Certificate>,
    TextFilters<"cert" | "certChain" | "description" | "key" | "name" | "CN" | "algorithm"
      | "certFingerprint" | "expiresAt" | "issuedAt" | "issuer" | "serialNumber" | "version"
      | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ keySize: number; created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `certificate`, which use the given client. */
export function certificates(client: CoreClient): Certificates {
  const own = resource(client, "certificates");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
  };
}
