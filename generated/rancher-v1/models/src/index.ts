// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

export type { LinkTo } from "./types/_link.js";
export type {
  Account,
  AccountActions,
  AccountCreate,
  AccountLinks,
  AccountUpdate,
} from "./types/account.js";
export type { ActiveSetting, ActiveSettingLinks } from "./types/activeSetting.js";
export type { AddOutputsInput, AddOutputsInputCreate } from "./types/addOutputsInput.js";
export type {
  AddRemoveLoadBalancerServiceLinkInput,
} from "./types/addRemoveLoadBalancerServiceLinkInput.js";
export type { AddRemoveServiceLinkInput } from "./types/addRemoveServiceLinkInput.js";
export type { Amazonec2Config, Amazonec2ConfigCreate } from "./types/amazonec2Config.js";
export type {
  ApiKey,
  ApiKeyActions,
  ApiKeyCreate,
  ApiKeyLinks,
  ApiKeyUpdate,
} from "./types/apiKey.js";
export type { AuditLog, AuditLogLinks } from "./types/auditLog.js";
export type { AzureConfig, AzureConfigCreate } from "./types/azureConfig.js";
export type { Backup, BackupLinks } from "./types/backup.js";
export type { BackupTarget, BackupTargetLinks } from "./types/backupTarget.js";
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
export type { ComposeProject, ComposeProjectLinks } from "./types/composeProject.js";
export type { ComposeService, ComposeServiceLinks } from "./types/composeService.js";
export type {
  Container,
  ContainerActions,
  ContainerCreate,
  ContainerLinks,
  ContainerUpdate,
} from "./types/container.js";
export type { ContainerEvent, ContainerEventLinks } from "./types/containerEvent.js";
export type { ContainerExec, ContainerExecCreate } from "./types/containerExec.js";
export type { ContainerLogs } from "./types/containerLogs.js";
export type { ContainerProxy } from "./types/containerProxy.js";
export type { Credential, CredentialLinks } from "./types/credential.js";
export type { DigitaloceanConfig, DigitaloceanConfigCreate } from "./types/digitaloceanConfig.js";
export type {
  DnsService,
  DnsServiceActions,
  DnsServiceCreate,
  DnsServiceLinks,
  DnsServiceUpdate,
} from "./types/dnsService.js";
export type { DockerBuild, DockerBuildCreate } from "./types/dockerBuild.js";
export type {
  Environment,
  EnvironmentActions,
  EnvironmentCreate,
  EnvironmentLinks,
  EnvironmentUpdate,
} from "./types/environment.js";
export type { EnvironmentUpgrade, EnvironmentUpgradeCreate } from "./types/environmentUpgrade.js";
export type { ExternalDnsEvent, ExternalDnsEventLinks } from "./types/externalDnsEvent.js";
export type { ExternalEvent, ExternalEventLinks } from "./types/externalEvent.js";
export type { ExternalHostEvent, ExternalHostEventLinks } from "./types/externalHostEvent.js";
export type {
  ExternalService,
  ExternalServiceActions,
  ExternalServiceCreate,
  ExternalServiceLinks,
  ExternalServiceUpdate,
} from "./types/externalService.js";
export type {
  ExternalServiceEvent,
  ExternalServiceEventLinks,
} from "./types/externalServiceEvent.js";
export type {
  ExternalStoragePoolEvent,
  ExternalStoragePoolEventLinks,
} from "./types/externalStoragePoolEvent.js";
export type { ExternalVolumeEvent, ExternalVolumeEventLinks } from "./types/externalVolumeEvent.js";
export type { FieldDocumentation } from "./types/fieldDocumentation.js";
export type { HaproxyConfig } from "./types/haproxyConfig.js";
export type {
  HealthcheckInstanceHostMap,
  HealthcheckInstanceHostMapLinks,
} from "./types/healthcheckInstanceHostMap.js";
export type { Host, HostActions, HostCreate, HostLinks, HostUpdate } from "./types/host.js";
export type { HostAccess } from "./types/hostAccess.js";
export type { Identity, IdentityCreate, IdentityLinks } from "./types/identity.js";
export type { Image, ImageLinks } from "./types/image.js";
export type {
  InServiceUpgradeStrategy,
  InServiceUpgradeStrategyCreate,
} from "./types/inServiceUpgradeStrategy.js";
export type { Instance, InstanceLinks } from "./types/instance.js";
export type { InstanceConsole } from "./types/instanceConsole.js";
export type { InstanceConsoleInput } from "./types/instanceConsoleInput.js";
export type { InstanceHealthCheck } from "./types/instanceHealthCheck.js";
export type { InstanceLink, InstanceLinkLinks } from "./types/instanceLink.js";
export type { InstanceStop } from "./types/instanceStop.js";
export type { IpAddress, IpAddressLinks } from "./types/ipAddress.js";
export type { IpAddressAssociateInput } from "./types/ipAddressAssociateInput.js";
export type { KubernetesService, KubernetesServiceLinks } from "./types/kubernetesService.js";
export type { Label, LabelLinks } from "./types/label.js";
export type { LaunchConfig, LaunchConfigCreate, LaunchConfigLinks } from "./types/launchConfig.js";
export type {
  LoadBalancerAppCookieStickinessPolicy,
} from "./types/loadBalancerAppCookieStickinessPolicy.js";
export type {
  LoadBalancerConfig,
  LoadBalancerConfigCreate,
  LoadBalancerConfigUpdate,
} from "./types/loadBalancerConfig.js";
export type {
  LoadBalancerCookieStickinessPolicy,
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
export type { Mount, MountLinks } from "./types/mount.js";
export type { Network, NetworkCreate, NetworkLinks, NetworkUpdate } from "./types/network.js";
export type { NfsConfig } from "./types/nfsConfig.js";
export type { PacketConfig, PacketConfigCreate } from "./types/packetConfig.js";
export type { Password, PasswordLinks } from "./types/password.js";
export type { PhysicalHost, PhysicalHostLinks } from "./types/physicalHost.js";
export type { Port, PortLinks } from "./types/port.js";
export type {
  Project,
  ProjectActions,
  ProjectCreate,
  ProjectLinks,
  ProjectUpdate,
} from "./types/project.js";
export type {
  ProjectMember,
  ProjectMemberActions,
  ProjectMemberCreate,
  ProjectMemberLinks,
  ProjectMemberUpdate,
} from "./types/projectMember.js";
export type { PublicEndpoint } from "./types/publicEndpoint.js";
export type { PullTask, PullTaskCreate, PullTaskLinks, PullTaskUpdate } from "./types/pullTask.js";
export type { RecreateOnQuorumStrategyConfig } from "./types/recreateOnQuorumStrategyConfig.js";
export type { Register, RegisterLinks } from "./types/register.js";
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
export type { ScalePolicy, ScalePolicyCreate } from "./types/scalePolicy.js";
export type {
  SecondaryLaunchConfig,
  SecondaryLaunchConfigCreate,
  SecondaryLaunchConfigLinks,
} from "./types/secondaryLaunchConfig.js";
export type {
  Service,
  ServiceActions,
  ServiceCreate,
  ServiceLinks,
  ServiceUpdate,
} from "./types/service.js";
export type { ServiceConsumeMap, ServiceConsumeMapLinks } from "./types/serviceConsumeMap.js";
export type { ServiceEvent, ServiceEventLinks } from "./types/serviceEvent.js";
export type { ServiceExposeMap, ServiceExposeMapLinks } from "./types/serviceExposeMap.js";
export type { ServiceLink, ServiceLinkCreate } from "./types/serviceLink.js";
export type { ServiceProxy } from "./types/serviceProxy.js";
export type { ServiceRestart } from "./types/serviceRestart.js";
export type { ServiceUpgrade } from "./types/serviceUpgrade.js";
export type { ServiceUpgradeStrategy } from "./types/serviceUpgradeStrategy.js";
export type { ServicesPortRange } from "./types/servicesPortRange.js";
export type { SetLabelsInput } from "./types/setLabelsInput.js";
export type { SetLoadBalancerServiceLinksInput } from "./types/setLoadBalancerServiceLinksInput.js";
export type { SetProjectMembersInput } from "./types/setProjectMembersInput.js";
export type { SetServiceLinksInput } from "./types/setServiceLinksInput.js";
export type { Setting, SettingLinks } from "./types/setting.js";
export type { Snapshot, SnapshotLinks } from "./types/snapshot.js";
export type {
  SnapshotBackupInput,
  SnapshotBackupInputCreate,
} from "./types/snapshotBackupInput.js";
export type { StatsAccess } from "./types/statsAccess.js";
export type { StoragePool, StoragePoolLinks } from "./types/storagePool.js";
export type { Subscribe, SubscribeCreate } from "./types/subscribe.js";
export type { ToServiceUpgradeStrategy } from "./types/toServiceUpgradeStrategy.js";
export type { TypeDocumentation, TypeDocumentationLinks } from "./types/typeDocumentation.js";
export type { VirtualMachine, VirtualMachineLinks } from "./types/virtualMachine.js";
export type { VirtualMachineDisk } from "./types/virtualMachineDisk.js";
export type {
  Volume,
  VolumeActions,
  VolumeCreate,
  VolumeLinks,
  VolumeUpdate,
} from "./types/volume.js";
export type { VolumeSnapshotInput } from "./types/volumeSnapshotInput.js";
