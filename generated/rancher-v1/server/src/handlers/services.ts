// Generated from docs/api/v1.1/api-resources/service/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ServicesHandlers {
  /** `GET /v1/services` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.Service>[]>;
  /** `POST /v1/services` */
  create(body: models.ServiceCreate, context: Context): Promise<Stored<models.Service>>;
  /**
   * `GET /v1/services/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `PUT /v1/services/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.ServiceUpdate, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `DELETE /v1/services/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.Service> | null | undefined>;
  /**
   * `POST /v1/services/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=addservicelink`
   * Null answers 404.
   */
  addservicelink(id: string, input: models.AddRemoveServiceLinkInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=cancelrollback`
   * Null answers 404.
   */
  cancelrollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=cancelupgrade`
   * Null answers 404.
   */
  cancelupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=finishupgrade`
   * Null answers 404.
   */
  finishupgrade(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(id: string, input: models.AddRemoveServiceLinkInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=restart`
   * Null answers 404.
   */
  restart(id: string, input: models.ServiceRestart, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(id: string, input: models.SetServiceLinksInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/services/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(id: string, input: models.ServiceUpgrade, context: Context): Promise<Stored<models.Service> | null>;
}
