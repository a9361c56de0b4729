import type { Api, Field } from "../../core/api.js";
import { outputOf, typesOf, type ApiType } from "../../core/by-type.js";
import type { Fact } from "../../core/fact.js";
import { resolveLinks, type Link } from "./links.js";
import { inferred } from "./rules.js";
import { wireScalar } from "./wire-scalar.js";

/** A type on the wire of Rancher's protocol: with links, and with fields as they are sent. */
export interface WireType extends ApiType {
  /** True if it is the response to some request: it is a resource, or the output of an action. */
  readonly isAnswer: boolean;
  readonly links: readonly Link[];
  /** Fields of the docs whose names the protocol uses for something else. */
  readonly reserved: readonly ReservedField[];
  /** Fields that responses have in addition to those of the docs: each date in milliseconds. */
  readonly times: readonly Field[];
}

/** A field of the docs, and what the protocol sends under its name. */
export interface ReservedField {
  readonly field: Field;
  /** Describes what the protocol sends: `the name of the type`. */
  readonly wire: Fact<string>;
}

/** Adds to each type what Rancher's protocol adds. Types that are not objects are left out. */
export function elaborate(api: Api): readonly WireType[] {
  const types = typesOf(api);
  const outputs = new Set(
    types.flatMap(({ actions }) => actions.map((one) => outputOf(one)?.value)),
  );
  return resolveLinks(types).map((type) => {
    // A response has an envelope; a value inside of a field has none.
    const isAnswer = type.resource !== undefined || outputs.has(type.id);
    const own = { ...type, isAnswer, fields: type.fields.map(onWire) };
    return isAnswer ? { ...own, ...splitFields(own) } : { ...own, reserved: [], times: [] };
  });
}

/** Makes the type of a numeric id a string, because ids are strings on the wire. */
function onWire(field: Field): Field {
  const { name, type, span } = field;
  const isNumber = type.value.kind === "scalar" && type.value.name === "integer";
  if (name !== "id" || !isNumber) return field;
  const text = { kind: "scalar", name: "string" } as const;
  return { ...field, type: inferred(text, span, "rancher/wire-id", [type.span]) };
}

/** The members of the envelope, whose names a field may have, too. */
const envelope: ReadonlyMap<string, string> = new Map([
  ["type", "the name of the resource's type"],
  ["links", "the URLs of what belongs to the resource"],
  ["actions", "the URLs of what is possible now"],
]);

/**
 * Finds the fields of a response whose names the protocol uses. A field with a name of the envelope is removed; one with
 * the name of a date in milliseconds is replaced by the field that is sent.
 */
function splitFields({ fields }: ApiType): Pick<WireType, "fields" | "reserved" | "times"> {
  const named = new Map(fields.map((field) => [field.name, field]));
  const times = fields
    .filter(({ type }) => wireScalar(type.value) === "date")
    .map((date) => timeOf(date, named.get(`${date.name}TS`)));
  const byName = new Map(times.map((time) => [time.name, time]));
  const reserved = fields.flatMap((field): ReservedField[] => {
    const { name, span } = field;
    const part = envelope.get(name);
    if (part !== undefined) return [{ field, wire: inferred(part, span, "rancher/envelope") }];
    const time = byName.get(name);
    if (time === undefined || isTime(field)) return [];
    const text = `\`${name.slice(0, -"TS".length)}\` in milliseconds`;
    return [{ field, wire: inferred(text, span, "rancher/date-milliseconds", time.type.evidence) }];
  });
  return {
    fields: fields
      .filter(({ name }) => !envelope.has(name))
      .map((field) => (isTime(field) ? field : (byName.get(field.name) ?? field))),
    reserved,
    times: times.filter(({ name }) => !named.has(name)),
  };
}

/** Returns the field with a date in milliseconds. Its place is the row that documents it, else the row of the date. */
function timeOf(date: Field, row: Field | undefined): Field {
  const { span, notes } = row ?? { span: date.span, notes: undefined };
  const fact = <T>(value: T): Fact<T> =>
    inferred(value, span, "rancher/date-milliseconds", [date.span]);
  return {
    name: `${date.name}TS`,
    type: fact({ kind: "scalar", name: "integer" }),
    create: fact("never"),
    update: fact(false),
    notes,
    span,
  };
}

/** True for a row that matches what is sent: an integer that no client may set. */
function isTime({ type, create, update }: Field): boolean {
  const isNumber = wireScalar(type.value) === "int";
  return isNumber && create?.value === "never" && update?.value === false;
}
