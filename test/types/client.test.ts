import { join } from "node:path";
import { readdirSync, readFileSync } from "node:fs";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { before, examples, good, paths, strict } from "./client-program.js";

/** Lines that must not compile, with the messages of the compiler. */
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
  ['volume.transitioning === "yess";', /have no overlap/],
  ["connect(fromEnvironment({ hooks: {} }));", /to type .undefined/],
  ["connect(fromEnvironment({ logger: console }));", /to type .undefined/],
  ["connect(fromEnvironment({ retry: () => 1 }));", /to type .undefined/],
  ["connect(fromEnvironment({ sameHost: true }));", /to type .undefined/],
  ['const more = { url: "https://x", hooks: {} }; connect(more);', /hooks/],
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

/** The types that an editor shows for names. */
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

/** Checks the program, and beside it the examples, the modules that they import, and the libraries. */
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
  const compiled = ts.createProgram([...texts.keys()], options, host);
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

it("finds no error in lines that should compile", () => {
  const first = firstLine + good.length;
  const lines = [...errors.keys()].filter((line) => line < first || line >= first + bad.length);
  expect(lines.map((line) => errors.get(line))).toEqual([]);
});

// client.slow.ts checks all packages, with the setting `bundler` and with TypeScript 7.
it("runs with TypeScript 5.9, and finds two examples in the README", () => {
  expect(ts.version).toMatch(/^5\.9\./);
  expect(examples).toHaveLength(2);
});

it("suppresses no error of TypeScript or ESLint in generated code", () => {
  const generated = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\/src\/.*\.ts$/.test(file))
    .map((file) => join(root, "generated", file));
  expect(generated.length).toBeGreaterThan(200);
  const suppressed = generated.filter((file) => {
    const text = readFileSync(file, "utf8");
    return /@ts-(?:ignore|nocheck|expect-error)|\bany\b(?=[;,)>\]])|eslint-disable/.test(text);
  });
  expect(suppressed).toEqual([]);
});
