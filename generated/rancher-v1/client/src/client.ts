// Generated from docs/api/v1.1.
// Do not edit: change the docs, then run `stubdown generate`.

import { accounts, type Accounts } from "./resources/accounts.js";
import { addOutputsInputs, type AddOutputsInputs } from "./resources/addOutputsInputs.js";
import { amazonec2Configs, type Amazonec2Configs } from "./resources/amazonec2Configs.js";
import { apiKeys, type ApiKeys } from "./resources/apiKeys.js";
import { auditLogs, type AuditLogs } from "./resources/auditLogs.js";
import { azureConfigs, type AzureConfigs } from "./resources/azureConfigs.js";
import { certificates, type Certificates } from "./resources/certificates.js";
import { containerExecs, type ContainerExecs } from "./resources/containerExecs.js";
import { containers, type Containers } from "./resources/containers.js";
import { digitaloceanConfigs, type DigitaloceanConfigs } from "./resources/digitaloceanConfigs.js";
import { dnsServices, type DnsServices } from "./resources/dnsServices.js";
import { dockerBuilds, type DockerBuilds } from "./resources/dockerBuilds.js";
import { environmentUpgrades, type EnvironmentUpgrades } from "./resources/environmentUpgrades.js";
import { environments, type Environments } from "./resources/environments.js";
import { externalServices, type ExternalServices } from "./resources/externalServices.js";
import { hostAccesses, type HostAccesses } from "./resources/hostAccesses.js";
import { hosts, type Hosts } from "./resources/hosts.js";
import { identities, type Identities } from "./resources/identities.js";
import { loadBalancerConfigs, type LoadBalancerConfigs } from "./resources/loadBalancerConfigs.js";
import {
  loadBalancerServices,
  type LoadBalancerServices,
} from "./resources/loadBalancerServices.js";
import { machineDrivers, type MachineDrivers } from "./resources/machineDrivers.js";
import { machines, type Machines } from "./resources/machines.js";
import { networks, type Networks } from "./resources/networks.js";
import { packetConfigs, type PacketConfigs } from "./resources/packetConfigs.js";
import { projectMembers, type ProjectMembers } from "./resources/projectMembers.js";
import { projects, type Projects } from "./resources/projects.js";
import { pullTasks, type PullTasks } from "./resources/pullTasks.js";
import { registrationTokens, type RegistrationTokens } from "./resources/registrationTokens.js";
import { registries, type Registries } from "./resources/registries.js";
import { registryCredentials, type RegistryCredentials } from "./resources/registryCredentials.js";
import { scalePolicies, type ScalePolicies } from "./resources/scalePolicies.js";
import { services, type Services } from "./resources/services.js";
import { settings, type Settings } from "./resources/settings.js";
import {
  snapshotBackupInputs,
  type SnapshotBackupInputs,
} from "./resources/snapshotBackupInputs.js";
import { statsAccesses, type StatsAccesses } from "./resources/statsAccesses.js";
import { subscribe, type Subscribe } from "./resources/subscribe.js";
import { volumes, type Volumes } from "./resources/volumes.js";

import { createClient as connect } from "./core/index.js";
import { follow, type Followed, type FollowOptions } from "./rancher/follow.js";
import type { Linked, LinkName } from "./rancher/links.js";
import { withJson } from "./core/details.js";
import { readEnvironment } from "./core/environment.js";
import { extend, type ClientExtensions } from "./core/extend.js";
import { tunedFetch } from "./core/fetch.js";
import { tagged } from "./core/hooks.js";
import {
  checkOptions,
  checkTarget,
  copyOptions,
  optionNames,
  refuseMore,
  refuseOptionNames,
  refuseUnknown,
  withStrictAll,
} from "./core/input.js";
import { logged, quiet, warnIfPlain, type Logger } from "./core/logger.js";
import type { ClientOptions, PartialOptions, RequestOptions } from "./core/options.js";
import { withDocumented } from "./rancher/documented.js";
import type { Listable } from "./rancher/list.js";
import { project } from "./rancher/project.js";
import type { CoreClient, RequestInput } from "./core/transport.js";
import { parsePlace } from "./rancher/place.js";
import type { ReadOptions } from "./rancher/resource.js";
import { wait, WaitError, type WaitOptions } from "./rancher/wait.js";

