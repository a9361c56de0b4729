import type { Method, TypeRef } from "../../../core/api.js";
import { inferred } from "../../../core/fact.js";
import { textPiece } from "../../../markdown/inline.js";
import type { JsonMember, JsonNode } from "../../../markdown/lenient-json.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Place, RestParameter } from "../model.js";
import type { HeadingReader } from "../page/heading-words.js";
import { isName } from "../page/member.js";
import { usualHeader } from "../page/read-header-lines.js";
import { roleOf, type BlockRole } from "./block-role.js";
import { inferredParameter } from "./inferred-parameter.js";
import { readSample } from "./read-sample.js";
import type { MemberResolver } from "./resolve-member.js";
import { scalarOf } from "./sample-shape.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";
import { findDefault } from "./text-facts.js";
import { unknownType } from "./type-text.js";

/**
 * Returns the place of the parameters that a sample shows as JSON, such as the one directly below `Query parameters`.
 * Undefined for a sample of a body or of an answer. After rows, a sample below the same heading is an answer.
 */
export function placeOfSample(
  placed: Placed,
  node: JsonNode | undefined,
  role: BlockRole,
  method: Method,
): Exclude<Place, "body"> | undefined {
  const { place, isRequest, status } = role;
  if (role.role !== "parameters" || status !== undefined || node?.kind !== "object")
    return undefined;
  if (role.evidence !== placed.label?.text && isBehindRows(placed, node.members)) return undefined;
  if (place !== undefined) return place === "body" ? undefined : place;
  return isRequest && !takesBody(method) ? "query" : undefined;
}

/**
 * True if a table or a list is between the heading of a section and a sample, unless the sample shows the values of its
 * rows.
 */
function isBehindRows(
  { section: { blocks, page }, block: { start } }: Placed,
  members: readonly JsonMember[],
): boolean {
  const rows = blocks.filter(
    ({ block: { start: at, kind } }) =>
      at < start && (kind === "table" || kind === "list" || kind === "definitionList"),
  );
  const words = new Set(rows.flatMap(({ block }) => page.slice(block).split(/[^\w.-]+/)));
  const areValues = members.every(({ value }) => value.kind === "value");
  return rows.length > 0 && !(areValues && members.some(({ name }) => words.has(name)));
}

/** Returns the members of a sample that shows parameters, and their place. Undefined for other blocks. */
function membersOf(placed: Placed, { title, request }: Scope, headings: HeadingReader) {
  if (placed.block.kind !== "code") return undefined;
  const role = roleOf(placed, title, headings);
  if (role.role !== "parameters") return undefined;
  const sample = readSample(placed, placed.block);
  const place = placeOfSample(placed, sample?.node, role, request.method);
  return sample?.node?.kind !== "object" || place === undefined
    ? undefined
    : { members: sample.node.members, base: sample.base, place };
}

/** True if a sample shows parameters, and either all of them are known or a heading above says that it is an example. */
export function showsKnown(placed: Placed, scope: Scope, { parameters, headings }: Known): boolean {
  const found = membersOf(placed, scope, headings);
  const isKnown = ({ name }: JsonMember): boolean =>
    usualHeader.test(name) || parameters.some((one) => one.name === name);
  if (found === undefined) return false;
  let isExample = false;
  for (
    let up: Section | undefined = placed.section;
    up !== undefined && up !== scope.title;
    up = up.parent
  )
    isExample ||= headings.read(up.title).words.has("example");
  return isExample || found.members.every(isKnown);
}

interface Known {
  readonly parameters: readonly RestParameter[];
  readonly headings: HeadingReader;
}

/** Finds the parameters that samples of JSON show. A comment describes the member on its line. */
export function parametersInSamples(
  scope: Scope,
  resolver: MemberResolver,
): readonly RestParameter[] {
  return scope.blocks.flatMap((placed): RestParameter[] => {
    const found = membersOf(placed, scope, resolver.tree.headings);
    if (found === undefined) return [];
    const { members, base, place } = found;
    return members.flatMap((member): RestParameter[] => {
      const { name, value, at } = member;
      if (!isName(name) || (place === "header" && usualHeader.test(name))) return [];
      const { source } = placed.section.page;
      const span = source.span(base + at, base + at + name.length);
      const type = typeOf(value);
      const shown = inferredParameter({ name, place, type, span, rule: "rest/sent-by-example" });
      return [{ ...shown, ...toldBy(member, shown, resolver) }];
    });
  });
}

/** Returns the presence and the default that the comment behind a member states. */
function toldBy(
  { comment = "" }: JsonMember,
  { span, type }: RestParameter,
  { words, tree: { vocabulary } }: MemberResolver,
): Partial<Pick<RestParameter, "required" | "default">> {
  const own = comment.toLowerCase().split(/[^\p{L}]+/u);
  const isRequired = own.some((word) => vocabulary.words.required.includes(word));
  const isOptional = own.some((word) => vocabulary.words.optional.includes(word));
  const place = { start: span.start.offset, end: span.end.offset };
  const told = findDefault([textPiece(comment, place)], words)?.value;
  const isNumber = type.value.kind === "scalar" && /^(?:integer|number)$/.test(type.value.name);
  const value = told !== undefined && isNumber ? Number(told) : told;
  return {
    ...(isRequired === isOptional
      ? {}
      : { required: inferred(isRequired, span, "rest/sent-by-example") }),
    ...(value === undefined || Number.isNaN(value)
      ? {}
      : { default: inferred(value, span, "rest/sent-by-example") }),
  };
}

function typeOf(node: JsonNode): TypeRef {
  if (node.kind === "object") return { kind: "scalar", name: "json" };
  if (node.kind === "array") {
    const [first] = node.items;
    return { kind: "array", items: first === undefined ? unknownType : typeOf(first) };
  }
  return node.kind === "value" ? scalarOf(node) : unknownType;
}
