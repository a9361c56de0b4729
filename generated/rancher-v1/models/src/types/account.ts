// Generated from docs/api/v1.1/api-resources/account/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "./_link.js";
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
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: AccountLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: AccountActions;
  /** A remark on the account for the people who run it. */
  description?: string | null;
  /** What the account is called. */
  name?: string | null;
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

/** URLs of what belongs to a account. */
export interface AccountLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Account>;
  /** The resources of type `apiKey` that refer to it. */
  readonly apiKeys?: LinkTo<readonly ApiKey[]>;
  /** The resources of type `auditLog` that refer to it. */
  readonly auditLogs?: LinkTo<readonly AuditLog[]>;
  /** The resources of type `backup` that refer to it. */
  readonly backups?: LinkTo<readonly Backup[]>;
  /** The resources of type `backupTarget` that refer to it. */
  readonly backupTargets?: LinkTo<readonly BackupTarget[]>;
  /** The resources of type `certificate` that refer to it. */
  readonly certificates?: LinkTo<readonly Certificate[]>;
  /** The resources of type `composeProject` that refer to it. */
  readonly composeProjects?: LinkTo<readonly ComposeProject[]>;
  /** The resources of type `composeService` that refer to it. */
  readonly composeServices?: LinkTo<readonly ComposeService[]>;
  /** The resources of type `container` that refer to it. */
  readonly containers?: LinkTo<readonly Container[]>;
  /** The resources of type `containerEvent` that refer to it. */
  readonly containerEvents?: LinkTo<readonly ContainerEvent[]>;
  /** The resources of type `credential` that refer to it. */
  readonly credentials?: LinkTo<readonly Credential[]>;
  /** The resources of type `dnsService` that refer to it. */
  readonly dnsServices?: LinkTo<readonly DnsService[]>;
  /** The resources of type `environment` that refer to it. */
  readonly environments?: LinkTo<readonly Environment[]>;
  /** The resources of type `externalDnsEvent` that refer to it. */
  readonly externalDnsEvents?: LinkTo<readonly ExternalDnsEvent[]>;
  /** The resources of type `externalEvent` that refer to it. */
  readonly externalEvents?: LinkTo<readonly ExternalEvent[]>;
  /** The resources of type `externalHostEvent` that refer to it. */
  readonly externalHostEvents?: LinkTo<readonly ExternalHostEvent[]>;
  /** The resources of type `externalService` that refer to it. */
  readonly externalServices?: LinkTo<readonly ExternalService[]>;
  /** The resources of type `externalServiceEvent` that refer to it. */
  readonly externalServiceEvents?: LinkTo<readonly ExternalServiceEvent[]>;
  /** The resources of type `externalStoragePoolEvent` that refer to it. */
  readonly externalStoragePoolEvents?: LinkTo<readonly ExternalStoragePoolEvent[]>;
  /** The resources of type `externalVolumeEvent` that refer to it. */
  readonly externalVolumeEvents?: LinkTo<readonly ExternalVolumeEvent[]>;
  /** The resources of type `healthcheckInstanceHostMap` that refer to it. */
  readonly healthcheckInstanceHostMaps?: LinkTo<readonly HealthcheckInstanceHostMap[]>;
  /** The resources of type `host` that refer to it. */
  readonly hosts?: LinkTo<readonly Host[]>;
  /** The resources of type `image` that refer to it. */
  readonly images?: LinkTo<readonly Image[]>;
  /** The resources of type `instance` that refer to it. */
  readonly instances?: LinkTo<readonly Instance[]>;
  /** The resources of type `instanceLink` that refer to it. */
  readonly instanceLinks?: LinkTo<readonly InstanceLink[]>;
  /** The resources of type `ipAddress` that refer to it. */
  readonly ipAddresses?: LinkTo<readonly IpAddress[]>;
  /** The resources of type `kubernetesService` that refer to it. */
  readonly kubernetesServices?: LinkTo<readonly KubernetesService[]>;
  /** The resources of type `label` that refer to it. */
  readonly labels?: LinkTo<readonly Label[]>;
  /** The resources of type `launchConfig` that refer to it. */
  readonly launchConfigs?: LinkTo<readonly LaunchConfig[]>;
  /** The resources of type `loadBalancerService` that refer to it. */
  readonly loadBalancerServices?: LinkTo<readonly LoadBalancerService[]>;
  /** The resources of type `machine` that refer to it. */
  readonly machines?: LinkTo<readonly Machine[]>;
  /** The resources of type `machineDriver` that refer to it. */
  readonly machineDrivers?: LinkTo<readonly MachineDriver[]>;
  /** The resources of type `mount` that refer to it. */
  readonly mounts?: LinkTo<readonly Mount[]>;
  /** The resources of type `network` that refer to it. */
  readonly networks?: LinkTo<readonly Network[]>;
  /** The resources of type `password` that refer to it. */
  readonly passwords?: LinkTo<readonly Password[]>;
  /** The resources of type `physicalHost` that refer to it. */
  readonly physicalHosts?: LinkTo<readonly PhysicalHost[]>;
  /** The resources of type `port` that refer to it. */
  readonly ports?: LinkTo<readonly Port[]>;
  /** The resources of type `project` that refer to it. */
  readonly projects?: LinkTo<readonly Project[]>;
  /** The resources of type `pullTask` that refer to it. */
  readonly pullTasks?: LinkTo<readonly PullTask[]>;
  /** The resources of type `register` that refer to it. */
  readonly registers?: LinkTo<readonly Register[]>;
  /** The resources of type `registrationToken` that refer to it. */
  readonly registrationTokens?: LinkTo<readonly RegistrationToken[]>;
  /** The resources of type `registry` that refer to it. */
  readonly registries?: LinkTo<readonly Registry[]>;
  /** The resources of type `registryCredential` that refer to it. */
  readonly registryCredentials?: LinkTo<readonly RegistryCredential[]>;
  /** The resources of type `secondaryLaunchConfig` that refer to it. */
  readonly secondaryLaunchConfigs?: LinkTo<readonly SecondaryLaunchConfig[]>;
  /** The resources of type `service` that refer to it. */
  readonly services?: LinkTo<readonly Service[]>;
  /** The resources of type `serviceConsumeMap` that refer to it. */
  readonly serviceConsumeMaps?: LinkTo<readonly ServiceConsumeMap[]>;
  /** The resources of type `serviceEvent` that refer to it. */
  readonly serviceEvents?: LinkTo<readonly ServiceEvent[]>;
  /** The resources of type `serviceExposeMap` that refer to it. */
  readonly serviceExposeMaps?: LinkTo<readonly ServiceExposeMap[]>;
  /** The resources of type `snapshot` that refer to it. */
  readonly snapshots?: LinkTo<readonly Snapshot[]>;
  /** The resources of type `storagePool` that refer to it. */
  readonly storagePools?: LinkTo<readonly StoragePool[]>;
  /** The resources of type `virtualMachine` that refer to it. */
  readonly virtualMachines?: LinkTo<readonly VirtualMachine[]>;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<readonly Volume[]>;
}

/** URLs of what is possible now with a account. */
export interface AccountActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/accounts/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/accounts/${ID}?action=deactivate` */
  readonly deactivate?: string;
}

/**
 * What a new account is made from.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountCreate {
  /** A remark on the account for the people who run it. */
  description?: string;
  /** What the account is called. */
  name?: string;
}

/**
 * What can be changed on a account.
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface AccountUpdate {
  /** A remark on the account for the people who run it. */
  description?: string | null;
  /** What the account is called. */
  name?: string | null;
}
