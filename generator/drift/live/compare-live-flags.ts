import { isUnknown } from "../../ir/fact.js";
import type { Fact, Field } from "../../ir/ir.js";
import type { Difference } from "../finding.js";
import type { LiveRuleId } from "../rules.js";

type Create = NonNullable<Field["create"]>["value"];

/** By what the docs say, and then by what the server does. */
const createRules: Readonly<Record<Create, Readonly<Partial<Record<Create, LiveRuleId>>>>> = {
  never: { optional: "live-create-undocumented", required: "live-create-required" },
  optional: { never: "live-create-refused", required: "live-field-required" },
  required: { never: "live-create-not-required", optional: "live-field-optional" },
};

/**
 * Differences in when a field may be set and when it must. A field that no table gives flags may
 * have any.
 */
export function compareLiveFlags(subject: string, live: Field, page: Field): readonly Difference[] {
  return [
    ...(page.create === undefined
      ? compareRequired(subject, live, page)
      : compareCreate(subject, live.create, page.create)),
    ...compareUpdate(subject, live.update, page.update),
  ];
}

/** Whether a request must hold the field. */
export function isRequired({ create, required }: Field): boolean {
  return create === undefined ? required?.value === true : create.value === "required";
}

function compareCreate(
  subject: string,
  live: Fact<Create> | undefined,
  page: Fact<Create>,
): readonly Difference[] {
  const rule = live && createRules[page.value][live.value];
  if (live === undefined || rule === undefined || isUnknown(page)) return [];
  const facts = [`create:${subject}`, `required:${subject}`];
  const [before, after] = [live.value, page.value];
  return [{ rule, subject, facts, before, after, base: live.span, head: page.span }];
}

/** For the fields of inputs, which have no other flag. */
function compareRequired(
  subject: string,
  { required: live }: Field,
  { required: page }: Field,
): readonly Difference[] {
  if (live === undefined || page === undefined || isUnknown(page)) return [];
  if (live.value === page.value) return [];
  const rule = live.value ? "live-field-required" : "live-field-optional";
  const [before, after] = [live, page].map(({ value }) => (value ? "required" : "optional"));
  const facts = [`required:${subject}`];
  return [{ rule, subject, facts, before, after, base: live.span, head: page.span }];
}

function compareUpdate(
  subject: string,
  live: Fact<boolean> | undefined,
  page: Fact<boolean> | undefined,
): readonly Difference[] {
  if (live === undefined || page === undefined || isUnknown(page)) return [];
  if (live.value === page.value) return [];
  const rule = live.value ? "live-update-undocumented" : "live-update-refused";
  const [before, after] = [live, page].map(({ value }) => (value ? "yes" : "-"));
  const facts = [`update:${subject}`];
  return [{ rule, subject, facts, before, after, base: live.span, head: page.span }];
}
