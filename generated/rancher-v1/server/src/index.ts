// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import type { FastifyPluginAsync } from "fastify";

import { makeServer, type ServerOptions } from "./core/server.js";
import { definition } from "./definition.js";
import type { Handlers } from "./handlers/index.js";

export { acceptKeys, type Authenticate } from "./core/auth.js";
export { HttpError } from "./core/errors.js";
export type { Context, ServerOptions } from "./core/server.js";
export type {
  Handlers,
  AccountsHandlers,
  AddOutputsInputsHandlers,
  Amazonec2ConfigsHandlers,
  ApiKeysHandlers,
  AuditLogsHandlers,
  AzureConfigsHandlers,
  CertificatesHandlers,
  ContainersHandlers,
  ContainerExecsHandlers,
  DigitaloceanConfigsHandlers,
  DnsServicesHandlers,
  DockerBuildsHandlers,
  EnvironmentsHandlers,
  EnvironmentUpgradesHandlers,
  ExternalServicesHandlers,
  HostsHandlers,
  HostAccessesHandlers,
  IdentitiesHandlers,
  LoadBalancerConfigsHandlers,
  LoadBalancerServicesHandlers,
  MachinesHandlers,
  MachineDriversHandlers,
  NetworksHandlers,
  PacketConfigsHandlers,
  ProjectsHandlers,
  ProjectMembersHandlers,
  PullTasksHandlers,
  RegistrationTokensHandlers,
  RegistriesHandlers,
  RegistryCredentialsHandlers,
  ScalePoliciesHandlers,
  ServicesHandlers,
  SettingsHandlers,
  SnapshotBackupInputsHandlers,
  StatsAccessesHandlers,
  SubscribeHandlers,
  VolumesHandlers,
} from "./handlers/index.js";

/** The whole API as a Fastify plugin: `app.register(server, { handlers })`. */
export const server: FastifyPluginAsync<ServerOptions<Handlers>> = makeServer<Handlers>(definition);
