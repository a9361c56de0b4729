import type { Api } from "../../core/api.js";
import type { Target } from "../../plan/plan.js";
import type { Wire } from "../../plan/protocol.js";

export function describe(api: Api, _target: Target): Wire {
  return { api, operationNames: new Map() };
}
