// Generated from docs/api/v1.1/api-resources/network/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: NetworkLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the network is for. */
  description?: string | null;
  /** What the network is called. */
  name?: string | null;
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
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a network. */
export interface NetworkLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Network>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `ipAddress` that refer to it. */
  readonly ipAddresses?: LinkTo<readonly IpAddress[]>;
}

/**
 * What a new network is made from.
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface NetworkCreate {
  /** Free text saying what the network is for. */
  description?: string;
  /** What the network is called. */
  name?: string;
}

/**
 * What can be changed on a network.
 * Page: docs/api/v1.1/api-resources/network/index.md
 */
export interface NetworkUpdate {
  /** Free text saying what the network is for. */
  description?: string | null;
  /** What the network is called. */
  name?: string | null;
}
