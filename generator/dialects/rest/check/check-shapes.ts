import type { RelatedSpan } from "../../../diagnostics/diagnostic.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Reading, RestEntity, RestField, RestOperation } from "../model.js";
import { readLenientJson, type JsonMember, type JsonNode } from "../../../markdown/lenient-json.js";
import type { Placed, Section } from "../../../markdown/page.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { shapeOf } from "../resolve/sample-shape.js";

/**
 * Reports differences between samples and the types that the docs describe. Two kinds of samples are compared: the
 * first example of a page that describes a type without a heading, and the first answer of each operation whose type
 * is stated.
 */
export function checkShapes(
  { tree, reading, resolver, scopes }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const entities = entitiesOf(reading);
  const all = [...entities.values()];
  // If the docs mark more than four members as nullable, optional members that are not marked must not be null.
  // Otherwise optional members may be null.
  const marksNull = all.flatMap(({ fields }) => fields).filter(isNullable).length > 4;
  const context = { all, marksNull, diagnostics };
  const drafts = resolver.registry.drafts.filter(({ kind }) => kind === "object");
  const owned = new Set(scopes.flatMap(({ scope }) => scope.sections));
  for (const draft of drafts) {
    const entity = reading.types[resolver.registry.drafts.indexOf(draft)];
    if (entity?.kind !== "object" || draft.section.heading !== undefined) continue;
    const [sample] = examplesOf(
      draft.section.page.sections,
      tree.headings.read.bind(tree.headings),
    );
    if (sample !== undefined && !owned.has(sample.section)) checkSample(sample, entity, context);
  }
  for (const { operation, samples } of scopes) {
    const { returns } = operation;
    const [answer] = samples.answers;
    if (returns?.rule !== "stated" || answer?.node === undefined) continue;
    const entity = entityOf(operation, entities);
    const root = firstObject(answer.node);
    if (entity === undefined || root?.kind !== "object") continue;
    checkMembers(root, entity, answer.span, context);
    // An answer with an unknown member may be of another type.
    const known = new Set(entity.fields.map(({ name }) => name.split(".")[0]));
    if (root.members.every(({ name }) => known.has(name))) {
      checkTypes(root, entity, answer.span, context);
    }
  }
}

/** Returns the objects that the pages describe, keyed by id. The first one of an id counts. */
export function entitiesOf({ types }: Pick<Reading, "types">): ReadonlyMap<string, RestEntity> {
  const entities = new Map<string, RestEntity>();
  for (const type of types)
    if (type.kind === "object" && !entities.has(type.id)) entities.set(type.id, type);
  return entities;
}

/** Returns the object that the first answer of an operation is, or is a list of. Undefined for another answer. */
export function entityOf(
  { returns }: Pick<RestOperation, "returns">,
  entities: ReadonlyMap<string, RestEntity>,
): RestEntity | undefined {
  if (returns === undefined || returns.value === "none") return undefined;
  const type = returns.value.kind === "array" ? returns.value.items : returns.value;
  return type.kind === "named" ? entities.get(type.type) : undefined;
}

interface Context {
  readonly all: readonly RestEntity[];
  /** True if the docs mark more than four members as nullable. */
  readonly marksNull: boolean;
  readonly diagnostics: RestDiagnostics;
}

/** True if the text says that a member may be null. A sample is what the text is compared with. */
function isNullable({ nullable }: RestField): boolean {
  return nullable?.value === true && nullable.rule !== "rest/null-in-sample";
}

/** Returns the code blocks of the first section whose heading is a word for examples, such as `Example`. */
function examplesOf(
  sections: readonly Section[],
  read: (title: string) => { words: ReadonlySet<string>; isWhole: boolean },
): readonly Placed[] {
  const first = sections.find(({ title }) => {
    const { words, isWhole } = read(title);
    return isWhole && words.has("example");
  });
  return first?.blocks.filter(({ block }) => block.kind === "code") ?? [];
}

export function firstObject(node: JsonNode): JsonNode | undefined {
  return node.kind === "array" ? node.items[0] : node;
}

