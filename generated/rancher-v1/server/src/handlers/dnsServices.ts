// Generated from docs/api/v1.1/api-resources/dnsService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface DnsServicesHandlers {
  /** `GET /v1/dnsServices` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.DnsService>[]>;
  /** `POST /v1/dnsServices` */
  create(body: models.DnsServiceCreate, context: Context): Promise<Stored<models.DnsService>>;
  /**
   * `GET /v1/dnsServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.DnsService> | null>;
  /**
   * `PUT /v1/dnsServices/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.DnsServiceUpdate, context: Context): Promise<Stored<models.DnsService> | null>;
  /**
   * `DELETE /v1/dnsServices/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.DnsService> | null | undefined>;
  /**
   * `POST /v1/dnsServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(id: string, input: models.AddRemoveServiceLinkInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(id: string, input: models.SetServiceLinksInput, context: Context): Promise<Stored<models.Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(id: string, input: models.ServiceUpgrade, context: Context): Promise<Stored<models.Service> | null>;
}
