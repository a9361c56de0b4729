// Generated from docs/api/v1.1/api-resources/register/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: RegisterLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the registration is for. */
  description?: string | null;
  /** What the registration is called. */
  name?: string | null;
  /** Public half of the API key pair handed out. */
  readonly accessKey?: string | null;
  /**
   * Account or environment to which the registration belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the registration was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Concrete type recorded for the registration. */
  readonly kind?: string | null;
  /**
   * When the registration was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Secret half of the API key pair handed out. */
  readonly secretKey?: string | null;
  /**
   * Where in its life cycle the registration stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging"
    | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active"
    | "updating-inactive" | (string & {}) | null;
  /** Whether the registration is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the registration or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the registration has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the registration. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a register. */
export interface RegisterLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Register>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
}
