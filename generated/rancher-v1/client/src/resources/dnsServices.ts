// Generated from docs/api/v1.1/api-resources/dnsService/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
import type { DnsService, DnsServiceCreate, DnsServiceUpdate } from "@rancher-v1/models/dnsService";
import type { Service } from "@rancher-v1/models/service";
import type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
import type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { AddRemoveServiceLinkInput } from "@rancher-v1/models/addRemoveServiceLinkInput";
export type { DnsService, DnsServiceCreate, DnsServiceUpdate } from "@rancher-v1/models/dnsService";
export type { Environment } from "@rancher-v1/models/environment";
export type { Service } from "@rancher-v1/models/service";
export type { ServiceUpgrade } from "@rancher-v1/models/serviceUpgrade";
export type { SetServiceLinksInput } from "@rancher-v1/models/setServiceLinksInput";

/**
 * A service alias: a name in the internal DNS that resolves to one or more other services. It
 * is set up with service links and has no application containers of its own.
 *
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsServices {
  /**
   * Lists resources of type `dnsService`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/dnsServices`
   */
  list(query?: DnsServicesQuery, options?: RequestOptions): List<DnsService>;
  /**
   * Creates a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices`
   */
  create(body: DnsServiceCreate, options?: RequestOptions): Promise<DnsService>;
  /**
   * Reads one resource of type `dnsService`.
   *
   * `GET /v1/dnsServices/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | DnsService, options?: ReadOptions<DnsService>): Promise<DnsService>;
  /**
   * Reads one resource of type `dnsService`; null if there is none.
   *
   * `GET /v1/dnsServices/${ID}`
   */
  find(target: string | DnsService, options?: ReadOptions<DnsService>): Promise<DnsService | null>;
  /**
   * Changes a resource of type `dnsService`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/dnsServices/${ID}`
   */
  update(
    target: string | DnsService,
    body: DnsServiceUpdate,
    options?: RequestOptions,
  ): Promise<DnsService>;
  /**
   * Deletes a resource of type `dnsService`. Returns the resource as it is then, or null if it
   * does not exist. The resource is read for that if the answer is empty: an error with the
   * method `GET` comes after the delete.
   *
   * `DELETE /v1/dnsServices/${ID}`
   */
  delete(target: string | DnsService, options?: RequestOptions): Promise<DnsService | null>;
  /**
   * Runs the action `activate` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | DnsService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `deactivate` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | DnsService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `removeservicelink` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=removeservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  removeservicelink(
    target: string | DnsService,
    input: AddRemoveServiceLinkInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `rollback` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  rollback(target: string | DnsService, options?: RequestOptions): Promise<Service>;
  /**
   * Runs the action `setservicelinks` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=setservicelinks`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  setServiceLinks(
    target: string | DnsService,
    input?: SetServiceLinksInput,
    options?: RequestOptions,
  ): Promise<Service>;
  /**
   * Runs the action `upgrade` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=upgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  upgrade(
    target: string | DnsService,
    input?: ServiceUpgrade,
    options?: RequestOptions,
  ): Promise<Service>;
}

/** The query of a list of resources of type `dnsService`. */
export interface DnsServicesQuery
  extends ListQuery<"assignServiceIpAddress" | "description" | "environmentId" | "name"
      | "retainIp" | "selectorLink" | "startOnCreate" | "externalId" | "fqdn" | "healthState"
      | "id" | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", DnsService>,
    TextFilters<"description" | "name" | "selectorLink" | "externalId" | "fqdn" | "healthState"
      | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ assignServiceIpAddress: boolean; environmentId: string; retainIp: boolean;
      startOnCreate: boolean; id: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `dnsService`, which use the given client. */
export function dnsServices(client: CoreClient): DnsServices {
  const own = resource(client, "dnsServices");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
    removeservicelink: own.act("removeservicelink"),
    rollback: (target, options) => own.act("rollback")(target, undefined, options),
    setServiceLinks: own.act("setservicelinks"),
    upgrade: own.act("upgrade"),
  };
}
