import type { Diagnostics, Span } from "../diagnostics/diagnostic.js";
import type { FieldRow, TableKind } from "../page/page.js";
import { readBodyValue } from "./body-type.js";
import type { Evidence, Sighting } from "./evidence.js";
import {
  scalarNames,
  type Fact,
  type Field,
  type JsonValue,
  type Rule,
  type TypeRef,
} from "./ir.js";
import { readDefault } from "./read-default.js";
import { resolveLink, type LinkedField } from "./resolve-link.js";
import {
  linkTarget,
  parseTypeExpression,
  typeRefText,
  type TypeExpression,
} from "./type-expression.js";

/** What the whole tree knows; the rules for one field ask it. */
export interface Tree {
  readonly ids: ReadonlySet<string>;
  readonly evidence: Evidence;
  /** True if a page of that type has a row for `id`: values of it exist by themselves. */
  hasId(type: string): boolean;
  /** True if a page of that type has a field table of its own. */
  hasTable(type: string): boolean;
  /** The type that rows of that name have, if there are any. */
  typeOfRow(field: string): Fact<TypeRef> | undefined;
  /** The type of an object that a curl body shows under that name. */
  embeddedIn(field: string): string | undefined;
  /** The options that the common page lists for a field. */
  commonOptions(field: string): Fact<readonly string[]> | undefined;
}

/** Makes a fact that the text states itself. */
export function stated<T>(value: T, span: Span): Fact<T> {
  return { value, span, rule: "stated", evidence: [] };
}

/** Makes a fact that a rule inferred. */
export function inferred<T>(
  value: T,
  span: Span,
  rule: Rule,
  evidence: readonly Span[] = [],
): Fact<T> {
  return { value, span, rule, evidence };
}

/** Turns a row into a field of a type. */
export function resolveRow(
  owner: string,
  row: FieldRow,
  table: TableKind,
  tree: Tree,
  diagnostics: Diagnostics,
): Field {
  const name = row.name.value;
  const type = resolveType(owner, row, tree, diagnostics);
  const create = readCreate(row, table, diagnostics);
  const required = row.required && readFlag(row.required, "Required", diagnostics);
  return {
    name,
    type,
    create,
    update: readUpdate(row, table, diagnostics),
    required:
      table === "input"
        ? stated(required ?? false, (row.required ?? row.name).span)
        : create && create.value !== "never"
          ? { ...create, value: create.value === "required" }
          : undefined,
    default: resolveDefault(owner, row, type.value, tree, diagnostics),
    options: resolveOptions(row, type.value, tree),
    notes: row.notes,
    span: row.span,
  };
}

/** Makes a field that only curl bodies show. */
export function resolveSighting(
  sighting: Sighting,
  tree: Tree,
  embedded: string | undefined,
): Field {
  const { field: name, value } = sighting;
  const named: TypeRef | undefined =
    embedded === undefined ? undefined : { kind: "embedded", type: embedded };
  const reading = readBodyValue(value, named);
  const alike = tree.typeOfRow(name);
  // A default hides the type; rows of the same name elsewhere know it better than its looks.
  const fromRow = reading.default !== undefined && typeof reading.default === "string" && alike;
  const type = fromRow
    ? inferred(alike.value, value.span, "row-same-name", [alike.span])
    : inferred(reading.type, value.span, "body-literal");
  return {
    name,
    type,
    create: undefined,
    update: undefined,
    required: undefined,
    default:
      reading.default === undefined
        ? undefined
        : inferred(reading.default, value.span, "body-default"),
    options:
      type.value.kind === "scalar" && type.value.name === "enum"
        ? tree.commonOptions(name)
        : undefined,
    notes: undefined,
    span: sighting.value.span,
  };
}

function resolveType(
  owner: string,
  row: FieldRow,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<TypeRef> {
  const json: TypeRef = { kind: "scalar", name: "json" };
  if (row.type === undefined) {
    const [sighting] = tree.evidence.of(owner, row.name.value);
    if (sighting !== undefined) {
      const { type } = readBodyValue(sighting.value, undefined);
      return inferred(type, row.name.span, "body-literal", [sighting.value.span]);
    }
    diagnostics.report("blank-type", row.name.span, { field: row.name.value });
    return inferred(json, row.name.span, "blank-type");
  }
  const { value: text, span } = row.type;
  const expression = parseTypeExpression(text);
  const context: Context = { owner, row, span, tree, diagnostics, container: "none" };
  const fact = expression && fromExpression(expression, context);
  if (fact !== undefined) return fact;
  const name = /[\w-]+(?=\]*$)/.exec(text)?.[0] ?? text;
  diagnostics.report("unknown-type", span, {
    type: text,
    name,
    known: [...scalarNames, ...tree.ids],
  });
  return inferred(json, span, "blank-type");
}

interface Context {
  readonly owner: string;
  readonly row: FieldRow;
  readonly span: Span;
  readonly tree: Tree;
  readonly diagnostics: Diagnostics;
  readonly container: LinkedField["container"];
}

