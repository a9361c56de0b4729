// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

import type { AccountsHandlers } from "./accounts.js";
import type { AddOutputsInputsHandlers } from "./addOutputsInputs.js";
import type { Amazonec2ConfigsHandlers } from "./amazonec2Configs.js";
import type { ApiKeysHandlers } from "./apiKeys.js";
import type { AuditLogsHandlers } from "./auditLogs.js";
import type { AzureConfigsHandlers } from "./azureConfigs.js";
import type { CertificatesHandlers } from "./certificates.js";
import type { ContainerExecsHandlers } from "./containerExecs.js";
import type { ContainersHandlers } from "./containers.js";
import type { DigitaloceanConfigsHandlers } from "./digitaloceanConfigs.js";
import type { DnsServicesHandlers } from "./dnsServices.js";
import type { DockerBuildsHandlers } from "./dockerBuilds.js";
import type { EnvironmentUpgradesHandlers } from "./environmentUpgrades.js";
import type { EnvironmentsHandlers } from "./environments.js";
import type { ExternalServicesHandlers } from "./externalServices.js";
import type { HostAccessesHandlers } from "./hostAccesses.js";
import type { HostsHandlers } from "./hosts.js";
import type { IdentitiesHandlers } from "./identities.js";
import type { LoadBalancerConfigsHandlers } from "./loadBalancerConfigs.js";
import type { LoadBalancerServicesHandlers } from "./loadBalancerServices.js";
import type { MachineDriversHandlers } from "./machineDrivers.js";
import type { MachinesHandlers } from "./machines.js";
import type { NetworksHandlers } from "./networks.js";
import type { PacketConfigsHandlers } from "./packetConfigs.js";
import type { ProjectMembersHandlers } from "./projectMembers.js";
import type { ProjectsHandlers } from "./projects.js";
import type { PullTasksHandlers } from "./pullTasks.js";
import type { RegistrationTokensHandlers } from "./registrationTokens.js";
import type { RegistriesHandlers } from "./registries.js";
import type { RegistryCredentialsHandlers } from "./registryCredentials.js";
import type { ScalePoliciesHandlers } from "./scalePolicies.js";
import type { ServicesHandlers } from "./services.js";
import type { SettingsHandlers } from "./settings.js";
import type { SnapshotBackupInputsHandlers } from "./snapshotBackupInputs.js";
import type { StatsAccessesHandlers } from "./statsAccesses.js";
import type { SubscribeHandlers } from "./subscribe.js";
import type { VolumesHandlers } from "./volumes.js";

export type { AccountsHandlers } from "./accounts.js";
export type { AddOutputsInputsHandlers } from "./addOutputsInputs.js";
export type { Amazonec2ConfigsHandlers } from "./amazonec2Configs.js";
export type { ApiKeysHandlers } from "./apiKeys.js";
export type { AuditLogsHandlers } from "./auditLogs.js";
export type { AzureConfigsHandlers } from "./azureConfigs.js";
export type { CertificatesHandlers } from "./certificates.js";
export type { ContainerExecsHandlers } from "./containerExecs.js";
export type { ContainersHandlers } from "./containers.js";
export type { DigitaloceanConfigsHandlers } from "./digitaloceanConfigs.js";
export type { DnsServicesHandlers } from "./dnsServices.js";
export type { DockerBuildsHandlers } from "./dockerBuilds.js";
export type { EnvironmentUpgradesHandlers } from "./environmentUpgrades.js";
export type { EnvironmentsHandlers } from "./environments.js";
export type { ExternalServicesHandlers } from "./externalServices.js";
export type { HostAccessesHandlers } from "./hostAccesses.js";
export type { HostsHandlers } from "./hosts.js";
export type { IdentitiesHandlers } from "./identities.js";
export type { LoadBalancerConfigsHandlers } from "./loadBalancerConfigs.js";
export type { LoadBalancerServicesHandlers } from "./loadBalancerServices.js";
export type { MachineDriversHandlers } from "./machineDrivers.js";
export type { MachinesHandlers } from "./machines.js";
export type { NetworksHandlers } from "./networks.js";
export type { PacketConfigsHandlers } from "./packetConfigs.js";
export type { ProjectMembersHandlers } from "./projectMembers.js";
export type { ProjectsHandlers } from "./projects.js";
export type { PullTasksHandlers } from "./pullTasks.js";
export type { RegistrationTokensHandlers } from "./registrationTokens.js";
export type { RegistriesHandlers } from "./registries.js";
export type { RegistryCredentialsHandlers } from "./registryCredentials.js";
export type { ScalePoliciesHandlers } from "./scalePolicies.js";
export type { ServicesHandlers } from "./services.js";
export type { SettingsHandlers } from "./settings.js";
export type { SnapshotBackupInputsHandlers } from "./snapshotBackupInputs.js";
export type { StatsAccessesHandlers } from "./statsAccesses.js";
export type { SubscribeHandlers } from "./subscribe.js";
export type { VolumesHandlers } from "./volumes.js";

/**
 * The handlers of every resource. A method that is left out answers 501.
 * `Principal` is what `authenticate` returns.
 */
