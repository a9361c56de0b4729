import { withoutNull } from "../../../core/inner-types.js";
import type { Api, Field, JsonValue, TypeDef, TypeRef } from "../../../core/api.js";
import { isJson } from "../nest.js";
import { isNull } from "../resolve/type-text.js";
import type { PageReports } from "./report.js";

/** A type that pages can express, with the facts that a row states apart from it. */
export interface FittedType {
  readonly type: TypeRef;
  readonly isNullable: boolean;
  /** The enumeration that the type, or the items of a list, had as their type. Undefined if there is none. */
  readonly enumeration?: Extract<TypeDef, { kind: "enumeration" }> | undefined;
}

const json: TypeRef = { kind: "scalar", name: "json" };
const text: TypeRef = { kind: "scalar", name: "string" };

/** Fits types to the cells of tables, and reports what a cell cannot say. */
export class TypeFitter {
  readonly #types: ReadonlyMap<string, TypeDef>;

  constructor(
    { types }: Pick<Api, "types">,
    readonly reports: PageReports,
    readonly fitFields: (fields: readonly Field[], subject: string) => readonly Field[],
  ) {
    this.#types = new Map(types.map((one) => [one.id, one]));
  }

  /** Fits the type of a member. `isNullable` says if it can be null; the type itself does not. */
  fit(type: TypeRef, subject: string): FittedType {
    const bare = this.#strip(type, subject);
    const inner = withoutNull(bare);
    const enumeration = this.#enumerationOf(innermost(type));
    return { type: inner, isNullable: bare.kind === "nullable", enumeration };
  }

  #enumerationOf(type: TypeRef, steps = 0): FittedType["enumeration"] {
    if (type.kind !== "named") return undefined;
    const found = this.#types.get(type.type);
    if (found?.kind === "alias" && steps < 20)
      return this.#enumerationOf(innermost(found.of.value), steps + 1);
    return found?.kind === "enumeration" ? found : undefined;
  }

  /** Removes from a type what pages cannot express. The function is long because each kind of type has its own case. */
  #strip(type: TypeRef, subject: string, depth = 0): TypeRef {
    if (depth > 20) return json;
    const strip = (one: TypeRef): TypeRef => this.#strip(one, subject, depth + 1);
    switch (type.kind) {
      case "scalar":
        return this.#scalar(type, subject);
      case "array":
        return { kind: "array", items: strip(type.items) };
      case "map":
        return { kind: "map", values: strip(type.values) };
      case "nullable":
        return nullable(strip(type.of));
      case "id":
        this.reports.add(subject, `the id of \`${type.type}\` is written as a string`);
        return text;
      case "union":
        return union(type.of.map(strip));
      case "named":
        return this.#named(type, subject, strip);
      case "object": {
        if (type.isOpen)
          this.reports.add(
            subject,
            "the statement that the object may have further members is left out",
          );
        const fields = this.fitFields(type.fields, subject);
        return fields.length === 0 ? json : { kind: "object", fields, isOpen: false };
      }
    }
  }

  #scalar(type: Extract<TypeRef, { kind: "scalar" }>, subject: string): TypeRef {
    const { name, format } = type;
    const hasFormats = name === "string" || name === "integer" || name === "number";
    if (format === undefined || (hasFormats && /^[a-z][\w-]*$/i.test(format))) return type;
    this.reports.add(subject, `the format \`${format}\` of the type ${name} is left out`);
    return { kind: "scalar", name };
  }

  #named(
    type: Extract<TypeRef, { kind: "named" }>,
    subject: string,
    strip: (type: TypeRef) => TypeRef,
  ): TypeRef {
    const found = this.#types.get(type.type);
    if (found === undefined) {
      this.reports.add(
        subject,
        `\`${type.type}\` is no type of the API and is written as an object`,
      );
      return json;
    }
    if (type.isPartial === true)
      this.reports.add(
        subject,
        `the full type \`${type.type}\` is written, although only a part of its members is meant`,
      );
    switch (found.kind) {
      case "object":
        return { kind: "named", type: found.id };
      case "enumeration":
        return { kind: "scalar", name: found.base };
      case "alias":
        this.reports.add(
          found.id,
          "the name is left out, because the type is no object; the type is written at each use",
        );
        return strip(found.of.value);
    }
  }
}

/** Returns a type that may be null; a type that already may be null is returned unchanged. */
export function nullable(type: TypeRef): TypeRef {
  return type.kind === "nullable" || isNull(type) ? type : { kind: "nullable", of: type };
}

/** Returns a flat union without repeated types. Objects are last, because the reader of type texts needs this order. */
function union(of: readonly TypeRef[]): TypeRef {
  const all = of.flatMap(partsOf);
  const isNullable = all.some(isNull);
  const parts = new Map(all.filter((one) => !isNull(one)).map((one) => [JSON.stringify(one), one]));
  const place = (type: TypeRef): number => (type.kind === "object" || isJson(type) ? 1 : 0);
  const types = [...parts.values()].toSorted((a, b) => place(a) - place(b));
  const [only] = types;
  if (only === undefined) return nothing;
  const type: TypeRef = types.length === 1 ? only : { kind: "union", of: types };
  return isNullable ? nullable(type) : type;
}

const nothing: TypeRef = { kind: "scalar", name: "null" };

/** Returns the flat parts of a type: those of a union, and null as a separate part. */
function partsOf(type: TypeRef): readonly TypeRef[] {
  if (type.kind === "union") return type.of.flatMap(partsOf);
  return type.kind === "nullable" ? [...partsOf(type.of), nothing] : [type];
}

/** Returns the type of the items of a list, without null; any other type unchanged. */
function innermost(type: TypeRef): TypeRef {
  if (type.kind === "array") return innermost(type.items);
  return type.kind === "nullable" ? innermost(type.of) : type;
}

/** True if a page can list the values of a type. */
export function takesValues(type: TypeRef): boolean {
  const inner = innermost(type);
  if (inner.kind !== "scalar") return inner.kind === "union";
  return inner.name !== "boolean" && inner.name !== "json" && inner.name !== "file";
}

/** Returns values without repetitions, in their order. */
export function valuesOf(values: readonly JsonValue[]): readonly JsonValue[] {
  return [...new Set(values)];
}
