// Generated from docs/api/v1.1/api-resources/registryCredential/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Container } from "./container.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { Registry } from "./registry.js";
import type { SecondaryLaunchConfig } from "./secondaryLaunchConfig.js";
import type { VirtualMachine } from "./virtualMachine.js";

/**
 * A login for a Docker registry. It is used when hosts pull private images from that registry.
 * Page: docs/api/v1.1/api-resources/registryCredential/index.md
 */
export interface RegistryCredential {
  /** Identifier the server gives to the registry credential. */
  readonly id: string;
  /** E-mail address belonging to the registry login. */
  email: string;
  /**
   * Registry for which the credential is valid.
   * The id of a resource of type `registry`.
   */
  registryId: string;
  /** The type of the resource, set by the server. */
  readonly type: "registryCredential";
  /** URLs of related resources, set by the server. */
  readonly links: RegistryCredentialLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: RegistryCredentialActions;
  /** Free text saying what the registry credential is for. */
  description?: string | null | undefined;
  /** What the registry credential is called. */
  name?: string | null | undefined;
  /** User name for signing in to the registry. */
  publicValue?: string | null | undefined;
  /** Password for signing in to the registry. */
  secretValue?: string | null | undefined;
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
  /** The target of the link `registry`, if a read asks for it with `include`. */
  readonly registry?: Registry | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `containers`, if a read asks for it with `include`. */
  readonly containers?: readonly Container[] | null | undefined;
  /** The target of the link `launchConfigs`, if a read asks for it with `include`. */
  readonly launchConfigs?: readonly LaunchConfig[] | null | undefined;
  /** The target of the link `secondaryLaunchConfigs`, if a read asks for it with `include`. */
  readonly secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
  /** The target of the link `virtualMachines`, if a read asks for it with `include`. */
  readonly virtualMachines?: readonly VirtualMachine[] | null | undefined;
}

/** The links of a resource of type `registryCredential`. */
export interface RegistryCredentialLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<RegistryCredential>;
  /** One resource of type `registry`. */
  readonly registry?: LinkTo<Registry> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `container` that refer to this one. */
  readonly containers?: LinkTo<readonly Container[]> | undefined;
  /** The resources of type `launchConfig` that refer to this one. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]> | undefined;
  /** The resources of type `secondaryLaunchConfig` that refer to this one. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]> | undefined;
  /** The resources of type `virtualMachine` that refer to this one. */
  readonly virtualMachines?: LinkTo<readonly VirtualMachine[]> | undefined;
}

/** The actions that are possible now on a resource of type `registryCredential`. */
export interface RegistryCredentialActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/registryCredentials/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/registryCredentials/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `registryCredential`.
 * Page: docs/api/v1.1/api-resources/registryCredential/index.md
 */
export interface RegistryCredentialCreate {
  /** E-mail address belonging to the registry login. */
  email: string;
  /**
   * Registry for which the credential is valid.
   * The id of a resource of type `registry`.
   */
  registryId: string;
  /** Free text saying what the registry credential is for. */
  description?: string | null | undefined;
  /** What the registry credential is called. */
  name?: string | null | undefined;
  /** User name for signing in to the registry. */
  publicValue?: string | null | undefined;
  /** Password for signing in to the registry. */
  secretValue?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registryCredential" | undefined;
}

/**
 * The fields of a resource of type `registryCredential` that can be changed.
 * Page: docs/api/v1.1/api-resources/registryCredential/index.md
 */
export interface RegistryCredentialUpdate {
  /** Free text saying what the registry credential is for. */
  description?: string | null | undefined;
  /** E-mail address belonging to the registry login. */
  email?: string | undefined;
  /** What the registry credential is called. */
  name?: string | null | undefined;
  /** User name for signing in to the registry. */
  publicValue?: string | null | undefined;
  /** Password for signing in to the registry. */
  secretValue?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "registryCredential" | undefined;
}
