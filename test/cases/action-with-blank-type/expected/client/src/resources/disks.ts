// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Disk } from "@api/models/disk";
import type { GrowInput } from "@api/models/growInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Disk } from "@api/models/disk";
export type { GrowInput } from "@api/models/growInput";

/**
 * A disk.
 *
 * Page: api-resources/disk/index.md
 */
export interface Disks {
  /**
   * Lists resources of type `disk`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/disks`
   */
  list(query?: DisksQuery, options?: RequestOptions): List<Disk>;
  /**
   * Reads one resource of type `disk`.
   *
   * `GET /v1/disks/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Disk, options?: ReadOptions<Disk>): Promise<Disk>;
  /**
   * Reads one resource of type `disk`; null if there is none.
   *
   * `GET /v1/disks/${ID}`
   */
  find(target: string | Disk, options?: ReadOptions<Disk>): Promise<Disk | null>;
  /**
   * Runs the action `grow` of a resource of type `disk`.
   *
   * `POST /v1/disks/${ID}?action=grow`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  grow(target: string | Disk, input: GrowInput, options?: RequestOptions): Promise<Disk>;
  /**
   * Runs the action `wipe` of a resource of type `disk`.
   *
   * `POST /v1/disks/${ID}?action=wipe`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  wipe(target: string | Disk, options?: RequestOptions): Promise<unknown>;
}

/** The query of a list of resources of type `disk`. */
export interface DisksQuery
  extends ListQuery<"id", Disk>,
    ChoiceFilters<{ id: string }> {}

/** Makes the methods for resources of the type `disk`, which use the given client. */
export function disks(client: CoreClient): Disks {
  const own = resource(client, "disks");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    grow: own.act("grow"),
    wipe: (target, options) => own.act("wipe", () => true)(target, undefined, options),
  };
}
