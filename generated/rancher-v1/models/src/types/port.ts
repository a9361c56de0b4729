// Generated from docs/api/v1.1/api-resources/port/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { Instance } from "./instance.js";
import type { IpAddress } from "./ipAddress.js";

/**
 * A port of a container or other instance that is published on a host. It relates the port
 * inside the instance to the one on the outside.
 * Page: docs/api/v1.1/api-resources/port/index.md
 */
export interface Port {
  /** Identifier the server gives to the port. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: PortLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the port is for. */
  description?: string | null;
  /** What the port is called. */
  name?: string | null;
  /** Port number open on the host. */
  publicPort?: number | null;
  /**
   * Account or environment to which the port belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /** Host address on which the public port is bound. */
  readonly bindAddress?: string | null;
  /**
   * When the port was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /**
   * Instance that the port belongs to.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null;
  /** Concrete type recorded for the port. */
  readonly kind?: string | null;
  /**
   * IP address of the instance to which traffic is sent.
   * The id of a resource of type `ipAddress`.
   */
  readonly privateIpAddressId?: string | null;
  /** Port number inside the instance. */
  readonly privatePort?: number | null;
  /** Transport protocol used on the port. */
  readonly protocol?: string | null;
  /**
   * IP address of the host on which the port is reached.
   * The id of a resource of type `ipAddress`.
   */
  readonly publicIpAddressId?: string | null;
  /**
   * When the port was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where in its life cycle the port stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: "activating" | "active" | "deactivating" | "inactive" | "purged" | "purging"
    | "registering" | "removed" | "removing" | "requested" | "restoring" | "updating-active"
    | "updating-inactive" | (string & {}) | null;
  /** Whether the port is changing state, or failed while doing so. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Text on the present state change of the port or its error. */
  readonly transitioningMessage?: string | null;
  /** How far the present state change of the port has got. */
  readonly transitioningProgress?: number | null;
  /** Universally unique identifier of the port. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a port. */
export interface PortLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Port>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance>;
  /** One resource of type `ipAddress`. */
  readonly privateIpAddress?: LinkTo<IpAddress>;
  /** One resource of type `ipAddress`. */
  readonly publicIpAddress?: LinkTo<IpAddress>;
}
