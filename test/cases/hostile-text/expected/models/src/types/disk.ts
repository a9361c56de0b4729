// Generated from api-resources/disk/index.md. Do not edit: change the docs, then run `stubdown generate`.

/** Ends *\/ process.exit(1) /* a comment, and ``${process.exit(1)}`` a template. \@internal */
export interface Disk {
  /** Which disk */
  readonly id: string;
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": "x\"; process.exit(1); \"" | "${y}" | (string & {});
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`
   */
  constructor?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new disk is made from. */
export interface DiskCreate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b": "x\"; process.exit(1); \"" | "${y}";
  /**
   * A note *\/ export const bad = 1; /*
   * Default: `"*\/ ${z} \\`"`
   */
  constructor?: string;
}

/** What can be changed on a disk. */
export interface DiskUpdate {
  /** The options are `x"; process.exit(1); "`, `${y}`. */
  "a-b"?: "x\"; process.exit(1); \"" | "${y}";
}
