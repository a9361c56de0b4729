// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Label } from "./label.js";

/** A disk. */
export interface Disk {
  /** Which disk */
  readonly id: string;
  /**
   * Where it is
   * The id of a resource of type `host`.
   */
  hostId: string;
  description?: string | null;
  labels?: readonly Label[] | null;
  location?: Label | null;
  name?: string | null;
  /** The id of a resource of type `host`. */
  owner?: string | null;
  secret?: string | null;
  sizes?: { readonly [key: string]: number } | null;
  /** Default: `["a","b"]` */
  tags?: readonly string[] | null;
  /**
   * When it was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /**
   * Whether it is gone
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** One of: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  readonly state?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new disk is made from. */
export interface DiskCreate {
  /**
   * Where it is
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
  /** Default: `["a","b"]` */
  tags?: readonly string[];
}

/** What can be changed on a disk. */
export interface DiskUpdate {
  description?: string;
  labels?: readonly Label[];
  location?: Label;
  name?: string;
}
