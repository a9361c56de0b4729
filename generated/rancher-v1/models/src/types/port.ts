// Generated from docs/api/v1.1/api-resources/port/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "port";
  /** URLs of related resources, set by the server. */
  readonly links: PortLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the port is for. */
  description?: string | null | undefined;
  /** What the port is called. */
  name?: string | null | undefined;
  /** Port number open on the host. */
  publicPort?: number | null | undefined;
  /**
   * Account or environment to which the port belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** Host address on which the public port is bound. */
  readonly bindAddress?: string | null | undefined;
  /**
   * When the port was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /**
   * Instance that the port belongs to.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** Concrete type recorded for the port. */
  readonly kind?: string | null | undefined;
  /**
   * IP address of the instance to which traffic is sent.
   * The id of a resource of type `ipAddress`.
   */
  readonly privateIpAddressId?: string | null | undefined;
  /** Port number inside the instance. */
  readonly privatePort?: number | null | undefined;
  /** Transport protocol used on the port. */
  readonly protocol?: string | null | undefined;
  /**
   * IP address of the host on which the port is reached.
   * The id of a resource of type `ipAddress`.
   */
  readonly publicIpAddressId?: string | null | undefined;
  /**
   * When the port was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where in its life cycle the port stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: PortState | Undocumented | null | undefined;
  /** Whether the port is changing state, or failed while doing so. */
  readonly transitioning?: PortTransitioning | null | undefined;
  /** Text on the present state change of the port or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the port has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the port. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
  /** The target of the link `privateIpAddress`, if a read asks for it with `include`. */
  readonly privateIpAddress?: IpAddress | null | undefined;
  /** The target of the link `publicIpAddress`, if a read asks for it with `include`. */
  readonly publicIpAddress?: IpAddress | null | undefined;
}

/** The links of a resource of type `port`. */
export interface PortLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Port>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
  /** One resource of type `ipAddress`. */
  readonly privateIpAddress?: LinkTo<IpAddress> | undefined;
  /** One resource of type `ipAddress`. */
  readonly publicIpAddress?: LinkTo<IpAddress> | undefined;
}

/** The documented options of `state`. */
export const PortState = ["activating", "active", "deactivating", "inactive", "purged", "purging",
  "registering", "removed", "removing", "requested", "restoring", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type PortState = (typeof PortState)[number];

/** The documented options of `transitioning`. */
export const PortTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type PortTransitioning = (typeof PortTransitioning)[number];
