// Generated from docs/api/v1.1/api-resources/amazonec2Config/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Amazonec2Config, Amazonec2ConfigCreate } from "@rancher-v1/models/amazonec2Config";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Amazonec2Config, Amazonec2ConfigCreate } from "@rancher-v1/models/amazonec2Config";

/**
 * Settings for the Amazon EC2 machine driver. They say with which credentials, where and in
 * what form a new instance is launched as a host.
 *
 * Page: docs/api/v1.1/api-resources/amazonec2Config/index.md
 */
export interface Amazonec2Configs {
  /**
   * Lists resources of type `amazonec2Config`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/amazonec2Configs`
   */
  list(query?: Amazonec2ConfigsQuery, options?: RequestOptions): List<Amazonec2Config>;
  /**
   * Creates a resource of type `amazonec2Config`.
   *
   * `POST /v1/amazonec2Configs`
   */
  create(body: Amazonec2ConfigCreate, options?: RequestOptions): Promise<Amazonec2Config>;
  /**
   * Reads one resource of type `amazonec2Config`.
   *
   * `GET /v1/amazonec2Configs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | Amazonec2Config,
    options?: ReadOptions<Amazonec2Config>,
  ): Promise<Amazonec2Config>;
  /**
   * Reads one resource of type `amazonec2Config`; null if there is none.
   *
   * `GET /v1/amazonec2Configs/${ID}`
   */
  find(
    target: string | Amazonec2Config,
    options?: ReadOptions<Amazonec2Config>,
  ): Promise<Amazonec2Config | null>;
}

/** The query of a list of resources of type `amazonec2Config`. */
export interface Amazonec2ConfigsQuery
  extends ListQuery<"accessKey" | "ami" | "deviceName" | "iamInstanceProfile" | "instanceType"
      | "monitoring" | "privateAddressOnly" | "region" | "requestSpotInstance" | "rootSize"
      | "secretKey" | "securityGroup" | "sessionToken" | "spotPrice" | "sshKeypath" | "sshUser"
      | "subnetId" | "tags" | "useEbsOptimizedInstance" | "usePrivateAddress" | "volumeType"
      | "vpcId" | "zone", Amazonec2Config>,
    TextFilters<"accessKey" | "ami" | "deviceName" | "iamInstanceProfile" | "instanceType"
      | "region" | "rootSize" | "secretKey" | "securityGroup" | "sessionToken" | "spotPrice"
      | "sshKeypath" | "sshUser" | "subnetId" | "tags" | "volumeType" | "vpcId" | "zone">,
    ChoiceFilters<{ monitoring: boolean; privateAddressOnly: boolean;
      requestSpotInstance: boolean; useEbsOptimizedInstance: boolean;
      usePrivateAddress: boolean }> {}

/** Makes the methods for resources of the type `amazonec2Config`, which use the given client. */
export function amazonec2Configs(client: CoreClient): Amazonec2Configs {
  const own = resource(client, "amazonec2Configs");
  return {
    list: own.list,
    create: own.create,
    get: own.get,
    find: own.find,
  };
}
