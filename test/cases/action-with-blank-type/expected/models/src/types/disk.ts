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
  /** URLs of related resources, set by the server. */
  readonly links: DiskLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: DiskActions;
}

/** The links of a resource of type `disk`. */
export interface DiskLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Disk>;
}

/** The actions that are possible now on a resource of type `disk`. */
export interface DiskActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/disks/${ID}?action=grow` */
  readonly grow?: string | undefined;
  /** `POST /v1/disks/${ID}?action=wipe` */
  readonly wipe?: string | undefined;
}
