// Generated from docs/api/v1.1/api-resources/identity/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Identity } from "@rancher-v1/models/identity";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { AuditLog } from "@rancher-v1/models/auditLog";
export type { Identity } from "@rancher-v1/models/identity";
export type { Project } from "@rancher-v1/models/project";

/**
 * A user, group or team as known to the authentication provider, such as GitHub or LDAP.
 * Project membership and sign-in are tied to identities.
 *
 * Page: docs/api/v1.1/api-resources/identity/index.md
 */
export interface Identities {
  /**
   * Lists resources of type `identity`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/identities`
   */
  list(query?: IdentitiesQuery, options?: RequestOptions): List<Identity>;
  /**
   * Reads one resource of type `identity`.
   *
   * `GET /v1/identities/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Identity, options?: ReadOptions<Identity>): Promise<Identity>;
  /**
   * Reads one resource of type `identity`; null if there is none.
   *
   * `GET /v1/identities/${ID}`
   */
  find(target: string | Identity, options?: ReadOptions<Identity>): Promise<Identity | null>;
}

/** The query of a list of resources of type `identity`. */
export interface IdentitiesQuery
  extends ListQuery<"all" | "externalId" | "externalIdType" | "login" | "name" | "profilePicture"
      | "profileUrl" | "projectId" | "role" | "id", Identity>,
    TextFilters<"all" | "externalId" | "externalIdType" | "login" | "name" | "profilePicture"
      | "profileUrl" | "role">,
    ChoiceFilters<{ projectId: string; id: string }> {}

/** Makes the methods for resources of the type `identity`, which use the given client. */
export function identities(client: CoreClient): Identities {
  const own = resource(client, "identities");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
