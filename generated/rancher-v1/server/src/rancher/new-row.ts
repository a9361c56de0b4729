import { randomUUID } from "node:crypto";

import type { Row } from "../core/row.js";
import { isDate, type ApiDefinition, type TypeDefinition } from "./definition.js";
import { makeStates } from "./states.js";

/** Makes a function that makes new rows of a type, with all fields, and values for common fields such as `uuid`. */
export function makeNewRow(type: TypeDefinition, definition: ApiDefinition): (values: Row) => Row {
  const names = new Set(type.fields.map(({ name }) => name));
  const isDated = type.fields.some((field) => field.name === "created" && isDate(field));
  const state = makeStates(type, definition).first ?? null;
  const common = { kind: type.id, rev: 1, state, transitioning: "no" };
  const entries = [
    ...[...names].map((name) => [name, null] as const),
    ...Object.entries(common).filter(([name]) => names.has(name)),
  ];
  // From `JSON.parse`, because the engine then keeps one hidden class for all copies.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Row;
  return (values) => {
    const created = isDated ? { created: new Date().toISOString() } : {};
    const uuid = names.has("uuid") ? { uuid: randomUUID() } : {};
    return { ...blank, ...created, ...uuid, ...values };
  };
}
