// Generated from docs/api/v1.1/api-resources/network/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { IpAddress } from "./ipAddress.js";

/**
 * A network to which containers and virtual machines can be attached. Instances refer to it by
 * its identifier.
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface Network {
  /** Identifier the server gives to the network. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "network";
  /** URLs of what belongs to it, set by the server. */
  readonly links: NetworkLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the network is for. */
  description?: string | null | undefined;
  /** What the network is called. */
  name?: string | null | undefined;
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
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | Undocumented | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** What the link `account` leads to, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** What the link `ipAddresses` leads to, if a read asks for it with `include`. */
  readonly ipAddresses?: readonly IpAddress[] | null | undefined;
}

/** URLs of what belongs to a network. */
export interface NetworkLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Network>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `ipAddress` that refer to it. */
  readonly ipAddresses?: LinkTo<readonly IpAddress[]> | undefined;
}

/**
 * What a new network is made from.
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface NetworkCreate {
  /** Free text saying what the network is for. */
  description?: string | null | undefined;
  /** What the network is called. */
  name?: string | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "network" | undefined;
}

/**
 * What can be changed on a network.
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface NetworkUpdate {
  /** Free text saying what the network is for. */
  description?: string | null | undefined;
  /** What the network is called. */
  name?: string | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "network" | undefined;
}
