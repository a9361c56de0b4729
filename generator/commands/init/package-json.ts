import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { JsonValue } from "../../core/api.js";
import { isJsonObject } from "../../core/json-object.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { readText } from "../../output/read-text.js";
import { JsonEditor } from "../json-editor.js";
import type { Edit } from "./edit.js";
import type { PackageManager } from "./package-manager.js";
import { missingGlobs } from "./surroundings.js";

const path = "package.json";

/** The members of a `package.json`. Empty if there is no such file. */
export type Manifest = Readonly<Record<string, JsonValue | undefined>>;

/** Reads the `package.json` of a folder. @throws UsageError if it is not a JSON object. */
export function readManifest(folder: string): Manifest {
  const text = readText(join(folder, path));
  if (text === undefined) return {};
  try {
    const value = JSON.parse(text) as JsonValue;
    if (isJsonObject(value)) return value;
  } catch {
    // Reported below, like a value that is not an object.
  }
  throw new UsageError([`${path} is not a JSON object; correct it, then run again`]);
}

/** The values that decide what `init` writes into `package.json`. */
export interface Wanted {
  readonly manager: PackageManager;
  /** The package name to write if package.json is missing or has no members. */
  readonly name: string;
  /** The output folders of the APIs. Empty if the project belongs to a workspace of a folder above. */
  readonly outs: readonly string[];
  /** The names of the generated packages that programs of the project import. */
  readonly packages: readonly string[];
  /** True if the `type` of package.json is `module` after `init`; see `isModulePackage`. */
  readonly isModule: boolean;
  /** The version of stubdown. */
  readonly version: string;
}

/**
 * Plans a change of `package.json`: adds scripts, workspaces and dependencies. Existing values are kept,
 * except for `type`; see `setType`.
 */
export function editPackageJson(folder: string, wanted: Wanted): Edit {
  const before = readText(join(folder, path));
  const manifest = readManifest(folder);
  const isEmpty = Object.keys(manifest).length === 0;
  const fresh = { name: wanted.name, private: true, type: "module" };
  const editor = new JsonEditor(
    isEmpty ? `${JSON.stringify(fresh, undefined, 2)}\n` : (before ?? ""),
  );
  const told = [
    ...setType(editor, manifest, wanted),
    ...addScripts(editor, manifest),
    ...addWorkspaces(editor, manifest, wanted),
    ...addDependencies(editor, manifest, wanted),
  ];
  const isKept = !isEmpty && editor.text === before;
  return {
    path,
    before,
    after: editor.text,
    told: isKept ? "nothing to add" : before === undefined ? "" : told.join("; "),
  };
}

/**
 * True if the `type` of package.json will be `module`: if it is `module`, if package.json is missing or has no members,
 * or if `init` can replace `commonjs`, because the folder has no code.
 */
export function isModulePackage(folder: string, manifest: Manifest): boolean {
  const { type } = manifest;
  const isEmpty = Object.keys(manifest).length === 0;
  return isEmpty || type === "module" || (type === "commonjs" && !hasCode(folder));
}

/** If `isModule` is true, replaces `"type": "commonjs"`, which `npm init -y` writes, by `module`. */
function setType(editor: JsonEditor, manifest: Manifest, { isModule }: Wanted): readonly string[] {
  if (manifest["type"] !== "commonjs" || !isModule) return [];
  editor.set(["type"], "module");
  return ["type module"];
}

/**
 * True if a folder has a `.js`, `.jsx`, `.ts` or `.tsx` file, because `type` decides how Node reads such a file.
 * Declaration files, `node_modules`, `generated`, and names with a dot at the start do not count.
 */
function hasCode(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === "node_modules" || entry.name === "generated" || entry.name.startsWith("."))
      return false;
    if (entry.isDirectory()) return hasCode(join(folder, entry.name));
    return /(?<!\.d)\.[jt]sx?$/.test(entry.name);
  });
}

const scripts: Readonly<Record<string, string>> = {
  generate: "stubdown generate",
  check: "stubdown check",
  mock: "stubdown mock",
  typecheck: "tsc --noEmit",
};

function addScripts(editor: JsonEditor, manifest: Manifest): readonly string[] {
  const known = recordOf(manifest["scripts"]);
  const missing = Object.entries(scripts).filter(([name]) => !Object.hasOwn(known, name));
  addAll(editor, "scripts", Object.fromEntries(missing));
  const taken = Object.entries(scripts).filter(([name, line]) => {
    return Object.hasOwn(known, name) && known[name] !== line;
  });
  const kept = taken.map(([name]) => `kept your script ${name}`);
  return missing.length === 0
    ? kept
    : [`scripts ${missing.map(([name]) => name).join(", ")}`, ...kept];
}

/** Adds the globs that `workspaces` lacks. Adds none for pnpm, which reads `pnpm-workspace.yaml` instead. */
function addWorkspaces(
  editor: JsonEditor,
  manifest: Manifest,
  { manager, outs }: Wanted,
): readonly string[] {
  if (manager.name === "pnpm") return [];
  const known = manifest["workspaces"];
  // Yarn 1 also allows an object with a list of `packages`.
  const at = isJsonObject(known) ? ["workspaces", "packages"] : ["workspaces"];
  const list = isJsonObject(known) ? known["packages"] : known;
  const missing = missingGlobs(Array.isArray(list) ? list.map(String) : [], outs);
  if (missing.length === 0) return [];
  editor.add(at, missing);
  return [`workspaces ${missing.join(", ")}`];
}

/** The packages that `tsc` needs to check the user's programs, with ranges that begin at the tested versions. */
const development = { "@types/node": "^20.19.0", typescript: "^5.9.3" };

function addDependencies(
  editor: JsonEditor,
  manifest: Manifest,
  { manager, packages, version }: Wanted,
): readonly string[] {
  const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  const known = new Set(kinds.flatMap((kind) => Object.keys(recordOf(manifest[kind]))));
  const links = manager.linkRange === undefined ? [] : packages;
  const wanted = {
    ...Object.fromEntries(links.map((name) => [name, manager.linkRange ?? ""])),
    stubdown: `^${version}`,
    ...development,
  };
  const missing = Object.entries(wanted).filter(([name]) => !known.has(name));
  addAll(editor, "devDependencies", Object.fromEntries(missing));
  return missing.length === 0
    ? []
    : [`devDependencies ${missing.map(([name]) => name).join(", ")}`];
}

function addAll(editor: JsonEditor, key: string, values: Readonly<Record<string, string>>): void {
  if (Object.keys(values).length === 0) return;
  if (editor.node([key])?.children?.length === 0) editor.set([key], values);
  else editor.add([key], values);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isJsonObject(value) ? value : {};
}
