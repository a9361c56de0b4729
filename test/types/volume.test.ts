import { fileURLToPath } from "node:url";

import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
  config: { compilerOptions: { paths: ts.MapLike<string[]> } };
};
const { paths } = config.compilerOptions;

/** Type-checks a program against the generated sources, under the strictest settings. */
function check(text: string, moduleResolution: "nodenext" | "bundler"): readonly string[] {
  const path = `${root}test/types/program.ts`;
  const isNode = moduleResolution === "nodenext";
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: isNode ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: isNode ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    baseUrl: root,
    paths,
  };
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const place = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    return `${(place?.line ?? 0) + 1}: ${message}`;
  });
}

const program = `
import { createClient } from "@rancher-v1/client";
import { server, type VolumesHandlers } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import type { Snapshot, Volume, VolumeCreate, VolumeUpdate } from "@rancher-v1/models";

const client = createClient({ url: "http://localhost:8080", accessKey: "a", secretKey: "b" });
const body: VolumeCreate = { name: "db", driver: "local", driverOpts: { a: "b" } };
const volume: Volume = await client.volumes.create(body);
const id: string = volume.id;
const change: VolumeUpdate = { description: "x" };
const names: string[] = (await client.volumes.list({ name_prefix: "d", limit: 5 })).data.map((one) => one.name);
const snapshot: Snapshot = await client.volumes.snapshot(id);
const state: string | null | undefined = snapshot.state;
await client.volumes.restoreFromBackup(id, { backupId: "1b1" }, { signal: AbortSignal.timeout(1) });
const get: VolumesHandlers["get"] = async (asked) => ({ id: asked, name: "a", driver: "b" });
export { change, createMemoryHandlers, get, names, server, state };
`;

it.each(["nodenext", "bundler"] as const)("accepts a program under %s", (moduleResolution) => {
  expect(check(program, moduleResolution)).toEqual([]);
});

it.each([
  [
    "a wrong field",
    'await client.volumes.create({ name: "a", driver: "b", drivr: "c" });',
    /'drivr' does not exist/,
  ],
  ["a missing driver", 'await client.volumes.create({ name: "a" });', /'driver' is missing/],
  [
    "a read-only field",
    'await client.volumes.create({ name: "a", driver: "b", id: "1v1" });',
    /'id' does not exist/,
  ],
  [
    "a null",
    'await client.volumes.create({ name: "a", driver: null });',
    /'null' is not assignable/,
  ],
  [
    "a number for an id",
    "await client.volumes.get(1);",
    /not assignable to parameter of type 'string \| Volume'/,
  ],
  [
    "an operation that the API lacks",
    'await client.volumes.update("1v1", {});',
    /'update' does not exist/,
  ],
  [
    "an input without its field",
    'await client.volumes.restoreFromBackup("1v1", {});',
    /'backupId' is missing/,
  ],
  ["writing a read-only field", 'volume.uuid = "x";', /read-only property/],
])("refuses %s", (_, line, message) => {
  const errors = check(program + line, "nodenext");
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
});
