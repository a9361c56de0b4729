import type { Field } from "../../../core/api.js";
import { isSameValue, stableJson } from "../../../drift/compare-values.js";
import { isWriteOnly } from "../../../core/write-only.js";
import { compareFlags, isReadOnly } from "../../../drift/compare-flags.js";
import { mirrored, type Change } from "../../../drift/difference.js";
import { changeAt, type Comparing, type Place } from "./place.js";
import { anyOf, shapeOfField, shapeOfMember, type Member } from "./shape.js";

/** The place of a member of two objects, or of a parameter of two operations. */
export interface MemberPlace extends Place {
  /** True if members may be missing, as in a partial type. */
  readonly isPartial: boolean;
  /** True for a member that is known only from a sample. */
  readonly isShown?: boolean;
}

/**
 * Compares the facts about a member: whether it is required, null, its default, whether it is deprecated, and
 * its type.
 */
export function compareMember(
  docs: Field,
  document: Member,
  place: MemberPlace,
  all: Comparing,
): void {
  if (!place.isPartial) compareRequired(docs, document, place, all);
  if (all.isEarlier) compareMarks(docs, document, place, all);
  compareNull(docs, document, place, all);
  compareDefault(docs, document, place, all);
  compareDeprecated(docs, document, place, all);
  const [a, b] = [shapeOfField(docs, all.docs), shapeOfMember(document, all.document)];
  const at = { ...place, base: docs.type.span, head: document.fields[0]?.type.span ?? place.head };
  const there = anyOf(document.fields.map(({ type }) => type.value));
  all.queue.push({
    docs: { shape: a, type: docs.type.value },
    document: { shape: b, type: there },
    place: at,
  });
}

/** Compares whether only the server sets a member, and whether only requests have it. */
function compareMarks(
  docs: Field,
  { fields: [document, ...others] }: Member,
  place: MemberPlace,
  { verdicts }: Comparing,
): void {
  if (document === undefined || others.length > 0) return;
  const question = `${place.id} marks ${place.direction}`;
  const isSame = [isReadOnly, isWriteOnly].every((is) => is(document) === is(docs));
  if (isSame) {
    verdicts.agree(question);
    return;
  }
  // `compareFlags` gets the document as the earlier side. All changes of this comparison go from the docs to the
  // document, so its changes are mirrored.
  for (const change of compareFlags(place.id, document, docs, place.direction === "request"))
    verdicts.differ(question, { ...mirrored(change), facts: changeAt(place, "create").facts });
}

/** True if a member is required in a direction; undefined if the docs do not say. */
function isRequired(
  { create, required, optional }: Field,
  direction: Place["direction"],
): boolean | undefined {
  if (direction === "request" && create !== undefined) return create.value === "required";
  if (direction === "response" && optional !== undefined) return !optional.value;
  return required?.value ?? (optional === undefined ? undefined : !optional.value);
}

function compareRequired(
  docs: Field,
  document: Member,
  place: MemberPlace,
  { verdicts, isEarlier }: Comparing,
): void {
  const { direction } = place;
  // Answers lack a member that is write-only on one side. `compareMarks` reports that the other side differs.
  const isLacked = [docs, ...document.fields].some(isWriteOnly);
  if (isEarlier && isLacked && direction === "response") return;
  const here = isRequired(docs, direction);
  const all = document.fields.map((field) => isRequired(field, direction));
  const isHidden = document.fields.some(({ create }) => create?.value === "never");
  if (here === undefined || all.includes(undefined)) return;
  if (direction === "request" && isHidden) return;
  const there = !document.isMissing && all.every((value) => value === true);
  const isFlag = docs.required !== undefined || docs.create !== undefined;
  const way = there ? "became-required" : "became-optional";
  const base = (docs.required ?? docs.create ?? docs.optional ?? docs).span;
  const head = document.fields.find(({ required }) => required?.value === there)?.required?.span;
  const at = changeAt(
    { ...place, base, head: head ?? place.head },
    isFlag ? "required" : "optional",
  );
  const words = (value: boolean): string => (value ? "required" : "optional");
  const values = { before: words(here), after: words(there) };
  const change: Change =
    direction === "request" && isFlag
      ? {
          rule: `required-flag/${way}`,
          ...(place.subject === "parameter"
            ? { subject: "parameter" }
            : docs.create === undefined && { subject: "input-field" }),
          ...at,
          ...values,
        }
      : { rule: `field-optionality/${way}`, ...at, ...values };
  const question = `${place.id} required ${direction}`;
  // A member of the docs may be missing if it may be missing in one of the schemas, so agreement on this is
  // final.
  if (here === there && !here) verdicts.settle(question);
  else verdicts.judge(question, here === there ? undefined : change);
}

