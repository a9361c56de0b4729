// Generated from docs/api/v1.1/api-resources/registry/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A Docker image registry known to an environment. Together with registry credentials it lets
 * hosts pull private images.
 */
export interface Registry {
  /** Identifier the server gives to the registry */
  readonly id: string;
  /** Host name and optional port of the registry server */
  serverAddress: string;
  /** Free text saying what the registry is for */
  description?: string | null;
  /** What the registry is called */
  name?: string | null;
  /** Path of block devices, a field inherited from storage pools */
  readonly blockDevicePath?: string | null;
  /** Name of the storage driver recorded for the registry */
  readonly driverName?: string | null;
  /** Identifier of the registry in the outside system that knows it */
  readonly externalId?: string | null;
  /** Volume access mode, a field inherited from storage pools */
  readonly volumeAccessMode?: string | null;
  /** Volume capabilities, a field inherited from storage pools */
  readonly volumeCapabilities?: readonly string[] | null;
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

/** What a new registry is made from. */
export interface RegistryCreate {
  /** Host name and optional port of the registry server */
  serverAddress: string;
  /** Free text saying what the registry is for */
  description?: string;
  /** What the registry is called */
  name?: string;
}

/** What can be changed on a registry. */
export interface RegistryUpdate {
  /** Free text saying what the registry is for */
  description?: string;
  /** What the registry is called */
  name?: string;
}
