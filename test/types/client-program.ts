import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readFileSync, writeFileSync } from "node:fs";

import ts from "typescript";
import { expect } from "vitest";

import { root } from "../helpers/command-line.js";
import { temporaryFolder } from "../helpers/tree.js";

interface Config {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
}

const read = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
export const { paths } = (read.config as Config).compilerOptions;

/** The strictest settings that the packages promise to pass. Libraries are checked, too. */
export const strict = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

export const before = `
import { createClient, listOf, undocumented, withResponse, type List, type Listable, type Page, type Readable, type ResourceName, type ResourceOf, type Undocumented } from "@rancher-v1/client";
import type { Backup, Container, Host, Service, VolumeLinks, Volumes } from "@rancher-v1/client";
import { ContainerNetworkMode, Transitioning } from "@rancher-v1/models";
import { createClient as connect, follow, fromEnvironment, project, wait } from "@rancher-v1/client/core";
import { volumes, type VolumesQuery } from "@rancher-v1/client/volumes";
import { NotFoundError, ValidationError, WaitError } from "@rancher-v1/client";
import type { Mount, Snapshot, Volume, VolumeCreate, VolumeUpdate } from "@rancher-v1/models";
import type { Volume as Alone } from "@rancher-v1/models/volume";

const client = createClient({ url: "http://localhost:8080", accessKey: "a", secretKey: "b" });
declare const volume: Volume;
declare const signal: AbortSignal;
declare const text: string;
declare const balancer: import("@rancher-v1/models").LoadBalancerService;
`;

/** Lines as users write them, which must compile. */
export const good = `
createClient(); createClient({}); createClient({ logger: console, fetch });
const body: VolumeCreate = { name: "db", driver: "local", driverOpts: { a: "b" } };
const created: Volume = await client.volumes.create(body, { signal, timeout: 1, retries: 0, headers: { a: "b" } });
const alone: Alone = created;
const change: VolumeUpdate = { description: "x" };
const id: string = volume.id; const self: string = volume.links.self; const url: string | undefined = volume.actions.snapshot;
const other: string | undefined = volume.links[undocumented("unheard")]; const act: string | undefined = volume.actions[undocumented("unheard")];
const found: Volume | null = await client.volumes.find(volume);
const left: Volume | null = await client.volumes.delete("1v1", { signal });
const snapshot: Snapshot = await client.volumes.snapshot(volume);
const again: Snapshot = await client.volumes.snapshot("1v1", { name: "x" }, { signal });
await client.volumes.restoreFromBackup(volume, { backupId: "1b1" }, { signal: undefined });
const page: Page<Volume> = await client.volumes.list({ name_prefix: "db", limit: 5 }); const next: Page<Volume> | null = await page.next();
for await (const one of client.volumes.list({ sort: "name", order: "desc", state_ne: ["active", "inactive"] })) one.name satisfies string;
const all: Volume[] = await client.volumes.list().all({ max: 5 });
client.volumes.list({ created_gt: new Date(), created_lte: text, removed_null: true, transitioning: "yes", accountId_ne: "1a1" });
client.volumes.list({ name: text, name_like: "%x", isHostPath: false, transitioningProgress_gte: 5 }, { signal });
const query: VolumesQuery = { uuid: text };
const mounts: List<Mount> = client.follow(volume, "mounts"); (await mounts.all())[0]?.path satisfies string | null | undefined;
const account: string = (await client.follow(volume, "account")).id;
const unknown: unknown = await client.follow(volume, undocumented("unheard"));
const rich = await client.volumes.get("1v1", { include: ["mounts", "account"] }); rich.mounts?.[0]?.id satisfies string | undefined; rich.account?.id satisfies string | undefined;
for await (const one of client.volumes.list({ include: "mounts" })) one.mounts?.length satisfies number | undefined;
const waited: Volume = await client.wait(volume); const until: Volume = await client.wait(client.volumes.create(body), { until: "active", signal, timeout: 1 });
const gone: Volume | null = await client.wait(client.volumes.delete(volume), { until: ["removed", "purged"] });
await client.wait(volume, { until: ({ state }) => state === "active" }); await client.wait(volume, { until: undefined });
declare const key: import("@rancher-v1/models").ApiKey; await client.apiKeys.update(key, { ...key, name: "ci" }); await client.apiKeys.update(key, { description: null });
client.project("1a5").volumes.list(); client.project("1a5").url satisfies string;
const raw = await client.get<{ data: number }>("/v1/x", { query: { a: [1, "b", true] } }); raw.data satisfies number;
client.post("x", { a: 1 }, { signal }); client.put("x"); client.del("x") satisfies Promise<unknown>;
const core = connect({ url: "https://x" }); volumes(core).get("1v1") satisfies Promise<Volume>;
wait(core, volumes(project(core, "1a5")).get("1v1")); follow(core, volume, "mounts") satisfies List<Mount>; connect(fromEnvironment());
try { await client.volumes.get("x"); } catch (e) { if (e instanceof ValidationError) e.fieldName satisfies string | undefined; if (e instanceof WaitError) e.state satisfies string | undefined; if (e instanceof NotFoundError) e.status satisfies number | undefined; }
volume.transitioning satisfies "yes" | "no" | "error" | null | undefined; if (volume.transitioning === "yes" || volume.state === "of later") text;
const sent: Volume["created"] = "2030-01-31T00:00:00Z"; volume.name = "x"; volume.description = null; volume.description = undefined;
(await client.volumes.get("1v1")).mounts?.[0]?.path satisfies string | null | undefined; client.volumes.list({ include: undocumented("unheard") });
const listable: Listable<Volume> = client.volumes; for await (const one of listable.list({ limit: 5 })) one.driver satisfies string;
declare const names: "volumes" | "hosts"; const either: Volume | Host | undefined = (await client[names].list({ limit: 1 })).data[0];
async function idsOf<Name extends ResourceName>(name: Name): Promise<unknown[]> { return (await client[name].list()).data.map(({ id }) => id); } idsOf("hosts");
function take<R>(from: Listable<R>): Promise<R[]> { return from.list().all(); } (await take(client.hosts))[0]?.hostname satisfies string | null | undefined;
declare const someName: ResourceName; const from: Readable<ResourceOf<ResourceName>> = client[someName]; const first = await from.get("1"); if (first.type === "volume") first.driver satisfies string; (await from.find("1"))?.id satisfies string | undefined;
async function hostOf<Name extends ResourceName>(name: Name): Promise<unknown> { const from: Readable<ResourceOf<ResourceName>> = client[name]; return from.get("1h1", { signal }); } hostOf("hosts"); const reader: Readable<Volume> = client.volumes; reader.get("1v1");
const fake: Pick<Volumes, "list" | "get"> = { list: () => listOf([volume]), get: async () => volume }; fake.list() satisfies List<Volume>;
const named: ResourceOf<"volumes"> = volume; const every: ResourceName = "hosts"; every satisfies string;
declare const service: Service; await client.services.update(service, { ...service, scale: 2 }); await client.services.create({ ...service });
await client.volumes.create({ ...volume }); await client.volumes.create({ name: "a", driver: "b", description: undefined }); declare const container: Container; await client.containers.update(container, { ...container });
declare const any: Volume | Host; if (any.type === "volume") any.driver satisfies string; else any.type satisfies "host";
const mode: ContainerNetworkMode = "bridge"; ContainerNetworkMode.includes(mode) satisfies boolean; for (const one of Transitioning) one satisfies "yes" | "no" | "error";
container.networkMode satisfies ContainerNetworkMode | Undocumented | null | undefined; await client.containers.list({ networkMode: "host", networkMode_ne: ["none", undocumented("x")] });
declare const backup: Backup; const links: VolumeLinks = volume.links; links.mounts satisfies string | undefined; client.wait(backup, { until: "created" }); client.wait(backup, { until: undocumented("thawed") });
const { data, status, headers } = await withResponse((options) => client.volumes.list({ limit: 1 }, options)); data satisfies Page<Volume>; status satisfies number; headers.get("x") satisfies string | null;
(await client.environments.exportconfig("1e1", {})).type satisfies "composeConfig"; (await client.containers.console("1i1", {})).actions["x"] satisfies string | undefined; await client.projects.setmembers("1a5", { members: [] });
client.follow(volume, "mounts", { query: { limit: 1 }, timeout: 5 }) satisfies List<Mount>; await page.next({ timeout: 5 });
(await client.dockerBuilds.get("1")).links?.self satisfies string | undefined; (await client.containerExecs.get("1")).type satisfies "containerExec" | undefined;
createClient({ credentials: { token: "t" } }); createClient({ credentials: async () => ({ accessKey: "a", secretKey: "b" }), hooks: { onRetry: ({ operation, tries }) => [operation.length, tries.toFixed()] }, retry: (error, tries) => (error.status === 418 && tries < 3 ? 100 : undefined), sameHost: true, fetchOptions: { cache: "no-store" } });
`
  .trim()
  .split("\n");

