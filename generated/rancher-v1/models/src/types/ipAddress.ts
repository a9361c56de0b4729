// Generated from docs/api/v1.1/api-resources/ipAddress/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: IpAddressLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the IP address is for. */
  description?: string | null;
  /** What the IP address is called. */
  name?: string | null;
  /**
   * Account or project that the IP address belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /** The IP address itself. */
  readonly address?: string | null;
  /**
   * When the IP address was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Internal kind under which the IP address is filed. */
  readonly kind?: string | null;
  /**
   * Network the address belongs to.
   * The id of a resource of type `network`.
   */
  readonly networkId?: string | null;
  /**
   * When the IP address was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /**
   * Where the IP address stands in its life cycle. The options are `activating`, `active`,
   * `associated`, `associating`, `deactivating`, `disassociating`, `inactive`, `purged`,
   * `purging`, `registering`, `removed`, `removing`, `requested`, `restoring`,
   * `updating-active`, `updating-inactive`.
   */
  readonly state?: "activating" | "active" | "associated" | "associating" | "deactivating"
    | "disassociating" | "inactive" | "purged" | "purging" | "registering" | "removed" | "removing"
    | "requested" | "restoring" | "updating-active" | "updating-inactive" | (string & {}) | null;
  /** Whether the IP address is between two states, or failed on the way. */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is being done to the IP address, or what went wrong. */
  readonly transitioningMessage?: string | null;
  /** How far the running change to the IP address has got. */
  readonly transitioningProgress?: number | null;
  /** Globally unique identifier of the IP address. */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a ipAddress. */
export interface IpAddressLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<IpAddress>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** One resource of type `network`. */
  readonly network?: LinkTo<Network>;
  /** The resources of type `port` that refer to it. */
  readonly ports?: LinkTo<readonly Port[]>;
}
