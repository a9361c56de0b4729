import { Diagnostics, type Result } from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";
import { emit, type FileCache } from "./emit/emit.js";
import type { Assets, OutputFile } from "./emit/output-file.js";
import type { Api } from "./ir/ir.js";
import { planApi } from "./plan/plan-api.js";
import type { Target } from "./plan/plan.js";
import { readApi, type ReadAids } from "./read-api.js";
import type { SourceFile } from "./source/source.js";

/** The stages of compiling, in their order. */
export type Stage = "read" | "resolve" | "plan" | "emit";

/** What the files of an API depend on besides its facts, and what makes a run faster or tells of it. */
export interface CompileOptions {
  readonly target: Target;
  readonly assets: Assets;
  /** The files are the same with and without. */
  readonly files?: FileCache | undefined;
  /** Called when a stage begins. */
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/**
 * The whole generator as one function: the same pages give the same bytes.
 *
 * No file comes out if the pages have an error, because half an API is a wrong one.
 */
export async function compile(
  sources: readonly SourceFile[],
  options: CompileOptions & ReadAids & { readonly settings?: Settings },
): Promise<Result<readonly OutputFile[]>> {
  const { settings, onStage, readPage, onRead } = options;
  onStage?.("read");
  const reading = readApi(sources, settings, {
    readPage,
    onRead: () => {
      onRead?.();
      onStage?.("resolve");
    },
  });
  return compileApi(reading, options);
}

/** The same for pages that were read before. */
export async function compileApi(
  reading: Result<Api>,
  { target, assets, files, onStage }: CompileOptions,
): Promise<Result<readonly OutputFile[]>> {
  const diagnostics = new Diagnostics();
  const api = diagnostics.take(reading);
  onStage?.("plan");
  const plans = diagnostics.take(planApi(api, target, reading[1]));
  onStage?.("emit");
  return diagnostics.finish(diagnostics.hasErrors ? [] : await emit(plans, assets, files));
}
