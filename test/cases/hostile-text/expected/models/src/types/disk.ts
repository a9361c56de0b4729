// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";

/**
 * Ends *\/ process.exit(1) /* a comment, and ``${process.exit(1)}`` a template. \@internal.
 * Page: api-resources/disk/index.md
 */
export interface Disk {
  /** Which disk. */
  readonly id: string;
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": "x\"; process.exit(1); \"" | "${y}" | (string & {});
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: DiskLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`.
   */
  constructor?: string | null;
}

/** URLs of what belongs to a disk. */
export interface DiskLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
}

/**
 * What a new disk is made from.
 * Page: api-resources/disk/index.md
 */
export interface DiskCreate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": "x\"; process.exit(1); \"" | "${y}";
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`.
   */
  constructor?: string;
}

/**
 * What can be changed on a disk.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b"?: "x\"; process.exit(1); \"" | "${y}";
}
