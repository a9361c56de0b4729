// Generated from docs/api/v1.1/api-resources/registryCredential/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Credential } from "@rancher-v1/models/credential";
import type {
  RegistryCredential,
  RegistryCredentialCreate,
  RegistryCredentialUpdate,
} from "@rancher-v1/models/registryCredential";
import type { Context, Listed, Stored, UndocumentedAction } from "../rancher/handler.js";
import type { ListQuery } from "../rancher/query.js";

/**
 * A method for each documented route. Implement it in a file of your own: this one is replaced.
 * Page: docs/api/v1.1/api-resources/registryCredential/index.md
 */
export interface RegistryCredentialsHandlers<Principal = unknown> {
  /**
   * Actions that the docs do not have, by their names in `?action=`. Without `actionsOf` they are
   * always possible. With it, they are possible if it names them.
   */
  readonly moreActions?: Readonly<Record<string, UndocumentedAction<Principal>>>;
  /**
   * `GET /v1/registryCredentials`
   * The server filters, sorts and pages returned rows. A returned page is sent as it is.
   */
  list(
    query: ListQuery<RegistryCredential>,
    context: Context<Principal>,
  ): Promise<Listed<RegistryCredential>>;
  /** `POST /v1/registryCredentials` */
  create(
    body: RegistryCredentialCreate,
    context: Context<Principal>,
  ): Promise<Stored<RegistryCredential>>;
  /**
   * `GET /v1/registryCredentials/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context<Principal>): Promise<Stored<RegistryCredential> | null>;
  /**
   * `PUT /v1/registryCredentials/${ID}`
   * Null answers 404.
   */
  update(
    id: string,
    body: RegistryCredentialUpdate,
    context: Context<Principal>,
  ): Promise<Stored<RegistryCredential> | null>;
  /**
   * `DELETE /v1/registryCredentials/${ID}`
   * Return the removed resource to send it. Undefined answers 204, null answers 404.
   */
  delete(
    id: string,
    context: Context<Principal>,
  ): Promise<Stored<RegistryCredential> | null | undefined>;
  /**
   * `POST /v1/registryCredentials/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context<Principal>): Promise<Stored<Credential> | null>;
  /**
   * `POST /v1/registryCredentials/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context<Principal>): Promise<Stored<Credential> | null>;
  /**
   * The actions that are possible now. Others are not listed, and answer 422. Without this
   * method, all are possible until the resource is removed. Names of `moreActions` are allowed.
   */
  actionsOf?(
    resource: Stored<RegistryCredential>,
    context: Context<Principal>,
  ): readonly ("activate" | "deactivate" | (string & Record<never, never>))[];
}
