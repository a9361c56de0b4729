import { Diagnostics, type Diagnostic, type Result } from "../diagnostics/diagnostic.js";
import type { Api } from "../ir/ir.js";
import { checkNames } from "./check-names.js";
import { checkPaths } from "./check-paths.js";
import type { FilePlan, Target } from "./plan.js";
import { planClient } from "./plan-client.js";
import { planModels } from "./plan-models.js";
import { planPackages } from "./plan-package.js";
import { planReport } from "./plan-report.js";
import { planServer } from "./plan-server.js";
import { viewApi, type ApiView } from "./view.js";

/**
 * Decides every file, name, import and type text of an API's packages.
 *
 * @param told the diagnostics of the pages, so that no fault is told twice
 */
export function planApi(
  api: Api,
  target: Target,
  told: readonly Diagnostic[] = [],
): Result<readonly FilePlan[]> {
  const view = viewApi(api, target);
  const diagnostics = new Diagnostics();
  diagnostics.take(checkView(view, api, told));
  return diagnostics.finish([
    ...planModels(view),
    ...planClient(view),
    ...planServer(view),
    ...planPackages(view),
    planReport(api),
  ]);
}

/** Reports what keeps packages from being made: names that two things have, and paths without a route. */
export function checkView(view: ApiView, api: Api, told: readonly Diagnostic[]): Result<undefined> {
  const diagnostics = new Diagnostics();
  checkNames(view, api, diagnostics);
  checkPaths(view, told, diagnostics);
  return diagnostics.finish(undefined);
}