const readme = readFileSync(join(root, "generated/rancher-v1/client/README.md"), "utf8");
/** The programs of the README of the client. */
export const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(
  ([, example = ""]) => example,
);

/** TypeScript 7 is a program in Go. It is short-lived, so garbage collection is made rarer. */
const env = { ...process.env, GOGC: "400" };

/** A compiler in node_modules, and a way of resolution. */
export interface Compiler {
  readonly version: string;
  readonly name: string;
  readonly options: { readonly module: string; readonly moduleResolution?: string };
}

export const nodenext = { module: "nodenext" };
export const bundler = { module: "esnext", moduleResolution: "bundler" };

/** Checks that the program, the examples, the packages and the libraries compile. */
export function holdCompiler({ version, name, options }: Compiler): void {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "program.ts"), [before, ...good].join("\n"));
  for (const [index, example] of examples.entries()) {
    writeFileSync(join(folder, `example${index}.ts`), example);
  }
  const config = {
    compilerOptions: {
      ...strict,
      ...options,
      rootDir: "/",
      paths: Object.fromEntries(
        Object.entries(paths).map(([key, files]) => [key, files.map((file) => join(root, file))]),
      ),
    },
    include: ["*.ts", join(root, "generated/*/*/src")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const bin = join(root, "node_modules", name, "bin/tsc");
  const run = (args: readonly string[]): string =>
    spawnSync(process.execPath, [bin, ...args], { cwd: folder, env, encoding: "utf8" }).stdout;
  expect(run(["--version"])).toContain(`Version ${version}`);
  // If several threads run, each checks the shared files again.
  const threads = version === "7.0" ? ["--singleThreaded"] : [];
  expect(run(["-p", ".", ...threads])).toBe("");
}
