// An editor completes the names that the docs have: of links, actions, states, options and filters.

import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";

/** Lines of a program, each with some of the names that are proposed at the cursor `|`. */
const lines = [
  ['client.volumes.list({ include: "|" });', ["account", "mounts", "snapshots"]],
  ['client.volumes.list({ include: ["mounts", "|"] });', ["account", "snapshots"]],
  ['client.volumes.get("1v1", { include: "|" });', ["account", "mounts"]],
  ['client.follow(volume, "|");', ["account", "mounts", "self"]],
  ["volume.links.|;", ["account", "mounts", "self"]],
  ["volume.actions.|;", ["snapshot"]],
  ['client.wait(backup, { until: "|" });', ["created", "removed"]],
  ['client.wait(backup, { until: ["created", "|"] });', ["removed"]],
  ['client.containers.create({ networkMode: "|" });', ["bridge", "host"]],
  ['client.containers.list({ networkMode_ne: ["|"] });', ["bridge", "host"]],
  ['client.volumes.list({ sort: "|" });', ["created", "name"]],
  ['client.volumes.list({ order: "|" });', ["asc", "desc"]],
  ["client.volumes.list({ | });", ["include", "name_like", "state_ne"]],
] as const;

/** The program has no file. */
const path = join(root, "test/types/completions-program.ts");
const before = `
import type { Client } from "@rancher-v1/client";
import type { Backup, Volume } from "@rancher-v1/models";
declare const client: Client;
declare const volume: Volume;
declare const backup: Backup;
`;
const program = before + lines.map(([line]) => line.replace("|", "")).join("\n");

const config = ts.readConfigFile(join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
const { paths } = (config.config as { compilerOptions: { paths: ts.MapLike<string[]> } })
  .compilerOptions;
const { options } = ts.convertCompilerOptionsFromJson(
  { strict: true, target: "es2022", module: "nodenext", types: [], paths },
  root,
);

const service = ts.createLanguageService({
  getScriptFileNames: () => [path],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = name === path ? program : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === path || ts.sys.fileExists(name),
  readFile: (name) => (name === path ? program : ts.sys.readFile(name)),
});

it.each(lines)("proposes the documented names at the cursor in %s", (line, wanted) => {
  const place = program.indexOf(line.replace("|", "")) + line.indexOf("|");
  const found = service.getCompletionsAtPosition(path, place, {})?.entries ?? [];
  const names = found.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...wanted]));
  // Neither the brand of `Undocumented` nor the methods of strings are proposed.
  expect(names).not.toContain("~undocumented");
  expect(names).not.toContain("toString");
});
