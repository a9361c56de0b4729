// Generated from docs/api/v1.1/api-resources/certificate/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  Certificate,
  CertificateCreate,
  CertificateUpdate,
} from "@rancher-v1/models/certificate";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/certificate/index.md
 */
export interface CertificatesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/certificates`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<Certificate>, context: Context<Principal>): Promise<Listed<Certificate>>;
  /** `POST /v1/certificates` */
  create(body: CertificateCreate, context: Context<Principal>): Promise<Stored<Certificate>>;
  /**
   * `GET /v1/certificates/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<Certificate> | null>;
  /**
   * `PUT /v1/certificates/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: CertificateUpdate,
    context: Context<Principal>,
  ): Promise<Stored<Certificate> | null>;
  /**
   * `DELETE /v1/certificates/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<Certificate> | null | undefined>;
}
