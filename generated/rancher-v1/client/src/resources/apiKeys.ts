// Generated from docs/api/v1.1/api-resources/apiKey/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { ApiKey, ApiKeyCreate, ApiKeyUpdate } from "@rancher-v1/models/apiKey";
import type { Credential } from "@rancher-v1/models/credential";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { ApiKey, ApiKeyCreate, ApiKeyUpdate } from "@rancher-v1/models/apiKey";
export type { Credential } from "@rancher-v1/models/credential";

/**
 * A key pair for calling the API without a user session. The public part serves as the user
 * name, the secret part as the password.
 *
 * Page: docs/api/v1.1/api-resources/apiKey/index.md
 */
export interface ApiKeys {
  /**
   * Lists resources of type `apiKey`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/apiKeys`
   */
  list(query?: ApiKeysQuery, options?: RequestOptions): List<ApiKey>;
  /**
   * Creates a resource of type `apiKey`.
   *
   * `POST /v1/apiKeys`
   */
  create(body: ApiKeyCreate, options?: RequestOptions): Promise<ApiKey>;
  /**
   * Reads one resource of type `apiKey`.
   *
   * `GET /v1/apiKeys/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | ApiKey, options?: ReadOptions<ApiKey>): Promise<ApiKey>;
  /**
   * Reads one resource of type `apiKey`; null if there is none.
   *
   * `GET /v1/apiKeys/${ID}`
   */
  find(target: string | ApiKey, options?: ReadOptions<ApiKey>): Promise<ApiKey | null>;
  /**
   * Changes a resource of type `apiKey`. The body is sent as it is; a whole resource may be
   * given back.
   *
   * `PUT /v1/apiKeys/${ID}`
   */
  update(target: string | ApiKey, body: ApiKeyUpdate, options?: RequestOptions): Promise<ApiKey>;
  /**
   * Deletes a resource of type `apiKey`. Returns the resource as it is then, or null if it does
   * not exist. The resource is read for that if the answer is empty: an error with the method
   * `GET` comes after the delete.
   *
   * `DELETE /v1/apiKeys/${ID}`
   */
  delete(target: string | ApiKey, options?: RequestOptions): Promise<ApiKey | null>;
  /**
   * Runs the action `activate` of a resource of type `apiKey`.
   *
   * `POST /v1/apiKeys/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | ApiKey, options?: RequestOptions): Promise<Credential>;
  /**
   * Runs the action `deactivate` of a resource of type `apiKey`.
   *
   * `POST /v1/apiKeys/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | ApiKey, options?: RequestOptions): Promise<Credential>;
}

/** The query of a list of resources of type `apiKey`. */
export interface ApiKeysQuery
  extends ListQuery<"description" | "name" | "id" | "publicValue" | "accountId" | "created"
      | "kind" | "removed" | "state" | "transitioning" | "transitioningMessage"
      | "transitioningProgress" | "uuid", ApiKey>,
    TextFilters<"description" | "name" | "publicValue" | "kind" | "transitioningMessage"
      | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `apiKey`, which use the given client. */
export function apiKeys(client: CoreClient): ApiKeys {
  const own = resource(client, "apiKeys");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
    delete: own.delete,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
  };
}
