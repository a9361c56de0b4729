// Generated from docs/api/v1.1/api-resources/volume/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Backup } from "./backup.js";
import type { Image } from "./image.js";
import type { Instance } from "./instance.js";
import type { Mount } from "./mount.js";
import type { Snapshot } from "./snapshot.js";

/**
 * A volume keeps data outside of the containers that use it. A mount ties it to an instance,
 * and a driver decides where its bytes are stored.
 * Page: docs/api/v1.1/api-resources/volume/index.md
 */
export interface Volume {
  /** Identifies the volume. */
  readonly id: string;
  /** The storage driver that provides the volume. */
  driver: string;
  /** What the volume is called; the driver may know it by this name. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "volume";
  /** URLs of related resources, set by the server. */
  readonly links: VolumeLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: VolumeActions;
  /** A remark on the volume for the people who run it. */
  description?: string | null | undefined;
  /** Settings that are handed to the driver as they are. */
  driverOpts?: { readonly [key: string]: string } | null | undefined;
  /** How many hosts may use the volume at once, and how. */
  readonly accessMode?: string | null | undefined;
  /** What the driver calls the volume. */
  readonly externalId?: string | null | undefined;
  /**
   * The image whose data the volume began with.
   * The id of a resource of type `image`.
   */
  readonly imageId?: string | null | undefined;
  /**
   * The instance that the volume was made for.
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null | undefined;
  /** True if the volume is a folder of its host. */
  readonly isHostPath?: boolean | null | undefined;
  /** Where the driver finds the volume. */
  readonly uri?: string | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `image`, if a read asks for it with `include`. */
  readonly image?: Image | null | undefined;
  /** The target of the link `instance`, if a read asks for it with `include`. */
  readonly instance?: Instance | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `backups`, if a read asks for it with `include`. */
  readonly backups?: readonly Backup[] | null | undefined;
  /** The target of the link `mounts`, if a read asks for it with `include`. */
  readonly mounts?: readonly Mount[] | null | undefined;
  /** The target of the link `snapshots`, if a read asks for it with `include`. */
  readonly snapshots?: readonly Snapshot[] | null | undefined;
}

/** The links of a resource of type `volume`. */
export interface VolumeLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Volume>;
  /** One resource of type `image`. */
  readonly image?: LinkTo<Image> | undefined;
  /** One resource of type `instance`. */
  readonly instance?: LinkTo<Instance> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `backup` that refer to this one. */
  readonly backups?: LinkTo<readonly Backup[]> | undefined;
  /** The resources of type `mount` that refer to this one. */
  readonly mounts?: LinkTo<readonly Mount[]> | undefined;
  /** The resources of type `snapshot` that refer to this one. */
  readonly snapshots?: LinkTo<readonly Snapshot[]> | undefined;
}

/** The actions that are possible now on a resource of type `volume`. */
export interface VolumeActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/volumes/${ID}?action=restorefrombackup` */
  readonly restorefrombackup?: string | undefined;
  /** `POST /v1/volumes/${ID}?action=reverttosnapshot` */
  readonly reverttosnapshot?: string | undefined;
  /** `POST /v1/volumes/${ID}?action=snapshot` */
  readonly snapshot?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `volume`.
 * Page: docs/api/v1.1/api-resources/volume/index.md
 */
export interface VolumeCreate {
  /** The storage driver that provides the volume. */
  driver: string;
  /** What the volume is called; the driver may know it by this name. */
  name: string;
  /** A remark on the volume for the people who run it. */
  description?: string | null | undefined;
  /** Settings that are handed to the driver as they are. */
  driverOpts?: { readonly [key: string]: string } | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "volume" | undefined;
}

/**
 * The fields of a resource of type `volume` that can be changed.
 * Page: docs/api/v1.1/api-resources/volume/index.md
 */
export interface VolumeUpdate {
  /** A remark on the volume for the people who run it. */
  description?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "volume" | undefined;
}
