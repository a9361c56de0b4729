// Generated from docs/api/v1.1/api-resources/account/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "@rancher-v1/models/_common";
import type { Account } from "@rancher-v1/models/account";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ChoiceFilters, ListQuery, OrderedFilters, TextFilters } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { Account } from "@rancher-v1/models/account";
export type { ApiKey } from "@rancher-v1/models/apiKey";
export type { AuditLog } from "@rancher-v1/models/auditLog";
export type { Backup } from "@rancher-v1/models/backup";
export type { BackupTarget } from "@rancher-v1/models/backupTarget";
export type { Certificate } from "@rancher-v1/models/certificate";
export type { ComposeProject } from "@rancher-v1/models/composeProject";
export type { ComposeService } from "@rancher-v1/models/composeService";
export type { Container } from "@rancher-v1/models/container";
export type { ContainerEvent } from "@rancher-v1/models/containerEvent";
export type { Credential } from "@rancher-v1/models/credential";
export type { DnsService } from "@rancher-v1/models/dnsService";
export type { Environment } from "@rancher-v1/models/environment";
export type { ExternalDnsEvent } from "@rancher-v1/models/externalDnsEvent";
export type { ExternalEvent } from "@rancher-v1/models/externalEvent";
export type { ExternalHostEvent } from "@rancher-v1/models/externalHostEvent";
export type { ExternalService } from "@rancher-v1/models/externalService";
export type { ExternalServiceEvent } from "@rancher-v1/models/externalServiceEvent";
export type { ExternalStoragePoolEvent } from "@rancher-v1/models/externalStoragePoolEvent";
export type { ExternalVolumeEvent } from "@rancher-v1/models/externalVolumeEvent";
export type { HealthcheckInstanceHostMap } from "@rancher-v1/models/healthcheckInstanceHostMap";
export type { Host } from "@rancher-v1/models/host";
export type { Image } from "@rancher-v1/models/image";
export type { Instance } from "@rancher-v1/models/instance";
export type { InstanceLink } from "@rancher-v1/models/instanceLink";
export type { IpAddress } from "@rancher-v1/models/ipAddress";
export type { KubernetesService } from "@rancher-v1/models/kubernetesService";
export type { Label } from "@rancher-v1/models/label";
export type { LaunchConfig } from "@rancher-v1/models/launchConfig";
export type { LoadBalancerService } from "@rancher-v1/models/loadBalancerService";
export type { Machine } from "@rancher-v1/models/machine";
export type { MachineDriver } from "@rancher-v1/models/machineDriver";
export type { Mount } from "@rancher-v1/models/mount";
export type { Network } from "@rancher-v1/models/network";
export type { Password } from "@rancher-v1/models/password";
export type { PhysicalHost } from "@rancher-v1/models/physicalHost";
export type { Port } from "@rancher-v1/models/port";
export type { Project } from "@rancher-v1/models/project";
export type { PullTask } from "@rancher-v1/models/pullTask";
export type { Register } from "@rancher-v1/models/register";
export type { RegistrationToken } from "@rancher-v1/models/registrationToken";
export type { Registry } from "@rancher-v1/models/registry";
export type { RegistryCredential } from "@rancher-v1/models/registryCredential";
export type { SecondaryLaunchConfig } from "@rancher-v1/models/secondaryLaunchConfig";
export type { Service } from "@rancher-v1/models/service";
export type { ServiceConsumeMap } from "@rancher-v1/models/serviceConsumeMap";
export type { ServiceEvent } from "@rancher-v1/models/serviceEvent";
export type { ServiceExposeMap } from "@rancher-v1/models/serviceExposeMap";
export type { Snapshot } from "@rancher-v1/models/snapshot";
export type { StoragePool } from "@rancher-v1/models/storagePool";
export type { VirtualMachine } from "@rancher-v1/models/virtualMachine";
export type { Volume } from "@rancher-v1/models/volume";

/**
 * An account owns resources, and credentials are made for it.
 *
 * Page: docs/api/v1.1/api-resources/account/index.md
 */
export interface Accounts {
  /**
   * Lists resources of type `account`. Await the list for its first page, iterate it for the
   * resources of all pages, or collect them with `all`.
   *
   * `GET /v1/accounts`
   */
  list(query?: AccountsQuery, options?: RequestOptions): List<Account>;
  /**
   * Reads one resource of type `account`.
   *
   * `GET /v1/accounts/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(target: string | Account, options?: ReadOptions<Account>): Promise<Account>;
  /**
   * Reads one resource of type `account`; null if there is none.
   *
   * `GET /v1/accounts/${ID}`
   */
  find(target: string | Account, options?: ReadOptions<Account>): Promise<Account | null>;
  /**
   * Runs the action `activate` of a resource of type `account`.
   *
   * `POST /v1/accounts/${ID}?action=activate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  activate(target: string | Account, options?: RequestOptions): Promise<Account>;
  /**
   * Runs the action `deactivate` of a resource of type `account`.
   *
   * `POST /v1/accounts/${ID}?action=deactivate`
   *
   * @throws UnavailableError if the given resource does not offer the action; nothing is sent
   * then.
   */
  deactivate(target: string | Account, options?: RequestOptions): Promise<Account>;
}

/** The query of a list of resources of type `account`. */
export interface AccountsQuery
  extends ListQuery<"description" | "name" | "id" | "created" | "kind" | "removed" | "state"
      | "transitioning" | "transitioningMessage" | "transitioningProgress" | "uuid", Account>,
    TextFilters<"description" | "name" | "kind" | "transitioningMessage" | "uuid">,
    OrderedFilters<{ created: string | Date; removed: string | Date;
      transitioningProgress: number }>,
    ChoiceFilters<{ id: string; state: string; transitioning: Transitioning }> {}

/** Makes the methods for resources of the type `account`, which use the given client. */
export function accounts(client: CoreClient): Accounts {
  const own = resource(client, "accounts");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
    activate: (target, options) => own.act("activate")(target, undefined, options),
    deactivate: (target, options) => own.act("deactivate")(target, undefined, options),
  };
}
