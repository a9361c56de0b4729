import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { buildId } from "../build-id.js";
import { configName } from "../config.js";
import { builtPaths } from "../emit/output-file.js";
import { manifestPath, parseManifest } from "../output/manifest.js";
import { look, writeStamp, type Evidence, type Line, type Seen } from "../output/stamp.js";
import { stagingName } from "../output/write-tree.js";
import type { Command, Options, Terminal } from "./command.js";
import { findProjects, type Project } from "./project.js";
import { stampOf, type Call } from "./recall.js";

/** Takes note of all that a run depends on, before it reads any of it. */
export function lookAhead(
  projects: readonly Project[],
  { config }: Options,
  cwd: string,
): readonly Seen[] {
  const docs = projects.map((project) => project.docs);
  // Left behind by a run that was cut short, which the next one has to finish.
  const staging = projects.flatMap(({ out }) =>
    out === undefined ? [] : [join(out, stagingName)],
  );
  return look([...configPlaces(config, cwd), ...docs, ...staging]);
}

/** Where a configuration is, or would be found before the one that is. */
function configPlaces(config: string | undefined, cwd: string): readonly string[] {
  if (config !== undefined) return [resolve(cwd, config)];
  const folders = [cwd];
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders.map((folder) => join(folder, configName));
}

/** Remembers what the same call would say if it ran again, so that it need not run. */
export function remember(call: Call, lines: readonly Line[], evidence: Evidence): void {
  const path = stampOf(call);
  if (path !== undefined) writeStamp(path, buildId, lines, evidence);
}

/** Runs a command that reads the packages and changes nothing; remembers what it said if all is well. */
export async function runRemembered(command: Command, call: Call): Promise<number> {
  const { options, words, terminal } = call;
  const projects = findProjects(options, terminal.cwd);
  const time = Date.now();
  const inputs = [
    ...lookAhead(projects, options, terminal.cwd),
    ...look(projects.flatMap(outputs)),
  ];
  const { recorder, lines } = record(terminal);
  const code = await command(options, recorder, words);
  const isClean = code === 0 && !projects.some((project) => letsPass(project, options));
  if (isClean) remember(call, lines, { time, inputs, texts: new Map(), files: [] });
  return code;
}

/** Whether differences may be let pass: then more may be looked at than what the last run made. */
function letsPass({ baseline, settings }: Project, options: Options): boolean {
  const isChanged = JSON.stringify(settings).includes('"stale');
  return baseline !== undefined || isChanged || (options["fail-on"] ?? "error") !== "error";
}

/** What the last run made: the manifest, what it lists, and what is compiled from that. */
function outputs({ out }: Project): readonly string[] {
  if (out === undefined) return [];
  const path = join(out, manifestPath);
  let text: string | undefined;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [path];
  }
  const listed = Object.keys(parseManifest(text)?.files ?? {}).flatMap((file) => {
    const built = builtPaths(file);
    return built === undefined ? [file] : [file, built.code, built.types];
  });
  return [path, ...listed.map((file) => join(out, file))];
}

/** A terminal that also keeps what it is given. */
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
