import type { Rule } from "./rule.js";
import { actionRules } from "./rules/actions.js";
import { fieldTypeRules } from "./rules/field-types.js";
import { fieldRules } from "./rules/fields.js";
import { flagRules } from "./rules/flags.js";
import { routeRules } from "./rules/routes.js";
import { typeRules } from "./rules/types.js";
import { valueRules } from "./rules/values.js";

const all = {
  ...typeRules,
  ...fieldRules,
  ...fieldTypeRules,
  ...flagRules,
  ...valueRules,
  ...routeRules,
  ...actionRules,
};

/** The id of a rule. It is never renamed or reused, because people suppress by it. */
export type RuleId = keyof typeof all;

/** Every difference that can be found between two states of an API. */
export const rules: Readonly<Record<RuleId, Rule>> = all;
