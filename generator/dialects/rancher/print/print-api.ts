import { commonRules } from "../rules.js";
import { compareText } from "../../../diagnostics/diagnostic.js";
import type { PageLink } from "../../../markdown/links.js";
import type { Field, JsonValue, Operation, TypeRef } from "../../../core/api.js";
import { inputOf, outputOf, type ApiType } from "../../../core/by-type.js";
import { printPath } from "../../../core/paths.js";
import type { Route } from "../make-operation.js";
import { scalarName } from "../scalars.js";
import { typeRefText } from "../resolve/type-expression.js";
import type { SourceFile } from "../../../source/source.js";
import { printBlock } from "./print-block.js";
import { printBody } from "./print-body.js";
import { printTable, toCell } from "./print-table.js";

/** The texts of printed pages apart from their facts. */
export interface PageStyle {
  /** The text before the id of a resource in the title of its page: `Rancher API`. */
  readonly title: string;
  /** The lines of the front matter after the title. */
  readonly frontMatter: readonly string[];
  /** The text before the name of a type in the URL of a link. */
  readonly linkBase: string;
  /** Returns the lines below the front matter. */
  preamble(type: ApiType): readonly string[];
  /** The text below the tables of a resource. May be empty. */
  readonly afterTables: string;
  /** The fields, as `type.field`, whose links would be read as another type. Their types are written out instead. */
  readonly explicit: ReadonlySet<string>;
}

/** Prints the pages of an API: one per type, and the index of its resources. */
export function printApi(all: readonly ApiType[], style: PageStyle): readonly SourceFile[] {
  const types = new Map(all.map((type) => [type.id, type]));
  const pages = all.map((type) => ({
    path: `api-resources/${type.id}/index.md`,
    text: printType(type, types, style),
  }));
  return [...pages, { path: "api-resources/index.md", text: printIndex(all, style) }];
}

function printFront(title: string, style: PageStyle): string {
  return ["---", `title: ${title}`, ...style.frontMatter, "---"].join("\n");
}

function printIndex(all: readonly ApiType[], style: PageStyle): string {
  const entries = all
    .filter(({ resource }) => resource !== undefined)
    .map(({ id, notes }) => {
      const name = `[${capitalised(id)}](${style.linkBase}${id}/)|`;
      return ["<br>", `${name}\n---|\n${toCell(notes?.value ?? "")} |`].join("\n\n");
    });
  return `${[printFront("API Resources", style), "## API Resources", ...entries].join("\n\n")}\n`;
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

interface Context {
  readonly types: ReadonlyMap<string, ApiType>;
  readonly style: PageStyle;
}

function printType(type: ApiType, types: ReadonlyMap<string, ApiType>, style: PageStyle): string {
  const context = { types, style };
  const isResource = type.resource !== undefined;
  const own = type.fields.filter((field) => isOwn(field) && field.create !== undefined);
  const writeable = own.filter((field) => !isReadOnly(field));
  const readOnly = own.filter(isReadOnly);
  const parts = [
    printFront(isResource ? `${style.title} - ${type.id}` : "API", style),
    ...style.preamble(type),
    `## ${isResource ? capitalised(type.id) : type.id}`,
  ];
  if (type.notes !== undefined) parts.push(type.notes.value);
  if (own.length > 0) parts.push("### Resource Fields");
  if (writeable.length > 0) {
    const header = ["Field", "Type", "Create", "Update", "Default", "Notes"];
    const rows = writeable.map((field) => [
      field.name,
      printFieldType(type.id, field, context),
      { required: "Yes", optional: "Optional", never: "-" }[field.create?.value ?? "never"],
      field.update?.value === true ? "Yes" : "-",
      printDefault(field) ?? "-",
      toCell(field.notes?.value ?? ""),
    ]);
    parts.push("#### Writeable Fields", printTable(header, rows));
  }
  if (readOnly.length > 0) {
    const rows = readOnly.map((field) => [
      field.name,
      printFieldType(type.id, field, context),
      toCell(field.notes?.value ?? ""),
    ]);
    parts.push("#### Read Only Fields", printTable(["Field", "Type", "Notes"], rows));
  }
  if (own.length > 0 && isResource && style.afterTables !== "") {
    parts.push("<br>", style.afterTables);
  }
  const operations = type.operations.filter(({ path }) => path.rule === "stated");
  if (operations.length > 0) {
    parts.push("### Operations");
    parts.push(operations.map((one) => printOperation(type, one, context)).join("\n"));
  }
  if (type.actions.length > 0) {
    parts.push("### Actions");
    parts.push(...type.actions.map((action) => printAction(action, context)));
  }
  return `${parts.join("\n\n")}\n`;
}

/** False for a field of the common fields page, which other pages do not repeat. */
function isOwn({ type, create }: Field): boolean {
  return !commonRules.includes(type.rule) && !commonRules.includes(create?.rule ?? "");
}

/** True for a field of the read-only table, which has no column for defaults. */
function isReadOnly({ create, update, default: preset }: Field): boolean {
  return create?.value === "never" && update?.value === false && preset?.rule !== "stated";
}

function printFieldType(owner: string, field: Field, { style }: Context): string {
  const isExplicit = style.explicit.has(`${owner}.${field.name}`);
  const print = (type: TypeRef): string => {
    switch (type.kind) {
      case "array":
        return `array[${print(type.items)}]`;
      case "map":
        return `map[${print(type.values)}]`;
      case "id":
      case "named":
        return isExplicit ? typeRefText(type) : `[${type.type}](${style.linkBase}${type.type}/)`;
      default:
        return typeRefText(type);
    }
  };
  return print(field.type.value);
}

/** Returns the default of a field as a table prints it, in Go's notation; undefined if the docs do not state one. */
function printDefault({ default: preset }: Field): string | undefined {
  return preset?.rule === "stated" ? toCell(goText(preset.value)) : undefined;
}

/** Prints a value in Go's notation. */
export function goText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(goText).join(" ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${key}:${goText(item)}`);
    return `map[${entries.join(" ")}]`;
  }
  return String(value);
}

