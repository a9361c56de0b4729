// Generated from docs/api/v1.1/api-resources/auditLog/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Undocumented } from "@rancher-v1/models/_link";
import type { AuditLog, AuditLogAuthType } from "@rancher-v1/models/auditLog";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { AuditLog } from "@rancher-v1/models/auditLog";
export type { Identity } from "@rancher-v1/models/identity";

/**
 * A record of one request made to the API: who sent it, from where, on which resource and with
 * what result.
 *
 * Page: docs/api/v1.1/api-resources/auditLog/index.md
 */
export interface AuditLogs {
  /**
   * Lists resources of type `auditLog`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/auditLogs`
   */
  list(query?: AuditLogsQuery, options?: RequestOptions): List<AuditLog>;
  /**
   * Reads one resource of type `auditLog`.
   *
   * `GET /v1/auditLogs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | AuditLog, options?: ReadOptions<AuditLog>): Promise<AuditLog>;
  /**
   * Reads one resource of type `auditLog`; null if there is none.
   *
   * `GET /v1/auditLogs/${ID}`
   */
  find(target: string | AuditLog, options?: ReadOptions<AuditLog>): Promise<AuditLog | null>;
}

/** The query of a list of resources of type `auditLog`. */
export interface AuditLogsQuery
  extends ListQuery<"authType" | "authenticatedAsAccountId" | "authenticatedAsIdentityId"
      | "clientIp" | "description" | "eventType" | "id" | "requestObject" | "resourceId"
      | "resourceType" | "responseCode" | "responseObject" | "accountId" | "created" | "kind",
      AuditLog>,
    TextFilters<"clientIp" | "description" | "eventType" | "requestObject" | "resourceType"
      | "responseCode" | "responseObject" | "kind">,
    OrderedFilters<{ resourceId: number; created: string | Date }>,
    ChoiceFilters<{ authType: AuditLogAuthType | Undocumented; authenticatedAsAccountId: string;
      authenticatedAsIdentityId: string; id: string; accountId: string }> {}

/** Makes the methods for resources of the type `auditLog`, which use the given client. */
export function auditLogs(client: CoreClient): AuditLogs {
  const own = resource(client, "auditLogs");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
