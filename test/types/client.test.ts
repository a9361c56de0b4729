import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { temporaryFolder } from "../helpers/tree.js";

interface Config {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
}

const read = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
const { paths } = (read.config as Config).compilerOptions;

/** The strictest settings that the packages promise to pass. Libraries are checked, too. */
const strict = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

const before = `
import { createClient, listOf, undocumented, withResponse, type List, type Listable, type Page, type ResourceName, type ResourceOf, type Undocumented } from "@rancher-v1/client";
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

/** What people write, a line each. */
const good = `
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
volume.transitioning satisfies string | null | undefined; if (volume.transitioning === "yes" || volume.transitioning === "of later") text;
const sent: Volume["created"] = "2030-01-31T00:00:00Z"; volume.name = "x"; volume.description = null; volume.description = undefined;
(await client.volumes.get("1v1")).mounts?.[0]?.path satisfies string | null | undefined; client.volumes.list({ include: undocumented("unheard") });
const listable: Listable<Volume> = client.volumes; for await (const one of listable.list({ limit: 5 })) one.driver satisfies string;
declare const names: "volumes" | "hosts"; const either: Volume | Host | undefined = (await client[names].list({ limit: 1 })).data[0];
async function idsOf<Name extends ResourceName>(name: Name): Promise<unknown[]> { return (await client[name].list()).data.map(({ id }) => id); } idsOf("hosts");
function take<R>(from: Listable<R>): Promise<R[]> { return from.list().all(); } (await take(client.hosts))[0]?.hostname satisfies string | null | undefined;
const fake: Pick<Volumes, "list" | "get"> = { list: () => listOf([volume]), get: async () => volume }; fake.list() satisfies List<Volume>;
const named: ResourceOf<"volumes"> = volume; const every: ResourceName = "hosts"; every satisfies string;
declare const service: Service; await client.services.update(service, { ...service, scale: 2 }); await client.services.create({ ...service });
await client.volumes.create({ ...volume }); await client.volumes.create({ name: "a", driver: "b", description: undefined }); declare const container: Container; await client.containers.update(container, { ...container });
declare const any: Volume | Host; if (any.type === "volume") any.driver satisfies string; else any.type satisfies "host";
const mode: ContainerNetworkMode = "bridge"; ContainerNetworkMode.includes(mode) satisfies boolean; for (const one of Transitioning) one satisfies "yes" | "no" | "error";
container.networkMode satisfies ContainerNetworkMode | Undocumented | null | undefined; await client.containers.list({ networkMode: "host", networkMode_ne: ["none", undocumented("x")] });
declare const backup: Backup; const links: VolumeLinks = volume.links; links.mounts satisfies string | undefined; client.wait(backup, { until: "created" }); client.wait(backup, { until: undocumented("thawed") });
const { data, status, headers } = await withResponse((options) => client.volumes.list({ limit: 1 }, options)); data satisfies Page<Volume>; status satisfies number; headers.get("x") satisfies string | null;
(await client.environments.exportconfig("1e1", {})).type satisfies "composeConfig"; (await client.containers.console("1i1", {})).actions.x satisfies string | undefined; await client.projects.setmembers("1a5", { members: [] });
client.follow(volume, "mounts", { query: { limit: 1 }, timeout: 5 }) satisfies List<Mount>; await page.next({ timeout: 5 });
(await client.dockerBuilds.get("1")).links?.self satisfies string | undefined; (await client.containerExecs.get("1")).type satisfies "containerExec" | undefined;
createClient({ credentials: { token: "t" } }); createClient({ credentials: async () => ({ accessKey: "a", secretKey: "b" }), hooks: { onRetry: ({ operation, tries }) => [operation.length, tries.toFixed()] }, retry: (error, tries) => (error.status === 418 && tries < 3 ? 100 : undefined), sameHost: true, fetchOptions: { cache: "no-store" } });
`
  .trim()
  .split("\n");

/** What must not compile, and what the compiler says. */
const bad: readonly (readonly [line: string, message: RegExp])[] = [
  ['client.volumes.create({ name: "a", driver: "b", drivr: "c" });', /'drivr' does not exist/],
  ['client.volumes.create({ name: "a" });', /'driver' is missing/],
  ['client.volumes.create({ name: "a", driver: "b", id: "1v1" });', /'id' does not exist/],
  ['client.volumes.create({ name: "a", driver: null });', /'null' is not assignable/],
  ['client.volumes.create({ name: "a", driver: undefined });', /not assignable/],
  ["client.volumes.get(1);", /not assignable to parameter of type 'string \| Volume'/],
  ["client.volumes.get();", /Expected 1-2 arguments/],
  ['client.volumes.get("1v1", { timeot: 5 });', /'timeot' does not exist/],
  ['client.volumes.update("1v1", {});', /'update' does not exist/],
  ['client.volumes.restoreFromBackup("1v1", {});', /'backupId' is missing/],
  ['client.volumes.restoreFromBackup("1v1");', /Expected 2-3 arguments/],
  ["client.volumes.snapshot(client);", /not assignable to parameter/],
  ['client.apiKeys.update("1c1", { state: "x" });', /'state' does not exist/],
  ['client.apiKeys.update("1", service);', /'"service"' is not assignable to type '"apiKey"'/],
  ["client.services.create(balancer);", /'"loadBalancerService"' is not assignable/],
  ["client.services.update(service, balancer);", /'"loadBalancerService"' is not assignable/],
  ['client.volumes.list({ nme: "x" });', /'nme' does not exist/],
  ['client.volumes.list({ state_gt: "x" });', /'state_gt' does not exist/],
  ['client.volumes.list({ driverOpts: "x" });', /'driverOpts' does not exist/],
  ['client.volumes.list({ created_like: "x" });', /'created_like' does not exist/],
  ['client.volumes.list({ transitioning: "maybe" });', /"maybe"' is not assignable/],
  ['client.volumes.list({ sort: "size" });', /"size"' is not assignable/],
  ['client.volumes.list({ order: "up" });', /"up"' is not assignable/],
  ["(await client.volumes.list()).length;", /'length' does not exist/],
  ['volume.uuid = "x";', /read-only property/],
  ['volume.links.self = "x";', /read-only property/],
  ["volume.unheard;", /'unheard' does not exist/],
  ["createClient({ fetchOptions: { headers: {} } });", /not assignable/],
  ['client.follow(volume, "mountz");', /"mountz"' is not assignable/],
  ["volume.links.mountz;", /'mountz' does not exist/],
  ["volume.actions.snapshat;", /'snapshat' does not exist/],
  ['client.volumes.get("1v1", { include: "hots" });', /"hots"' is not assignable/],
  ['client.volumes.list({ include: ["mounts", "hots"] });', /"hots"' is not assignable/],
  ['client.wait(backup, { until: "creatd" });', /creatd/],
  ['client.containers.create({ networkMode: "brigde" });', /"brigde"' is not assignable/],
  ['client.volumes.list({ name: ["a", "b"] });', /not assignable to type 'string'/],
  ['client.volumes.list({ state: ["a"] });', /not assignable to type 'string'/],
  ["client.volumes.list({ id: [] });", /not assignable to type 'string'/],
  ['client.follow(volume, "mounts", { limit: 1 });', /'limit' does not exist/],
  ["client.containers.stop(container, { timeout: 5, headers: {} });", /'headers' does not exist/],
  ["client.services.update(service, { ...service, name: null });", /'null' is not assignable/],
  ['const wrong: ResourceName = "volumez";', /"volumez"' is not assignable/],
  ['const other2: Volume["type"] = "host";', /"host"' is not assignable/],
  ["client.wait(volume, { until: 5 });", /'number' is not assignable/],
  [
    'const late: Volume & { readonly mounts: readonly Mount[] } = await client.volumes.get("1v1");',
    /'undefined' is not assignable/,
  ],
  ["client.wait(5);", /not assignable/],
  ["client.project(5);", /'number' is not assignable/],
  ["connect({});", /'url' is missing/],
  ["client.hosts.upgrade;", /'upgrade' does not exist/],
];

/** What an editor shows for a name. */
const shown: readonly (readonly [line: string, type: string])[] = [
  ['const t1 = await client.volumes.get("1v1");', "Volume"],
  ["const t2 = await client.volumes.list();", "Page<Volume>"],
  ["const t3 = client.volumes;", "Volumes"],
  ['const t4 = await client.volumes.snapshot("1v1");', "Snapshot"],
  ["const t5 = await client.wait(client.volumes.create(body));", "Volume"],
  ['const t6 = client.follow(volume, "mounts");', "List<Mount>"],
  ["const t7 = volume.links;", "VolumeLinks"],
  [
    "const t8 = client.volumes.create;",
    "(body: VolumeCreate, options?: RequestOptions | undefined) => Promise<Volume>",
  ],
];

const program = [before, ...good, ...bad.map(([line]) => line), ...shown.map(([line]) => line)];
const firstLine = before.split("\n").length + 1;

interface Checked {
  /** Messages by line. */
  readonly errors: ReadonlyMap<number, string>;
  /** The types of constants. */
  readonly types: ReadonlyMap<string, string>;
}

const readme = readFileSync(join(root, "generated/rancher-v1/client/README.md"), "utf8");
const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, example = ""]) => example);
const generated = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\/src\/.*\.ts$/.test(file))
  .map((file) => join(root, "generated", file));

/** Checks the program, and beside it the examples, the packages and the libraries. */
function check(): Checked {
  const path = join(root, "test/types/program.ts");
  const texts = new Map([[path, program.join("\n")]]);
  for (const [index, example] of examples.entries()) {
    texts.set(join(root, `test/types/example${index}.ts`), example);
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...strict, module: "nodenext", paths },
    root,
  );
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const compiled = ts.createProgram([...texts.keys(), ...generated], options, host);
  const errors = new Map<number, string>();
  for (const diagnostic of ts.getPreEmitDiagnostics(compiled)) {
    const place = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const line = diagnostic.file?.fileName === path ? (place?.line ?? 0) + 1 : 0;
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    errors.set(line, `${errors.get(line) ?? ""}${message}`);
  }
  const types = new Map<string, string>();
  const checker = compiled.getTypeChecker();
  compiled.getSourceFile(path)?.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name } of node.declarationList.declarations) {
      const type = checker.getTypeAtLocation(name);
      types.set(name.getText(), checker.typeToString(type));
    }
  });
  return { errors, types };
}

const { errors, types } = check();

it.each(good)("accepts %s", (line) => {
  expect(errors.get(firstLine + good.indexOf(line))).toBeUndefined();
});

it.each(bad)("refuses %s", (line, message) => {
  const index = bad.findIndex(([one]) => one === line);
  expect(errors.get(firstLine + good.length + index)).toMatch(message);
});

it.each(shown)("shows the type of %s as %s", (line, type) => {
  expect(types.get(/t\d/.exec(line)?.[0] ?? "")).toBe(type);
});

it("finds no other error", () => {
  const first = firstLine + good.length;
  const lines = [...errors.keys()].filter((line) => line < first || line >= first + bad.length);
  expect(lines.map((line) => errors.get(line))).toEqual([]);
});

const nodenext = { module: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };

/** TypeScript 7 is a program in Go. It ends before it has much to collect. */
const env = { ...process.env, GOGC: "400" };

// Under TypeScript 5.9 and nodenext, the tests above are the proof.
it.each([
  { version: "5.9", resolution: "bundler", name: "typescript", options: bundler },
  { version: "7.0", resolution: "bundler", name: "typescript-7", options: bundler },
  { version: "7.0", resolution: "nodenext", name: "typescript-7", options: nodenext },
])("passes TypeScript $version under $resolution", ({ version, name, options }) => {
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
  // Several threads check what they share several times.
  const threads = version === "7.0" ? ["--singleThreaded"] : [];
  expect(run(["-p", ".", ...threads])).toBe("");
});

it("checks what TypeScript 5.9 is, and two examples", () => {
  expect(ts.version).toMatch(/^5\.9\./);
  expect(examples).toHaveLength(2);
});

it("holds no suppression", () => {
  expect(generated.length).toBeGreaterThan(200);
  const suppressed = generated.filter((file) => {
    const text = readFileSync(file, "utf8");
    return /@ts-(?:ignore|nocheck|expect-error)|\bany\b(?=[;,)>\]])|eslint-disable/.test(text);
  });
  expect(suppressed).toEqual([]);
});