/** The options of a client. Missing options are read from the environment. */
export interface Options extends PartialOptions, ClientExtensions {
  /**
   * The URL of the server, `https://host:8080`, or of the root of its API, of its schemas, or of a project. It may have
   * credentials, which do not appear in errors and logs.
   */
  readonly url?: string | undefined;
  /**
   * Gets warnings, and a line for each try of a request. Default: warnings go to the console.
   */
  readonly logger?: Logger | undefined;
}

/** The methods of each resource. */
export interface ClientResources {
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
}

/** The name of a resource in the client: `client[name].list()`. */
export type ResourceName = keyof ClientResources;

/** The type of a resource, by its name in the client: `ResourceOf<"volumes">`. */
export type ResourceOf<Name extends ResourceName> =
  ClientResources[Name] extends Listable<infer Resource> ? Resource : unknown;

/** A client for the whole API, with a property for each resource. */
export interface Client extends CoreClient, ClientResources {
  /** Sends `GET` to a URL of the server or a path below the root of the API; throws like `request`. */
  get<T = unknown>(target: string, input?: RequestInput): Promise<T>;
  /** Sends `POST`; see `get`. */
  post<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `PUT`; see `get`. */
  put<T = unknown>(target: string, body?: unknown, input?: RequestInput): Promise<T>;
  /** Sends `DELETE`; see `get`. */
  del<T = unknown>(target: string, input?: RequestInput): Promise<T>;

  /**
   * Reads a resource until it meets `until`, and returns its last reading. Without `until`, the wait ends when the
   * transition of the resource ends. The default of `timeout` is 120,000 milliseconds.
   *
   * The resource may be the promise of a call: `client.wait(client.volumes.create(body), { until: "active" })`.
   *
   * @throws WaitError on timeout, if the transition failed, or if the resource was removed
   */
  wait<Resource extends object | null | undefined>(
    resource: Resource | PromiseLike<Resource>,
    options?: WaitOptions<NonNullable<Resource>>,
  ): Promise<Resource>;

  /**
   * Reads the list or the resource to which a link leads.
   *
   * @throws UnavailableError if the resource does not have the link, and TypeError for an unknown option; in both cases,
   * nothing is sent
   */
  follow<Resource extends object, Name extends LinkName<Resource>>(
    resource: Resource,
    link: Name,
    options?: FollowOptions,
  ): Followed<Linked<Resource, Name>>;

  /**
   * Makes a client for one project. It sends requests to the URLs in the links of the project, which the first call
   * reads.
   *
   * @throws TypeError if the id is empty, `.` or `..`
   */
  project(id: string): Client;
}

/**
 * Makes a client for one server. Missing options are read from the environment: `RANCHER_URL`,
 * `RANCHER_ACCESS_KEY` and `RANCHER_SECRET_KEY`.
 *
 * @throws TypeError if `url` is missing or invalid, or if another option has an invalid value; URIError if credentials
 * or a project id in `url` have an invalid percent escape
 */
export function createClient(all: Options = {}, ...more: readonly undefined[]): Client {
  refuseMore(more);
  // The copy below would lose the values of a map or of an instance of a class. The names are checked later.
  refuseUnknown(all, Object.keys(all), "options");
  const { logger = quiet, ...given } = all;
  const found = readEnvironment({ prefix: "RANCHER", agent: "rancher-v1-client/0.1.0" }, given);
  const { url, projectId } = parsePlace(found.url);
  warnIfPlain(url, logger);
  const send = tunedFetch(logged(found.fetch, logger), given.fetchOptions, given.maxBytes);
  const options = { ...given, ...found, url, fetch: send };
  const plain: ClientOptions = options;
  const core = extend(connect(plain), options);
  const isTold = given.hooks !== undefined;
  return withResources(projectId === undefined ? core : project(core, projectId), isTold);
}

/** The functions that make the methods of resources, keyed by the name of the resource. */
type Makers = {
  readonly [Name in ResourceName]: (client: CoreClient) => ClientResources[Name];
};

type Method = (...given: readonly unknown[]) => unknown;

