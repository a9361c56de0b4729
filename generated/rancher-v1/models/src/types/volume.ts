// Generated from docs/api/v1.1/api-resources/volume/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A volume keeps data outside of the containers that use it. A mount ties it to an instance,
 * and a driver decides where its bytes are stored.
 */
export interface Volume {
  /** Identifies the volume */
  readonly id: string;
  /** The storage driver that provides the volume */
  driver: string;
  /** What the volume is called; the driver may know it by this name */
  name: string;
  /** A remark on the volume for the people who run it */
  description?: string | null;
  /** Settings that are handed to the driver as they are */
  driverOpts?: { readonly [key: string]: string } | null;
  /** How many hosts may use the volume at once, and how */
  readonly accessMode?: string | null;
  /** What the driver calls the volume */
  readonly externalId?: string | null;
  /**
   * The image whose data the volume began with
   * The id of a resource of type `image`.
   */
  readonly imageId?: string | null;
  /**
   * The instance that the volume was made for
   * The id of a resource of type `instance`.
   */
  readonly instanceId?: string | null;
  /** True if the volume is a folder of its host */
  readonly isHostPath?: boolean | null;
  /** Where the driver finds the volume */
  readonly uri?: string | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new volume is made from. */
export interface VolumeCreate {
  /** The storage driver that provides the volume */
  driver: string;
  /** What the volume is called; the driver may know it by this name */
  name: string;
  /** A remark on the volume for the people who run it */
  description?: string;
  /** Settings that are handed to the driver as they are */
  driverOpts?: { readonly [key: string]: string };
}

/** What can be changed on a volume. */
export interface VolumeUpdate {
  /** A remark on the volume for the people who run it */
  description?: string;
}
