import type { Api } from "../../core/api.js";
import type { Result } from "../../diagnostics/diagnostic.js";
import type { Target } from "../../plan/plan.js";
import type { Planned } from "../../plan/protocol.js";
import { describeView } from "./describe.js";
import { planClient } from "./plan-client.js";
import { planModels } from "./plan-models.js";
import { planPackages } from "./plan-package.js";
import { planReadmes } from "./plan-readme.js";
import { planServer } from "./plan-server.js";
import { serve } from "./serve.js";

/** Decides every file, name, import and type text of an API's packages. */
export function planApi(api: Api, target: Target): Result<Planned> {
  const [view, diagnostics] = serve(api, target);
  const files = [
    ...planModels(view),
    ...planClient(view),
    ...planServer(view),
    ...planPackages(view),
    ...planReadmes(view),
  ];
  return [{ files, wire: () => describeView(api, view) }, diagnostics];
}
