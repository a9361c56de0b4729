import type { Protocol } from "../../plan/protocol.js";
import { readContracts } from "./contract.js";
import { describe } from "./describe.js";
import { explain } from "./explain.js";
import { firstProgram } from "./first-program.js";
import { checkView, planApi } from "./plan-api.js";
import { nameCode } from "./name-code.js";
import { mock } from "./mock.js";
import { ruleReasons } from "./rules.js";
import { viewApi } from "./view.js";

/** Rancher's protocol: an envelope with links and actions, queries with modifiers, and HTTP Basic keys. */
export const rancher: Protocol = {
  name: "rancher",
  plan: planApi,
  check: (api, target, reported) => checkView(viewApi(api, target), api, reported)[1],
  names: nameCode,
  contracts: readContracts,
  describe,
  explain,
  reach: (api, target) => {
    const { basePath, envPrefix } = viewApi(api, target);
    return { basePath, envPrefix };
  },
  firstProgram,
  mock,
  ruleReasons,
};
