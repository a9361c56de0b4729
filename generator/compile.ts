import { Diagnostics, type Result } from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";
import { emit, type FileCache } from "./emit/emit.js";
import type { Assets, OutputFile } from "./emit/output-file.js";
import type { Api } from "./ir/ir.js";
import { planApi } from "./plan/plan-api.js";
import type { Target } from "./plan/plan.js";
import { readApi, type ReadAids } from "./read-api.js";
import type { SourceFile } from "./source/source.js";

/** What a run does one after the other. */
export type Stage = "read" | "resolve" | "plan" | "emit";

/** What makes a run faster or tells of it; nothing that it gives depends on it. */
export interface Aids extends Pick<ReadAids, "readPage" | "memo"> {
  /** Remembers what was made of a plan. */
  readonly files?: FileCache;
  /** Is told which stage begins. */
  readonly onStage?: (stage: Stage) => void;
}

/**
 * The whole generator as one function: the same pages give the same bytes.
 *
 * No file comes out if the pages have an error, because half an API is a wrong one.
 */
export async function compile(
  sources: readonly SourceFile[],
  target: Target,
  assets: Assets,
  settings: Settings = {},
  aids: Aids = {},
): Promise<Result<readonly OutputFile[]>> {
  const { onStage, readPage, memo } = aids;
  onStage?.("read");
  const onRead = (): void => onStage?.("resolve");
  const reading = readApi(sources, settings, { readPage, memo, onRead });
  return compileApi(reading, target, assets, aids);
}

/** The same for pages that were read already. */
export async function compileApi(
  reading: Result<Api>,
  target: Target,
  assets: Assets,
  { files, onStage }: Omit<Aids, "readPage" | "memo"> = {},
): Promise<Result<readonly OutputFile[]>> {
  const diagnostics = new Diagnostics();
  const api = diagnostics.take(reading);
  onStage?.("plan");
  const plans = diagnostics.take(planApi(api, target));
  onStage?.("emit");
  return diagnostics.finish(diagnostics.hasErrors ? [] : await emit(plans, assets, files));
}
