import { compile, compileApi, type JudgedReading, type Stage } from "../compile.js";
import type { Dialect, DialectPage } from "../core/dialect.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { FileCache } from "../emit/emit.js";
import { compare, type FileDifference } from "../output/compare.js";
import { OutputFolder } from "../output/disk-files.js";
import { manifestPath, type OutputFile } from "../emit/output-file.js";
import { otherApi, parseManifest, withManifest, type Manifest } from "../output/manifest.js";
import { readTemplates } from "../source/read-sources.js";
import type { SourceFile } from "../source/source.js";
import { readVersion } from "../version.js";
import { readPages, type Project } from "./project.js";
import { readAssets } from "./read-assets.js";
import type { RunCache } from "./run-cache.js";

/** A stage of a run: a stage of `compile`, or a stage before or after `compile`. */
export type RunStage = Stage | "find" | "compare" | "write";

/** Options that make a run faster or show its progress. */
export interface RunAids {
  /** The pages of the project and their reading, if they were read before. Default: the pages are read. */
  readonly read?: JudgedReading & { readonly sources: readonly SourceFile[] };
  readonly cache?: RunCache;
  /** Called when a stage begins. */
  readonly onStage?: (stage: RunStage) => void;
  /** Called after a page was read. */
  readonly onPage?: () => void;
}

/** The files compiled from pages. */
export interface Compiled {
  readonly sources: readonly SourceFile[];
  /** The files of the user's templates. */
  readonly templates: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Empty if a page or a template has an error. */
  readonly files: readonly OutputFile[];
}

/** The compiled files and their differences from the disk. */
export interface Run extends Compiled {
  /** The output folder. */
  readonly disk: OutputFolder;
  readonly differences: readonly FileDifference[];
  /** The manifest of the last run; undefined if it is missing or not readable. */
  readonly last?: Manifest | undefined;
}

/**
 * Compiles a project and compares the files with the disk, for `generate` and `check`.
 *
 * @throws UsageError if the project has no output folder, or if the output folder belongs to another API.
 */
export async function runCompile(project: Project, aids: RunAids = {}): Promise<Run> {
  const { out } = project;
  if (out === undefined) throw new UsageError(["--docs needs an output folder; add --out DIR"]);
  const disk = aids.cache?.openOutput(out) ?? new OutputFolder(out);
  const compiled = await compileProject(project, aids, aids.cache?.files(disk));
  aids.onStage?.("compare");
  const { files } = compiled;
  if (files.length === 0) return { ...compiled, disk, differences: [] };
  const last = parseManifest(disk.text(manifestPath));
  if (last !== undefined) refuseOther(last, project, compiled.sources);
  return { ...compiled, disk, differences: compare(files, disk, last), last };
}

/**
 * Checks that an output folder does not belong to another API, because the files of that API would be replaced and
 * removed.
 *
 * @throws UsageError if the folder has the manifest of another API.
 */
function refuseOther(
  last: Manifest,
  { name, shownOut, isNamed }: Project,
  sources: readonly SourceFile[],
): void {
  const other = otherApi(last, isNamed ? name : undefined, sources);
  if (other === undefined) return;
  const whose = other === "" || other === name ? "another API" : `the API ${other}`;
  throw new UsageError([
    `${shownOut} has the packages of ${whose}; write another folder as \`out\` of ${name}. ` +
      `If ${name} is a new name of that API, delete this folder and run again`,
  ]);
}

/** Reads the pages of a project and compiles them. */
export async function compileProject(
  project: Project,
  { read, cache, onStage, onPage }: RunAids = {},
  files?: FileCache,
): Promise<Compiled> {
  onStage?.("find");
  const { target, settings, dialect, exclude, protocol } = project;
  const sources = read?.sources ?? (await readPages(project));
  const assets = await readAssets();
  const templates = project.templates && readTemplates(project.templates.path);
  const configured = { dialect, exclude, protocol, target, settings };
  const options = { ...configured, assets, templates, files, onStage };
  const readPage =
    cache &&
    ((source: SourceFile, of: Dialect): Result<DialectPage> => {
      const result = cache.readPage(source, of);
      onPage?.();
      return result;
    });
  const onRead = (): void => cache?.savePages();
  const [compiled, diagnostics] =
    read === undefined
      ? await compile(sources, { ...options, readPage, onRead })
      : await compileApi(read, options);
  cache?.saveFiles();
  const run = { sources, templates: templates ?? [], diagnostics };
  if (compiled.length === 0) return { ...run, files: [] };
  return {
    ...run,
    files: withManifest(compiled, sources, { generator: readVersion(), api: project.name }),
  };
}
