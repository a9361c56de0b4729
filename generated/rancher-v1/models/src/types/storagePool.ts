// Generated from docs/api/v1.1/api-resources/storagePool/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A place where volumes or images are kept, shared by one or more hosts. A storage driver
 * provides it.
 * Page: docs/api/v1.1/api-resources/storagePool/index.md
 */
export interface StoragePool {
  /** Identifier the server gives to the storage pool. */
  readonly id?: string | null | undefined;
  /** Free text saying what the storage pool is for. */
  description?: string | null | undefined;
  /** What the storage pool is called. */
  name?: string | null | undefined;
  /**
   * Account or environment to which the storage pool belongs.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /** Path under which block devices of the pool appear on a host. */
  readonly blockDevicePath?: string | null | undefined;
  /**
   * When the storage pool was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Name of the storage driver behind the pool. */
  readonly driverName?: string | null | undefined;
  /** Identifier of the storage pool in the outside system that knows it. */
  readonly externalId?: string | null | undefined;
  /** Concrete type recorded for the storage pool. */
  readonly kind?: string | null | undefined;
  /**
   * When the storage pool was removed, if it has been.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where in its life cycle the storage pool stands. The options are `activating`, `active`,
   * `deactivating`, `inactive`, `purged`, `purging`, `registering`, `removed`, `removing`,
   * `requested`, `restoring`, `updating-active`, `updating-inactive`.
   */
  readonly state?: StoragePoolState | Undocumented | null | undefined;
  /** Whether the storage pool is changing state, or failed while doing so. */
  readonly transitioning?: StoragePoolTransitioning | null | undefined;
  /** Text on the present state change of the storage pool or its error. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the present state change of the storage pool has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Universally unique identifier of the storage pool. */
  readonly uuid?: string | null | undefined;
  /** How volumes of the pool may be accessed from several hosts or containers. */
  readonly volumeAccessMode?: string | null | undefined;
  /** What the driver can do with volumes of the pool. */
  readonly volumeCapabilities?: readonly string[] | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "storagePool" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: StoragePoolLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `storagePool`. */
export interface StoragePoolLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<StoragePool>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const StoragePoolState = ["activating", "active", "deactivating", "inactive", "purged",
  "purging", "registering", "removed", "removing", "requested", "restoring", "updating-active",
  "updating-inactive"] as const;

/** One of the documented options of `state`. */
export type StoragePoolState = (typeof StoragePoolState)[number];

/** The documented options of `transitioning`. */
export const StoragePoolTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type StoragePoolTransitioning = (typeof StoragePoolTransitioning)[number];
