// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { Label } from "./label.js";

/**
 * A disk.
 * Page: api-resources/disk/index.md
 */
export interface Disk {
  /**
   * Which disk
   * Page: api-resources/disk/index.md
   */
  readonly id: string;
  /**
   * Where it is
   * The id of a resource of type `host`.
   * Page: api-resources/disk/index.md
   */
  hostId: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: DiskLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Page: api-resources/disk/index.md */
  description?: string | null;
  /** Page: api-resources/disk/index.md */
  labels?: readonly Label[] | null;
  /** Page: api-resources/disk/index.md */
  location?: Label | null;
  /** Page: api-resources/disk/index.md */
  name?: string | null;
  /**
   * The id of a resource of type `host`.
   * Page: api-resources/disk/index.md
   */
  owner?: string | null;
  /** Page: api-resources/disk/index.md */
  secret?: string | null;
  /** Page: api-resources/disk/index.md */
  sizes?: { readonly [key: string]: number } | null;
  /**
   * Default: `["a","b"]`
   * Page: api-resources/disk/index.md
   */
  tags?: readonly string[] | null;
  /**
   * When it was made
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly created?: string | null;
  /**
   * Whether it is gone
   * A date in ISO 8601.
   * Page: common/index.md
   */
  readonly removed?: string | null;
  /**
   * One of: `yes`, `no`, or `error`
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
  readonly self: LinkTo<"disk">;
  /** One resource of type `host`. */
  readonly host?: LinkTo<"host">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly disk: Disk;
  }
}

/**
 * What a new disk is made from.
 * Page: api-resources/disk/index.md
 */
export interface DiskCreate {
  /**
   * Where it is
   * The id of a resource of type `host`.
   * Page: api-resources/disk/index.md
   */
  hostId: string;
  /** Page: api-resources/disk/index.md */
  description?: string;
  /** Page: api-resources/disk/index.md */
  labels?: readonly Label[];
  /** Page: api-resources/disk/index.md */
  location?: Label;
  /** Page: api-resources/disk/index.md */
  name?: string;
  /**
   * The id of a resource of type `host`.
   * Page: api-resources/disk/index.md
   */
  owner?: string;
  /** Page: api-resources/disk/index.md */
  secret?: string;
  /** Page: api-resources/disk/index.md */
  sizes?: { readonly [key: string]: number };
  /**
   * Default: `["a","b"]`
   * Page: api-resources/disk/index.md
   */
  tags?: readonly string[];
}

/**
 * What can be changed on a disk.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  /** Page: api-resources/disk/index.md */
  description?: string | null;
  /** Page: api-resources/disk/index.md */
  labels?: readonly Label[] | null;
  /** Page: api-resources/disk/index.md */
  location?: Label | null;
  /** Page: api-resources/disk/index.md */
  name?: string | null;
}
