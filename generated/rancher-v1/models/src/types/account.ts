// Generated from docs/api/v1.1/api-resources/account/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

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
  readonly self: LinkTo<"account">;
  /** The resources of type `apiKey` that refer to it. */
  readonly apiKeys?: LinkTo<"apiKey[]">;
  /** The resources of type `auditLog` that refer to it. */
  readonly auditLogs?: LinkTo<"auditLog[]">;
  /** The resources of type `backup` that refer to it. */
  readonly backups?: LinkTo<"backup[]">;
  /** The resources of type `backupTarget` that refer to it. */
  readonly backupTargets?: LinkTo<"backupTarget[]">;
  /** The resources of type `certificate` that refer to it. */
  readonly certificates?: LinkTo<"certificate[]">;
  /** The resources of type `composeProject` that refer to it. */
  readonly composeProjects?: LinkTo<"composeProject[]">;
  /** The resources of type `composeService` that refer to it. */
  readonly composeServices?: LinkTo<"composeService[]">;
  /** The resources of type `container` that refer to it. */
  readonly containers?: LinkTo<"container[]">;
  /** The resources of type `containerEvent` that refer to it. */
  readonly containerEvents?: LinkTo<"containerEvent[]">;
  /** The resources of type `credential` that refer to it. */
  readonly credentials?: LinkTo<"credential[]">;
  /** The resources of type `dnsService` that refer to it. */
  readonly dnsServices?: LinkTo<"dnsService[]">;
  /** The resources of type `environment` that refer to it. */
  readonly environments?: LinkTo<"environment[]">;
  /** The resources of type `externalDnsEvent` that refer to it. */
  readonly externalDnsEvents?: LinkTo<"externalDnsEvent[]">;
  /** The resources of type `externalEvent` that refer to it. */
  readonly externalEvents?: LinkTo<"externalEvent[]">;
  /** The resources of type `externalHostEvent` that refer to it. */
  readonly externalHostEvents?: LinkTo<"externalHostEvent[]">;
  /** The resources of type `externalService` that refer to it. */
  readonly externalServices?: LinkTo<"externalService[]">;
  /** The resources of type `externalServiceEvent` that refer to it. */
  readonly externalServiceEvents?: LinkTo<"externalServiceEvent[]">;
  /** The resources of type `externalStoragePoolEvent` that refer to it. */
  readonly externalStoragePoolEvents?: LinkTo<"externalStoragePoolEvent[]">;
  /** The resources of type `externalVolumeEvent` that refer to it. */
  readonly externalVolumeEvents?: LinkTo<"externalVolumeEvent[]">;
  /** The resources of type `healthcheckInstanceHostMap` that refer to it. */
  readonly healthcheckInstanceHostMaps?: LinkTo<"healthcheckInstanceHostMap[]">;
  /** The resources of type `host` that refer to it. */
  readonly hosts?: LinkTo<"host[]">;
  /** The resources of type `image` that refer to it. */
  readonly images?: LinkTo<"image[]">;
  /** The resources of type `instance` that refer to it. */
  readonly instances?: LinkTo<"instance[]">;
  /** The resources of type `instanceLink` that refer to it. */
  readonly instanceLinks?: LinkTo<"instanceLink[]">;
  /** The resources of type `ipAddress` that refer to it. */
  readonly ipAddresses?: LinkTo<"ipAddress[]">;
  /** The resources of type `kubernetesService` that refer to it. */
  readonly kubernetesServices?: LinkTo<"kubernetesService[]">;
  /** The resources of type `label` that refer to it. */
  readonly labels?: LinkTo<"label[]">;
  /** The resources of type `launchConfig` that refer to it. */
  readonly launchConfigs?: LinkTo<"launchConfig[]">;
  /** The resources of type `loadBalancerService` that refer to it. */
  readonly loadBalancerServices?: LinkTo<"loadBalancerService[]">;
  /** The resources of type `machine` that refer to it. */
  readonly machines?: LinkTo<"machine[]">;
  /** The resources of type `machineDriver` that refer to it. */
  readonly machineDrivers?: LinkTo<"machineDriver[]">;
  /** The resources of type `mount` that refer to it. */
  readonly mounts?: LinkTo<"mount[]">;
  /** The resources of type `network` that refer to it. */
  readonly networks?: LinkTo<"network[]">;
  /** The resources of type `password` that refer to it. */
  readonly passwords?: LinkTo<"password[]">;
  /** The resources of type `physicalHost` that refer to it. */
  readonly physicalHosts?: LinkTo<"physicalHost[]">;
  /** The resources of type `port` that refer to it. */
  readonly ports?: LinkTo<"port[]">;
  /** The resources of type `project` that refer to it. */
  readonly projects?: LinkTo<"project[]">;
  /** The resources of type `pullTask` that refer to it. */
  readonly pullTasks?: LinkTo<"pullTask[]">;
  /** The resources of type `register` that refer to it. */
  readonly registers?: LinkTo<"register[]">;
  /** The resources of type `registrationToken` that refer to it. */
  readonly registrationTokens?: LinkTo<"registrationToken[]">;
  /** The resources of type `registry` that refer to it. */
  readonly registries?: LinkTo<"registry[]">;
  /** The resources of type `registryCredential` that refer to it. */
  readonly registryCredentials?: LinkTo<"registryCredential[]">;
  /** The resources of type `secondaryLaunchConfig` that refer to it. */
  readonly secondaryLaunchConfigs?: LinkTo<"secondaryLaunchConfig[]">;
  /** The resources of type `service` that refer to it. */
  readonly services?: LinkTo<"service[]">;
  /** The resources of type `serviceConsumeMap` that refer to it. */
  readonly serviceConsumeMaps?: LinkTo<"serviceConsumeMap[]">;
  /** The resources of type `serviceEvent` that refer to it. */
  readonly serviceEvents?: LinkTo<"serviceEvent[]">;
  /** The resources of type `serviceExposeMap` that refer to it. */
  readonly serviceExposeMaps?: LinkTo<"serviceExposeMap[]">;
  /** The resources of type `snapshot` that refer to it. */
  readonly snapshots?: LinkTo<"snapshot[]">;
  /** The resources of type `storagePool` that refer to it. */
  readonly storagePools?: LinkTo<"storagePool[]">;
  /** The resources of type `virtualMachine` that refer to it. */
  readonly virtualMachines?: LinkTo<"virtualMachine[]">;
  /** The resources of type `volume` that refer to it. */
  readonly volumes?: LinkTo<"volume[]">;
}

/** URLs of what is possible now with a account. */
export interface AccountActions {
  readonly [name: string]: string | undefined;
  /** `POST /v1/accounts/${ID}?action=activate` */
  readonly activate?: string;
  /** `POST /v1/accounts/${ID}?action=deactivate` */
  readonly deactivate?: string;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly account: Account;
  }
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
  description?: string | null;
  /**
   * What the account is called
   * Page: docs/api/v1.1/api-resources/account/index.md
   */
  name?: string | null;
}
