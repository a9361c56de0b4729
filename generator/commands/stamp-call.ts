import { dirname, join, resolve } from "node:path";

import { buildId } from "../build-id.js";
import { configName } from "../source/find-config.js";
import { builtPaths, manifestPath } from "../emit/output-file.js";
import { parseManifest } from "../output/manifest.js";
import { look, type Note, type Notes } from "../output/note.js";
import { readText } from "../output/read-text.js";
import { lookBelow, readNotes, writeStamp, type Line, type Stamp } from "../output/stamp.js";
import { stagingName } from "../output/write-tree.js";
import { isTemplate } from "../source/read-sources.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, type Project } from "./project.js";
import { stampPath, type Call } from "./stamped-call.js";

/** The parts of a call that determine its inputs. */
interface LookContext {
  readonly options: Options;
  readonly cwd: string;
  /**
   * Notes of earlier runs: the state and the hash of files. A file that has not changed since its note is
   * not read. Default: none.
   */
  readonly earlier?: Notes;
}

/** Notes all files that a run depends on. Call this before the run reads them. */
export function lookAtInputs(
  projects: readonly Project[],
  { options: { config }, cwd, earlier = new Map() }: LookContext,
): readonly Note[] {
  const docs = projects.map((project) => project.docs);
  // An interrupted run leaves its staging folder. The next run has to finish that work, so the folder counts
  // as input.
  const staging = projects.flatMap(({ out }) =>
    out === undefined ? [] : [join(out, stagingName)],
  );
  const templates = projects.flatMap((project) => project.templates?.path ?? []);
  // The set avoids duplicates: projects of one configuration have most inputs in common.
  const inputs = new Set(projects.flatMap((project) => project.inputs));
  return [
    ...lookBelow([...configPlaces(config, cwd), ...docs, ...staging], { earlier }),
    ...lookBelow(templates, { isWanted: isTemplate, earlier }),
    ...[...inputs].map((path) => look(path, earlier.get(path))),
  ];
}

/** Returns the path of the configuration, and the paths where a new configuration would take precedence. */
function configPlaces(config: string | undefined, cwd: string): readonly string[] {
  if (config !== undefined) return [resolve(cwd, config)];
  const folders = [cwd];
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders.map((folder) => join(folder, configName));
}

/** Returns the notes in the stamp of a call. Empty if there is no stamp. */
export function lastNotes(call: Call): Notes {
  const path = stampPath(call);
  return path === undefined ? new Map() : readNotes(path, buildId);
}

/** Writes the stamp of a call whose next run would change nothing. */
export function stampCall(call: Call, stamp: Stamp): void {
  const path = stampPath(call);
  if (path !== undefined) writeStamp(path, buildId, stamp);
}

/** Runs a command that writes no file but its cache, and stamps the call if the exit code is 0. */
export async function runStamped(command: Command, call: Call): Promise<number> {
  const { options, words, terminal } = call;
  // The notes about the configuration are printed by the command itself.
  const projects = await findProjects(options, { cwd: terminal.cwd, warn: () => undefined });
  const inputs = [
    ...lookAtInputs(projects, { options, cwd: terminal.cwd }),
    ...lookBelow(projects.flatMap(listOutputs)),
  ];
  const { recorder, lines } = record(terminal);
  const code = await command(options, recorder, words);
  const isClean = code === 0 && !projects.some((project) => allowsDrift(project, options));
  if (isClean) stampCall(call, { lines, inputs, outputs: [] });
  return code;
}

/**
 * True if differences may be accepted by a baseline, a severity or --fail-on. The outcome then depends on
 * more than the files that a stamp notes.
 */
function allowsDrift({ baseline, settings }: Project, options: Options): boolean {
  const isChanged = JSON.stringify(settings).includes('"stale');
  return baseline !== undefined || isChanged || (options["fail-on"] ?? "error") !== "error";
}

/**
 * Returns the paths of the files of the last run: the manifest, the files that it lists, and their compiled
 * output.
 */
function listOutputs({ out }: Project): readonly string[] {
  if (out === undefined) return [];
  const path = join(out, manifestPath);
  const listed = Object.keys(parseManifest(readText(path))?.files ?? {}).flatMap((file) => {
    const built = builtPaths(file);
    return built === undefined ? [file] : [file, built.code, built.types];
  });
  return [path, ...listed.map((file) => join(out, file))];
}

/** Makes a terminal that prints lines and also records them. */
export function record(terminal: Terminal): { recorder: Terminal; lines: readonly Line[] } {
  const lines: Line[] = [];
  const recorder: Terminal = {
    ...terminal,
    print: (text) => {
      lines.push(["out", text]);
      terminal.print(text);
    },
    warn: (text) => {
      lines.push(["err", text]);
      terminal.warn(text);
    },
  };
  return { recorder, lines };
}
