// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: DiskLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  description?: string | null;
  labels?: readonly Label[] | null;
  location?: Label | null;
  name?: string | null;
  /** The id of a resource of type `host`. */
  owner?: string | null;
  secret?: string | null;
  sizes?: { readonly [key: string]: number } | null;
  /** Default: `["a","b"]`. */
  tags?: readonly string[] | null;
  /**
   * When it was made.
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly created?: string | null;
  /**
   * Whether it is gone.
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly removed?: string | null;
  /**
   * One of: `yes`, `no`, or `error`.
   * Page: common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** Page: common/index.md */
  readonly state?: string | null;
}

/** URLs of what belongs to a disk. */
export interface DiskLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host>;
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
  description?: string;
  labels?: readonly Label[];
  location?: Label;
  name?: string;
  /** The id of a resource of type `host`. */
  owner?: string;
  secret?: string;
  sizes?: { readonly [key: string]: number };
  /** Default: `["a","b"]`. */
  tags?: readonly string[];
}

/**
 * What can be changed on a disk.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  description?: string | null;
  labels?: readonly Label[] | null;
  location?: Label | null;
  name?: string | null;
}
