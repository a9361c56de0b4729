// Generated from docs/api/v1.1/api-resources/registryCredential/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Credential } from "@rancher-v1/models/credential";
import type {
  RegistryCredential,
  RegistryCredentialCreate,
  RegistryCredentialUpdate,
} from "@rancher-v1/models/registryCredential";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { Container } from "@rancher-v1/models/container";
export type { Credential } from "@rancher-v1/models/credential";
export type { LaunchConfig } from "@rancher-v1/models/launchConfig";
export type { Registry } from "@rancher-v1/models/registry";
export type {
  RegistryCredential,
  RegistryCredentialCreate,
  RegistryCredentialUpdate,
} from "@rancher-v1/models/registryCredential";
export type { SecondaryLaunchConfig } from "@rancher-v1/models/secondaryLaunchConfig";
export type { VirtualMachine } from "@rancher-v1/models/virtualMachine";

/**
 * A login for a Docker registry. It is used when hosts pull private images from that registry.
 *
 * Page: docs/api/v1.1/api-resources/registryCredential/index.md
 */
export interface RegistryCredentials {
  /**
   * Lists resources of type `registryCredential`. Await the list for its first page, iterate it
   * for the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/registryCredentials`
   */
  list(query?: RegistryCredentialsQuery, options?: RequestOptions): List<RegistryCredential>;
  /**
   * Creates a resource of type `registryCredential`.
   *
   * `POST /v1/registryCredentials`
   */
  create(body: RegistryCredentialCreate, options?: RequestOptions): Promise<RegistryCredential>;
  /**
   * Reads one resource of type `registryCredential`.
   *
   * `GET /v1/registryCredentials/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | RegistryCredential,
    options?: ReadOptions<RegistryCredential>,
  ): Promise<RegistryCredential>;
  /**
   * Reads one resource of type `registryCredential`; null if there is none.
   *
   * `GET /v1/registryCredentials/${ID}`
   */
  find(
    target: string | RegistryCredential,
    options?: ReadOptions<RegistryCredential>,
  ): Promise<RegistryCredential | null>;
  /**
   * Changes a resource of type `registryCredential`. The body is sent as it is; a whole resource
   * may be given back.
   *
   * `PUT /v1/registryCredentials/${ID}`
   */
  update(
    target: string | RegistryCredential,
    body: RegistryCredentialUpdate,
    options?: RequestOptions,
  ): Promise<RegistryCredential>;
  /**
   * Deletes a resource of type `registryCredential`. Returns the resource as it is then, or null
   * if it does not exist. The resource is read for that if the answer is empty: an error with
   * the method `GET` comes after the delete.
   *
   * `DELETE /v1/registryCredentials/${ID}`
   */
  delete(
    target: string | RegistryCredential,
    options?: RequestOptions,
  ): Promise<RegistryCredential | null>;
  /**
   * Runs the action `activate` of a resource of type `registryCredential`.
   *
   * `POST /v1/registryCredentials/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | RegistryCredential, options?: RequestOptions): Promise<Credential>;
  /**
   * Runs the action `deactivate` of a resource of type `registryCredential`.
   *
   * `POST /v1/registryCredentials/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | RegistryCredential, options?: RequestOptions): Promise<Credential>;
}

/** The query of a list of resources of type `registryCredential`. */
export interface RegistryCredentialsQuery
  extends ListQuery<"description" | "email" | "name" | "publicValue" | "registryId" | "id"
      | "accountId" | "created" | "kind" | "removed" | "state" | "transitioning"
      | "transitioningMessage" | "transitioningProgress" | "uuid", RegistryCredential>,
    TextFilters<"description" | "email" | "name" | "publicValue" | "kind"
      | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ registryId: string; id: string; accountId: string; state: string;
      transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `registryCredential`, which use the given client. */
export function registryCredentials(client: CoreClient): RegistryCredentials {
  const own = resource(client, "registryCredentials");
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
