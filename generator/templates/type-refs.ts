import type { Api, Field, ScalarName, TypeRef } from "../core/api.js";
import { takeName } from "../core/free-name.js";
import type { CodeNames } from "../plan/code-names.js";
import { pascalIdentifier } from "./identifiers.js";
import { toKey } from "./literal.js";
import { PageText } from "./page-text.js";
import type { FieldView, TypeRefView } from "./views.js";

/** The names of types in code, keyed by id. */
export type TypeNames = ReadonlyMap<string, string>;

/** Names all types: by the name of the model, or else by the words of the id. The names are unique. */
export function nameTypes({ types }: Api, { models }: CodeNames): TypeNames {
  const taken = new Set(models.values());
  const names = new Map<string, string>();
  for (const { id } of types) {
    names.set(id, models.get(id) ?? takeName(pascalIdentifier(id), taken));
  }
  return names;
}

const nothing: Omit<TypeRefView, "kind" | "code"> = {
  scalar: undefined,
  format: undefined,
  name: undefined,
  of: undefined,
  members: [],
  fields: [],
};

const scalars: Readonly<Record<ScalarName, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
  file: "Blob",
  json: "unknown",
  unknown: "unknown",
};

/** A function that makes the view of a field. */
export type ViewField = (field: Field, names: TypeNames) => FieldView;

/** Makes the view of a type at the place where it is used, with its TypeScript. */
export function viewTypeRef(type: TypeRef, names: TypeNames, viewField: ViewField): TypeRefView {
  const inner = (one: TypeRef): TypeRefView => viewTypeRef(one, names, viewField);
  switch (type.kind) {
    case "scalar": {
      const { kind, name: scalar, format } = type;
      const text = format === undefined ? undefined : new PageText(format);
      return { ...nothing, kind, code: scalars[scalar], scalar, format: text };
    }
    case "array": {
      const of = inner(type.items);
      return { ...nothing, kind: type.kind, code: `readonly ${grouped(of)}[]`, of };
    }
    case "map": {
      const of = inner(type.values);
      return { ...nothing, kind: type.kind, code: `Readonly<Record<string, ${of.code}>>`, of };
    }
    case "object": {
      const fields = type.fields.map((field) => viewField(field, names));
      const members = type.fields.map(({ name, optional }, index) => {
        const mark = optional?.value === true ? "?" : "";
        return `readonly ${toKey(name)}${mark}: ${fields[index]?.type.code ?? "unknown"}`;
      });
      const all = type.isOpen ? [...members, "readonly [name: string]: unknown"] : members;
      const code = all.length === 0 ? "object" : `{ ${all.join("; ")} }`;
      return { ...nothing, kind: type.kind, code, fields };
    }
    case "named": {
      const name = names.get(type.type);
      const whole = name ?? "unknown";
      const isPartial = type.isPartial === true && name !== undefined;
      return { ...nothing, kind: type.kind, code: isPartial ? `Partial<${whole}>` : whole, name };
    }
    case "id":
      return { ...nothing, kind: type.kind, code: "string", name: names.get(type.type) };
    case "union": {
      const members = type.of.map(inner);
      const code = members.map((one) => grouped(one)).join(" | ");
      return { ...nothing, kind: type.kind, code: code === "" ? "never" : code, members };
    }
    case "nullable": {
      const of = inner(type.of);
      return { ...nothing, kind: type.kind, code: `${of.code} | null`, of };
    }
  }
}

/** Returns the TypeScript of a type as part of another type, in parentheses if needed. */
function grouped({ kind, code }: TypeRefView): string {
  return kind === "union" || kind === "nullable" || kind === "array" ? `(${code})` : code;
}
