import { existsSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import type { ApiConfig, PlacedGlob } from "../api-config.js";
import type { Config } from "../config.js";
import type { Settings } from "../diagnostics/policy.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { journalName, stagingName } from "../output/write-tree.js";
import type { Dialect } from "../core/dialect.js";
import { configName, findConfig } from "../source/find-config.js";
import type { Target } from "../plan/plan.js";
import type { Protocol } from "../plan/protocol.js";
import { configuredDialect, loadProtocol } from "../registry.js";
import { withoutExcluded } from "../source/exclude.js";
import { folderName } from "../source/folder-prefix.js";
import { nestedMessage } from "../source/nested-folders.js";
import type { Terminal } from "./command.js";
import { findPackageFacts } from "./package-facts.js";
import { makeTarget } from "./make-target.js";
import { posix, withoutSlash } from "./posix.js";
import { isFolder, isNestedOnDisk, pageEndings, readSources } from "../source/read-sources.js";
import type { SourceFile } from "../source/source.js";
import type { Result } from "../diagnostics/diagnostic.js";
import type { Api } from "../core/api.js";
import { apiOf, readDetected } from "../read-api.js";
import type { Options } from "./arguments/table.js";

/** One API to work on. Paths are absolute, unless a property says otherwise. */
export interface Project {
  readonly name: string;
  /** False for --docs without --name. The name is then `api`, which says nothing about the API. */
  readonly isNamed: boolean;
  /** The folder of the configuration, or the working directory. Paths in messages are relative to this folder. */
  readonly folder: string;
  readonly docs: string;
  /** The docs folder in messages, relative to `folder`, with `/`. */
  readonly shownDocs: string;
  /** Undefined for --docs without --out. */
  readonly out: string | undefined;
  readonly shownOut: string;
  /** The folder of the user's own templates. Undefined if the configuration names no such folder. */
  readonly templates: { readonly path: string; readonly shown: string } | undefined;
  /** Undefined to use the dialect of most pages. */
  readonly dialect: Dialect | undefined;
  /** Undefined to use the usual protocol of the dialect. */
  readonly protocol: Protocol | undefined;
  readonly target: Target;
  /** Further files that the packages depend on, besides pages and configuration. Some may not exist. */
  readonly inputs: readonly string[];
  /** Globs of pages that are not read, relative to the docs folder. */
  readonly exclude: readonly string[];
  /** The globs of `exclude` of the API and of its dialect, with their places in the configuration. */
  readonly excludePlaces: readonly PlacedGlob[];
  /** The severities of diagnostics and findings in the configuration. */
  readonly settings: Settings;
  /** The file of accepted findings of `check`. Undefined if the configuration names no such file. */
  readonly baseline: { readonly path: string; readonly shown: string } | undefined;
  /** Reads the API from pages. The diagnostics are those that neither the configuration nor the pages turn off. */
  readApi(sources: readonly SourceFile[]): Promise<Result<Api>>;
}

/** The folder where a command runs, and the output for notes about the configuration. */
export type ProjectTerminal = Pick<Terminal, "cwd" | "warn">;

/**
 * The terminals that have printed the notes about the configuration. A command may call `findProjects`
 * several times, but prints the notes once.
 */
const warned = new WeakSet<ProjectTerminal>();

/** The options that choose the APIs to work on. */
export type ProjectOptions = Pick<Options, "api" | "config" | "docs" | "name" | "out">;

/**
 * Finds the APIs that the options name: the folder of --docs, or the APIs of the configuration.
 *
 * @throws UsageError for a docs or templates folder that does not exist or overlaps with the output folder, a
 * wrong configuration or an unknown --api.
 */
export async function findProjects(
  options: ProjectOptions,
  terminal: ProjectTerminal,
): Promise<readonly Project[]> {
  const { cwd } = terminal;
  const projects =
    options.docs === undefined ? await configured(options, terminal) : [unconfigured(options, cwd)];
  for (const { docs, shownDocs, name } of projects) {
    if (!existsSync(docs) || !statSync(docs).isDirectory()) {
      const to = options.docs === undefined ? `\`docs\` of ${name}` : "--docs";
      throw new UsageError([`There is no docs folder ${shownDocs}; correct ${to}`]);
    }
  }
  const nested = projects.flatMap(({ docs, shownDocs, out, shownOut }) =>
    out !== undefined && isNestedOnDisk(docs, out)
      ? [nestedMessage({ docs: shownDocs, out: shownOut })]
      : [],
  );
  const faults = [...nested, ...projects.flatMap(refuseTemplates)];
  if (faults.length > 0) throw new UsageError(faults);
  return projects;
}

/** Returns a message for each fault of the templates folder. */
function refuseTemplates({ name, templates, out, shownOut }: Project): readonly string[] {
  if (templates === undefined) return [];
  const { path, shown } = templates;
  if (!isFolder(path))
    return [`There is no templates folder ${shown}; correct \`templates\` of ${name}`];
  if (out === undefined || !isNestedOnDisk(path, out)) return [];
  return [
    `The output folder \`${folderName(shownOut)}\` and the templates folder \`${folderName(shown)}\` overlap; write \`templates\` as a folder beside \`out\``,
  ];
}

/**
 * Finds the only API that the options name.
 *
 * @throws UsageError as `findProjects` does, and if there are several APIs.
 */
export async function findOneProject(
  options: ProjectOptions,
  terminal: ProjectTerminal,
): Promise<Project> {
  const [project, ...others] = await findProjects(options, terminal);
  if (project !== undefined && others.length === 0) return project;
  throw new UsageError(["The configuration has several APIs; choose one with --api NAME"]);
}

/**
 * Reads the pages of a project.
 *
 * @throws UsageError if there are no pages, or if `check --fix` was interrupted.
 */
export async function readPages(project: Project): Promise<readonly SourceFile[]> {
  // An interrupted `check --fix` leaves some pages old and some new.
  if (existsSync(join(project.docs, stagingName, journalName))) {
    throw new UsageError([
      `${folderName(project.shownDocs)}: \`stubdown check --fix\` was interrupted while it wrote; run it again to finish`,
    ]);
  }
  const all = await readSources(project.docs);
  const sources = withoutExcluded(all, project.exclude);
  if (sources.length > 0) return sources;
  const folder = `The docs folder ${folderName(project.shownDocs)}`;
  throw new UsageError([
    all.length === 0
      ? `${folder} has no pages, which are ${pageEndings} files`
      : `${folder} has no pages that \`exclude\` leaves; correct its globs in the configuration`,
  ]);
}

function unconfigured(options: ProjectOptions, cwd: string): Project {
  const { docs = "", out, name = "api" } = options;
  const folder = resolve(cwd, docs);
  return {
    name,
    isNamed: options.name !== undefined,
    folder: cwd,
    docs: folder,
    shownDocs: withoutSlash(posix(docs)),
    out: out === undefined ? undefined : resolve(cwd, out),
    shownOut: posix(out ?? ""),
    templates: undefined,
    // Generated files name pages relative to the docs folder, so its path makes no difference.
    target: makeTarget({ name, docs: "", out: out ?? "" }),
    inputs: [],
    exclude: [],
    excludePlaces: [],
    settings: {},
    baseline: undefined,
    dialect: undefined,
    protocol: undefined,
    readApi: async (sources) => apiOf(await readDetected(sources)),
  };
}

async function configured(
  options: ProjectOptions,
  terminal: ProjectTerminal,
): Promise<readonly Project[]> {
  const { cwd } = terminal;
  const path = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config);
  if (path === undefined) {
    throw new UsageError([
      `No ${configName} here or in a folder above; run \`stubdown init\`, or give --docs DIR`,
    ]);
  }
  // The checks of a configuration are a large module, which a run without a configuration does not need.
  const { readConfig } = await import("../config.js");
  const shown = options.config === undefined ? configName : posix(options.config);
  const config = readConfig(path, shown);
  for (const note of warned.has(terminal) ? [] : config.notes) terminal.warn(note);
  warned.add(terminal);
  const apis = config.apis.filter((api) => options.api === undefined || api.name === options.api);
  if (apis.length === 0 && options.api !== undefined) {
    const known = config.apis.map((api) => api.name);
    const hint = didYouMean(options.api, known) || `; it has ${known.join(", ")}`;
    throw new UsageError([`The configuration has no API ${options.api}${hint}`]);
  }
  return Promise.all(apis.map((api) => fromConfig(api, config)));
}

