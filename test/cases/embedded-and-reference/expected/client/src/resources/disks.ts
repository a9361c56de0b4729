// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@api/models/_common";
import type { Disk, DiskCreate, DiskUpdate } from "@api/models/disk";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Disk, DiskCreate, DiskUpdate } from "@api/models/disk";
export type { Host } from "@api/models/host";

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
   * Creates a resource of type `disk`.
   *
   * `POST /v1/disks`
   */
  create(body: DiskCreate, options?: RequestOptions): Promise<Disk>;
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
   * Changes a resource of type `disk`. The body is sent as it is; a whole resource may be given
   * back.
   *
   * `PUT /v1/disks/${ID}`
   */
  update(target: string | Disk, body: DiskUpdate, options?: RequestOptions): Promise<Disk>;
}

/** The query of a list of resources of type `disk`. */
export interface DisksQuery
  extends ListQuery<"description" | "hostId" | "name" | "owner" | "id" | "created" | "removed"
      | "transitioning" | "state", Disk>,
    TextFilters<"description" | "name">,
    OrderedFilters<{ created: string | Date; removed: string | Date }>,
    ChoiceFilters<{ hostId: string; owner: string; id: string; transitioning: Transitioning;
      state: string }> {}

/** Makes the methods for resources of the type `disk`, which use the given client. */
export function disks(client: CoreClient): Disks {
  const own = resource(client, "disks");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
    update: own.update,
  };
}
