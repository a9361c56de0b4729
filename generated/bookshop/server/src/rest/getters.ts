import { resolve } from "./coerce.js";
import type { ApiDefinition, Schema } from "./definition.js";
import { isObject, type Values } from "./query.js";

/** Copies documented getters of the rows in a value to ordinary members, which JSON includes. */
export type GetterReader = (value: unknown, schema: Schema | undefined) => unknown;

/**
 * Makes the function that reads documented members from getters of a class, which JSON leaves out. A row with such
 * getters is copied. Undocumented getters are left out, because clients may not be allowed to see them.
 */
export function makeGetterReader({
  definitions,
}: Pick<ApiDefinition, "definitions">): GetterReader {
  const read = (value: unknown, schema: Schema | undefined): unknown => {
    if (schema === undefined || typeof value !== "object" || value === null) return value;
    const { anyOf, items, properties } = resolve(schema, definitions);
    if (Array.isArray(anyOf))
      return (anyOf as readonly Schema[]).reduce<unknown>((one, form) => read(one, form), value);
    if (Array.isArray(value)) {
      if (!isObject(items)) return value;
      const list = (value as readonly unknown[]).map((item) => read(item, items));
      return list.some((item, index) => item !== value[index]) ? list : value;
    }
    return isObject(properties) && isRow(value) ? readMembers(value, properties) : value;
  };
  const readMembers = (row: Values, properties: Values): Values => {
    let copy: Values | undefined;
    for (const [name, schema] of Object.entries(properties)) {
      const isOwn = Object.hasOwn(row, name);
      if (!isOwn && !hasGetter(row, name)) continue;
      const member = row[name];
      const inner = read(member, schema as Schema);
      if (isOwn && inner === member) continue;
      copy ??= { ...row };
      copy[name] = inner;
    }
    return copy ?? row;
  };
  return read;
}

/** True for a row. Maps, files and streams are not rows, nor are objects with `toJSON`, which write themselves. */
function isRow(value: object): value is Values {
  const isPlain = Object.prototype.toString.call(value) === "[object Object]";
  return isPlain && !("toJSON" in value) && !("pipe" in value);
}

/** True if a class of a row has a getter with this name. `__proto__` of `Object.prototype` does not count. */
function hasGetter(row: object, name: string): boolean {
  let at: unknown = Object.getPrototypeOf(row);
  while (typeof at === "object" && at !== null && at !== Object.prototype) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found.get !== undefined;
    at = Object.getPrototypeOf(at);
  }
  return false;
}
