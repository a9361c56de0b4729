// Generated from docs/api/v1.1/api-resources/azureConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { AzureConfig, AzureConfigCreate } from "@rancher-v1/models/azureConfig";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { AzureConfig, AzureConfigCreate } from "@rancher-v1/models/azureConfig";

/**
 * Settings for the Microsoft Azure machine driver. They say under which subscription, where
 * and how large a virtual machine is created as a host.
 *
 * Page: docs/api/v1.1/api-resources/azureConfig/index.md
 */
export interface AzureConfigs {
  /**
   * Lists resources of type `azureConfig`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/azureConfigs`
   */
  list(query?: AzureConfigsQuery, options?: RequestOptions): List<AzureConfig>;
  /**
   * Creates a resource of type `azureConfig`.
   *
   * `POST /v1/azureConfigs`
   */
  create(body: AzureConfigCreate, options?: RequestOptions): Promise<AzureConfig>;
  /**
   * Reads one resource of type `azureConfig`.
   *
   * `GET /v1/azureConfigs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | AzureConfig, options?: ReadOptions<AzureConfig>): Promise<AzureConfig>;
  /**
   * Reads one resource of type `azureConfig`; null if there is none.
   *
   * `GET /v1/azureConfigs/${ID}`
   */
  find(
    target: string | AzureConfig,
    options?: ReadOptions<AzureConfig>,
  ): Promise<AzureConfig | null>;
}

/** The query of a list of resources of type `azureConfig`. */
export interface AzureConfigsQuery
  extends ListQuery<"dockerPort" | "dockerSwarmMasterPort" | "image" | "location" | "password"
      | "publishSettingsFile" | "size" | "sshPort" | "subscriptionCert" | "subscriptionId"
      | "username", AzureConfig>,
    TextFilters<"dockerPort" | "dockerSwarmMasterPort" | "image" | "location" | "password"
      | "publishSettingsFile" | "size" | "sshPort" | "subscriptionCert" | "subscriptionId"
      | "username"> {}

/** Makes the methods for resources of the type `azureConfig`, which use the given client. */
export function azureConfigs(client: CoreClient): AzureConfigs {
  const own = resource(client, "azureConfigs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
