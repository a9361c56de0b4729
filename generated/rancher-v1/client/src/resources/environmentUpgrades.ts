// Generated from docs/api/v1.1/api-resources/environmentUpgrade/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  EnvironmentUpgrade,
  EnvironmentUpgradeCreate,
} from "@rancher-v1/models/environmentUpgrade";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type {
  EnvironmentUpgrade,
  EnvironmentUpgradeCreate,
} from "@rancher-v1/models/environmentUpgrade";

/**
 * Input for upgrading a stack to new compose files or new variables.
 *
 * Page: docs/api/v1.1/api-resources/environmentUpgrade/index.md
 */
export interface EnvironmentUpgrades {
  /**
   * Lists resources of type `environmentUpgrade`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/environmentUpgrades`
   */
  list(query?: EnvironmentUpgradesQuery, options?: RequestOptions): List<EnvironmentUpgrade>;
  /**
   * Creates a resource of type `environmentUpgrade`.
   *
   * `POST /v1/environmentUpgrades`
   */
  create(body: EnvironmentUpgradeCreate, options?: RequestOptions): Promise<EnvironmentUpgrade>;
  /**
   * Reads one resource of type `environmentUpgrade`.
   *
   * `GET /v1/environmentUpgrades/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | EnvironmentUpgrade,
    options?: ReadOptions<EnvironmentUpgrade>,
  ): Promise<EnvironmentUpgrade>;
  /**
   * Reads one resource of type `environmentUpgrade`; null if there is none.
   *
   * `GET /v1/environmentUpgrades/${ID}`
   */
  find(
    target: string | EnvironmentUpgrade,
    options?: ReadOptions<EnvironmentUpgrade>,
  ): Promise<EnvironmentUpgrade | null>;
}

/** The query of a list of resources of type `environmentUpgrade`. */
export interface EnvironmentUpgradesQuery
  extends ListQuery<"dockerCompose" | "externalId" | "rancherCompose", EnvironmentUpgrade>,
    TextFilters<"dockerCompose" | "externalId" | "rancherCompose"> {}

/** Makes the methods for resources of the type `environmentUpgrade`, which use the given client. */
export function environmentUpgrades(client: CoreClient): EnvironmentUpgrades {
  const own = resource(client, "environmentUpgrades");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
