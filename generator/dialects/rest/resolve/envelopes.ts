import type { Field, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { JsonMember, JsonNode } from "../../../markdown/lenient-json.js";
import type { RestAnswer, RestEntity, RestSample, RestType, ShapeMember } from "../model.js";
import { nestRows } from "../nest.js";
import { isOfSample } from "../shapes/plain-answer.js";
import { isObject, fieldsOf, seenIn } from "../shapes/shape-type.js";
import { toField } from "../to-payloads.js";
import { envelopeWith } from "./envelope-type.js";
import type { PageEnvelopes } from "./page-envelopes.js";
import type { ResolvedScope } from "./resolved-scope.js";

type Content = Pick<RestAnswer, "returns" | "members" | "sample">;
type ObjectNode = Extract<JsonNode, { kind: "object" }>;

/**
 * Puts the types of answers into the envelopes around them. If a sample shows an envelope, the type belongs to the
 * member that contains the described object (`{ "book": { … } }`). A page of objects without a sample gets the envelope
 * of the chapter about pagination.
 */
export function withEnvelopes(
  scopes: readonly ResolvedScope[],
  types: readonly RestType[],
  pages: PageEnvelopes,
): readonly ResolvedScope[] {
  const entities = new Map<string, RestEntity>();
  for (const type of types)
    if (type.kind === "object" && !entities.has(type.id)) entities.set(type.id, type);
  return scopes.map((one) => {
    const { operation } = one;
    const first = enclosed(operation, entities) ?? paged(operation, pages);
    const answers = operation.answers.map((answer) => ({
      ...answer,
      ...(enclosed(answer, entities) ?? paged(answer, pages)),
    }));
    return { ...one, operation: { ...operation, ...first, answers } };
  });
}

/** Returns an answer with the envelope of its sample; undefined if the sample has none. */
function enclosed(
  { returns, members, sample }: Content,
  entities: ReadonlyMap<string, RestEntity>,
): Partial<Content> | undefined {
  if (returns === undefined || returns.value === "none" || sample?.node?.kind !== "object")
    return undefined;
  const { value } = returns;
  const inner = value.kind === "array" ? value.items : value;
  const rows = members.filter((one) => !isOfSample(one));
  const names =
    inner.kind === "named"
      ? entities.get(inner.type)?.fields.map(({ name }) => name)
      : rows.map(({ path }) => path);
  const isList = value.kind === "array";
  const roots = new Set((names ?? []).map(rootOf));
  const path = pathTo(sample.node, roots, { isList, isNamed: inner.kind === "named" });
  const holder = path?.at(-1);
  if (path === undefined || holder === undefined) return undefined;
  const isShownList = holder.value.kind === "array";
  const fields = rows.map(({ path, type, field }) =>
    field === undefined ? { name: path, type, span: type.span } : toField(field),
  );
  const own: TypeRef =
    inner.kind === "named" ? inner : { kind: "object", fields: nestRows(fields), isOpen: false };
  const held: TypeRef = isShownList ? { kind: "array", items: own } : own;
  const envelope = envelopeOf(sample, path, { ...returns, value: held });
  if (envelope === undefined) return undefined;
  const steps = path.map(({ name }) => name);
  const at = `${steps.join(".")}${isShownList ? "[]" : ""}`;
  const inside = rows.map((one): ShapeMember => ({ ...one, path: `${at}.${one.path}` }));
  return {
    returns: envelope,
    members: rows.length === 0 ? members : [...outsideOf(envelope.value, steps), ...inside],
  };
}

/** Returns the members of the objects on a path of names, except for the members of the last one. */
function outsideOf(
  { fields }: Extract<TypeRef, { kind: "object" }>,
  [first, ...more]: readonly string[],
): readonly ShapeMember[] {
  return fields.flatMap(({ name, type }): readonly ShapeMember[] => {
    const own = { path: name, type };
    if (name !== first || more.length === 0 || type.value.kind !== "object") return [own];
    const below = outsideOf(type.value, more);
    return [own, ...below.map((one) => ({ ...one, path: `${name}.${one.path}` }))];
  });
}

const rootOf = (name: string): string => name.split(/[.[]/)[0] ?? name;

/**
 * Returns the only member of a sample that holds a described object, or a list of them. Undefined if the sample has
 * the members of the object itself. The list may be empty if it is the only list.
 */
function holderIn(
  { members }: ObjectNode,
  names: ReadonlySet<string>,
  isList: boolean,
): JsonMember | undefined {
  const known = (node: JsonNode | undefined): boolean =>
    node?.kind === "object" &&
    node.members.length > 0 &&
    node.members.filter(({ name }) => names.has(name)).length * 2 > node.members.length;
  if (
    names.size === 0 ||
    members.filter(({ name }) => names.has(name)).length * 2 >= members.length
  )
    return undefined;
  const lists = members.filter(({ value }) => value.kind === "array");
  const found = members.filter(({ value }) =>
    value.kind === "array"
      ? value.items.length === 0
        ? isList && lists.length === 1
        : known(value.items[0])
      : !isList && known(value),
  );
  const [only] = found;
  return only !== undefined && found.length === 1 && (isList || only.value.kind !== "array")
    ? only
    : undefined;
}

/**
 * Returns the members of a sample that lead to a described object: the member that holds it, or that member and the
 * only object around it. Undefined if there is none.
 */
function pathTo(
  node: ObjectNode,
  names: ReadonlySet<string>,
  told: { readonly isList: boolean; readonly isNamed: boolean },
): readonly JsonMember[] | undefined {
  const own =
    holderIn(node, names, told.isList) ?? (told.isNamed ? undefined : listIn(node, names));
  if (own !== undefined) return [own];
  if (told.isNamed || node.members.some(({ name }) => names.has(name))) return undefined;
  const found = node.members.flatMap((member) => {
    const below = member.value.kind === "object" ? listIn(member.value, names) : undefined;
    return below === undefined ? [] : [[member, below]];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Returns the only list of a sample with objects that the rows describe: at least three of four members have a row. */
function listIn(node: ObjectNode, names: ReadonlySet<string>): JsonMember | undefined {
  const holder = holderIn(node, names, true);
  const [item] = holder?.value.kind === "array" ? holder.value.items : [];
  if (item?.kind !== "object") return undefined;
  const known = item.members.filter(({ name }) => names.has(name));
  return known.length * 4 >= item.members.length * 3 ? holder : undefined;
}

/** Returns the type of an envelope that a sample shows, with the described type in the place of one member. */
function envelopeOf(
  sample: RestSample,
  path: readonly JsonMember[],
  held: Fact<TypeRef>,
): Fact<Extract<TypeRef, { kind: "object" }>> | undefined {
  const seen = seenIn(sample);
  if (seen === undefined || !isObject(seen)) return undefined;
  return around(
    fieldsOf([seen], () => undefined),
    path.map(({ name }) => name),
    { held, shown: sample.span },
  );
}

/** Returns the type with these fields and the described type at a path of names. */
function around(
  fields: readonly Field[],
  [first = "", ...more]: readonly string[],
  { held, shown }: { readonly held: Fact<TypeRef>; readonly shown: Span },
): Fact<Extract<TypeRef, { kind: "object" }>> | undefined {
  if (more.length === 0) return envelopeWith(fields, first, held, shown);
  const inner = fields.find(({ name }) => name === first)?.type.value;
  if (inner?.kind !== "object") return undefined;
  const below = around(inner.fields, more, { held, shown });
  return below && envelopeWith(fields, first, below, shown);
}

/** Returns the answer of a text that mentions a page, with the envelope of the chapter about pagination. */
function paged({ returns, sample }: Content, pages: PageEnvelopes): Partial<Content> | undefined {
  if (returns === undefined || returns.value === "none" || sample !== undefined) return undefined;
  if (returns.value.kind !== "array" || !pages.speaksOfPage(returns.span)) return undefined;
  const envelope = pages.around({ ...returns, value: returns.value });
  return envelope && { returns: envelope };
}
