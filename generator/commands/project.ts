import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { configName, findConfig, readConfig, type ApiConfig, type Config } from "../config.js";
import type { Settings } from "../diagnostics/policy.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { journalName, stagingName } from "../output/write-tree.js";
import type { Target } from "../plan/plan.js";
import { readSources } from "../source/read-sources.js";
import type { SourceFile } from "../source/source.js";
import type { Options } from "./command.js";

/** One API to work on, every path made absolute. */
export interface Project {
  readonly name: string;
  /** What shown paths are relative to: the folder of the configuration, or the user's. */
  readonly folder: string;
  readonly docs: string;
  /** How the docs folder is shown: the same text from any folder. */
  readonly shownDocs: string;
  /** Undefined if neither the configuration nor `--out` names a folder. */
  readonly out: string | undefined;
  readonly shownOut: string;
  readonly target: Target;
  /** What the configuration says about diagnostics. */
  readonly settings: Settings;
  /** The file of findings that `check` lets pass, and how it is shown. */
  readonly baseline: { readonly path: string; readonly shown: string } | undefined;
}

/**
 * The APIs that the options ask for: the tree of `--docs`, or what the nearest configuration lists.
 *
 * @throws UsageError for a folder that is not there, a wrong configuration or an unknown `--api`.
 */
export function findProjects(options: Options, cwd: string): readonly Project[] {
  const projects =
    options.docs === undefined ? configured(options, cwd) : [unconfigured(options, cwd)];
  for (const { docs, shownDocs } of projects) {
    if (!existsSync(docs) || !statSync(docs).isDirectory()) {
      throw new UsageError([`Unexpected docs folder ${shownDocs}, expected a folder that exists`]);
    }
  }
  return projects;
}

/**
 * Reads the pages of a project.
 *
 * @throws UsageError if there is none: an empty API was surely not meant.
 */
export async function readPages(project: Project): Promise<readonly SourceFile[]> {
  // Pages are written by `check --fix` alone; between its journal and its last move they are a mix.
  if (existsSync(join(project.docs, stagingName, journalName))) {
    throw new UsageError([
      `Unexpected ${project.shownDocs}/${stagingName}: fixing the pages was cut short, expected \`stubdown check --fix\` to finish it`,
    ]);
  }
  const sources = await readSources(project.docs);
  if (sources.length > 0) return sources;
  throw new UsageError([
    `Unexpected docs folder ${project.shownDocs} without pages, expected .md files in it`,
  ]);
}

function unconfigured(options: Options, cwd: string): Project {
  if (options.config !== undefined || options.api !== undefined) {
    throw new UsageError(["Unexpected --docs beside --config or --api, expected one or the other"]);
  }
  const { docs = "", out, name = "api" } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new UsageError([`Unexpected --name ${name}, expected small letters, digits and hyphens`]);
  }
  const folder = resolve(cwd, docs);
  return {
    name,
    folder: cwd,
    docs: folder,
    shownDocs: posix(docs).replace(/(.)\/+$/, "$1"),
    out: out === undefined ? undefined : resolve(cwd, out),
    shownOut: posix(out ?? ""),
    // Headers name pages relative to the docs folder, so that bytes do not depend on where it is.
    target: makeTarget({ name, docs: "", out: out ?? "" }),
    settings: {},
    baseline: undefined,
  };
}

function configured(options: Options, cwd: string): readonly Project[] {
  const stray = (["out", "name"] as const).find((key) => options[key] !== undefined);
  if (stray !== undefined) {
    throw new UsageError([`Unexpected --${stray} without --docs, expected both or neither`]);
  }
  const path = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  if (path === undefined) {
    throw new UsageError([
      `Unexpected folder without ${configName}, expected one here or above; or give --docs DIR`,
    ]);
  }
  const config = readConfig(
    path,
    options.config === undefined ? configName : posix(options.config),
  );
  const apis = config.apis.filter((api) => options.api === undefined || api.name === options.api);
  if (apis.length === 0 && options.api !== undefined) {
    const known = config.apis.map((api) => api.name);
    const expected = known.map((name) => `\`${name}\``).join(", ");
    throw new UsageError([
      `Unexpected --api ${options.api}, expected ${expected}${didYouMean(options.api, known)}`,
    ]);
  }
  return apis.map((api) => ({
    name: api.name,
    folder: config.folder,
    docs: resolve(config.folder, api.docs),
    shownDocs: posix(relative(config.folder, resolve(config.folder, api.docs))),
    out: resolve(config.folder, api.out),
    shownOut: posix(relative(config.folder, resolve(config.folder, api.out))),
    target: makeTarget(api),
    settings: { severity: api.severity ?? {}, overrides: api.overrides ?? [] },
    baseline: placeBaseline(config),
  }));
}

function placeBaseline({ folder, baseline }: Config): Project["baseline"] {
  if (baseline === undefined) return undefined;
  const path = resolve(folder, baseline);
  return { path, shown: posix(relative(folder, path)) };
}

function makeTarget(api: ApiConfig): Target {
  return {
    name: api.name,
    packageScope: api.packageScope ?? `@${api.name}`,
    version: api.version ?? "0.0.0",
    docs: posix(api.docs).replace(/(.)\/+$/, "$1"),
    basePath: api.basePath,
    scoping: api.scoping,
    envPrefix: api.envPrefix,
  };
}

/** A path as all systems show it. */
export function posix(path: string): string {
  return path.split(sep).join("/");
}
