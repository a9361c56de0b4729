import type { JsonValue } from "../../core/api.js";
import type { Fact } from "../../core/fact.js";
import type { Reading, RestOperation, RestType } from "./model.js";
import { printType } from "./print-type.js";

/** A fact on one line: key, value, tier and place. */
type Line = readonly [key: string, value: string, fact?: Pick<Fact<unknown>, "span" | "rule">];

/** Prints the facts of a reading, a line each: `key<TAB>value<TAB>tier<TAB>file:line<TAB>rule`. */
export function printFacts(reading: Reading): string {
  const lines = [
    ...reading.operations.flatMap(operationLines),
    ...reading.types.flatMap(typeLines),
  ];
  const known = new Set<string>();
  const printed: string[] = [];
  for (const [key, value, fact] of lines) {
    if (known.has(key)) continue;
    known.add(key);
    const place = fact === undefined ? "" : `${fact.span.file}:${fact.span.start.line}`;
    const tier = fact === undefined || fact.rule === "stated" ? "stated" : "inferable";
    printed.push(
      [key, value, tier, place, fact?.rule ?? "stated"]
        .map((text) => text.replace(/[\t\n]+/g, " "))
        .join("\t"),
    );
  }
  return printed.map((line) => `${line}\n`).join("");
}

function operationLines(operation: RestOperation): readonly Line[] {
  const { id } = operation;
  const lines: Line[] = [
    [`op:${id}`, operation.title.value, { span: operation.path.span, rule: operation.method.rule }],
  ];
  if (operation.deprecated !== undefined)
    lines.push([`deprecated:${id}`, "yes", operation.deprecated]);
  for (const one of operation.parameters) {
    const key = `${id}#${one.name}`;
    lines.push(
      [`param:${key}`, printType(one.type.value), one.type],
      [`in:${key}`, one.in.value, one.in],
    );
    if (one.required !== undefined)
      lines.push([`required:${key}`, one.required.value ? "yes" : "no", one.required]);
    if (one.default !== undefined)
      lines.push([`default:${key}`, JSON.stringify(one.default.value), one.default]);
    if (one.options !== undefined)
      lines.push([`options:${key}`, list(one.options.value), one.options]);
  }
  const [status] = operation.statuses;
  if (status !== undefined)
    lines.push([`status:${id}`, operation.statuses.map(({ value }) => value).join(","), status]);
  const { returns } = operation;
  if (returns !== undefined) {
    lines.push([
      `returns:${id}`,
      returns.value === "none" ? "none" : printType(returns.value),
      returns,
    ]);
  }
  for (const { path, type } of operation.members)
    lines.push([`sample:${id}#${path}`, printType(type.value), type]);
  return lines;
}

function typeLines(type: RestType): readonly Line[] {
  const { id, span } = type;
  const own = { span, rule: "stated" as const };
  if (type.kind === "enumeration") {
    const values = type.values.map(({ name, value }) => `${name}=${value}`).join(",");
    return [[`values:${id}`, values, own]];
  }
  const lines: Line[] = [[`type:${id}`, "yes", own]];
  for (const field of type.fields) {
    const key = `${id}.${field.name}`;
    lines.push([`field:${key}`, printType(field.type.value), field.type]);
    if (field.optional !== undefined)
      lines.push([`optional:${key}`, field.optional.value ? "yes" : "no", field.optional]);
    if (field.nullable !== undefined)
      lines.push([`nullable:${key}`, field.nullable.value ? "yes" : "no", field.nullable]);
    if (field.options !== undefined)
      lines.push([`options:${key}`, list(field.options.value), field.options]);
  }
  return lines;
}

function list(values: readonly JsonValue[]): string {
  return values
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(",");
}
