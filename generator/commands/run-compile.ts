import { join } from "node:path";

import { compile, compileApi, type Aids, type Stage } from "../compile.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import type { Api } from "../ir/ir.js";
import { compare, type Difference } from "../output/compare.js";
import { manifestPath, parseManifest, withManifest, type Manifest } from "../output/manifest.js";
import { SeenFiles, type DiskFiles } from "../output/disk-files.js";
import { readText } from "../output/read-text.js";
import type { SourceFile } from "../source/source.js";
import { readVersion } from "../version.js";
import { readPages, type Project } from "./project.js";
import { readAssets } from "./read-assets.js";

/** What a run is at: those of compiling, and what is around it. */
export type RunStage = Stage | "find" | "compare" | "write";

/** What makes a run faster or tells of it. */
export interface RunAids extends Aids {
  /** The pages of the project and what they say, if they were read already. */
  readonly reading?: { readonly sources: readonly SourceFile[]; readonly api: Result<Api> };
  /** The output folder, of which something may be known. */
  readonly disk?: DiskFiles;
  readonly onStage?: (stage: RunStage) => void;
}

/** What a run would make, held against the disk. */
export interface Run {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly OutputFile[];
  readonly differences: readonly Difference[];
  /** The record of the last run; undefined if there is none that can be read. */
  readonly last?: Manifest | undefined;
}

/**
 * Compiles a project and compares: all that `generate` and `check` have in common.
 *
 * @throws UsageError if the project has no output folder.
 */
export async function runCompile(project: Project, aids: RunAids = {}): Promise<Run> {
  const { out } = project;
  if (out === undefined)
    throw new UsageError(["Unexpected --docs without --out, expected --out DIR"]);
  const { sources, diagnostics, files } = await compileProject(project, aids);
  aids.onStage?.("compare");
  if (files.length === 0) return { sources, diagnostics, files, differences: [] };
  const last = parseManifest(readText(join(out, manifestPath)));
  const disk = aids.disk ?? new SeenFiles(out);
  return { sources, diagnostics, files, differences: compare(files, disk, last), last };
}

/** Reads the pages of a project and compiles them; no file comes out if they have an error. */
export async function compileProject(
  project: Project,
  aids: RunAids = {},
): Promise<Omit<Run, "differences">> {
  aids.onStage?.("find");
  const { target, settings } = project;
  const { reading } = aids;
  const sources = reading?.sources ?? (await readPages(project));
  const assets = await readAssets();
  const [compiled, diagnostics] =
    reading === undefined
      ? await compile(sources, target, assets, settings, aids)
      : await compileApi(reading.api, target, assets, aids);
  const files = compiled.length === 0 ? [] : withManifest(compiled, sources, readVersion());
  return { sources, diagnostics, files };
}