function checkSample({ block, section }: Placed, entity: RestEntity, context: Context): void {
  const { diagnostics } = context;
  if (block.kind !== "code") return;
  const { page } = section;
  const node = readLenientJson(page.slice(block.content))?.node;
  const span = page.source.span(block.start, block.end);
  const root = node === undefined ? undefined : firstObject(node);
  if (root?.kind !== "object") return;
  checkMembers(root, entity, span, context);
  if (!root.isElided) checkShown(root.members, entity, span, diagnostics);
  checkTypes(root, entity, span, context);
  const shape = shapeOf(root);
  for (const field of entity.fields) {
    const shown = shape.get(field.name);
    const isOpen = isNullable(field) || (field.optional?.value === true && !context.marksNull);
    if (shown === undefined || !shown.includes("null") || isOpen || shown.length > 1) continue;
    const name = `${entity.id}.${field.name}`;
    diagnostics.report("null-not-told", span, { name }, [descriptionOf(field, name)]);
  }
}

function descriptionOf({ span }: RestField, name: string): RelatedSpan {
  return { span, message: `The description of \`${name}\`` };
}

/** Reports members whose value in a sample cannot have the type of their row. */
function checkTypes(
  root: JsonNode,
  { id, fields }: RestEntity,
  span: RestEntity["span"],
  { diagnostics }: Context,
): void {
  const shape = shapeOf(root);
  for (const field of fields) {
    const [first, ...more] = shape.get(field.name) ?? [];
    const stated = printType(field.type.value);
    if (first === undefined || more.length > 0 || !contradicts(stated, first)) continue;
    const name = `${id}.${field.name}`;
    const related = [descriptionOf(field, name)];
    diagnostics.report("type-against-sample", span, { name, stated, shown: first }, related);
  }
}

/**
 * Reports required members of a type that the sample of its page lacks. Nothing is reported if more members are missing
 * than a quarter of those shown, because such a sample was probably shortened. Deprecated and nested members may be
 * missing.
 */
function checkShown(
  members: readonly JsonMember[],
  { id, fields, span: described }: RestEntity,
  span: RestEntity["span"],
  diagnostics: RestDiagnostics,
): void {
  const shown = new Set(members.map(({ name }) => name));
  const missing = fields.filter(
    ({ name, optional, isDeprecated }) =>
      optional?.value !== true && !isDeprecated && !/[.[]/.test(name) && !shown.has(name),
  );
  if (missing.length === 0 || missing.length * 4 > members.length) return;
  const related = missing.map((field) => ({ span: field.span, message: `\`${field.name}\`` }));
  const names = missing.map(({ name }) => name);
  diagnostics.report("member-not-shown", span, { names, type: id }, [
    ...related,
    { span: described, message: `The description of \`${id}\`` },
  ]);
}

/**
 * Reports members of a sample that no row describes. Nothing is reported if the type has fewer than three members, or if
 * another type has all members of the sample.
 */
function checkMembers(
  node: JsonNode | undefined,
  entity: RestEntity,
  span: RestEntity["span"],
  { all, diagnostics }: Context,
): void {
  if (node?.kind !== "object" || entity.fields.length < 3) return;
  const known = new Set(entity.fields.map(({ name }) => name.split(".")[0]));
  const unknown = node.members.map(({ name }) => name).filter((name) => !known.has(name));
  const described = node.members.length - unknown.length;
  // If fewer than two or less than half of the members are known, the type is probably not that of the sample, or
  // the page describes only additions to another type.
  if (unknown.length === 0 || described < 2 || unknown.length > described) return;
  if (all.some((other) => hasAll(other, node.members))) return;
  const related = [{ span: entity.span, message: `The description of \`${entity.id}\`` }];
  diagnostics.report("member-not-told", span, { names: unknown, type: entity.id }, related);
}

/** True if a type has every member of a sample. */
export function hasAll({ fields }: RestEntity, members: readonly JsonMember[]): boolean {
  const known = new Set(fields.map(({ name }) => name.split(".")[0]));
  return members.every(({ name }) => known.has(name));
}

/** True if the type in the docs and the type in a sample exclude each other. */
export function contradicts(stated: string, shown: string): boolean {
  const kind = (type: string): string | undefined => {
    if (/^array/.test(type)) return "array";
    if (/^(?:string|date|datetime|file)$/.test(type)) return "string";
    if (/^(?:int|float)$/.test(type)) return "number";
    if (type === "boolean") return "boolean";
    return type === "json" || type.startsWith("map") || /^[A-Z]/.test(type) ? "object" : undefined;
  };
  const [a, b] = [kind(stated), kind(shown)];
  return a !== undefined && b !== undefined && a !== b && !stated.includes("|");
}
