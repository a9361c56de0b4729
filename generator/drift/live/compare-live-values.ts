import { isUnknown } from "../../ir/fact.js";
import type { Field, JsonValue } from "../../ir/ir.js";
import { stableJson } from "../compare-values.js";
import type { Difference } from "../finding.js";

/** A difference in the default of a field. */
export function compareLiveDefault(
  subject: string,
  { default: live, span }: Field,
  page: Field,
): readonly Difference[] {
  const told = page.default?.value === null ? undefined : page.default;
  if (live === undefined && told === undefined) return [];
  const facts = [`default:${subject}`];
  const [before, after] = [live, told].map((fact) => fact && stableJson(fact.value));
  const places = { base: (live ?? { span }).span, head: (told ?? page).span };
  if (live === undefined) {
    return [{ rule: "live-default-missing", subject, facts, after, ...places }];
  }
  if (told === undefined) {
    // A cell cannot tell a blank text from none.
    if (!canTellDefault(page) || live.value === "") return [];
    return [{ rule: "live-default-undocumented", subject, facts, before, ...places }];
  }
  if (isSameValue(live.value, told.value)) return [];
  return [{ rule: "live-default-differs", subject, facts, before, after, ...places }];
}

/** Tables of read-only fields have no column for a default, and fields of no table have no cell. */
function canTellDefault({ create, update, required }: Field): boolean {
  if (create === undefined) return required !== undefined;
  return create.value !== "never" || update?.value === true;
}

/** Servers keep some defaults as text, whatever the type of the field: `"80"` is 80. */
function isSameValue(a: JsonValue, b: JsonValue): boolean {
  const isPlain = (value: JsonValue): value is string | number | boolean =>
    typeof value !== "object";
  return stableJson(a) === stableJson(b) || (isPlain(a) && isPlain(b) && String(a) === String(b));
}

/** Differences in the options of a field, one for each option; their order is none. */
export function compareLiveOptions(
  subject: string,
  live: Field,
  page: Field,
): readonly Difference[] {
  const [there, here] = [live.options, page.options];
  if ((there === undefined && here === undefined) || isUnknown(there)) return [];
  const facts = [`options:${subject}`];
  const places = { base: (there ?? live).span, head: (here ?? page).span };
  if (there === undefined) {
    const after = here?.value.join(",");
    return [{ rule: "live-options-missing", subject, facts, after, ...places }];
  }
  if (here === undefined) {
    const before = there.value.join(",");
    return [{ rule: "live-options-undocumented", subject, facts, before, ...places }];
  }
  const missing = here.value.filter((option) => !there.value.includes(option));
  const unknown = there.value.filter((option) => !here.value.includes(option));
  return [
    ...missing.map((option): Difference => {
      const rule = "live-option-missing";
      return { rule, subject: `${subject}=${option}`, facts, after: option, ...places };
    }),
    ...unknown.map((option): Difference => {
      const rule = "live-option-unknown";
      return { rule, subject: `${subject}=${option}`, facts, before: option, ...places };
    }),
  ];
}
