// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { ApiKey } from "./apiKey.js";
import type { AuditLog } from "./auditLog.js";
import type { Backup } from "./backup.js";
import type { BackupTarget } from "./backupTarget.js";
import type { Certificate } from "./certificate.js";
import type { ComposeProject } from "./composeProject.js";
import type { ComposeService } from "./composeService.js";
import type { Container } from "./container.js";
import type { ContainerEvent } from "./containerEvent.js";
import type { Credential } from "./credential.js";
import type { DnsService } from "./dnsService.js";
import type { Environment } from "./environment.js";
import type { ExternalDnsEvent } from "./externalDnsEvent.js";
import type { ExternalEvent } from "./externalEvent.js";
import type { ExternalHostEvent } from "./externalHostEvent.js";
import type { ExternalService } from "./externalService.js";
import type { ExternalServiceEvent } from "./externalServiceEvent.js";
import type { ExternalStoragePoolEvent } from "./externalStoragePoolEvent.js";
import type { ExternalVolumeEvent } from "./externalVolumeEvent.js";
import type { HealthcheckInstanceHostMap } from "./healthcheckInstanceHostMap.js";
import type { Host } from "./host.js";
import type { Image } from "./image.js";
import type { Instance } from "./instance.js";
import type { InstanceLink } from "./instanceLink.js";
import type { IpAddress } from "./ipAddress.js";
import type { KubernetesService } from "./kubernetesService.js";
import type { Label } from "./label.js";
import type { LaunchConfig } from "./launchConfig.js";
import type { LoadBalancerService } from "./loadBalancerService.js";
import type { Machine } from "./machine.js";
import type { MachineDriver } from "./machineDriver.js";
import type { Mount } from "./mount.js";
import type { Network } from "./network.js";
import type { Password } from "./password.js";
import type { PhysicalHost } from "./physicalHost.js";
import type { Port } from "./port.js";
import type { Project } from "./project.js";
import type { PullTask } from "./pullTask.js";
import type { Register } from "./register.js";
import type { RegistrationToken } from "./registrationToken.js";
import type { Registry } from "./registry.js";
import type { RegistryCredential } from "./registryCredential.js";
import type { SecondaryLaunchConfig } from "./secondaryLaunchConfig.js";
import type { Service } from "./service.js";
import type { ServiceConsumeMap } from "./serviceConsumeMap.js";
import type { ServiceEvent } from "./serviceEvent.js";
import type { ServiceExposeMap } from "./serviceExposeMap.js";
import type { Snapshot } from "./snapshot.js";
import type { StoragePool } from "./storagePool.js";
import type { VirtualMachine } from "./virtualMachine.js";
import type { Volume } from "./volume.js";

/**
 * An account owns resources, and credentials are made for it.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface Account {
  /**
   * Identifies the account
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: AccountLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: AccountActions;
  /**
   * A remark on the account for the people who run it
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  description?: string | null;
  /**
   * What the account is called
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  name?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of the type the resource is, where there are several
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the resource is in its life
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the resource across all installations
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a account. */
export interface AccountLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Account>;
  readonly apiKeys?: LinkTo<readonly ApiKey[]>;
  readonly auditLogs?: LinkTo<readonly AuditLog[]>;
  readonly backups?: LinkTo<readonly Backup[]>;
  readonly backupTargets?: LinkTo<readonly BackupTarget[]>;
  readonly certificates?: LinkTo<readonly Certificate[]>;
  readonly composeProjects?: LinkTo<readonly ComposeProject[]>;
  readonly composeServices?: LinkTo<readonly ComposeService[]>;
  readonly containers?: LinkTo<readonly Container[]>;
  readonly containerEvents?: LinkTo<readonly ContainerEvent[]>;
  readonly credentials?: LinkTo<readonly Credential[]>;
  readonly dnsServices?: LinkTo<readonly DnsService[]>;
  readonly environments?: LinkTo<readonly Environment[]>;
  readonly externalDnsEvents?: LinkTo<readonly ExternalDnsEvent[]>;
  readonly externalEvents?: LinkTo<readonly ExternalEvent[]>;
  readonly externalHostEvents?: LinkTo<readonly ExternalHostEvent[]>;
  readonly externalServices?: LinkTo<readonly ExternalService[]>;
  readonly externalServiceEvents?: LinkTo<readonly ExternalServiceEvent[]>;
  readonly externalStoragePoolEvents?: LinkTo<readonly ExternalStoragePoolEvent[]>;
  readonly externalVolumeEvents?: LinkTo<readonly ExternalVolumeEvent[]>;
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]>;
  readonly hosts?: LinkTo<readonly Host[]>;
  readonly images?: LinkTo<readonly Image[]>;
  readonly instances?: LinkTo<readonly Instance[]>;
  readonly instanceLinks?: LinkTo<readonly InstanceLink[]>;
  readonly ipAddresses?: LinkTo<readonly IpAddress[]>;
  readonly kubernetesServices?: LinkTo<readonly KubernetesService[]>;
  readonly labels?: LinkTo<readonly Label[]>;
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]>;
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]>;
  readonly machines?: LinkTo<readonly Machine[]>;
  readonly machineDrivers?: LinkTo<readonly MachineDriver[]>;
  readonly mounts?: LinkTo<readonly Mount[]>;
  readonly networks?: LinkTo<readonly Network[]>;
  readonly passwords?: LinkTo<readonly Password[]>;
  readonly physicalHosts?: LinkTo<readonly PhysicalHost[]>;
  readonly ports?: LinkTo<readonly Port[]>;
  readonly projects?: LinkTo<readonly Project[]>;
  readonly pullTasks?: LinkTo<readonly PullTask[]>;
  readonly registers?: LinkTo<readonly Register[]>;
  readonly registrationTokens?: LinkTo<readonly RegistrationToken[]>;
  readonly registries?: LinkTo<readonly Registry[]>;
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]>;
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]>;
  readonly services?: LinkTo<readonly Service[]>;
  readonly serviceConsumeMaps?: LinkTo<readonly ServiceConsumeMap[]>;
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]>;
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]>;
  readonly snapshots?: LinkTo<readonly Snapshot[]>;
  readonly storagePools?: LinkTo<readonly StoragePool[]>;
  readonly virtualMachines?: LinkTo<readonly VirtualMachine[]>;
  readonly volumes?: LinkTo<readonly Volume[]>;
}

/** URLs of what is possible now with a account. */
export interface AccountActions {
  readonly [name: string]: string | undefined;
  readonly activate?: string;
  readonly deactivate?: string;
}

/**
 * What a new account is made from.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountCreate {
  /**
   * A remark on the account for the people who run it
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  description?: string;
  /**
   * What the account is called
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  name?: string;
}

/**
 * What can be changed on a account.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountUpdate {
  /**
   * A remark on the account for the people who run it
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  description?: string;
  /**
   * What the account is called
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  name?: string;
}
