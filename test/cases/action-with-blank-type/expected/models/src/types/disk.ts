// Generated from api-resources/disk/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A disk.
 * Page: api-resources/disk/index.md
 */
export interface Disk {
  /** Which disk. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "disk";
  /** URLs of what belongs to it, set by the server. */
  readonly links: DiskLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: DiskActions;
}

/** URLs of what belongs to a disk. */
export interface DiskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
}

/** URLs of what is possible now with a disk. */
export interface DiskActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/disks/${ID}?action=grow` */
  readonly grow?: string | undefined;
  /** `POST /v1/disks/${ID}?action=wipe` */
  readonly wipe?: string | undefined;
}
