// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

export { Transitioning } from "./types/_common.js";
export type { LinkTo, Undocumented } from "./types/_link.js";
export type {
  Account,
  AccountActions,
  AccountCreate,
  AccountLinks,
  AccountUpdate,
} from "./types/account.js";
export type { ActiveSetting, ActiveSettingLinks } from "./types/activeSetting.js";
export type {
  AddOutputsInput,
  AddOutputsInputCreate,
  AddOutputsInputLinks,
} from "./types/addOutputsInput.js";
export type {
  AddRemoveLoadBalancerServiceLinkInput,
} from "./types/addRemoveLoadBalancerServiceLinkInput.js";
export type { AddRemoveServiceLinkInput } from "./types/addRemoveServiceLinkInput.js";
export type {
  Amazonec2Config,
  Amazonec2ConfigCreate,
  Amazonec2ConfigLinks,
} from "./types/amazonec2Config.js";
export type {
  ApiKey,
  ApiKeyActions,
  ApiKeyCreate,
  ApiKeyLinks,
  ApiKeyUpdate,
} from "./types/apiKey.js";
export { AuditLogAuthType, type AuditLog, type AuditLogLinks } from "./types/auditLog.js";
export type { AzureConfig, AzureConfigCreate, AzureConfigLinks } from "./types/azureConfig.js";
export { BackupState, BackupTransitioning, type Backup, type BackupLinks } from "./types/backup.js";
export {
  BackupTargetState,
  BackupTargetTransitioning,
  type BackupTarget,
  type BackupTargetLinks,
} from "./types/backupTarget.js";
export type { BaseMachineConfig } from "./types/baseMachineConfig.js";
export type { BlkioDeviceOption } from "./types/blkioDeviceOption.js";
export type {
  Certificate,
  CertificateCreate,
  CertificateLinks,
  CertificateUpdate,
} from "./types/certificate.js";
export type { ChangeSecretInput } from "./types/changeSecretInput.js";
export type { ComposeConfig } from "./types/composeConfig.js";
export type { ComposeConfigInput } from "./types/composeConfigInput.js";
export {
  ComposeProjectState,
  ComposeProjectTransitioning,
  type ComposeProject,
  type ComposeProjectLinks,
} from "./types/composeProject.js";
export {
  ComposeServiceState,
  ComposeServiceTransitioning,
  type ComposeService,
  type ComposeServiceLinks,
} from "./types/composeService.js";
export {
  ContainerHealthState,
  ContainerNetworkMode,
  ContainerPidMode,
  ContainerSystemContainer,
  type Container,
  type ContainerActions,
  type ContainerCreate,
  type ContainerLinks,
  type ContainerUpdate,
} from "./types/container.js";
export {
  ContainerEventState,
  ContainerEventTransitioning,
  type ContainerEvent,
  type ContainerEventLinks,
} from "./types/containerEvent.js";
export type {
  ContainerExec,
  ContainerExecCreate,
  ContainerExecLinks,
} from "./types/containerExec.js";
export type { ContainerLogs } from "./types/containerLogs.js";
export { ContainerProxyScheme, type ContainerProxy } from "./types/containerProxy.js";
export {
  CredentialState,
  CredentialTransitioning,
  type Credential,
  type CredentialLinks,
} from "./types/credential.js";
export type {
  DigitaloceanConfig,
  DigitaloceanConfigCreate,
  DigitaloceanConfigLinks,
} from "./types/digitaloceanConfig.js";
export type {
  DnsService,
  DnsServiceActions,
  DnsServiceCreate,
  DnsServiceLinks,
  DnsServiceUpdate,
} from "./types/dnsService.js";
export type { DockerBuild, DockerBuildCreate, DockerBuildLinks } from "./types/dockerBuild.js";
export type {
  Environment,
  EnvironmentActions,
  EnvironmentCreate,
  EnvironmentLinks,
  EnvironmentUpdate,
} from "./types/environment.js";
export type {
  EnvironmentUpgrade,
  EnvironmentUpgradeCreate,
  EnvironmentUpgradeLinks,
} from "./types/environmentUpgrade.js";
export {
  ExternalDnsEventState,
  ExternalDnsEventTransitioning,
  type ExternalDnsEvent,
  type ExternalDnsEventLinks,
} from "./types/externalDnsEvent.js";
export {
  ExternalEventState,
  ExternalEventTransitioning,
  type ExternalEvent,
  type ExternalEventLinks,
} from "./types/externalEvent.js";
export {
  ExternalHostEventState,
  ExternalHostEventTransitioning,
  type ExternalHostEvent,
  type ExternalHostEventLinks,
} from "./types/externalHostEvent.js";
export type {
  ExternalService,
  ExternalServiceActions,
  ExternalServiceCreate,
  ExternalServiceLinks,
  ExternalServiceUpdate,
} from "./types/externalService.js";
export {
  ExternalServiceEventState,
  ExternalServiceEventTransitioning,
  type ExternalServiceEvent,
  type ExternalServiceEventLinks,
} from "./types/externalServiceEvent.js";
export {
  ExternalStoragePoolEventState,
  ExternalStoragePoolEventTransitioning,
  type ExternalStoragePoolEvent,
  type ExternalStoragePoolEventLinks,
} from "./types/externalStoragePoolEvent.js";
export {
  ExternalVolumeEventState,
  ExternalVolumeEventTransitioning,
  type ExternalVolumeEvent,
  type ExternalVolumeEventLinks,
} from "./types/externalVolumeEvent.js";
export type { FieldDocumentation } from "./types/fieldDocumentation.js";
export type { HaproxyConfig } from "./types/haproxyConfig.js";
export {
  HealthcheckInstanceHostMapState,
  HealthcheckInstanceHostMapTransitioning,
  type HealthcheckInstanceHostMap,
  type HealthcheckInstanceHostMapLinks,
} from "./types/healthcheckInstanceHostMap.js";
export type { Host, HostActions, HostCreate, HostLinks, HostUpdate } from "./types/host.js";
export type { HostAccess, HostAccessLinks } from "./types/hostAccess.js";
export type { Identity, IdentityCreate, IdentityLinks } from "./types/identity.js";
export { ImageState, ImageTransitioning, type Image, type ImageLinks } from "./types/image.js";
export type {
  InServiceUpgradeStrategy,
  InServiceUpgradeStrategyCreate,
} from "./types/inServiceUpgradeStrategy.js";
export {
  InstanceState,
  InstanceTransitioning,
  type Instance,
  type InstanceLinks,
} from "./types/instance.js";
export type { InstanceConsole } from "./types/instanceConsole.js";
export type { InstanceConsoleInput } from "./types/instanceConsoleInput.js";
export {
  InstanceHealthCheckStrategy,
  type InstanceHealthCheck,
} from "./types/instanceHealthCheck.js";
export {
  InstanceLinkState,
  InstanceLinkTransitioning,
  type InstanceLink,
  type InstanceLinkLinks,
} from "./types/instanceLink.js";
export type { InstanceStop } from "./types/instanceStop.js";
export {
  IpAddressState,
  IpAddressTransitioning,
  type IpAddress,
  type IpAddressLinks,
} from "./types/ipAddress.js";
export type { IpAddressAssociateInput } from "./types/ipAddressAssociateInput.js";
export {
  KubernetesServiceState,
  KubernetesServiceTransitioning,
  type KubernetesService,
  type KubernetesServiceLinks,
} from "./types/kubernetesService.js";
export { LabelState, LabelTransitioning, type Label, type LabelLinks } from "./types/label.js";
export {
  LaunchConfigHealthState,
  LaunchConfigKind,
  LaunchConfigNetworkMode,
  LaunchConfigPidMode,
  LaunchConfigState,
  LaunchConfigSystemContainer,
  LaunchConfigTransitioning,
  type LaunchConfig,
  type LaunchConfigCreate,
  type LaunchConfigLinks,
} from "./types/launchConfig.js";
export {
  LoadBalancerAppCookieStickinessPolicyMode,
  type LoadBalancerAppCookieStickinessPolicy,
} from "./types/loadBalancerAppCookieStickinessPolicy.js";
export type {
  LoadBalancerConfig,
  LoadBalancerConfigCreate,
  LoadBalancerConfigLinks,
  LoadBalancerConfigUpdate,
} from "./types/loadBalancerConfig.js";
export {
  LoadBalancerCookieStickinessPolicyMode,
  type LoadBalancerCookieStickinessPolicy,
} from "./types/loadBalancerCookieStickinessPolicy.js";
export type {
  LoadBalancerService,
  LoadBalancerServiceActions,
  LoadBalancerServiceCreate,
  LoadBalancerServiceLinks,
  LoadBalancerServiceUpdate,
} from "./types/loadBalancerService.js";
export type {
  LoadBalancerServiceLink,
  LoadBalancerServiceLinkCreate,
} from "./types/loadBalancerServiceLink.js";
export type { LogConfig } from "./types/logConfig.js";
export type { Machine, MachineCreate, MachineLinks, MachineUpdate } from "./types/machine.js";
export type {
  MachineDriver,
  MachineDriverActions,
  MachineDriverCreate,
  MachineDriverLinks,
  MachineDriverUpdate,
} from "./types/machineDriver.js";
export { MountState, MountTransitioning, type Mount, type MountLinks } from "./types/mount.js";
export type { Network, NetworkCreate, NetworkLinks, NetworkUpdate } from "./types/network.js";
export type { NfsConfig } from "./types/nfsConfig.js";
export type { PacketConfig, PacketConfigCreate, PacketConfigLinks } from "./types/packetConfig.js";
export {
  PasswordState,
  PasswordTransitioning,
  type Password,
  type PasswordLinks,
} from "./types/password.js";
export {
  PhysicalHostState,
  PhysicalHostTransitioning,
  type PhysicalHost,
  type PhysicalHostLinks,
} from "./types/physicalHost.js";
export { PortState, PortTransitioning, type Port, type PortLinks } from "./types/port.js";
export type {
  Project,
  ProjectActions,
  ProjectCreate,
  ProjectLinks,
  ProjectUpdate,
} from "./types/project.js";
export {
  ProjectMemberExternalIdType,
  ProjectMemberRole,
  type ProjectMember,
  type ProjectMemberActions,
  type ProjectMemberCreate,
  type ProjectMemberLinks,
  type ProjectMemberUpdate,
} from "./types/projectMember.js";
export type { PublicEndpoint } from "./types/publicEndpoint.js";
export {
  PullTaskMode,
  type PullTask,
  type PullTaskCreate,
  type PullTaskLinks,
  type PullTaskUpdate,
} from "./types/pullTask.js";
export type { RecreateOnQuorumStrategyConfig } from "./types/recreateOnQuorumStrategyConfig.js";
export {
  RegisterState,
  RegisterTransitioning,
  type Register,
  type RegisterLinks,
} from "./types/register.js";
export type {
  RegistrationToken,
  RegistrationTokenCreate,
  RegistrationTokenLinks,
  RegistrationTokenUpdate,
} from "./types/registrationToken.js";
export type {
  Registry,
  RegistryActions,
  RegistryCreate,
  RegistryLinks,
  RegistryUpdate,
} from "./types/registry.js";
export type {
  RegistryCredential,
  RegistryCredentialActions,
  RegistryCredentialCreate,
  RegistryCredentialLinks,
  RegistryCredentialUpdate,
} from "./types/registryCredential.js";
export type { RestartPolicy } from "./types/restartPolicy.js";
export type { RestoreFromBackupInput } from "./types/restoreFromBackupInput.js";
export type { RevertToSnapshotInput } from "./types/revertToSnapshotInput.js";
export type { RollingRestartStrategy } from "./types/rollingRestartStrategy.js";
export type { ScalePolicy, ScalePolicyCreate, ScalePolicyLinks } from "./types/scalePolicy.js";
export {
  SecondaryLaunchConfigHealthState,
  SecondaryLaunchConfigKind,
  SecondaryLaunchConfigNetworkMode,
  SecondaryLaunchConfigPidMode,
  SecondaryLaunchConfigState,
  SecondaryLaunchConfigSystemContainer,
  SecondaryLaunchConfigTransitioning,
  type SecondaryLaunchConfig,
  type SecondaryLaunchConfigCreate,
  type SecondaryLaunchConfigLinks,
} from "./types/secondaryLaunchConfig.js";
export type {
  Service,
  ServiceActions,
  ServiceCreate,
  ServiceLinks,
  ServiceUpdate,
} from "./types/service.js";
export {
  ServiceConsumeMapState,
  ServiceConsumeMapTransitioning,
  type ServiceConsumeMap,
  type ServiceConsumeMapLinks,
} from "./types/serviceConsumeMap.js";
export {
  ServiceEventState,
  ServiceEventTransitioning,
  type ServiceEvent,
  type ServiceEventLinks,
} from "./types/serviceEvent.js";
export {
  ServiceExposeMapState,
  ServiceExposeMapTransitioning,
  type ServiceExposeMap,
  type ServiceExposeMapLinks,
} from "./types/serviceExposeMap.js";
export type { ServiceLink, ServiceLinkCreate } from "./types/serviceLink.js";
export { ServiceProxyScheme, type ServiceProxy } from "./types/serviceProxy.js";
export type { ServiceRestart } from "./types/serviceRestart.js";
export type { ServiceUpgrade } from "./types/serviceUpgrade.js";
export type { ServiceUpgradeStrategy } from "./types/serviceUpgradeStrategy.js";
export type { ServicesPortRange } from "./types/servicesPortRange.js";
export type { SetLabelsInput } from "./types/setLabelsInput.js";
export type { SetLoadBalancerServiceLinksInput } from "./types/setLoadBalancerServiceLinksInput.js";
export type {
  SetProjectMembersInput,
  SetProjectMembersInputCreate,
} from "./types/setProjectMembersInput.js";
export type { SetServiceLinksInput } from "./types/setServiceLinksInput.js";
export type { Setting, SettingLinks } from "./types/setting.js";
export {
  SnapshotState,
  SnapshotTransitioning,
  type Snapshot,
  type SnapshotLinks,
} from "./types/snapshot.js";
export type {
  SnapshotBackupInput,
  SnapshotBackupInputCreate,
  SnapshotBackupInputLinks,
} from "./types/snapshotBackupInput.js";
export type { StatsAccess, StatsAccessLinks } from "./types/statsAccess.js";
export {
  StoragePoolState,
  StoragePoolTransitioning,
  type StoragePool,
  type StoragePoolLinks,
} from "./types/storagePool.js";
export type { Subscribe, SubscribeCreate, SubscribeLinks } from "./types/subscribe.js";
export type { ToServiceUpgradeStrategy } from "./types/toServiceUpgradeStrategy.js";
export type { TypeDocumentation, TypeDocumentationLinks } from "./types/typeDocumentation.js";
export {
  VirtualMachineHealthState,
  VirtualMachineNetworkMode,
  VirtualMachineState,
  VirtualMachineSystemContainer,
  VirtualMachineTransitioning,
  type VirtualMachine,
  type VirtualMachineLinks,
} from "./types/virtualMachine.js";
export type { VirtualMachineDisk } from "./types/virtualMachineDisk.js";
export type {
  Volume,
  VolumeActions,
  VolumeCreate,
  VolumeLinks,
  VolumeUpdate,
} from "./types/volume.js";
export type { VolumeSnapshotInput } from "./types/volumeSnapshotInput.js";
