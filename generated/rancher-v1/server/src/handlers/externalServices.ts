// Generated from docs/api/v1.1/api-resources/externalService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ExternalServicesHandlers {
  /** `GET /v1/externalServices` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.ExternalService>[]>;
  /** `POST /v1/externalServices` */
  create(body: models.ExternalServiceCreate, context: Context): Promise<Stored<models.ExternalService>>;
  /**
   * `GET /v1/externalServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.ExternalService> | null>;
  /**
   * `PUT /v1/externalServices/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.ExternalServiceUpdate, context: Context): Promise<Stored<models.ExternalService> | null>;
  /**
   * `DELETE /v1/externalServices/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.ExternalService> | null | undefined>;
  /**
   * `POST /v1/externalServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/externalServices/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(id: string, input: models.ServiceUpgrade, context: Context): Promise<Stored<models.Service> | null>;
}