/** Undefined for a name that is neither scalar nor type. */
function fromExpression(expression: TypeExpression, context: Context): Fact<TypeRef> | undefined {
  const { span, tree, diagnostics, owner, row, container } = context;
  switch (expression.kind) {
    case "scalar":
      return stated({ kind: "scalar", name: expression.name }, span);
    case "reference":
      return stated({ kind: "reference", type: expression.of }, span);
    case "named":
      return tree.ids.has(expression.name)
        ? stated({ kind: "embedded", type: expression.name }, span)
        : undefined;
    case "array":
    case "map": {
      const inner = fromExpression(expression.of, { ...context, container: expression.kind });
      if (inner === undefined) return undefined;
      const value: TypeRef =
        expression.kind === "array"
          ? { kind: "array", items: inner.value }
          : { kind: "map", values: inner.value };
      return { ...inner, value };
    }
    case "link": {
      const target = checkLink(expression.link, span, tree, diagnostics);
      if (target === undefined)
        return inferred({ kind: "scalar", name: "json" }, span, "blank-type");
      const linked = { type: owner, field: row.name.value, target, container };
      const { type, rule, evidence } = resolveLink(linked, tree.evidence, (id) => tree.hasId(id));
      return inferred(type, span, rule, evidence);
    }
  }
}

/** The type a link leads to, with everything that is wrong about the link reported. */
export function checkLink(
  link: { readonly text: string; readonly url: string },
  span: Span,
  tree: Tree,
  diagnostics: Diagnostics,
): string | undefined {
  const target = linkTarget(link.url);
  if (target === undefined) {
    diagnostics.report("invalid-link", span, { url: link.url });
    return undefined;
  }
  if (!tree.ids.has(target)) {
    diagnostics.report("missing-link-page", span, { target, known: [...tree.ids] });
  } else if (link.text.toLowerCase() !== target.toLowerCase()) {
    diagnostics.report("link-text-mismatch", span, { text: link.text, target });
  }
  return target;
}

const createFlags: ReadonlyMap<string, "required" | "optional" | "never"> = new Map([
  ["yes", "required"],
  ["optional", "optional"],
  ["-", "never"],
]);

function readCreate(row: FieldRow, table: TableKind, diagnostics: Diagnostics): Field["create"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated("never", row.span);
  const value = row.create && createFlags.get(row.create.value.toLowerCase());
  if (value !== undefined && row.create !== undefined) return stated(value, row.create.span);
  reportFlag(row, row.create, "Create", ["Yes", "Optional", "-"], diagnostics);
  return inferred("never", row.span, "blank-type");
}

function readUpdate(row: FieldRow, table: TableKind, diagnostics: Diagnostics): Field["update"] {
  if (table === "input") return undefined;
  if (table !== "writeable") return stated(false, row.span);
  const text = row.update?.value.toLowerCase();
  if (row.update && (text === "yes" || text === "-"))
    return stated(text === "yes", row.update.span);
  reportFlag(row, row.update, "Update", ["Yes", "-"], diagnostics);
  return inferred(false, row.span, "blank-type");
}

function readFlag(
  cell: NonNullable<FieldRow["required"]>,
  column: string,
  diagnostics: Diagnostics,
): boolean {
  const text = cell.value.toLowerCase();
  if (text !== "yes" && text !== "no") {
    diagnostics.report("unknown-flag", cell.span, {
      value: cell.value,
      column,
      known: ["Yes", "No"],
    });
  }
  return text === "yes";
}

function reportFlag(
  row: FieldRow,
  cell: FieldRow["create"],
  column: string,
  known: readonly string[],
  diagnostics: Diagnostics,
): void {
  diagnostics.report("unknown-flag", (cell ?? row).span, {
    value: cell?.value ?? "",
    column,
    known,
  });
}

function resolveDefault(
  owner: string,
  row: FieldRow,
  type: TypeRef,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<JsonValue> | undefined {
  if (row.default !== undefined && row.default.value !== "-") {
    const value = readDefault(row.default.value, type);
    if (value !== undefined) return stated(value, row.default.span);
    const args = { value: row.default.value, type: typeRefText(type) };
    diagnostics.report("default-type", row.default.span, args);
    return undefined;
  }
  // A default that the table leaves out is still printed by the curl bodies (`""` or `"0"` where a
  // placeholder would stand), and it is one only if it fits the type that the table gives.
  for (const { value } of tree.evidence.of(owner, row.name.value)) {
    const shown = value.kind === "literal" ? readBodyValue(value, undefined).default : undefined;
    if (typeof shown !== "string" || readDefault(shown, type) === undefined) continue;
    return inferred(shown, (row.default ?? row.name).span, "body-default", [value.span]);
  }
  return undefined;
}

function resolveOptions(row: FieldRow, type: TypeRef, tree: Tree): Field["options"] {
  const isEnum = JSON.stringify(type).includes('"enum"');
  if (row.notes !== undefined) {
    const options = readOptions(row.notes.value);
    if (isEnum && options.length > 0) return stated(options, row.notes.span);
  }
  return isEnum ? tree.commonOptions(row.name.value) : undefined;
}

/** The options a note lists: ``The options are `a`, `b`.`` or ``: `a`, `b`, or `c` ``. */
export function readOptions(notes: string): readonly string[] {
  const list = /(?:options are|:)\s*((?:`[^`]+`[\s,]*(?:(?:or|and)\s+)?)+)/i.exec(notes)?.[1] ?? "";
  return [...list.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
}
