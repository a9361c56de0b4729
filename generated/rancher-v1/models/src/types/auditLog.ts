// Generated from docs/api/v1.1/api-resources/auditLog/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "auditLog";
  /** URLs of related resources, set by the server. */
  readonly links: AuditLogLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * How the caller was authenticated. The options are `AdminAuth`, `BasicAuth`,
   * `RegistrationToken`, `TokenAccount`, `TokenAuth`.
   */
  readonly authType?: AuditLogAuthType | Undocumented | null | undefined;
  /**
   * Account the caller was signed in as.
   * The id of a resource of type `account`.
   */
  readonly authenticatedAsAccountId?: string | null | undefined;
  /**
   * Identity the caller was signed in with.
   * The id of a resource of type `identity`.
   */
  readonly authenticatedAsIdentityId?: string | null | undefined;
  /** IP address the request came from. */
  readonly clientIp?: string | null | undefined;
  /** Short text describing the logged event. */
  readonly description?: string | null | undefined;
  /** Kind of event that was logged. */
  readonly eventType?: string | null | undefined;
  /** Body of the request as it was sent. */
  readonly requestObject?: string | null | undefined;
  /** Identifier of the resource the request was about. */
  readonly resourceId?: number | null | undefined;
  /** Type of the resource the request was about. */
  readonly resourceType?: string | null | undefined;
  /** Status code the request was answered with. */
  readonly responseCode?: string | null | undefined;
  /** Body of the answer that was returned. */
  readonly responseObject?: string | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /** The target of the link `authenticatedAsAccount`, if a read asks for it with `include`. */
  readonly authenticatedAsAccount?: Account | null | undefined;
  /** The target of the link `authenticatedAsIdentity`, if a read asks for it with `include`. */
  readonly authenticatedAsIdentity?: Identity | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `auditLog`. */
export interface AuditLogLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<AuditLog>;
  /** One resource of type `account`. */
  readonly authenticatedAsAccount?: LinkTo<Account> | undefined;
  /** One resource of type `identity`. */
  readonly authenticatedAsIdentity?: LinkTo<Identity> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `authType`. */
export const AuditLogAuthType = ["AdminAuth", "BasicAuth", "RegistrationToken", "TokenAccount",
  "TokenAuth"] as const;

/** One of the documented options of `authType`. */
export type AuditLogAuthType = (typeof AuditLogAuthType)[number];
