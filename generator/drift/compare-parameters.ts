import type { Field, Operation, Parameter, TypeRef } from "../core/api.js";
import { plainTypeText } from "../core/equivalence.js";
import { separatorText } from "../core/separators.js";
import { compareFieldTypes, typeTexts } from "./compare-field-types.js";
import { compareNull, splitNull } from "./compare-presence.js";
import { compareDefaults, compareOptions } from "./compare-values.js";
import type { Change } from "./difference.js";
import { pairEach, pairUp } from "./pair-up.js";
import { proposeRenames } from "./propose-renames.js";
import type { Sides } from "./sides.js";

/** A value of a request: a parameter, or a member of the body. */
interface Value {
  readonly name: string;
  readonly place: string;
  readonly value: Parameter | Field;
}

/**
 * Compares the parameters of an operation, and finds values that moved into or out of the body. Added and removed path
 * parameters are not reported here, because the path then changed.
 */
export function compareParameters(
  label: string,
  [from, to]: readonly [base: Operation, head: Operation],
  sides: Sides,
): readonly Change[] {
  const [base, head] = [from, to].map(valuesOf);
  if (base === undefined || head === undefined) return [];
  const same = pairUp(base, head, ({ place, name }) => `${place} ${name}`);
  const moved = pairEach(same.removed, same.added, ({ name }) => name);
  const isOwn = ({ place }: Value): boolean => place !== "path" && place !== "body";
  const [gone, fresh] = [moved.removed.filter(isOwn), moved.added.filter(isOwn)];
  const renames = proposeRenames(gone, fresh, isSameValue);
  const changes = ({ name, value }: Value, other: Value): readonly Change[] =>
    compareParameter(`${label}.${name}`, [value, other.value], sides);
  return [
    ...renames.map(([a, b]): Change => {
      const [id, other] = [`${label}.${a.name}`, `${label}.${b.name}`];
      const facts = [`parameter:${id}`, `parameter:${other}`];
      const values = { before: a.name, after: b.name, base: a.value.span, head: b.value.span };
      return { rule: "parameter-name/renamed", id, to: other, facts, ...values };
    }),
    ...gone
      .filter((one) => !renames.some(([from]) => from === one))
      .map((one) => cameOrWent("removed", label, one, sides)),
    ...fresh
      .filter((one) => !renames.some(([, to]) => to === one))
      .map((one) => cameOrWent("added", label, one, sides)),
    ...moved.kept.flatMap(([a, b]): readonly Change[] => {
      const id = `${label}.${b.name}`;
      const values = { before: a.place, after: b.place, base: a.value.span, head: b.value.span };
      return [{ rule: "parameter-place/changed", id, facts: [`parameter:${id}`], ...values }];
    }),
    ...same.kept.filter(([one]) => one.place !== "body").flatMap(([a, b]) => changes(a, b)),
  ];
}

/** True if two parameters have the same place and type, and both or neither of them is required. */
function isSameValue(base: Value, head: Value): boolean {
  return (
    base.place === head.place &&
    plainTypeText(base.value.type.value) === plainTypeText(head.value.type.value) &&
    base.value.required?.value === head.value.required?.value
  );
}

function valuesOf({ parameters, body }: Operation): readonly Value[] {
  const type = body?.value.type;
  const members = type?.kind === "object" ? type.fields : [];
  return [
    ...parameters.map((value) => ({ name: value.name, place: value.in.value, value })),
    ...members.map((value) => ({ name: value.name, place: "body", value })),
  ];
}

function cameOrWent(
  way: "removed" | "added",
  label: string,
  { name, value }: Value,
  { typeText }: Sides,
): Change {
  const id = `${label}.${name}`;
  const rule = `parameter-presence/${way}` as const;
  const subject = value.required?.value === true ? "required-parameter" : "parameter";
  const text = typeText(value.type.value);
  const values =
    way === "removed" ? { before: text, base: value.span } : { after: text, head: value.span };
  return { rule, subject, id, facts: [`parameter:${id}`], ...values };
}

/** Compares how the items of a list in a query are sent. */
export function compareSeparators(
  id: string,
  base: Parameter | Field,
  head: Parameter | Field,
): readonly Change[] {
  const [was, is] = [base.separator, head.separator];
  if (was?.value === is?.value || [base, head].some(({ type }) => !isList(type.value))) return [];
  return [
    {
      rule: "parameter-type/separated",
      subject: "parameter",
      id,
      facts: [`parameter:${id}`],
      direction: "request",
      before: separatorText(was?.value),
      after: separatorText(is?.value),
      base: (was ?? base).span,
      head: (is ?? head).span,
    },
  ];
}

function isList(type: TypeRef): boolean {
  return splitNull(type).type.kind === "array";
}

function compareParameter(
  id: string,
  [base, head]: readonly [Parameter | Field, Parameter | Field],
  { typeText }: Sides,
): readonly Change[] {
  const types = [splitNull(base.type.value).type, splitNull(head.type.value).type] as const;
  const type = compareFieldTypes(...types);
  const way =
    type?.rule === "field-type-range/widened" || type?.rule === "field-enum/became-string"
      ? "widened"
      : type?.rule === "field-type-range/narrowed" || type?.rule === "field-enum/became-enum"
        ? "narrowed"
        : "changed";
  const spans = { base: base.type.span, head: head.type.span };
  const [before, after] = typeTexts(types, typeText);
  const [was, is] = [base.required?.value === true, head.required?.value === true];
  const required = is ? "became-required" : "became-optional";
  const facts = [`parameter:${id}`];
  return [
    ...(type === undefined
      ? []
      : [{ rule: `parameter-type/${way}` as const, id, facts, before, after, ...spans }]),
    ...(was === is
      ? []
      : [
          {
            rule: `required-flag/${required}` as const,
            subject: "parameter" as const,
            id,
            facts,
            before: was ? "required" : "optional",
            after: is ? "required" : "optional",
            base: (base.required ?? base).span,
            head: (head.required ?? head).span,
          },
        ]),
    ...(type === undefined ? compareSeparators(id, base, head) : []),
    ...compareNull(id, [base, head], "request"),
    ...compareDefaults(id, base, head, "request"),
    ...compareOptions(id, base, head, "request"),
  ];
}
