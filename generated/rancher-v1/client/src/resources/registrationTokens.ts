// Generated from docs/api/v1.1/api-resources/registrationToken/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type {
  RegistrationToken,
  RegistrationTokenCreate,
} from "@rancher-v1/models/registrationToken";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type {
  RegistrationToken,
  RegistrationTokenCreate,
} from "@rancher-v1/models/registrationToken";

/**
 * A token with which new hosts are added to an environment. It comes with the ready-made
 * command that starts the agent on a host.
 *
 * Page: docs/api/v1.1/api-resources/registrationToken/index.md
 */
export interface RegistrationTokens {
  /**
   * Lists resources of type `registrationToken`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/registrationTokens`
   */
  list(query?: RegistrationTokensQuery, options?: RequestOptions): List<RegistrationToken>;
  /**
   * Creates a resource of type `registrationToken`.
   *
   * `POST /v1/registrationTokens`
   */
  create(body: RegistrationTokenCreate, options?: RequestOptions): Promise<RegistrationToken>;
  /**
   * Reads one resource of type `registrationToken`.
   *
   * `GET /v1/registrationTokens/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | RegistrationToken,
    options?: ReadOptions<RegistrationToken>,
  ): Promise<RegistrationToken>;
  /**
   * Reads one resource of type `registrationToken`; null if there is none.
   *
   * `GET /v1/registrationTokens/${ID}`
   */
  find(
    target: string | RegistrationToken,
    options?: ReadOptions<RegistrationToken>,
  ): Promise<RegistrationToken | null>;
}

/** The query of a list of resources of type `registrationToken`. */
export interface RegistrationTokensQuery
  extends ListQuery<"description" | "name" | "command" | "id" | "image" | "registrationUrl"
      | "token" | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", RegistrationToken>,
    TextFilters<"description" | "name" | "command" | "image" | "registrationUrl" | "token"
      | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; accountId: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `registrationToken`, which use the given client. */
export function registrationTokens(client: CoreClient): RegistrationTokens {
  const own = resource(client, "registrationTokens");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
