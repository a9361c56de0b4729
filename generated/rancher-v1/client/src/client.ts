// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import { Transport, type ClientOptions } from "./core/transport.js";
import { Accounts } from "./resources/accounts.js";
import { AddOutputsInputs } from "./resources/addOutputsInputs.js";
import { Amazonec2Configs } from "./resources/amazonec2Configs.js";
import { ApiKeys } from "./resources/apiKeys.js";
import { AuditLogs } from "./resources/auditLogs.js";
import { AzureConfigs } from "./resources/azureConfigs.js";
import { Certificates } from "./resources/certificates.js";
import { Containers } from "./resources/containers.js";
import { ContainerExecs } from "./resources/containerExecs.js";
import { DigitaloceanConfigs } from "./resources/digitaloceanConfigs.js";
import { DnsServices } from "./resources/dnsServices.js";
import { DockerBuilds } from "./resources/dockerBuilds.js";
import { Environments } from "./resources/environments.js";
import { EnvironmentUpgrades } from "./resources/environmentUpgrades.js";
import { ExternalServices } from "./resources/externalServices.js";
import { Hosts } from "./resources/hosts.js";
import { HostAccesses } from "./resources/hostAccesses.js";
import { Identities } from "./resources/identities.js";
import { LoadBalancerConfigs } from "./resources/loadBalancerConfigs.js";
import { LoadBalancerServices } from "./resources/loadBalancerServices.js";
import { Machines } from "./resources/machines.js";
import { MachineDrivers } from "./resources/machineDrivers.js";
import { Networks } from "./resources/networks.js";
import { PacketConfigs } from "./resources/packetConfigs.js";
import { Projects } from "./resources/projects.js";
import { ProjectMembers } from "./resources/projectMembers.js";
import { PullTasks } from "./resources/pullTasks.js";
import { RegistrationTokens } from "./resources/registrationTokens.js";
import { Registries } from "./resources/registries.js";
import { RegistryCredentials } from "./resources/registryCredentials.js";
import { ScalePolicies } from "./resources/scalePolicies.js";
import { Services } from "./resources/services.js";
import { Settings } from "./resources/settings.js";
import { SnapshotBackupInputs } from "./resources/snapshotBackupInputs.js";
import { StatsAccesses } from "./resources/statsAccesses.js";
import { Subscribe } from "./resources/subscribe.js";
import { Volumes } from "./resources/volumes.js";