/** Adds all resources to a client. If there are hooks (`isTold`), they get the name of the called method. */
function withResources(core: CoreClient, isTold: boolean): Client {
  const makers: Makers = {
    accounts: accounts,
    addOutputsInputs: addOutputsInputs,
    amazonec2Configs: amazonec2Configs,
    apiKeys: apiKeys,
    auditLogs: auditLogs,
    azureConfigs: azureConfigs,
    certificates: certificates,
    containers: containers,
    containerExecs: containerExecs,
    digitaloceanConfigs: digitaloceanConfigs,
    dnsServices: dnsServices,
    dockerBuilds: dockerBuilds,
    environments: environments,
    environmentUpgrades: environmentUpgrades,
    externalServices: externalServices,
    hosts: hosts,
    hostAccesses: hostAccesses,
    identities: identities,
    loadBalancerConfigs: loadBalancerConfigs,
    loadBalancerServices: loadBalancerServices,
    machines: machines,
    machineDrivers: machineDrivers,
    networks: networks,
    packetConfigs: packetConfigs,
    projects: projects,
    projectMembers: projectMembers,
    pullTasks: pullTasks,
    registrationTokens: registrationTokens,
    registries: registries,
    registryCredentials: registryCredentials,
    scalePolicies: scalePolicies,
    services: services,
    settings: settings,
    snapshotBackupInputs: snapshotBackupInputs,
    statsAccesses: statsAccesses,
    subscribe: subscribe,
    volumes: volumes,
  };
  const parts = Object.entries(makers).map(([name, make]) => {
    const method =
      (key: string) =>
      (...given: unknown[]): unknown => {
        // Only actions and updates have an input between the target and the options.
        const at = /^(list|create|get|find|delete)$/.test(key) ? 1 : 2;
        const options = given[at] as RequestOptions | undefined;
        if (options) given[at] = copyOptions(options);
        const known = /^(get|find)$/.test(key) ? [...optionNames, "include"] : optionNames;
        const named = withDocumented(isTold ? tagged(core, `${name}.${key}`) : core, key);
        const request: CoreClient["request"] = async (verb, target, input) => {
          // An argument after the options would be lost.
          refuseUnknown(given[at + 1] === undefined ? options : at, known, "options");
          refuseOptionNames(input?.query);
          // `get` has added `include` to the query.
          const sent: RequestInput & ReadOptions = { ...input, include: undefined };
          return named.request(verb, target, sent);
        };
        const made = make({ ...core, request }) as unknown as Record<string, Method>;
        return withStrictAll(made[key]?.(...given));
      };
    return [name, Object.fromEntries(Object.keys(make(core)).map((key) => [key, method(key)]))];
  });
  type Others = readonly unknown[];
  const send = async <T>(
    [method, target, input]: readonly [string, string, RequestInput | undefined],
    others: Others,
  ): Promise<T> => {
    checkTarget(target);
    refuseMore(others);
    return (await core.request(method, target, input)) as T;
  };
  return {
    ...core,
    ...(Object.fromEntries(parts) as ClientResources),
    get: (target, input, ...others: Others) => send(["GET", target, input], others),
    post: (target, body, input, ...others: Others) => {
      const busy = /[?&]action=/.test(target);
      return send(["POST", target, { busy, ...input, body }], others);
    },
    put: (target, body, input, ...others: Others) =>
      send(["PUT", target, { busy: true, ...input, body }], others),
    del: (target, input, ...others: Others) => send(["DELETE", target, input], others),
    wait: async (resource, options, ...others: Others) => {
      // The resource may be a call that fails. If nobody waited for it, its rejection would end the process.
      Promise.resolve(resource).catch(() => undefined);
      refuseUnknown(options, ["until", "timeout", "signal"], "options");
      // If `timeout` were a string, it would be joined to the time, and the wait would not end.
      checkOptions({ ...options });
      refuseMore(others);
      const { until } = options ?? {};
      const own = typeof until === "function" ? { ...options, until: settled(until) } : options;
      return wait(tagged(core, "wait"), resource, own).catch((error: unknown) => {
        throw error instanceof WaitError ? withJson(error) : error;
      });
    },
    follow: (resource, link, options, ...others: Others) => {
      const own = withDocumented(tagged(core, "follow"), "follow");
      const given = copyOptions(options);
      return withStrictAll(follow(own, resource, link, given, ...(others as never[])));
    },
    project: (id, ...others: Others) => {
      refuseMore(others);
      return withResources(project(core, id), isTold);
    },
  };
}

/** Makes an `until` that throws a TypeError if the given one returns a promise, which would count as true. */
function settled<One>(until: (one: One) => boolean): (one: One) => boolean {
  return (one) => {
    const isDone: unknown = until(one);
    if ("then" in Object(isDone)) throw new TypeError("Unexpected promise of until");
    return isDone as boolean;
  };
}
