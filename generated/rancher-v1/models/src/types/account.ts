// Generated from docs/api/v1.1/api-resources/account/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
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
  /** Identifies the account. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "account";
  /** URLs of related resources, set by the server. */
  readonly links: AccountLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: AccountActions;
  /** A remark on the account for the people who run it. */
  description?: string | null | undefined;
  /** What the account is called. */
  name?: string | null | undefined;
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
  /** The target of the link `apiKeys`, if a read asks for it with `include`. */
  readonly apiKeys?: readonly ApiKey[] | null | undefined;
  /** The target of the link `auditLogs`, if a read asks for it with `include`. */
  readonly auditLogs?: readonly AuditLog[] | null | undefined;
  /** The target of the link `backups`, if a read asks for it with `include`. */
  readonly backups?: readonly Backup[] | null | undefined;
  /** The target of the link `backupTargets`, if a read asks for it with `include`. */
  readonly backupTargets?: readonly BackupTarget[] | null | undefined;
  /** The target of the link `certificates`, if a read asks for it with `include`. */
  readonly certificates?: readonly Certificate[] | null | undefined;
  /** The target of the link `composeProjects`, if a read asks for it with `include`. */
  readonly composeProjects?: readonly ComposeProject[] | null | undefined;
  /** The target of the link `composeServices`, if a read asks for it with `include`. */
  readonly composeServices?: readonly ComposeService[] | null | undefined;
  /** The target of the link `containers`, if a read asks for it with `include`. */
  readonly containers?: readonly Container[] | null | undefined;
  /** The target of the link `containerEvents`, if a read asks for it with `include`. */
  readonly containerEvents?: readonly ContainerEvent[] | null | undefined;
  /** The target of the link `credentials`, if a read asks for it with `include`. */
  readonly credentials?: readonly Credential[] | null | undefined;
  /** The target of the link `dnsServices`, if a read asks for it with `include`. */
  readonly dnsServices?: readonly DnsService[] | null | undefined;
  /** The target of the link `environments`, if a read asks for it with `include`. */
  readonly environments?: readonly Environment[] | null | undefined;
  /** The target of the link `externalDnsEvents`, if a read asks for it with `include`. */
  readonly externalDnsEvents?: readonly ExternalDnsEvent[] | null | undefined;
  /** The target of the link `externalEvents`, if a read asks for it with `include`. */
  readonly externalEvents?: readonly ExternalEvent[] | null | undefined;
  /** The target of the link `externalHostEvents`, if a read asks for it with `include`. */
  readonly externalHostEvents?: readonly ExternalHostEvent[] | null | undefined;
  /** The target of the link `externalServices`, if a read asks for it with `include`. */
  readonly externalServices?: readonly ExternalService[] | null | undefined;
  /** The target of the link `externalServiceEvents`, if a read asks for it with `include`. */
  readonly externalServiceEvents?: readonly ExternalServiceEvent[] | null | undefined;
  /** The target of the link `externalStoragePoolEvents`, if a read asks for it with `include`. */
  readonly externalStoragePoolEvents?: readonly ExternalStoragePoolEvent[] | null | undefined;
  /** The target of the link `externalVolumeEvents`, if a read asks for it with `include`. */
  readonly externalVolumeEvents?: readonly ExternalVolumeEvent[] | null | undefined;
  /** The target of the link `healthcheckInstanceHostMaps`, if a read asks for it with `include`. */
  readonly healthcheckInstanceHostMaps?: readonly HealthcheckInstanceHostMap[] | null | undefined;
  /** The target of the link `hosts`, if a read asks for it with `include`. */
  readonly hosts?: readonly Host[] | null | undefined;
  /** The target of the link `images`, if a read asks for it with `include`. */
  readonly images?: readonly Image[] | null | undefined;
  /** The target of the link `instances`, if a read asks for it with `include`. */
  readonly instances?: readonly Instance[] | null | undefined;
  /** The target of the link `instanceLinks`, if a read asks for it with `include`. */
  readonly instanceLinks?: readonly InstanceLink[] | null | undefined;
  /** The target of the link `ipAddresses`, if a read asks for it with `include`. */
  readonly ipAddresses?: readonly IpAddress[] | null | undefined;
  /** The target of the link `kubernetesServices`, if a read asks for it with `include`. */
  readonly kubernetesServices?: readonly KubernetesService[] | null | undefined;
  /** The target of the link `labels`, if a read asks for it with `include`. */
  readonly labels?: readonly Label[] | null | undefined;
  /** The target of the link `launchConfigs`, if a read asks for it with `include`. */
  readonly launchConfigs?: readonly LaunchConfig[] | null | undefined;
  /** The target of the link `loadBalancerServices`, if a read asks for it with `include`. */
  readonly loadBalancerServices?: readonly LoadBalancerService[] | null | undefined;
  /** The target of the link `machines`, if a read asks for it with `include`. */
  readonly machines?: readonly Machine[] | null | undefined;
  /** The target of the link `machineDrivers`, if a read asks for it with `include`. */
  readonly machineDrivers?: readonly MachineDriver[] | null | undefined;
  /** The target of the link `mounts`, if a read asks for it with `include`. */
  readonly mounts?: readonly Mount[] | null | undefined;
  /** The target of the link `networks`, if a read asks for it with `include`. */
  readonly networks?: readonly Network[] | null | undefined;
  /** The target of the link `passwords`, if a read asks for it with `include`. */
  readonly passwords?: readonly Password[] | null | undefined;
  /** The target of the link `physicalHosts`, if a read asks for it with `include`. */
  readonly physicalHosts?: readonly PhysicalHost[] | null | undefined;
  /** The target of the link `ports`, if a read asks for it with `include`. */
  readonly ports?: readonly Port[] | null | undefined;
  /** The target of the link `projects`, if a read asks for it with `include`. */
  readonly projects?: readonly Project[] | null | undefined;
  /** The target of the link `pullTasks`, if a read asks for it with `include`. */
  readonly pullTasks?: readonly PullTask[] | null | undefined;
  /** The target of the link `registers`, if a read asks for it with `include`. */
  readonly registers?: readonly Register[] | null | undefined;
  /** The target of the link `registrationTokens`, if a read asks for it with `include`. */
  readonly registrationTokens?: readonly RegistrationToken[] | null | undefined;
  /** The target of the link `registries`, if a read asks for it with `include`. */
  readonly registries?: readonly Registry[] | null | undefined;
  /** The target of the link `registryCredentials`, if a read asks for it with `include`. */
  readonly registryCredentials?: readonly RegistryCredential[] | null | undefined;
  /** The target of the link `secondaryLaunchConfigs`, if a read asks for it with `include`. */
  readonly secondaryLaunchConfigs?: readonly SecondaryLaunchConfig[] | null | undefined;
  /** The target of the link `services`, if a read asks for it with `include`. */
  readonly services?: readonly Service[] | null | undefined;
  /** The target of the link `serviceConsumeMaps`, if a read asks for it with `include`. */
  readonly serviceConsumeMaps?: readonly ServiceConsumeMap[] | null | undefined;
  /** The target of the link `serviceEvents`, if a read asks for it with `include`. */
  readonly serviceEvents?: readonly ServiceEvent[] | null | undefined;
  /** The target of the link `serviceExposeMaps`, if a read asks for it with `include`. */
  readonly serviceExposeMaps?: readonly ServiceExposeMap[] | null | undefined;
  /** The target of the link `snapshots`, if a read asks for it with `include`. */
  readonly snapshots?: readonly Snapshot[] | null | undefined;
  /** The target of the link `storagePools`, if a read asks for it with `include`. */
  readonly storagePools?: readonly StoragePool[] | null | undefined;
  /** The target of the link `virtualMachines`, if a read asks for it with `include`. */
  readonly virtualMachines?: readonly VirtualMachine[] | null | undefined;
  /** The target of the link `volumes`, if a read asks for it with `include`. */
  readonly volumes?: readonly Volume[] | null | undefined;
}

