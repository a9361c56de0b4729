// Generated from docs/api/v1.1/api-resources/dnsService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, OrderedFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * A service alias: a name in the internal DNS that resolves to one or more other services. It
 * is set up with service links and has no application containers of its own.
 *
 * Page: docs/api/v1.1/api-resources/dnsService/index.md
 */
export interface DnsServices {
  /**
   * Lists resources of type `dnsService`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/dnsServices`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  list<Include extends LinkName<models.DnsService> = never>(query?: DnsServicesQuery<Include>, options?: RequestOptions): List<Included<models.DnsService, Include>>;

  /**
   * Creates a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  create(body: models.DnsServiceCreate, options?: RequestOptions): Promise<models.DnsService>;

  /**
   * Reads one resource of type `dnsService`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/dnsServices/${ID}`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  get<Include extends LinkName<models.DnsService> = never>(target: string | models.DnsService, options?: ReadOptions<Include>): Promise<Included<models.DnsService, Include>>;

  /**
   * Reads one resource of type `dnsService`; null if there is none.
   *
   * `GET /v1/dnsServices/${ID}`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  find<Include extends LinkName<models.DnsService> = never>(target: string | models.DnsService, options?: ReadOptions<Include>): Promise<Included<models.DnsService, Include> | null>;

  /**
   * Changes a resource of type `dnsService`. Fields that cannot be changed are not sent.
   *
   * `PUT /v1/dnsServices/${ID}`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  update(target: string | models.DnsService, body: models.DnsServiceUpdate, options?: RequestOptions): Promise<models.DnsService>;

  /**
   * Deletes a resource of type `dnsService`, and answers what is left of it: null if it is gone, or never was.
   *
   * `DELETE /v1/dnsServices/${ID}`
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  delete(target: string | models.DnsService, options?: RequestOptions): Promise<models.DnsService | null>;

  /**
   * Runs the action `activate` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  activate(target: string | models.DnsService, options?: RequestOptions): Promise<models.Service>;

  /**
   * Runs the action `deactivate` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  deactivate(target: string | models.DnsService, options?: RequestOptions): Promise<models.Service>;

  /**
   * Runs the action `removeservicelink` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=removeservicelink`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  removeservicelink(target: string | models.DnsService, input: models.AddRemoveServiceLinkInput, options?: RequestOptions): Promise<models.Service>;

  /**
   * Runs the action `rollback` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=rollback`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  rollback(target: string | models.DnsService, options?: RequestOptions): Promise<models.Service>;

  /**
   * Runs the action `setservicelinks` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=setservicelinks`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  setServiceLinks(target: string | models.DnsService, input?: models.SetServiceLinksInput, options?: RequestOptions): Promise<models.Service>;

  /**
   * Runs the action `upgrade` of a resource of type `dnsService`.
   *
   * `POST /v1/dnsServices/${ID}?action=upgrade`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/dnsService/index.md
   */
  upgrade(target: string | models.DnsService, input?: models.ServiceUpgrade, options?: RequestOptions): Promise<models.Service>;
}

/** What a list of resources of type `dnsService` can be asked for. */
export interface DnsServicesQuery<Include extends string = never>
  extends ListQuery<"assignServiceIpAddress" | "description" | "environmentId" | "name" | "retainIp" | "selectorLink" | "startOnCreate" | "externalId" | "fqdn" | "healthState" | "id" | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Include>,
    TextFilters<"description" | "name" | "selectorLink" | "externalId" | "fqdn" | "healthState" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ assignServiceIpAddress: boolean; environmentId: string; retainIp: boolean; startOnCreate: boolean; id: string; accountId: string; state: string; transitioning: "yes" | "no" | "error" }> {}

/** Puts the resources of type `dnsService` on a client. */
export function dnsServices(client: CoreClient): DnsServices {
  const { list, create, get, find, update, remove, act } = resource(client, "dnsServices");
  return {
    list,
    create,
    get,
    find,
    update: update(["description","metadata","name","retainIp","selectorLink"]),
    delete: remove,
    activate: (target, options) => act("activate")(target, undefined, options),
    deactivate: (target, options) => act("deactivate")(target, undefined, options),
    removeservicelink: act("removeservicelink"),
    rollback: (target, options) => act("rollback")(target, undefined, options),
    setServiceLinks: act("setservicelinks"),
    upgrade: act("upgrade"),
  };
}
