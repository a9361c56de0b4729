// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Host } from "./host.js";
import type { Label } from "./label.js";

/**
 * A disk.
 * Page: api-resources/disk/index.md
 */
export interface Disk {
  /** Which disk. */
  readonly id: string;
  /**
   * Where it is.
   * The id of a resource of type `host`.
   */
  hostId: string;
  /** The type of the resource, set by the server. */
  readonly type: "disk";
  /** URLs of related resources, set by the server. */
  readonly links: DiskLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  description?: string | null | undefined;
  labels?: readonly Label[] | null | undefined;
  location?: Label | null | undefined;
  name?: string | null | undefined;
  /** The id of a resource of type `host`. */
  owner?: string | null | undefined;
  secret?: string | null | undefined;
  sizes?: { readonly [key: string]: number } | null | undefined;
  /** Default: `["a","b"]`. */
  tags?: readonly string[] | null | undefined;
  /**
   * When it was made.
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Whether it is gone.
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * One of: `yes`, `no`, or `error`.
   * Page: common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /** Page: common/index.md */
  readonly state?: string | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
}

/** The links of a resource of type `disk`. */
export interface DiskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
}

/**
 * The body of a request that creates a resource of type `disk`.
 * Page: api-resources/disk/index.md
 */
export interface DiskCreate {
  /**
   * Where it is.
   * The id of a resource of type `host`.
   */
  hostId: string;
  description?: string | null | undefined;
  labels?: readonly Label[] | null | undefined;
  location?: Label | null | undefined;
  name?: string | null | undefined;
  /** The id of a resource of type `host`. */
  owner?: string | null | undefined;
  secret?: string | null | undefined;
  sizes?: { readonly [key: string]: number } | null | undefined;
  /** Default: `["a","b"]`. */
  tags?: readonly string[] | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "disk" | undefined;
}

/**
 * The fields of a resource of type `disk` that can be changed.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  description?: string | null | undefined;
  labels?: readonly Label[] | null | undefined;
  location?: Label | null | undefined;
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "disk" | undefined;
}
