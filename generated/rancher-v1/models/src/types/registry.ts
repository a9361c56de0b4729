// Generated from docs/api/v1.1/api-resources/registry/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
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
  readonly type: "registry";
  /** URLs of related resources, set by the server. */
  readonly links: RegistryLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: RegistryActions;
  /** Free text saying what the registry is for. */
  description?: string | null | undefined;
  /** What the registry is called. */
  name?: string | null | undefined;
  /** Path of block devices, a field inherited from storage pools. */
  readonly blockDevicePath?: string | null | undefined;
  /** Name of the storage driver recorded for the registry. */
  readonly driverName?: string | null | undefined;
  /** Identifier of the registry in the outside system that knows it. */
  readonly externalId?: string | null | undefined;
  /** Volume access mode, a field inherited from storage pools. */
  readonly volumeAccessMode?: string | null | undefined;
  /** Volume capabilities, a field inherited from storage pools. */
  readonly volumeCapabilities?: readonly string[] | null | undefined;
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
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `registryCredentials`, if a read asks for it with `include`. */
  readonly registryCredentials?: readonly RegistryCredential[] | null | undefined;
}

/** The links of a resource of type `registry`. */
export interface RegistryLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Registry>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `registryCredential` that refer to this one. */
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]> | undefined;
}

/** The actions that are possible now on a resource of type `registry`. */
export interface RegistryActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/registries/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/registries/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `registry`.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryCreate {
  /** Host name and optional port of the registry server. */
  serverAddress: string;
  /** Free text saying what the registry is for. */
  description?: string | null | undefined;
  /** What the registry is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registry" | undefined;
}

/**
 * The fields of a resource of type `registry` that can be changed.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryUpdate {
  /** Free text saying what the registry is for. */
  description?: string | null | undefined;
  /** What the registry is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registry" | undefined;
}