function printOperation(type: ApiType, operation: Operation, context: Context): string {
  const { name } = operation;
  const role = operation.role.value;
  const isShown = (field: Field): boolean => {
    if (role === "update") return field.update?.value === true && isOwn(field);
    // A field that is in no table was shown by this body alone.
    return field.create === undefined || (field.create.value !== "never" && isOwn(field));
  };
  const fields = role === "delete" ? [] : type.fields.filter(isShown);
  const body = role === "delete" ? undefined : printBody(objectOf(fields, context, [type.id]));
  return printBlock({ name, ...routeOf(operation), body, action: undefined });
}

function routeOf({ method, path }: Operation): Route {
  return { method: method.value, path: printPath(path.value, "shell") };
}

function printAction(action: Operation, context: Context): string {
  const input = inputOf(action)?.value;
  const output = outputOf(action)?.value;
  const type = input === undefined ? undefined : context.types.get(input);
  const fields = (type?.fields ?? []).filter(isOwn).filter((field) => {
    return field.required !== undefined || field.create === undefined;
  });
  const rows = fields
    .filter(({ required }) => required !== undefined)
    .map((field) => [
      field.name,
      printFieldType(type?.id ?? "", field, context),
      field.required?.value === true ? "Yes" : "No",
      printDefault(field) ?? "",
      toCell(field.notes?.value ?? ""),
    ]);
  const header = ["Field", "Type", "Required", "Default", "Notes"];
  const link = (id: string): PageLink => ({
    text: id,
    url: `${context.style.linkBase}${id}/`,
  });
  return printBlock({
    name: action.name,
    ...routeOf(action),
    body: fields.length === 0 ? undefined : printBody(objectOf(fields, context, [input ?? ""])),
    action: {
      input: input === undefined ? "none" : link(input),
      table: rows.length === 0 ? "" : printTable(header, rows),
      output: output === undefined ? undefined : link(output),
    },
  });
}

/**
 * Returns an object of placeholders and defaults. `open` are the types around it, where embedding stops to avoid a
 * cycle.
 */
function objectOf(fields: readonly Field[], context: Context, open: readonly string[]): JsonValue {
  const sorted = [...fields].sort((a, b) => compareText(a.name, b.name));
  return Object.fromEntries(sorted.map((field) => [field.name, placeholder(field, context, open)]));
}

function placeholder(field: Field, context: Context, open: readonly string[]): JsonValue {
  const { default: preset, type } = field;
  const value = preset?.value;
  const isShown = typeof value !== "object" || value === null || Array.isArray(value);
  if (value !== undefined && isShown) return value;
  return placeholderOf(type.value, context, open);
}

const scalars: Readonly<Record<string, JsonValue>> = { int: 0, float: 0, boolean: false };

function placeholderOf(type: TypeRef, context: Context, open: readonly string[]): JsonValue {
  switch (type.kind) {
    case "array": {
      const isText = scalarName(type.items) === "string";
      return isText ? ["string1", "...stringN"] : typeRefText(type);
    }
    case "map": {
      const isPlain = type.values.kind === "scalar";
      return isPlain ? { key: "value-pairs" } : typeRefText(type);
    }
    case "id":
      return typeRefText(type);
    case "named": {
      const target = context.types.get(type.type);
      if (target === undefined || open.includes(type.type)) return {};
      return objectOf(target.fields.filter(isOwn), context, [...open, type.type]);
    }
    default: {
      const name = scalarName(type) ?? "json";
      return name === "json" ? { key: "value-pairs" } : (scalars[name] ?? name);
    }
  }
}