export interface Handlers<Principal = unknown> {
  /** The handlers of requests for resources of type `account`. */
  readonly accounts?: Partial<AccountsHandlers<Principal>>;
  /** The handlers of requests for resources of type `addOutputsInput`. */
  readonly addOutputsInputs?: Partial<AddOutputsInputsHandlers<Principal>>;
  /** The handlers of requests for resources of type `amazonec2Config`. */
  readonly amazonec2Configs?: Partial<Amazonec2ConfigsHandlers<Principal>>;
  /** The handlers of requests for resources of type `apiKey`. */
  readonly apiKeys?: Partial<ApiKeysHandlers<Principal>>;
  /** The handlers of requests for resources of type `auditLog`. */
  readonly auditLogs?: Partial<AuditLogsHandlers<Principal>>;
  /** The handlers of requests for resources of type `azureConfig`. */
  readonly azureConfigs?: Partial<AzureConfigsHandlers<Principal>>;
  /** The handlers of requests for resources of type `certificate`. */
  readonly certificates?: Partial<CertificatesHandlers<Principal>>;
  /** The handlers of requests for resources of type `container`. */
  readonly containers?: Partial<ContainersHandlers<Principal>>;
  /** The handlers of requests for resources of type `containerExec`. */
  readonly containerExecs?: Partial<ContainerExecsHandlers<Principal>>;
  /** The handlers of requests for resources of type `digitaloceanConfig`. */
  readonly digitaloceanConfigs?: Partial<DigitaloceanConfigsHandlers<Principal>>;
  /** The handlers of requests for resources of type `dnsService`. */
  readonly dnsServices?: Partial<DnsServicesHandlers<Principal>>;
  /** The handlers of requests for resources of type `dockerBuild`. */
  readonly dockerBuilds?: Partial<DockerBuildsHandlers<Principal>>;
  /** The handlers of requests for resources of type `environment`. */
  readonly environments?: Partial<EnvironmentsHandlers<Principal>>;
  /** The handlers of requests for resources of type `environmentUpgrade`. */
  readonly environmentUpgrades?: Partial<EnvironmentUpgradesHandlers<Principal>>;
  /** The handlers of requests for resources of type `externalService`. */
  readonly externalServices?: Partial<ExternalServicesHandlers<Principal>>;
  /** The handlers of requests for resources of type `host`. */
  readonly hosts?: Partial<HostsHandlers<Principal>>;
  /** The handlers of requests for resources of type `hostAccess`. */
  readonly hostAccesses?: Partial<HostAccessesHandlers<Principal>>;
  /** The handlers of requests for resources of type `identity`. */
  readonly identities?: Partial<IdentitiesHandlers<Principal>>;
  /** The handlers of requests for resources of type `loadBalancerConfig`. */
  readonly loadBalancerConfigs?: Partial<LoadBalancerConfigsHandlers<Principal>>;
  /** The handlers of requests for resources of type `loadBalancerService`. */
  readonly loadBalancerServices?: Partial<LoadBalancerServicesHandlers<Principal>>;
  /** The handlers of requests for resources of type `machine`. */
  readonly machines?: Partial<MachinesHandlers<Principal>>;
  /** The handlers of requests for resources of type `machineDriver`. */
  readonly machineDrivers?: Partial<MachineDriversHandlers<Principal>>;
  /** The handlers of requests for resources of type `network`. */
  readonly networks?: Partial<NetworksHandlers<Principal>>;
  /** The handlers of requests for resources of type `packetConfig`. */
  readonly packetConfigs?: Partial<PacketConfigsHandlers<Principal>>;
  /** The handlers of requests for resources of type `project`. */
  readonly projects?: Partial<ProjectsHandlers<Principal>>;
  /** The handlers of requests for resources of type `projectMember`. */
  readonly projectMembers?: Partial<ProjectMembersHandlers<Principal>>;
  /** The handlers of requests for resources of type `pullTask`. */
  readonly pullTasks?: Partial<PullTasksHandlers<Principal>>;
  /** The handlers of requests for resources of type `registrationToken`. */
  readonly registrationTokens?: Partial<RegistrationTokensHandlers<Principal>>;
  /** The handlers of requests for resources of type `registry`. */
  readonly registries?: Partial<RegistriesHandlers<Principal>>;
  /** The handlers of requests for resources of type `registryCredential`. */
  readonly registryCredentials?: Partial<RegistryCredentialsHandlers<Principal>>;
  /** The handlers of requests for resources of type `scalePolicy`. */
  readonly scalePolicies?: Partial<ScalePoliciesHandlers<Principal>>;
  /** The handlers of requests for resources of type `service`. */
  readonly services?: Partial<ServicesHandlers<Principal>>;
  /** The handlers of requests for resources of type `setting`. */
  readonly settings?: Partial<SettingsHandlers<Principal>>;
  /** The handlers of requests for resources of type `snapshotBackupInput`. */
  readonly snapshotBackupInputs?: Partial<SnapshotBackupInputsHandlers<Principal>>;
  /** The handlers of requests for resources of type `statsAccess`. */
  readonly statsAccesses?: Partial<StatsAccessesHandlers<Principal>>;
  /** The handlers of requests for resources of type `subscribe`. */
  readonly subscribe?: Partial<SubscribeHandlers<Principal>>;
  /** The handlers of requests for resources of type `volume`. */
  readonly volumes?: Partial<VolumesHandlers<Principal>>;
}
