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
  /** URLs of what belongs to it, set by the server. */
  readonly links: RegistryLinks;
  /** URLs of what is possible now, set by the server. */
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
  readonly transitioning?: Transitioning | Undocumented | null | undefined;
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
  /** What the link `account` leads to, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** What the link `registryCredentials` leads to, if a read asks for it with `include`. */
  readonly registryCredentials?: readonly RegistryCredential[] | null | undefined;
}

/** URLs of what belongs to a registry. */
export interface RegistryLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Registry>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `registryCredential` that refer to it. */
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]> | undefined;
}

/** URLs of what is possible now with a registry. */
export interface RegistryActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/registries/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/registries/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * What a new registry is made from.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryCreate {
  /** Host name and optional port of the registry server. */
  serverAddress: string;
  /** Free text saying what the registry is for. */
  description?: string | null | undefined;
  /** What the registry is called. */
  name?: string | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "registry" | undefined;
}

/**
 * What can be changed on a registry.
 * Page: docs/api/v1.1/api-resources/registry/index.md
 */
export interface RegistryUpdate {
  /** Free text saying what the registry is for. */
  description?: string | null | undefined;
  /** What the registry is called. */
  name?: string | null | undefined;
  /** Given back as the server sent it; it changes nothing. */
  readonly type?: "registry" | undefined;
}