/** The links of a resource of type `account`. */
export interface AccountLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Account>;
  /** The resources of type `apiKey` that refer to this one. */
  readonly apiKeys?: LinkTo<readonly ApiKey[]> | undefined;
  /** The resources of type `auditLog` that refer to this one. */
  readonly auditLogs?: LinkTo<readonly AuditLog[]> | undefined;
  /** The resources of type `backup` that refer to this one. */
  readonly backups?: LinkTo<readonly Backup[]> | undefined;
  /** The resources of type `backupTarget` that refer to this one. */
  readonly backupTargets?: LinkTo<readonly BackupTarget[]> | undefined;
  /** The resources of type `certificate` that refer to this one. */
  readonly certificates?: LinkTo<readonly Certificate[]> | undefined;
  /** The resources of type `composeProject` that refer to this one. */
  readonly composeProjects?: LinkTo<readonly ComposeProject[]> | undefined;
  /** The resources of type `composeService` that refer to this one. */
  readonly composeServices?: LinkTo<readonly ComposeService[]> | undefined;
  /** The resources of type `container` that refer to this one. */
  readonly containers?: LinkTo<readonly Container[]> | undefined;
  /** The resources of type `containerEvent` that refer to this one. */
  readonly containerEvents?: LinkTo<readonly ContainerEvent[]> | undefined;
  /** The resources of type `credential` that refer to this one. */
  readonly credentials?: LinkTo<readonly Credential[]> | undefined;
  /** The resources of type `dnsService` that refer to this one. */
  readonly dnsServices?: LinkTo<readonly DnsService[]> | undefined;
  /** The resources of type `environment` that refer to this one. */
  readonly environments?: LinkTo<readonly Environment[]> | undefined;
  /** The resources of type `externalDnsEvent` that refer to this one. */
  readonly externalDnsEvents?: LinkTo<readonly ExternalDnsEvent[]> | undefined;
  /** The resources of type `externalEvent` that refer to this one. */
  readonly externalEvents?: LinkTo<readonly ExternalEvent[]> | undefined;
  /** The resources of type `externalHostEvent` that refer to this one. */
  readonly externalHostEvents?: LinkTo<readonly ExternalHostEvent[]> | undefined;
  /** The resources of type `externalService` that refer to this one. */
  readonly externalServices?: LinkTo<readonly ExternalService[]> | undefined;
  /** The resources of type `externalServiceEvent` that refer to this one. */
  readonly externalServiceEvents?: LinkTo<readonly ExternalServiceEvent[]> | undefined;
  /** The resources of type `externalStoragePoolEvent` that refer to this one. */
  readonly externalStoragePoolEvents?: LinkTo<readonly ExternalStoragePoolEvent[]> | undefined;
  /** The resources of type `externalVolumeEvent` that refer to this one. */
  readonly externalVolumeEvents?: LinkTo<readonly ExternalVolumeEvent[]> | undefined;
  /** The resources of type `healthcheckInstanceHostMap` that refer to this one. */
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]> | undefined;
  /** The resources of type `host` that refer to this one. */
  readonly hosts?: LinkTo<readonly Host[]> | undefined;
  /** The resources of type `image` that refer to this one. */
  readonly images?: LinkTo<readonly Image[]> | undefined;
  /** The resources of type `instance` that refer to this one. */
  readonly instances?: LinkTo<readonly Instance[]> | undefined;
  /** The resources of type `instanceLink` that refer to this one. */
  readonly instanceLinks?: LinkTo<readonly InstanceLink[]> | undefined;
  /** The resources of type `ipAddress` that refer to this one. */
  readonly ipAddresses?: LinkTo<readonly IpAddress[]> | undefined;
  /** The resources of type `kubernetesService` that refer to this one. */
  readonly kubernetesServices?: LinkTo<readonly KubernetesService[]> | undefined;
  /** The resources of type `label` that refer to this one. */
  readonly labels?: LinkTo<readonly Label[]> | undefined;
  /** The resources of type `launchConfig` that refer to this one. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]> | undefined;
  /** The resources of type `loadBalancerService` that refer to this one. */
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]> | undefined;
  /** The resources of type `machine` that refer to this one. */
  readonly machines?: LinkTo<readonly Machine[]> | undefined;
  /** The resources of type `machineDriver` that refer to this one. */
  readonly machineDrivers?: LinkTo<readonly MachineDriver[]> | undefined;
  /** The resources of type `mount` that refer to this one. */
  readonly mounts?: LinkTo<readonly Mount[]> | undefined;
  /** The resources of type `network` that refer to this one. */
  readonly networks?: LinkTo<readonly Network[]> | undefined;
  /** The resources of type `password` that refer to this one. */
  readonly passwords?: LinkTo<readonly Password[]> | undefined;
  /** The resources of type `physicalHost` that refer to this one. */
  readonly physicalHosts?: LinkTo<readonly PhysicalHost[]> | undefined;
  /** The resources of type `port` that refer to this one. */
  readonly ports?: LinkTo<readonly Port[]> | undefined;
  /** The resources of type `project` that refer to this one. */
  readonly projects?: LinkTo<readonly Project[]> | undefined;
  /** The resources of type `pullTask` that refer to this one. */
  readonly pullTasks?: LinkTo<readonly PullTask[]> | undefined;
  /** The resources of type `register` that refer to this one. */
  readonly registers?: LinkTo<readonly Register[]> | undefined;
  /** The resources of type `registrationToken` that refer to this one. */
  readonly registrationTokens?: LinkTo<readonly RegistrationToken[]> | undefined;
  /** The resources of type `registry` that refer to this one. */
  readonly registries?: LinkTo<readonly Registry[]> | undefined;
  /** The resources of type `registryCredential` that refer to this one. */
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]> | undefined;
  /** The resources of type `secondaryLaunchConfig` that refer to this one. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]> | undefined;
  /** The resources of type `service` that refer to this one. */
  readonly services?: LinkTo<readonly Service[]> | undefined;
  /** The resources of type `serviceConsumeMap` that refer to this one. */
  readonly serviceConsumeMaps?: LinkTo<readonly ServiceConsumeMap[]> | undefined;
  /** The resources of type `serviceEvent` that refer to this one. */
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]> | undefined;
  /** The resources of type `serviceExposeMap` that refer to this one. */
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]> | undefined;
  /** The resources of type `snapshot` that refer to this one. */
  readonly snapshots?: LinkTo<readonly Snapshot[]> | undefined;
  /** The resources of type `storagePool` that refer to this one. */
  readonly storagePools?: LinkTo<readonly StoragePool[]> | undefined;
  /** The resources of type `virtualMachine` that refer to this one. */
  readonly virtualMachines?: LinkTo<readonly VirtualMachine[]> | undefined;
  /** The resources of type `volume` that refer to this one. */
  readonly volumes?: LinkTo<readonly Volume[]> | undefined;
}

/** The actions that are possible now on a resource of type `account`. */
export interface AccountActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/accounts/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/accounts/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `account`.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountCreate {
  /** A remark on the account for the people who run it. */
  description?: string | null | undefined;
  /** What the account is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "account" | undefined;
}

/**
 * The fields of a resource of type `account` that can be changed.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountUpdate {
  /** A remark on the account for the people who run it. */
  description?: string | null | undefined;
  /** What the account is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "account" | undefined;
}