/** The whole API: a property for each resource. */
export class Client {
  /** Resources of type `account`. */
  readonly accounts: Accounts;
  /** Resources of type `addOutputsInput`. */
  readonly addOutputsInputs: AddOutputsInputs;
  /** Resources of type `amazonec2Config`. */
  readonly amazonec2Configs: Amazonec2Configs;
  /** Resources of type `apiKey`. */
  readonly apiKeys: ApiKeys;
  /** Resources of type `auditLog`. */
  readonly auditLogs: AuditLogs;
  /** Resources of type `azureConfig`. */
  readonly azureConfigs: AzureConfigs;
  /** Resources of type `certificate`. */
  readonly certificates: Certificates;
  /** Resources of type `container`. */
  readonly containers: Containers;
  /** Resources of type `containerExec`. */
  readonly containerExecs: ContainerExecs;
  /** Resources of type `digitaloceanConfig`. */
  readonly digitaloceanConfigs: DigitaloceanConfigs;
  /** Resources of type `dnsService`. */
  readonly dnsServices: DnsServices;
  /** Resources of type `dockerBuild`. */
  readonly dockerBuilds: DockerBuilds;
  /** Resources of type `environment`. */
  readonly environments: Environments;
  /** Resources of type `environmentUpgrade`. */
  readonly environmentUpgrades: EnvironmentUpgrades;
  /** Resources of type `externalService`. */
  readonly externalServices: ExternalServices;
  /** Resources of type `host`. */
  readonly hosts: Hosts;
  /** Resources of type `hostAccess`. */
  readonly hostAccesses: HostAccesses;
  /** Resources of type `identity`. */
  readonly identities: Identities;
  /** Resources of type `loadBalancerConfig`. */
  readonly loadBalancerConfigs: LoadBalancerConfigs;
  /** Resources of type `loadBalancerService`. */
  readonly loadBalancerServices: LoadBalancerServices;
  /** Resources of type `machine`. */
  readonly machines: Machines;
  /** Resources of type `machineDriver`. */
  readonly machineDrivers: MachineDrivers;
  /** Resources of type `network`. */
  readonly networks: Networks;
  /** Resources of type `packetConfig`. */
  readonly packetConfigs: PacketConfigs;
  /** Resources of type `project`. */
  readonly projects: Projects;
  /** Resources of type `projectMember`. */
  readonly projectMembers: ProjectMembers;
  /** Resources of type `pullTask`. */
  readonly pullTasks: PullTasks;
  /** Resources of type `registrationToken`. */
  readonly registrationTokens: RegistrationTokens;
  /** Resources of type `registry`. */
  readonly registries: Registries;
  /** Resources of type `registryCredential`. */
  readonly registryCredentials: RegistryCredentials;
  /** Resources of type `scalePolicy`. */
  readonly scalePolicies: ScalePolicies;
  /** Resources of type `service`. */
  readonly services: Services;
  /** Resources of type `setting`. */
  readonly settings: Settings;
  /** Resources of type `snapshotBackupInput`. */
  readonly snapshotBackupInputs: SnapshotBackupInputs;
  /** Resources of type `statsAccess`. */
  readonly statsAccesses: StatsAccesses;
  /** Resources of type `subscribe`. */
  readonly subscribe: Subscribe;
  /** Resources of type `volume`. */
  readonly volumes: Volumes;

  /** @throws TypeError if `options.url` is no HTTP URL. */
  constructor(options: ClientOptions) {
    const transport = new Transport(options, "/v1");
    this.accounts = new Accounts(transport);
    this.addOutputsInputs = new AddOutputsInputs(transport);
    this.amazonec2Configs = new Amazonec2Configs(transport);
    this.apiKeys = new ApiKeys(transport);
    this.auditLogs = new AuditLogs(transport);
    this.azureConfigs = new AzureConfigs(transport);
    this.certificates = new Certificates(transport);
    this.containers = new Containers(transport);
    this.containerExecs = new ContainerExecs(transport);
    this.digitaloceanConfigs = new DigitaloceanConfigs(transport);
    this.dnsServices = new DnsServices(transport);
    this.dockerBuilds = new DockerBuilds(transport);
    this.environments = new Environments(transport);
    this.environmentUpgrades = new EnvironmentUpgrades(transport);
    this.externalServices = new ExternalServices(transport);
    this.hosts = new Hosts(transport);
    this.hostAccesses = new HostAccesses(transport);
    this.identities = new Identities(transport);
    this.loadBalancerConfigs = new LoadBalancerConfigs(transport);
    this.loadBalancerServices = new LoadBalancerServices(transport);
    this.machines = new Machines(transport);
    this.machineDrivers = new MachineDrivers(transport);
    this.networks = new Networks(transport);
    this.packetConfigs = new PacketConfigs(transport);
    this.projects = new Projects(transport);
    this.projectMembers = new ProjectMembers(transport);
    this.pullTasks = new PullTasks(transport);
    this.registrationTokens = new RegistrationTokens(transport);
    this.registries = new Registries(transport);
    this.registryCredentials = new RegistryCredentials(transport);
    this.scalePolicies = new ScalePolicies(transport);
    this.services = new Services(transport);
    this.settings = new Settings(transport);
    this.snapshotBackupInputs = new SnapshotBackupInputs(transport);
    this.statsAccesses = new StatsAccesses(transport);
    this.subscribe = new Subscribe(transport);
    this.volumes = new Volumes(transport);
  }
}

/**
 * Makes a client for one server.
 *
 * @throws TypeError if `options.url` is no HTTP URL.
 */
export function createClient(options: ClientOptions): Client {
  return new Client(options);
}
