import type { TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import type { JsonMember, JsonNode } from "../../../markdown/lenient-json.js";
import type { RestAnswer, RestEntity, RestSample, RestType, ShapeMember } from "../model.js";
import { nest } from "../nest.js";
import { isOfSample } from "../shapes/plain-answer.js";
import { isObject, fieldsOf, seenIn } from "../shapes/shape-type.js";
import { toField } from "../to-payloads.js";
import { envelopeWith } from "./envelope-type.js";
import type { PageEnvelopes } from "./page-envelopes.js";
import type { ResolvedScope } from "./resolved-scope.js";

type Content = Pick<RestAnswer, "returns" | "members" | "sample">;
type ObjectNode = Extract<JsonNode, { kind: "object" }>;

/**
 * Puts the types of answers into the envelopes around them. With a sample, this is the member that contains the
 * described object (`{ "book": { … } }`). A page of objects without a sample gets the envelope of the chapter about
 * pagination.
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
  const holder = names && holderIn(sample.node, new Set(names.map(rootOf)), isList);
  if (holder === undefined) return undefined;
  const isShownList = holder.value.kind === "array";
  const fields = rows.map(({ path, type, field }) =>
    field === undefined ? { name: path, type, span: type.span } : toField(field),
  );
  const own: TypeRef =
    inner.kind === "named" ? inner : { kind: "object", fields: nest(fields), isOpen: false };
  const held: TypeRef = isShownList ? { kind: "array", items: own } : own;
  const envelope = envelopeOf(sample, holder.name, { ...returns, value: held });
  if (envelope === undefined) return undefined;
  const path = `${holder.name}${isShownList ? "[]" : ""}`;
  const inside = rows.map((one): ShapeMember => ({ ...one, path: `${path}.${one.path}` }));
  const outside = envelope.value.fields.map(({ name, type }): ShapeMember => ({
    path: name,
    type,
  }));
  return {
    returns: envelope,
    members: rows.length === 0 ? members : [...outside, ...inside],
  };
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

/** Returns the type of an envelope that a sample shows, with the described type in the place of one member. */
function envelopeOf(
  sample: RestSample,
  name: string,
  held: Fact<TypeRef>,
): Fact<Extract<TypeRef, { kind: "object" }>> | undefined {
  const seen = seenIn(sample);
  if (seen === undefined || !isObject(seen)) return undefined;
  return envelopeWith(
    fieldsOf([seen], () => undefined),
    name,
    held,
    sample.span,
  );
}

/** Returns the answer of a text that mentions a page, with the envelope of the chapter about pagination. */
function paged({ returns, sample }: Content, pages: PageEnvelopes): Partial<Content> | undefined {
  if (returns === undefined || returns.value === "none" || sample !== undefined) return undefined;
  if (returns.value.kind !== "array" || !pages.speaksOfPage(returns.span)) return undefined;
  const envelope = pages.around({ ...returns, value: returns.value });
  return envelope && { returns: envelope };
}
