// Generated from docs/api/v1.1/api-resources/auditLog/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { Identity } from "./identity.js";

/**
 * A record of one request made to the API: who sent it, from where, on which resource and with
 * what result.
 * Page: docs/api/v1.1/api-resources/auditLog/index.md
 */
export interface AuditLog {
  /** Identifier Rancher gives to the log entry. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: AuditLogLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * How the caller was authenticated. The options are `AdminAuth`, `BasicAuth`,
   * `RegistrationToken`, `TokenAccount`, `TokenAuth`.
   */
  readonly authType?: "AdminAuth" | "BasicAuth" | "RegistrationToken" | "TokenAccount"
    | "TokenAuth" | (string & {}) | null;
  /**
   * Account the caller was signed in as.
   * The id of a resource of type `account`.
   */
  readonly authenticatedAsAccountId?: string | null;
  /**
   * Identity the caller was signed in with.
   * The id of a resource of type `identity`.
   */
  readonly authenticatedAsIdentityId?: string | null;
  /** IP address the request came from. */
  readonly clientIp?: string | null;
  /** Short text describing the logged event. */
  readonly description?: string | null;
  /** Kind of event that was logged. */
  readonly eventType?: string | null;
  /** Body of the request as it was sent. */
  readonly requestObject?: string | null;
  /** Identifier of the resource the request was about. */
  readonly resourceId?: number | null;
  /** Type of the resource the request was about. */
  readonly resourceType?: string | null;
  /** Status code the request was answered with. */
  readonly responseCode?: string | null;
  /** Body of the answer that was returned. */
  readonly responseObject?: string | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
}

/** URLs of what belongs to a auditLog. */
export interface AuditLogLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<AuditLog>;
  /** One resource of type `account`. */
  readonly authenticatedAsAccount?: LinkTo<Account>;
  /** One resource of type `identity`. */
  readonly authenticatedAsIdentity?: LinkTo<Identity>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}
