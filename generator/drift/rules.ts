import type { Rule } from "./rule.js";
import { actionRules } from "./rules/actions.js";
import { fieldTypeRules } from "./rules/field-types.js";
import { fieldRules } from "./rules/fields.js";
import { flagRules } from "./rules/flags.js";
import { implRules } from "./rules/impl.js";
import { liveFieldRules } from "./rules/live-fields.js";
import { liveRules } from "./rules/live.js";
import { routeRules } from "./rules/routes.js";
import { typeRules } from "./rules/types.js";
import { valueRules } from "./rules/values.js";

/** What two states of the pages can differ in. */
const breaking = {
  ...typeRules,
  ...fieldRules,
  ...fieldTypeRules,
  ...flagRules,
  ...valueRules,
  ...routeRules,
  ...actionRules,
};
/** What the pages and a running server can differ in. */
const live = { ...liveRules, ...liveFieldRules };
const all = { ...breaking, ...live, ...implRules };

/** The id of a rule. It is never renamed or reused, because people suppress by it. */
export type RuleId = keyof typeof all;

/** The id of a rule about an earlier state. */
export type BreakingRuleId = keyof typeof breaking;
/** The id of a rule about a running server. */
export type LiveRuleId = keyof typeof live;
/** The id of a rule about handlers. */
export type ImplRuleId = keyof typeof implRules;

/** Every difference that a drift check can find. */
export const rules: Readonly<Record<RuleId, Rule>> = all;