function compareNull(
  docs: Field,
  document: Member,
  place: MemberPlace,
  { verdicts, docs: types, document: others, tellsNull, isEarlier }: Comparing,
): void {
  const isMarked = shapeOfField(docs, types).isNullable;
  // If the docs mark fields that may be null, fields without the mark cannot be null.
  const isUnmarked =
    (isEarlier || (tellsNull && place.direction === "response")) && place.isShown !== true;
  const here = docs.nullable?.value ?? (isMarked ? true : isUnmarked ? false : undefined);
  const shape = shapeOfMember(document, others);
  const isTold = isEarlier || document.fields.some(({ nullable }) => nullable !== undefined);
  if (here === undefined || (!isTold && !shape.isNullable) || shape.kinds.has("any")) return;
  const there = shape.isNullable;
  const at = changeAt({ ...place, base: (docs.nullable ?? docs.type).span }, "nullable");
  const rule = there ? "nullability/gained" : "nullability/lost";
  const change = here === there ? undefined : ({ rule, ...at } as const);
  const question = `${place.id} null ${place.direction}`;
  // A member may be null if it may be null in one of the schemas, so agreement on this is final.
  if (here && there) verdicts.settle(question);
  else verdicts.judge(question, change);
}

function compareDefault(
  docs: Field,
  document: Member,
  place: MemberPlace,
  { verdicts }: Comparing,
): void {
  // A default of null means that there is no default.
  const here = docs.default?.value === null ? undefined : docs.default;
  const there = document.fields
    .map((field) => field.default)
    .find((value) => value?.value !== null);
  const question = `${place.id} default`;
  const before = here && stableJson(here.value);
  const after = there && stableJson(there.value);
  const base = (here ?? docs).span;
  const head = there?.span ?? place.head;
  const at = { ...changeAt({ ...place, base, head }, "default"), before, after };
  if (here !== undefined && there === undefined) {
    verdicts.silent("default", question, { rule: "default-value/removed", ...at });
    return;
  }
  if (here === undefined && there === undefined) return;
  if (here !== undefined) verdicts.tell("default");
  const isSame = here !== undefined && there !== undefined && isSameValue(here.value, there.value);
  const rule = here === undefined ? "default-value/added" : "default-value/changed";
  verdicts.judge(question, isSame ? undefined : { rule, ...at });
}

/** Compares whether a member, a parameter or an operation is deprecated. */
export function compareDeprecated(
  docs: Pick<Field, "deprecated">,
  document: { readonly fields: readonly Pick<Field, "deprecated">[] },
  place: Place,
  { verdicts }: Comparing,
): void {
  const [here, there] = [[docs], document.fields].map((all) => {
    return all.map(({ deprecated }) => deprecated).find((one) => one?.value === true);
  });
  const question = `${place.id} deprecated`;
  if (here !== undefined && there === undefined) {
    const at = changeAt({ ...place, base: here.span }, "deprecated");
    verdicts.silent("deprecated", question, { rule: "deprecation/lost", ...at });
  } else if (here === undefined && there !== undefined) {
    const at = changeAt({ ...place, head: there.span }, "deprecated");
    verdicts.differ(question, { rule: "deprecation/gained", ...at });
  } else if (here !== undefined) verdicts.tell("deprecated");
}
