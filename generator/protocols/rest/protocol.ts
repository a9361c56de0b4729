import type { Protocol } from "../../plan/protocol.js";
import { planApi } from "./plan-api.js";
import { ruleReasons } from "./rules.js";
import { viewApi } from "./view.js";

/** Plain HTTP: what the docs say of each operation is what is sent and answered. */
export const rest: Protocol = {
  name: "rest",
  plan: (api, target) => [planApi(api, target), []],
  check: () => [],
  contracts: () => [],
  explain: () => [],
  reach: (api, target) => ({ basePath: "", envPrefix: viewApi(api, target).envPrefix }),
  ruleReasons,
};
