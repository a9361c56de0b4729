// Generated from docs/api/v1.1/api-resources/register/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A request by which a host agent registers with the server. In return it is given a key pair
 * for using the API.
 * Page: docs/api/v1.1/api-resources/register/index.md
 */
export interface Register {
  /** Identifier the server gives to the registration. */
  readonly id: string;
  /** Key by which the registering agent is recognised. */
  key: string;
  /** The type of the resource, set by the server. */
  readonly type: "register";
  /** URLs of related resources, set by the server. */
  readonly links: RegisterLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the registration is for. */
  description?: string | null | undefined;
  /** What the registration is called. */
  name?: string | null | undefined;
  /** Public half of the API key pair handed out. */
  readonly accessKey?: string | null | undefined;
  /**
   * Account or environment to which the registration belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the registration was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Concrete type recorded for the registration. */
  readonly kind?: string | null | undefined;
  /**
   * When the registration was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /** Secret half of the API key pair handed out. */
  readonly secretKey?: string | null | undefined;
  /**
   * Where in its life cycle the registration stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: RegisterState | Undocumented | null | undefined;
  /** Whether the registration is changing state, or failed while doing so. */
  readonly transitioning?: RegisterTransitioning | null | undefined;
  /** Text on the present state change of the registration or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the registration has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the registration. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `register`. */
export interface RegisterLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Register>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const RegisterState = ["activating", "active", "deactivating", "inactive", "purged",
  "purging", "registering", "removed", "removing", "requested", "restoring", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type RegisterState = (typeof RegisterState)[number];

/** The documented options of `transitioning`. */
export const RegisterTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type RegisterTransitioning = (typeof RegisterTransitioning)[number];
