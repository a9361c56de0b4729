import type { Protocol } from "../../plan/protocol.js";
import { checkNames } from "./check-names.js";
import { readContracts } from "./contract.js";
import { describe } from "./describe.js";
import { explain } from "./explain.js";
import { firstProgram } from "./first-program.js";
import { planApi } from "./plan-api.js";
import { nameCode } from "./name-code.js";
import { mock } from "./mock.js";
import { ruleReasons } from "./rules.js";
import { serve } from "./serve.js";
import { envPrefixOf } from "./view.js";

/** The protocol of plain HTTP APIs: operations are sent and answered as the docs describe. */
export const rest: Protocol = {
  name: "rest",
  plan: (api, target) => planApi(api, target),
  check: (api, target) => serve(api, target)[1],
  misconfigured: checkNames,
  names: nameCode,
  contracts: readContracts,
  describe,
  explain,
  reach: (_api, target) => ({ basePath: "", envPrefix: envPrefixOf(target) }),
  firstProgram,
  mock,
  ruleReasons,
};
