import { dirname, join } from "node:path";

import { configName } from "../config.js";
import { isBuilt } from "../output/manifest.js";
import { look, stampPath, writeStamp, type Seen } from "../output/stamp.js";
import { stagingName } from "../output/write-tree.js";
import type { Options } from "./command.js";
import type { Project } from "./project.js";
import type { Run } from "./run-compile.js";

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
  if (config !== undefined) return [join(cwd, config)];
  const folders = [cwd];
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders.map((folder) => join(folder, configName));
}

/** Remembers that every project is up to date, so that the same command can say so without a run. */
export function remember(
  command: readonly unknown[],
  cwd: string,
  lines: readonly string[],
  inputs: readonly Seen[],
  runs: readonly (Pick<Run, "sources" | "files"> & { readonly project: Project })[],
): void {
  const path = stampPath(cwd, command);
  if (path === undefined) return;
  const texts = new Map(
    runs.flatMap(({ sources, project }) =>
      sources.map((source) => [join(project.docs, source.path), source.text] as const),
    ),
  );
  const files = runs.flatMap(({ files: made, project }) =>
    made.map((file) => ({ path: join(project.out ?? "", file.path), text: file.text })),
  );
  // What is compiled may be absent from a clone: `check` does not miss it, and does not wait for it.
  const isCheck = command[0] === "check";
  writeStamp(path, lines, {
    inputs,
    texts,
    files: files.filter((f) => !isCheck || !isBuilt(f.path)),
  });
}
