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
  /** URLs of what belongs to it, set by the server. */
  readonly links: DiskLinks;
  /** URLs of what is possible now, set by the server. */
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
  readonly transitioning?: Transitioning | Undocumented | null | undefined;
  /** Page: common/index.md */
  readonly state?: string | null | undefined;
  /** What the link `host` leads to, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
}

/** URLs of what belongs to a disk. */
export interface DiskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
}

/**
 * What a new disk is made from.
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
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "disk" | undefined;
}

/**
 * What can be changed on a disk.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  description?: string | null | undefined;
  labels?: readonly Label[] | null | undefined;
  location?: Label | null | undefined;
  name?: string | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "disk" | undefined;
}