async function fromConfig(api: ApiConfig, config: Config): Promise<Project> {
  const settings = { severity: api.severity ?? {}, overrides: api.overrides ?? [] };
  const { exclude = [] } = api;
  const dialect = await configuredDialect(api.dialect);
  const { facts, inputs } = findPackageFacts(api, config.folder);
  const [docs, out] = [resolve(config.folder, api.docs), resolve(config.folder, api.out)];
  return {
    name: api.name,
    isNamed: true,
    folder: config.folder,
    docs,
    shownDocs: posix(relative(config.folder, docs)),
    out,
    shownOut: posix(relative(config.folder, out)),
    templates: placeIn(config, api.templates),
    target: { ...makeTarget(api), package: facts },
    inputs,
    exclude,
    excludePlaces: api.excludePlaces ?? [],
    settings,
    baseline: placeIn(config, config.baseline),
    dialect,
    protocol: api.protocol && (await loadProtocol(api.protocol.name)),
    readApi: async (sources) =>
      apiOf(await readDetected(withoutExcluded(sources, exclude), { dialect, exclude }), settings),
  };
}

/**
 * Returns the absolute path for a path of the configuration, and the path for messages. Undefined if `given`
 * is undefined.
 */
function placeIn({ folder }: Config, given: string | undefined): Project["baseline"] {
  if (given === undefined) return undefined;
  const path = resolve(folder, given);
  return { path, shown: posix(relative(folder, path)) };
}
