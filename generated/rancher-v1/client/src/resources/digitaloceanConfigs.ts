// Generated from docs/api/v1.1/api-resources/digitaloceanConfig/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Included, LinkName } from "../core/links.js";
import type { List } from "../core/list.js";
import type { RequestOptions } from "../core/options.js";
import type { ListQuery, TextFilters, ChoiceFilters } from "../core/query.js";
import type { CoreClient } from "../core/transport.js";
import { resource, type ReadOptions } from "../core/resource.js";
import type * as models from "@rancher-v1/models";

/**
 * Settings for the DigitalOcean machine driver. They say with which token, where and in what
 * size a droplet is created as a host.
 *
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfigs {
  /**
   * Lists resources of type `digitaloceanConfig`. Await the list for its first page, iterate it for the resources of
   * all pages, or collect them with `all`.
   *
   * `GET /v1/digitaloceanConfigs`
   * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
   */
  list<Include extends LinkName<models.DigitaloceanConfig> = never>(query?: DigitaloceanConfigsQuery<Include>, options?: RequestOptions): List<Included<models.DigitaloceanConfig, Include>>;

  /**
   * Creates a resource of type `digitaloceanConfig`.
   *
   * `POST /v1/digitaloceanConfigs`
   * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
   */
  create(body: models.DigitaloceanConfigCreate, options?: RequestOptions): Promise<models.DigitaloceanConfig>;

  /**
   * Reads one resource of type `digitaloceanConfig`.
   *
   * @throws NotFoundError if there is none.
   *
   * `GET /v1/digitaloceanConfigs/${ID}`
   * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
   */
  get<Include extends LinkName<models.DigitaloceanConfig> = never>(target: string | models.DigitaloceanConfig, options?: ReadOptions<Include>): Promise<Included<models.DigitaloceanConfig, Include>>;

  /**
   * Reads one resource of type `digitaloceanConfig`; null if there is none.
   *
   * `GET /v1/digitaloceanConfigs/${ID}`
   * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
   */
  find<Include extends LinkName<models.DigitaloceanConfig> = never>(target: string | models.DigitaloceanConfig, options?: ReadOptions<Include>): Promise<Included<models.DigitaloceanConfig, Include> | null>;
}

/** What a list of resources of type `digitaloceanConfig` can be asked for. */
export interface DigitaloceanConfigsQuery<Include extends string = never>
  extends ListQuery<"accessToken" | "backups" | "image" | "ipv6" | "privateNetworking" | "region" | "size" | "sshPort" | "sshUser" | "userdata", Include>,
    TextFilters<"accessToken" | "image" | "region" | "size" | "sshPort" | "sshUser" | "userdata">,
    ChoiceFilters<{ backups: boolean; ipv6: boolean; privateNetworking: boolean }> {}

/** Puts the resources of type `digitaloceanConfig` on a client. */
export function digitaloceanConfigs(client: CoreClient): DigitaloceanConfigs {
  const { list, create, get, find } = resource(client, "digitaloceanConfigs");
  return {
    list,
    create,
    get,
    find,
  };
}
