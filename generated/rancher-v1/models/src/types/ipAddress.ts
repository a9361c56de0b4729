// Generated from docs/api/v1.1/api-resources/ipAddress/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Network } from "./network.js";
import type { Port } from "./port.js";

/**
 * An IP address that Rancher keeps track of, for example that of a host or a container.
 * Page: docs/api/v1.1/api-resources/ipAddress/index.md
 */
export interface IpAddress {
  /** Identifier Rancher gives to the IP address. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "ipAddress";
  /** URLs of related resources, set by the server. */
  readonly links: IpAddressLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the IP address is for. */
  description?: string | null | undefined;
  /** What the IP address is called. */
  name?: string | null | undefined;
  /**
   * Account or project that the IP address belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** The IP address itself. */
  readonly address?: string | null | undefined;
  /**
   * When the IP address was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Internal kind under which the IP address is filed. */
  readonly kind?: string | null | undefined;
  /**
   * Network the address belongs to.
   * The id of a resource of type `network`.
   */
  readonly networkId?: string | null | undefined;
  /**
   * When the IP address was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the IP address stands in its life cycle. The options are `activating`, `active`,
   * `associated`, `associating`, `deactivating`, `disassociating`, `inactive`, `purged`,
   * `purging`, `registering`, `removed`, `removing`, `requested`, `restoring`,
   * `updating-active`, `updating-inactive`.
   */
  readonly state?: IpAddressState | Undocumented | null | undefined;
  /** Whether the IP address is between two states, or failed on the way. */
  readonly transitioning?: IpAddressTransitioning | null | undefined;
  /** What is being done to the IP address, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the IP address has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the IP address. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `network`, if a read asks for it with `include`. */
  readonly network?: Network | null | undefined;
  /** The target of the link `ports`, if a read asks for it with `include`. */
  readonly ports?: readonly Port[] | null | undefined;
}

/** The links of a resource of type `ipAddress`. */
export interface IpAddressLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<IpAddress>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `network`. */
  readonly network?: LinkTo<Network> | undefined;
  /** The resources of type `port` that refer to this one. */
  readonly ports?: LinkTo<readonly Port[]> | undefined;
}

/** The documented options of `state`. */
export const IpAddressState = ["activating", "active", "associated", "associating", "deactivating",
  "disassociating", "inactive", "purged", "purging", "registering", "removed", "removing",
  "requested", "restoring", "updating-active", "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type IpAddressState = (typeof IpAddressState)[number];

/** The documented options of `transitioning`. */
export const IpAddressTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type IpAddressTransitioning = (typeof IpAddressTransitioning)[number];
