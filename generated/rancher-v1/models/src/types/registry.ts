// Generated from docs/api/v1.1/api-resources/registry/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
import type { Account } from "./account.js";
import type { RegistryCredential } from "./registryCredential.js";

/**
 * A Docker image registry known to an environment. Together with registry credentials it lets
 * hosts pull private images.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface Registry {
  /** Identifier the server gives to the registry. */
  readonly id: string;
  /** Host name and optional port of the registry server. */
  serverAddress: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: RegistryLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: RegistryActions;
  /** Free text saying what the registry is for. */
  description?: string | null;
  /** What the registry is called. */
  name?: string | null;
  /** Path of block devices, a field inherited from storage pools. */
  readonly blockDevicePath?: string | null;
  /** Name of the storage driver recorded for the registry. */
  readonly driverName?: string | null;
  /** Identifier of the registry in the outside system that knows it. */
  readonly externalId?: string | null;
  /** Volume access mode, a field inherited from storage pools. */
  readonly volumeAccessMode?: string | null;
  /** Volume capabilities, a field inherited from storage pools. */
  readonly volumeCapabilities?: readonly string[] | null;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a registry. */
export interface RegistryLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Registry>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account>;
  /** The resources of type `registryCredential` that refer to it. */
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]>;
}

/** URLs of what is possible now with a registry. */
export interface RegistryActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/registries/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/registries/${ID}?action=deactivate` */
  readonly deactivate?: string;
}

/**
 * What a new registry is made from.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryCreate {
  /** Host name and optional port of the registry server. */
  serverAddress: string;
  /** Free text saying what the registry is for. */
  description?: string;
  /** What the registry is called. */
  name?: string;
}

/**
 * What can be changed on a registry.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryUpdate {
  /** Free text saying what the registry is for. */
  description?: string | null;
  /** What the registry is called. */
  name?: string | null;
}
