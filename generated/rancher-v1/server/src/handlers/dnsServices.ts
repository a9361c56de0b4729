// Generated from docs/api/v1.1/api-resources/dnsService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
import type { DnsService, DnsServiceCreate, DnsServiceUpdate } from "@rancher-v1/models/dnsService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsServicesHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/dnsServices`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(query: ListQuery<DnsService>, context: Context<Principal>): Promise<Listed<DnsService>>;
  /** `POST /v1/dnsServices` */
  create(body: DnsServiceCreate, context: Context<Principal>): Promise<Stored<DnsService>>;
  /**
   * `GET /v1/dnsServices/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<DnsService> | null>;
  /**
   * `PUT /v1/dnsServices/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: DnsServiceUpdate,
    context: Context<Principal>,
  ): Promise<Stored<DnsService> | null>;
  /**
   * `DELETE /v1/dnsServices/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(id: string, context: Context<Principal>): Promise<Stored<DnsService> | null | undefined>;
  /**
   * `POST /v1/dnsServices/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=removeservicelink`
   * Null answers 404.
   */
  removeservicelink(
    id: string,
    input: AddRemoveServiceLinkInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=rollback`
   * Null answers 404.
   */
  rollback(id: string, context: Context<Principal>): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=setservicelinks`
   * Null answers 404.
   */
  setServiceLinks(
    id: string,
    input: SetServiceLinksInput,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * `POST /v1/dnsServices/${ID}?action=upgrade`
   * Null answers 404.
   */
  upgrade(
    id: string,
    input: ServiceUpgrade,
    context: Context<Principal>,
  ): Promise<Stored<Service> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<DnsService>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | "removeservicelink" | "rollback" | "setservicelinks"
    | "upgrade" | (string & Record<never, never>))[];
}
