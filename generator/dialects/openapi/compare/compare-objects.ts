import type { Field } from "../../../core/api.js";
import { plainTypeText } from "../../../core/equivalence.js";
import type { Change } from "../../../drift/difference.js";
import { compareMember } from "./compare-member.js";
import { bareName } from "./names.js";
import { changeAt, type Comparing, type Place } from "./place.js";
import { membersOf, type Member, type ObjectShape, type Shape } from "./shape.js";

/** Compares the members of two objects. Differences in a named type of the docs are reported for the type. */
export function compareObjects(docs: Shape, document: Shape, place: Place, all: Comparing): void {
  const [only, second] = docs.objects;
  if (only !== undefined && second === undefined) {
    const named = document.objects.filter((one) => isNamesake(one, only));
    const objects = named.length === 1 && only.id !== undefined ? named : document.objects;
    compareObject(only, { docs, document: { ...document, objects } }, place, all);
    return;
  }
  // Several types of the docs can be matched with types of the document only by name.
  for (const object of docs.objects) {
    const objects = document.objects.filter((one) => isNamesake(one, object));
    if (object.id === undefined || objects.length !== 1) continue;
    compareObject(object, { docs, document: { ...document, objects } }, place, all);
  }
}

function isNamesake(document: ObjectShape, docs: ObjectShape): boolean {
  const [a, b] = [document, docs].map(({ id }) => id && bareName(id));
  return a !== undefined && a === b;
}

function compareObject(
  object: ObjectShape,
  { docs, document }: { readonly docs: Shape; readonly document: Shape },
  place: Place,
  all: Comparing,
): void {
  const { id, fields, isOpen } = object;
  const head = headOf(document, place, all);
  const own: Place =
    id === undefined
      ? { ...place, head }
      : { ...place, subject: "field", id, fact: id, base: spanOf(id, place, all), head };
  const isPartial = docs.isPartial || document.isPartial;
  if (id !== undefined) {
    const there = document.objects.map((one) => one.id ?? place.head.start.offset).join("|");
    const pair = `${id} ${there} ${place.direction} ${String(isPartial)}`;
    if (all.compared.has(pair)) return;
    all.compared.add(pair);
    all.reached.add(id);
    const [only, other] = document.objects;
    if (only?.id !== undefined && other === undefined) all.used.add(only.id);
    if (!isPartial && !document.objects.every((one) => one.fields.length === 0))
      all.verdicts.count(`${id} ${place.direction}`);
  }
  const members = membersOf(document.objects);
  // If one side does not list the members, there is nothing to compare.
  const isBlank = members.size === 0 || (fields.length === 0 && isOpen);
  if (isBlank) return;
  const isAnyThere = document.objects.some((one) => one.isOpen);
  const between: Between = { object, members, place: own, all };
  for (const field of fields) {
    const member = findMember(field, members);
    const at = memberPlace(own, field, member);
    if (!isPartial && !isAnyThere && !isHidden(field, place)) {
      if (member !== undefined) all.verdicts.settle(`${at.id} presence`);
      else {
        all.verdicts.differ(`${at.id} presence`, missing(field, at));
        // A schema without the member agrees with a row that says that the member is optional.
        if (field.optional?.value === true)
          all.verdicts.agree(`${at.id} required ${place.direction}`);
      }
    }
    // A form field such as `files[0]` has one item, so it cannot be compared with the list.
    const isItem = member !== undefined && /\[\d+\]$/.test(member.name);
    // Requests have no member that both sides call read-only.
    if (isHidden(field, place) && member?.fields.every((one) => isHidden(one, place)) === true)
      continue;
    const isShown = isFromSample(field);
    if (member !== undefined && !isItem)
      compareMember(field, member, { ...at, isPartial, isShown }, all);
  }
  if (!isPartial && !isOpen) reportUnknown(between);
}

/**
 * Returns the place of the schema of an object or, if it has no single named schema, the place of its use.
 */
function headOf({ objects }: Shape, { head }: Place, { document }: Comparing): Place["head"] {
  const [only, second] = objects;
  const def = only?.id === undefined || second !== undefined ? undefined : document.get(only.id);
  return def?.span ?? head;
}

function spanOf(id: string, { base }: Place, { docs }: Comparing): Place["base"] {
  return docs.get(id)?.span ?? base;
}

/** True for a field of a request if clients cannot set it. */
function isHidden({ create, update }: Field, { direction }: Place): boolean {
  return direction === "request" && create?.value === "never" && update?.value !== true;
}

/** Returns the member for a field, by its name or by a spelling of forms, such as `ids[]` or `ids[0]`. */
function findMember(field: Field, members: ReadonlyMap<string, Member>): Member | undefined {
  const { name, spelling } = field;
  const numbered = spelling?.replace(/\[n\]/g, "[0]");
  return (
    members.get(name) ??
    (spelling === undefined ? undefined : members.get(spelling)) ??
    (numbered === undefined ? undefined : members.get(numbered)) ??
    members.get(`${name}[]`) ??
    members.get(`${name.replace(/\[\w*\]$/, "")}[0]`)
  );
}

function memberPlace(place: Place, { name, span }: Field, member: Member | undefined): Place {
  const isInBody = place.subject === "input";
  const mark = isInBody && !place.fact.includes("#") ? "#" : ".";
  const head = member?.fields[0]?.span ?? place.head;
  const [id, fact] = [`${place.id}.${name}`, `${place.fact}${mark}${name}`];
  return { subject: "field", id, fact, direction: place.direction, base: span, head };
}

function missing(field: Field, place: Place): Change {
  const before = typeText(field);
  return { rule: "field-presence/removed", ...changeAt(place, "field", "param"), before };
}

interface Between {
  readonly object: ObjectShape;
  readonly members: ReadonlyMap<string, Member>;
  readonly place: Place;
  readonly all: Comparing;
}

/** Reports members of the document that the docs do not have. */
function reportUnknown({ object, members, place, all }: Between): void {
  const known = new Set(object.fields.flatMap((field) => findMember(field, members)?.name ?? []));
  // A sample may lack members, so only required members are reported.
  const isShown = object.fields.every(isFromSample);
  for (const member of members.values()) {
    // Forms number the items of a list: `files[0]`, `files[1]`.
    const isItem = /\[[1-9]\d*\]$/.test(member.name);
    if (known.has(member.name) || (isItem && known.has(member.name.replace(/\d+\]$/, "0]"))))
      continue;
    const [first] = member.fields;
    const isRequired = !member.isMissing && member.fields.every(({ required }) => required?.value);
    if (first === undefined || (isShown && !isRequired)) continue;
    // A member that only answers have cannot be in a request.
    const isAnswered = member.fields.every(({ create }) => create?.value === "never");
    if (place.direction === "request" && isAnswered) continue;
    const at = { ...memberPlace(place, first, member), base: place.base };
    const isNeeded = place.direction === "request" && isRequired;
    const change: Change = {
      rule: "field-presence/added",
      ...(isNeeded && { subject: "required-field" as const }),
      ...changeAt(at, "field", "param"),
      after: typeText(first),
    };
    const question = `${at.id} unknown ${place.direction}`;
    if (object.id === undefined) all.verdicts.differ(question, change);
    else all.verdicts.differInMost(question, `${object.id} ${place.direction}`, change);
  }
}

function isFromSample({ type, optional }: Field): boolean {
  return optional === undefined && type.rule.includes("sample");
}

function typeText({ type }: Field): string {
  return plainTypeText(type.value);
}
