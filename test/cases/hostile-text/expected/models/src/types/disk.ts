// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Ends *\/ process.exit(1) /* a comment, and ``${process.exit(1)}`` a template. \@internal.
 * Page: api-resources/disk/index.md
 */
export interface Disk {
  /** Which disk. */
  readonly id: string;
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": DiskAB | Undocumented;
  /** The type of the resource, set by the server. */
  readonly type: "disk";
  /** URLs of related resources, set by the server. */
  readonly links: DiskLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`.
   */
  constructor?: string | null | undefined;
}

/** The links of a resource of type `disk`. */
export interface DiskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
}

/**
 * The body of a request that creates a resource of type `disk`.
 * Page: api-resources/disk/index.md
 */
export interface DiskCreate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": DiskAB | Undocumented;
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`.
   */
  constructor?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "disk" | undefined;
}

/**
 * The fields of a resource of type `disk` that can be changed.
 * Page: api-resources/disk/index.md
 */
export interface DiskUpdate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b"?: DiskAB | Undocumented | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "disk" | undefined;
}

/** The documented options of `a-b`. */
export const DiskAB = ["x\"; process.exit(1); \"", "${y}"] as const;

/** One of the documented options of `a-b`. */
export type DiskAB = (typeof DiskAB)[number];
