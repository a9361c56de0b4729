import type { RestDiagnostics } from "../diagnostics.js";
import type { RestEntity } from "../model.js";
import { readLenientJson, type JsonNode } from "../../../markdown/lenient-json.js";
import type { Placed, Section } from "../../../markdown/page.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { shapeOf } from "../resolve/sample-shape.js";
import { contradicts } from "./check-examples.js";

/** Reports what samples show and the tables of their objects do not tell, or tell otherwise. */
export function checkShapes(
  { tree, reading, resolver, scopes }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const entities = new Map<string, RestEntity>();
  for (const type of reading.types)
    if (type.kind === "object" && !entities.has(type.id)) entities.set(type.id, type);
  const drafts = resolver.registry.drafts.filter(({ kind }) => kind === "object");
  const owned = new Set(scopes.flatMap(({ scope }) => scope.sections));
  for (const draft of drafts) {
    const entity = reading.types[resolver.registry.drafts.indexOf(draft)];
    if (entity?.kind !== "object" || draft.section.heading !== undefined) continue;
    const [sample] = examplesOf(
      draft.section.page.sections,
      tree.headings.read.bind(tree.headings),
    );
    if (sample !== undefined && !owned.has(sample.section))
      checkSample(sample, entity, diagnostics);
  }
  for (const { operation, samples } of scopes) {
    const { returns } = operation;
    const [answer] = samples.answers;
    if (returns?.rule !== "stated" || returns.value === "none" || answer?.node === undefined)
      continue;
    const type = returns.value.kind === "array" ? returns.value.items : returns.value;
    const entity = type.kind === "named" ? entities.get(type.type) : undefined;
    if (entity !== undefined)
      checkMembers(firstObject(answer.node), entity, answer.span, diagnostics);
  }
}

/** The samples below a heading that says example, on a page of one object. */
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

function firstObject(node: JsonNode): JsonNode | undefined {
  return node.kind === "array" ? node.items[0] : node;
}

function checkSample(
  { block, section }: Placed,
  entity: RestEntity,
  diagnostics: RestDiagnostics,
): void {
  if (block.kind !== "code") return;
  const { page } = section;
  const node = readLenientJson(page.slice(block.content))?.node;
  const span = page.source.span(block.start, block.end);
  const root = node === undefined ? undefined : firstObject(node);
  if (root?.kind !== "object") return;
  checkMembers(root, entity, span, diagnostics);
  const shape = shapeOf(root);
  for (const field of entity.fields) {
    const shown = shape.get(field.name);
    if (shown === undefined) continue;
    if (
      shown.includes("null") &&
      field.nullable?.value !== true &&
      field.optional?.value !== true &&
      shown.length === 1
    ) {
      diagnostics.report("null-not-told", span, { name: `${entity.id}.${field.name}` });
    }
    const stated = printType(field.type.value);
    const [first] = shown;
    if (first !== undefined && shown.length === 1 && contradicts(stated, first)) {
      diagnostics.report("type-against-sample", span, {
        name: `${entity.id}.${field.name}`,
        stated,
        shown: first,
      });
    }
  }
}

/** Members that a sample has and nothing describes; a type that is barely described says nothing. */
function checkMembers(
  node: JsonNode | undefined,
  entity: RestEntity,
  span: RestEntity["span"],
  diagnostics: RestDiagnostics,
): void {
  if (node?.kind !== "object" || entity.fields.length < 3) return;
  const known = new Set(entity.fields.map(({ name }) => name.split(".")[0]));
  const unknown = node.members.map(({ name }) => name).filter((name) => !known.has(name));
  const told = node.members.length - unknown.length;
  if (unknown.length === 0 || told < 2) return;
  diagnostics.report("member-not-told", span, { names: unknown, type: entity.id });
}
