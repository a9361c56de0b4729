import type { JsonValue, TypeRef } from "../../../core/api.js";
import { optionText } from "../../../core/by-type.js";
import type { Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { RestEntity, RestOperation, RestSample } from "../model.js";
import { printType } from "../print-type.js";
import { placeholderType } from "../resolve/sample-shape.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { contradicts, entitiesOf, entityOf } from "./check-shapes.js";

/** A row with a list of values. */
interface Row {
  readonly type: Fact<TypeRef>;
  readonly options: Fact<readonly JsonValue[]> | undefined;
  readonly span: Span;
}

type NamedRow = readonly [name: string, row: Row];

/** Reports each value in a sample of a request or an answer that the row of its member does not list. */
export function checkValues({ scopes, reading }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const entities = entitiesOf(reading);
  for (const { operation, samples } of scopes) {
    const sent = operation.parameters.filter(({ in: { value } }) => /^(?:body|form)$/.test(value));
    const rows = rowsOf(sent.map((row) => [row.name, row]));
    for (const sample of samples.requests) check(sample, rows);
    const [answer] = samples.answers;
    if (answer === undefined) continue;
    const own = rowsOfAnswer(operation, entities);
    const below = nestedRows(own, entities);
    check(answer, rowsOf([...own, ...below]));
    // The rows of a type are compared with its samples by another check.
    const isOfType = entityOf(operation, entities) !== undefined;
    checkKinds(answer, isOfType ? below : [...own, ...below]);
  }

  /** Reports each row whose type is no type of its value in a sample. */
  function checkKinds({ node, base, placed }: RestSample, rows: readonly NamedRow[]): void {
    const { source } = placed.section.page;
    const typed = new Map(rows.map(([name, row]) => [bareMember(name), row]));
    if (node === undefined || typed.size === 0) return;
    visit(node, "", (name, value, at) => {
      const row = typed.get(name);
      const shown =
        typeof value === "string" ? "string" : Number.isInteger(value) ? "int" : "float";
      // Items have the name of their list.
      const type = row?.type.value.kind === "array" ? row.type.value.items : row?.type.value;
      const stated = type && row?.type.rule === "stated" ? printType(type) : "unknown";
      if (row === undefined || !contradicts(stated, shown)) return;
      typed.delete(name);
      const place = source.span(base + at, base + at + JSON.stringify(value).length);
      const related = [{ span: row.span, message: `The row of \`${name}\`` }];
      diagnostics.report("type-against-sample", place, { name, stated, shown }, related);
    });
  }

  function check({ node, base, placed }: RestSample, rows: ReadonlyMap<string, Row>): void {
    const { source } = placed.section.page;
    if (node === undefined || rows.size === 0) return;
    visit(node, "", (name, value, at) => {
      const row = rows.get(name);
      const options = row?.options?.value ?? [];
      if (row === undefined || options.some((option) => optionText(option) === String(value)))
        return;
      const place = source.span(base + at, base + at + JSON.stringify(value).length);
      const related = [{ span: row.span, message: `The row of \`${name}\`` }];
      const facts = { name, value: String(value), options: options.map(optionText) };
      diagnostics.report("sample-not-an-option", place, facts, related);
    });
  }
}

/**
 * Returns the rows with stated values, keyed by the path of the member without brackets: `lines.kind`. Left out are
 * rows of lists, because their text may list the members of an item, and rows whose values are forms such as
 * `name:port`.
 */
function rowsOf(rows: readonly NamedRow[]): ReadonlyMap<string, Row> {
  const listed = rows.filter(
    ([, { type, options }]) =>
      type.value.kind === "scalar" &&
      options?.rule === "stated" &&
      !options.value.some((option) => optionText(option).includes(":")),
  );
  return new Map(listed.map(([name, row]) => [bareMember(name), row]));
}

/** Returns the path of a member without brackets: `lines.kind`. */
const bareMember = (name: string): string => name.replaceAll("[]", "").replace(/^\./, "");

/** Returns the rows of the named types of rows, below their names: `items.kind` for a list of objects with `kind`. */
function nestedRows(
  rows: readonly NamedRow[],
  entities: ReadonlyMap<string, RestEntity>,
): readonly NamedRow[] {
  const known = new Set(rows.map(([name]) => bareMember(name)));
  const below = rows.flatMap(([name, row]): readonly NamedRow[] => {
    const { value } = row.type;
    const type = value.kind === "array" ? value.items : value;
    const entity = type.kind === "named" ? entities.get(type.type) : undefined;
    return (entity?.fields ?? []).map((field) => [`${name}.${field.name}`, field]);
  });
  return below.filter(([name]) => !known.has(bareMember(name)));
}

/** Returns the rows of the first answer: those of its type, or else its own. */
function rowsOfAnswer(
  operation: RestOperation,
  entities: ReadonlyMap<string, RestEntity>,
): readonly NamedRow[] {
  const entity = entityOf(operation, entities);
  if (entity !== undefined) return entity.fields.map((field) => [field.name, field]);
  return operation.members.flatMap(({ path, field }) =>
    field === undefined ? [] : [[path, field]],
  );
}

/** Calls a function for each text and number in a sample. Placeholders and empty texts are left out. */
function visit(
  node: JsonNode,
  name: string,
  tell: (name: string, value: string | number, at: number) => void,
): void {
  if (node.kind === "array") for (const item of node.items) visit(item, name, tell);
  if (node.kind === "object") {
    for (const member of node.members)
      visit(member.value, name === "" ? member.name : `${name}.${member.name}`, tell);
  }
  if (node.kind !== "value" || node.value === null || typeof node.value === "boolean") return;
  const { value, at } = node;
  const isFilled =
    typeof value === "number" ||
    (/^[^<{$[]/.test(value) && !/\.\.\.|…|\|/.test(value) && placeholderType(value) === undefined);
  if (isFilled) tell(name, value, at);
}
