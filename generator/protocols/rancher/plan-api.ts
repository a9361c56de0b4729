import { type Diagnostic, Diagnostics, type Result } from "../../diagnostics/diagnostic.js";
import type { Api } from "../../core/api.js";
import { catalog } from "./catalog.js";
import { checkNames } from "./check-names.js";
import { checkPaths } from "./check-paths.js";
import { checkServed } from "./check-served.js";
import type { Target } from "../../plan/plan.js";
import type { Planned } from "../../plan/protocol.js";
import { describeView } from "./describe.js";
import { planClient } from "./plan-client.js";
import { planModels } from "./plan-models.js";
import { planPackages } from "./plan-package.js";
import { planServer } from "./plan-server.js";
import { viewApi, type ApiView } from "./view.js";

/**
 * Decides every file, name, import and type of an API's packages.
 *
 * @param reported the diagnostics of the pages, so that no fault is reported twice
 */
export function planApi(
  api: Api,
  target: Target,
  reported: readonly Diagnostic[] = [],
): Result<Planned> {
  const view = viewApi(api, target);
  const diagnostics = new Diagnostics(catalog);
  diagnostics.take(checkView(view, api, reported));
  const files = [
    ...planModels(view),
    ...planClient(view),
    ...planServer(view),
    ...planPackages(view),
  ];
  return diagnostics.finish({ files, wire: () => describeView(api, view) });
}

/**
 * Reports names that occur twice, paths that cannot be routes, types and operations that no package would contain, and
 * fields with reserved names.
 */
export function checkView(
  view: ApiView,
  api: Api,
  reported: readonly Diagnostic[],
): Result<undefined> {
  const diagnostics = new Diagnostics(catalog);
  checkNames(view, api, diagnostics);
  checkPaths(view, reported, diagnostics);
  checkServed({ view, api, reported }, diagnostics);
  return diagnostics.finish(undefined);
}
