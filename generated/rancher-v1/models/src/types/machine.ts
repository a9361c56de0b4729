// Generated from docs/api/v1.1/api-resources/machine/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Amazonec2Config, Amazonec2ConfigCreate } from "./amazonec2Config.js";
import type { AzureConfig, AzureConfigCreate } from "./azureConfig.js";
import type { DigitaloceanConfig, DigitaloceanConfigCreate } from "./digitaloceanConfig.js";
import type { PacketConfig, PacketConfigCreate } from "./packetConfig.js";

/**
 * A host that Rancher creates by way of Docker Machine, for example at a cloud provider. It
 * holds the provider settings and the Docker engine options used while the host is being set
 * up.
 * Page: docs/api/v1.1/api-resources/machine/index.md
 */
export interface Machine {
  /** Identifier the server gives to the machine. */
  readonly id: string;
  /** What the machine is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "machine";
  /** URLs of related resources, set by the server. */
  readonly links: MachineLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Settings for creating the machine on Amazon EC2. */
  amazonec2Config?: Amazonec2Config | null | undefined;
  /** Certificate authority used for authenticating the machine. */
  authCertificateAuthority?: string | null | undefined;
  /** Key used for authenticating the machine. */
  authKey?: string | null | undefined;
  /** Settings for creating the machine on Microsoft Azure. */
  azureConfig?: AzureConfig | null | undefined;
  /** Free text saying what the machine is for. */
  description?: string | null | undefined;
  /** Settings for creating the machine at DigitalOcean. */
  digitaloceanConfig?: DigitaloceanConfig | null | undefined;
  /** Version of Docker wanted on the machine. */
  dockerVersion?: string | null | undefined;
  /** Environment variables set for the Docker engine. */
  engineEnv?: { readonly [key: string]: string } | null | undefined;
  /** Registries the Docker engine may use without verified TLS. */
  engineInsecureRegistry?: readonly string[] | null | undefined;
  /** Address of the script that installs the Docker engine. */
  engineInstallUrl?: string | null | undefined;
  /** Labels given to the Docker engine. */
  engineLabel?: { readonly [key: string]: string } | null | undefined;
  /** Further options passed to the Docker engine. */
  engineOpt?: { readonly [key: string]: string } | null | undefined;
  /** Registry mirrors the Docker engine should try. */
  engineRegistryMirror?: readonly string[] | null | undefined;
  /** Storage driver the Docker engine should use. */
  engineStorageDriver?: string | null | undefined;
  /** Labels put on the host that results. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Settings for creating the machine at Packet. */
  packetConfig?: PacketConfig | null | undefined;
  /** Machine driver that creates the machine. */
  readonly driver?: string | null | undefined;
  /** Identifier of the machine in the outside system that knows it. */
  readonly externalId?: string | null | undefined;
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
}

/** The links of a resource of type `machine`. */
export interface MachineLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Machine>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/**
 * The body of a request that creates a resource of type `machine`.
 * Page: docs/api/v1.1/api-resources/machine/index.md
 */
export interface MachineCreate {
  /** What the machine is called. */
  name: string;
  /** Settings for creating the machine on Amazon EC2. */
  amazonec2Config?: Amazonec2ConfigCreate | null | undefined;
  /** Certificate authority used for authenticating the machine. */
  authCertificateAuthority?: string | null | undefined;
  /** Key used for authenticating the machine. */
  authKey?: string | null | undefined;
  /** Settings for creating the machine on Microsoft Azure. */
  azureConfig?: AzureConfigCreate | null | undefined;
  /** Free text saying what the machine is for. */
  description?: string | null | undefined;
  /** Settings for creating the machine at DigitalOcean. */
  digitaloceanConfig?: DigitaloceanConfigCreate | null | undefined;
  /** Version of Docker wanted on the machine. */
  dockerVersion?: string | null | undefined;
  /** Environment variables set for the Docker engine. */
  engineEnv?: { readonly [key: string]: string } | null | undefined;
  /** Registries the Docker engine may use without verified TLS. */
  engineInsecureRegistry?: readonly string[] | null | undefined;
  /** Address of the script that installs the Docker engine. */
  engineInstallUrl?: string | null | undefined;
  /** Labels given to the Docker engine. */
  engineLabel?: { readonly [key: string]: string } | null | undefined;
  /** Further options passed to the Docker engine. */
  engineOpt?: { readonly [key: string]: string } | null | undefined;
  /** Registry mirrors the Docker engine should try. */
  engineRegistryMirror?: readonly string[] | null | undefined;
  /** Storage driver the Docker engine should use. */
  engineStorageDriver?: string | null | undefined;
  /** Labels put on the host that results. */
  labels?: { readonly [key: string]: string } | null | undefined;
  /** Settings for creating the machine at Packet. */
  packetConfig?: PacketConfigCreate | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "machine" | undefined;
}

/**
 * The fields of a resource of type `machine` that can be changed.
 * Page: docs/api/v1.1/api-resources/machine/index.md
 */
export interface MachineUpdate {
  /** Free text saying what the machine is for. */
  description?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "machine" | undefined;
}
