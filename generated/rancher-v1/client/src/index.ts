// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

export type { Accounts, AccountsQuery } from "./resources/accounts.js";
export type { AddOutputsInputs, AddOutputsInputsQuery } from "./resources/addOutputsInputs.js";
export type { Amazonec2Configs, Amazonec2ConfigsQuery } from "./resources/amazonec2Configs.js";
export type { ApiKeys, ApiKeysQuery } from "./resources/apiKeys.js";
export type { AuditLogs, AuditLogsQuery } from "./resources/auditLogs.js";
export type { AzureConfigs, AzureConfigsQuery } from "./resources/azureConfigs.js";
export type { Certificates, CertificatesQuery } from "./resources/certificates.js";
export type { ContainerExecs, ContainerExecsQuery } from "./resources/containerExecs.js";
export type { Containers, ContainersQuery } from "./resources/containers.js";
export type {
  DigitaloceanConfigs,
  DigitaloceanConfigsQuery,
} from "./resources/digitaloceanConfigs.js";
export type { DnsServices, DnsServicesQuery } from "./resources/dnsServices.js";
export type { DockerBuilds, DockerBuildsQuery } from "./resources/dockerBuilds.js";
export type {
  EnvironmentUpgrades,
  EnvironmentUpgradesQuery,
} from "./resources/environmentUpgrades.js";
export type { Environments, EnvironmentsQuery } from "./resources/environments.js";
export type { ExternalServices, ExternalServicesQuery } from "./resources/externalServices.js";
export type { HostAccesses, HostAccessesQuery } from "./resources/hostAccesses.js";
export type { Hosts, HostsQuery } from "./resources/hosts.js";
export type { Identities, IdentitiesQuery } from "./resources/identities.js";
export type {
  LoadBalancerConfigs,
  LoadBalancerConfigsQuery,
} from "./resources/loadBalancerConfigs.js";
export type {
  LoadBalancerServices,
  LoadBalancerServicesQuery,
} from "./resources/loadBalancerServices.js";
export type { MachineDrivers, MachineDriversQuery } from "./resources/machineDrivers.js";
export type { Machines, MachinesQuery } from "./resources/machines.js";
export type { Networks, NetworksQuery } from "./resources/networks.js";
export type { PacketConfigs, PacketConfigsQuery } from "./resources/packetConfigs.js";
export type { ProjectMembers, ProjectMembersQuery } from "./resources/projectMembers.js";
export type { Projects, ProjectsQuery } from "./resources/projects.js";
export type { PullTasks, PullTasksQuery } from "./resources/pullTasks.js";
export type {
  RegistrationTokens,
  RegistrationTokensQuery,
} from "./resources/registrationTokens.js";
export type { Registries, RegistriesQuery } from "./resources/registries.js";
export type {
  RegistryCredentials,
  RegistryCredentialsQuery,
} from "./resources/registryCredentials.js";
export type { ScalePolicies, ScalePoliciesQuery } from "./resources/scalePolicies.js";
export type { Services, ServicesQuery } from "./resources/services.js";
export type { Settings, SettingsQuery } from "./resources/settings.js";
export type {
  SnapshotBackupInputs,
  SnapshotBackupInputsQuery,
} from "./resources/snapshotBackupInputs.js";
export type { StatsAccesses, StatsAccessesQuery } from "./resources/statsAccesses.js";
export type { Subscribe, SubscribeQuery } from "./resources/subscribe.js";
export type { Volumes, VolumesQuery } from "./resources/volumes.js";

export {
  createClient,
  type Client,
  type ClientResources,
  type Options,
  type ResourceName,
  type ResourceOf,
} from "./client.js";
export {
  ApiError,
  AuthError,
  ConflictError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnavailableError,
  ValidationError,
  WaitError,
  authorizationOf,
  fromEnvironment,
  listOf,
  undocumented,
  withResponse,
} from "./core/index.js";
export type {
  Check,
  ChoiceFilters,
  ClientCredentials,
  ClientExtensions,
  ClientHooks,
  ClientOptions,
  CoreClient,
  CredentialsSource,
  ErrorDetails,
  FetchOptions,
  FollowOptions,
  Followed,
  LinkName,
  LinkTo,
  Linked,
  List,
  ListQuery,
  Listable,
  Logger,
  OneOrMore,
  OrderedFilters,
  Outcome,
  Page,
  Pagination,
  PartialOptions,
  Query,
  QueryValue,
  ReadOptions,
  Readable,
  RequestInput,
  RequestOptions,
  Retry,
  State,
  TextFilters,
  Try,
  Undocumented,
  WaitOptions,
  WithResponse,
} from "./core/index.js";
export type * from "@rancher-v1/models";
export type {
  Subscribe as SubscribeModel,
} from "@rancher-v1/models";
