// Generated from docs/api/v1.1/api-resources/setting/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Setting } from "@rancher-v1/models/setting";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Setting } from "@rancher-v1/models/setting";

/**
 * A named option of the Rancher server. It shows both the stored value and the one in effect.
 *
 * Page: docs/api/v1.1/api-resources/setting/index.md
 */
export interface Settings {
  /**
   * Lists resources of type `setting`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/settings`
   */
  list(query?: SettingsQuery, options?: RequestOptions): List<Setting>;
  /**
   * Reads one resource of type `setting`.
   *
   * `GET /v1/settings/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Setting, options?: ReadOptions<Setting>): Promise<Setting>;
  /**
   * Reads one resource of type `setting`; null if there is none.
   *
   * `GET /v1/settings/${ID}`
   */
  find(target: string | Setting, options?: ReadOptions<Setting>): Promise<Setting | null>;
}

/** The query of a list of resources of type `setting`. */
export interface SettingsQuery
  extends ListQuery<"activeValue" | "id" | "name" | "value", Setting>,
    TextFilters<"activeValue" | "name" | "value">,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `setting`, which use the given client. */
export function settings(client: CoreClient): Settings {
  const own = resource(client, "settings");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
