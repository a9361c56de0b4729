import { isUnknown } from "../../ir/fact.js";
import type { Api, ApiType, FactRule, Field } from "../../ir/ir.js";
import { typeRefText } from "../../ir/type-expression.js";
import type { Difference } from "../finding.js";
import { pairUp } from "../pair-up.js";
import { proposeRenames } from "../propose-renames.js";
import { compareLiveFlags, isRequired } from "./compare-live-flags.js";
import { pickTypeRule } from "./compare-live-types.js";
import { compareLiveDefault, compareLiveOptions } from "./compare-live-values.js";

const commonRules: readonly FactRule[] = ["common-field", "correction", "stateful-resource"];

/** The fields that the common page describes, for whatever resource has them. */
export function findCommonFields({ types }: Api): ReadonlySet<string> {
  const fields = types.flatMap((type) => type.fields);
  return new Set(fields.filter(isCommon).map(({ name }) => name));
}

function isCommon({ type }: Field): boolean {
  return commonRules.includes(type.rule);
}

/** What every resource has on the wire besides its fields (api-spec, "Resources"). */
const protocolFields = ["actions", "baseType", "links", "type"];

/** Differences in the fields of a type. */
export function compareLiveFields(
  live: ApiType,
  page: ApiType,
  common: ReadonlySet<string>,
): readonly Difference[] {
  // Nothing tells the fields, so any may be there.
  if (page.isOpen || live.isOpen) return [];
  const { removed, added, kept } = pairUp(live.fields, page.fields, ({ name }) => name);
  const isStored = page.fields.some(({ name }) => name === "id");
  const unknown = removed.filter(({ name, type }) => {
    const isUsual = isStored && (common.has(name) || protocolFields.includes(name));
    // What could not be read was reported as such.
    return !isUsual && !isUnknown(type);
  });
  // From what the docs say to what the server has.
  const renames = proposeRenames(
    added.filter((field) => !isCommon(field)),
    unknown,
    isSameField,
  );
  return [
    ...renames.map(([from, to]): Difference => {
      const [subject, other] = [`${page.id}.${from.name}`, `${page.id}.${to.name}`];
      const facts = [`field:${subject}`, `field:${other}`];
      const values = { before: to.name, after: from.name, base: to.span, head: from.span };
      return { rule: "live-field-renamed", subject, to: other, facts, ...values };
    }),
    ...added
      .filter((field) => !renames.some(([from]) => from === field))
      .map((field) => missingField(field, live, page)),
    ...unknown
      .filter((field) => !renames.some(([, to]) => to === field))
      .map((field) => unknownField(field, page)),
    ...kept.flatMap(([there, here]) => compareField(`${page.id}.${here.name}`, there, here)),
  ];
}

function missingField(field: Field, live: ApiType, page: ApiType): Difference {
  const subject = `${page.id}.${field.name}`;
  const rule = isCommon(field)
    ? "live-common-field-missing"
    : isRequired(field)
      ? "live-required-field-missing"
      : "live-field-missing";
  const after = typeRefText(field.type.value);
  const places = { base: live.span, head: field.span };
  return { rule, subject, facts: [`field:${subject}`], after, ...places };
}

function unknownField(field: Field, page: ApiType): Difference {
  const subject = `${page.id}.${field.name}`;
  const rule = isRequired(field) ? "live-required-field-unknown" : "live-field-unknown";
  const before = typeRefText(field.type.value);
  const places = { base: field.span, head: page.span };
  return { rule, subject, facts: [`field:${subject}`], before, ...places };
}

function compareField(subject: string, live: Field, page: Field): readonly Difference[] {
  const isOpen = isUnknown(live.type) || isUnknown(page.type);
  const rule = isOpen ? undefined : pickTypeRule(page.name, live.type.value, page.type.value);
  const flags = compareLiveFlags(subject, live, page);
  if (rule === undefined) {
    const isSure = !isOpen;
    return [
      ...flags,
      ...(isSure ? compareLiveDefault(subject, live, page) : []),
      ...(isSure ? compareLiveOptions(subject, live, page) : []),
    ];
  }
  // Defaults and options are those of a type: they differ with it.
  const [before, after] = [live, page].map(({ type }) => typeRefText(type.value));
  const places = { base: live.type.span, head: page.type.span };
  return [{ rule, subject, facts: [`field:${subject}`], before, after, ...places }, ...flags];
}

/** Whether a field of the docs and one of the server differ in nothing but their names. */
function isSameField(page: Field, live: Field): boolean {
  const isType = pickTypeRule(page.name, live.type.value, page.type.value) === undefined;
  return isType && compareLiveFlags("", live, page).length === 0;
}
