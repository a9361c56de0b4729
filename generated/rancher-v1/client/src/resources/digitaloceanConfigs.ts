// Generated from docs/api/v1.1/api-resources/digitaloceanConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type {
  DigitaloceanConfig,
  DigitaloceanConfigCreate,
} from "@rancher-v1/models/digitaloceanConfig";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type {
  DigitaloceanConfig,
  DigitaloceanConfigCreate,
} from "@rancher-v1/models/digitaloceanConfig";

/**
 * Settings for the DigitalOcean machine driver. They say with which token, where and in what
 * size a droplet is created as a host.
 *
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfigs {
  /**
   * Lists resources of type `digitaloceanConfig`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/digitaloceanConfigs`
   */
  list(query?: DigitaloceanConfigsQuery, options?: RequestOptions): List<DigitaloceanConfig>;
  /**
   * Creates a resource of type `digitaloceanConfig`.
   *
   * `POST /v1/digitaloceanConfigs`
   */
  create(body: DigitaloceanConfigCreate, options?: RequestOptions): Promise<DigitaloceanConfig>;
  /**
   * Reads one resource of type `digitaloceanConfig`.
   *
   * `GET /v1/digitaloceanConfigs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | DigitaloceanConfig,
    options?: ReadOptions<DigitaloceanConfig>,
  ): Promise<DigitaloceanConfig>;
  /**
   * Reads one resource of type `digitaloceanConfig`; null if there is none.
   *
   * `GET /v1/digitaloceanConfigs/${ID}`
   */
  find(
    target: string | DigitaloceanConfig,
    options?: ReadOptions<DigitaloceanConfig>,
  ): Promise<DigitaloceanConfig | null>;
}

/** The query of a list of resources of type `digitaloceanConfig`. */
export interface DigitaloceanConfigsQuery
  extends ListQuery<"accessToken" | "backups" | "image" | "ipv6" | "privateNetworking" | "region"
      | "size" | "sshPort" | "sshUser" | "userdata", DigitaloceanConfig>,
    TextFilters<"accessToken" | "image" | "region" | "size" | "sshPort" | "sshUser" | "userdata">,
    ChoiceFilters<{ backups: boolean; ipv6: boolean; privateNetworking: boolean }> {}

/** Makes the methods for resources of the type `digitaloceanConfig`, which use the given client. */
export function digitaloceanConfigs(client: CoreClient): DigitaloceanConfigs {
  const own = resource(client, "digitaloceanConfigs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
