// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, OrderedFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * An account owns resources, and credentials are made for it.
 *
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface Accounts {
  /**
   * Lists resources of type `account`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/accounts`
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  list<Include extends LinkName<models.Account> = never>(query?: AccountsQuery<Include>, options?: RequestOptions): List<Included<models.Account, Include>>;

  /**
   * Reads one resource of type `account`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/accounts/${ID}`
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  get<Include extends LinkName<models.Account> = never>(target: string | models.Account, options?: ReadOptions<Include>): Promise<Included<models.Account, Include>>;

  /**
   * Reads one resource of type `account`; null if there is none.
   *
   * `GET /v1/accounts/${ID}`
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  find<Include extends LinkName<models.Account> = never>(target: string | models.Account, options?: ReadOptions<Include>): Promise<Included<models.Account, Include> | null>;

  /**
   * Runs the action `activate` of a resource of type `account`.
   *
   * `POST /v1/accounts/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  activate(target: string | models.Account, options?: RequestOptions): Promise<models.Account>;

  /**
   * Runs the action `deactivate` of a resource of type `account`.
   *
   * `POST /v1/accounts/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent then.
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  deactivate(target: string | models.Account, options?: RequestOptions): Promise<models.Account>;
}

/** What a list of resources of type `account` can be asked for. */
export interface AccountsQuery<Include extends string = never>
  extends ListQuery<"description" | "name" | "id" | "created" | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Include>,
    TextFilters<"description" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date; transitioningProgress: number }>,
    ChoiceFilters<{ id: string; state: string; transitioning: "yes" | "no" | "error" }> {}

/** Puts the resources of type `account` on a client. */
export function accounts(client: CoreClient): Accounts {
  const { list, get, find, act } = resource(client, "accounts");
  return {
    list,
    get,
    find,
    activate: (target, options) => act("activate")(target, undefined, options),
    deactivate: (target, options) => act("deactivate")(target, undefined, options),
  };
}
