import { Diagnostics, type Result } from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";
import { emit } from "./emit/emit.js";
import type { Assets, OutputFile } from "./emit/output-file.js";
import { planApi } from "./plan/plan-api.js";
import type { Target } from "./plan/plan.js";
import { readApi } from "./read-api.js";
import type { SourceFile } from "./source/source.js";

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
): Promise<Result<readonly OutputFile[]>> {
  const diagnostics = new Diagnostics();
  const api = diagnostics.take(readApi(sources, settings));
  const plans = diagnostics.take(planApi(api, target));
  return diagnostics.finish(diagnostics.hasErrors ? [] : await emit(plans, assets));
}
