// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

export { Client, createClient } from "./client.js";
export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  ServerError,
  ValidationError,
} from "./core/errors.js";
export type { Collection, ListQuery } from "./core/resource.js";
export type { ClientOptions, RequestOptions } from "./core/transport.js";
export { Accounts } from "./resources/accounts.js";
export { AddOutputsInputs } from "./resources/addOutputsInputs.js";
export { Amazonec2Configs } from "./resources/amazonec2Configs.js";
export { ApiKeys } from "./resources/apiKeys.js";
export { AuditLogs } from "./resources/auditLogs.js";
export { AzureConfigs } from "./resources/azureConfigs.js";
export { Certificates } from "./resources/certificates.js";
export { Containers } from "./resources/containers.js";
export { ContainerExecs } from "./resources/containerExecs.js";
export { DigitaloceanConfigs } from "./resources/digitaloceanConfigs.js";
export { DnsServices } from "./resources/dnsServices.js";
export { DockerBuilds } from "./resources/dockerBuilds.js";
export { Environments } from "./resources/environments.js";
export { EnvironmentUpgrades } from "./resources/environmentUpgrades.js";
export { ExternalServices } from "./resources/externalServices.js";
export { Hosts } from "./resources/hosts.js";
export { HostAccesses } from "./resources/hostAccesses.js";
export { Identities } from "./resources/identities.js";
export { LoadBalancerConfigs } from "./resources/loadBalancerConfigs.js";
export { LoadBalancerServices } from "./resources/loadBalancerServices.js";
export { Machines } from "./resources/machines.js";
export { MachineDrivers } from "./resources/machineDrivers.js";
export { Networks } from "./resources/networks.js";
export { PacketConfigs } from "./resources/packetConfigs.js";
export { Projects } from "./resources/projects.js";
export { ProjectMembers } from "./resources/projectMembers.js";
export { PullTasks } from "./resources/pullTasks.js";
export { RegistrationTokens } from "./resources/registrationTokens.js";
export { Registries } from "./resources/registries.js";
export { RegistryCredentials } from "./resources/registryCredentials.js";
export { ScalePolicies } from "./resources/scalePolicies.js";
export { Services } from "./resources/services.js";
export { Settings } from "./resources/settings.js";
export { SnapshotBackupInputs } from "./resources/snapshotBackupInputs.js";
export { StatsAccesses } from "./resources/statsAccesses.js";
export { Subscribe } from "./resources/subscribe.js";
export { Volumes } from "./resources/volumes.js";
