// Generated from docs/api/v1.1/api-resources/registryCredential/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface RegistryCredentialsHandlers {
  /** `GET /v1/registryCredentials` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.RegistryCredential>[]>;
  /** `POST /v1/registryCredentials` */
  create(body: models.RegistryCredentialCreate, context: Context): Promise<Stored<models.RegistryCredential>>;
  /**
   * `GET /v1/registryCredentials/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.RegistryCredential> | null>;
  /**
   * `PUT /v1/registryCredentials/${ID}`
   * Null answers 404.
   */
  update(id: string, body: models.RegistryCredentialUpdate, context: Context): Promise<Stored<models.RegistryCredential> | null>;
  /**
   * `DELETE /v1/registryCredentials/${ID}`
   * The removed resource is answered, nothing answers 204, null answers 404.
   */
  delete(id: string, context: Context): Promise<Stored<models.RegistryCredential> | null | undefined>;
  /**
   * `POST /v1/registryCredentials/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.Credential> | null>;
  /**
   * `POST /v1/registryCredentials/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.Credential> | null>;
}
