import type { Fact } from "../../core/fact.js";
import type { ApiFact } from "../../core/facts.js";
import { comparedFieldLines, comparedLines } from "./answer-facts.js";
import { list, type Draft } from "./fact-lines.js";
import type { Reading, RestOperation, RestType } from "./model.js";
import { printType } from "./print-type.js";

/** A line of facts. */
export interface Line extends Pick<Fact<unknown>, "span" | "rule"> {
  /** The kind of the fact, the owner and the member: `param:GET /books#page`. */
  readonly key: string;
  readonly value: string;
  /** The id of the operation or the type. */
  readonly owner: string;
  /** The name of the parameter, member of the answer or field; undefined for a fact of the owner itself. */
  readonly member: string | undefined;
}

/**
 * Prints the facts of a reading, one per line: `key<TAB>value<TAB>tier<TAB>file:line<TAB>rule`. The tier is
 * `stated` or `inferable`.
 */
export function printFacts(reading: Reading): string {
  return listLines(reading)
    .map(({ key, value, span, rule }) => {
      const tier = rule === "stated" ? "stated" : "inferable";
      const texts = [key, value, tier, `${span.file}:${span.start.line}`, rule];
      return `${texts.map(onOneLine).join("\t")}\n`;
    })
    .join("");
}

/** Returns the facts of a reading as all dialects list them: enough to compare the reading with a later one. */
export function listFacts(reading: Reading): readonly ApiFact[] {
  const more = [
    ...reading.operations.flatMap((one) => owned(comparedLines(one), one.id)),
    ...comparedFieldLines(reading).flatMap(([line, owner]) => owned([line], owner)),
  ];
  return once([...listLines(reading), ...more]).map(({ key, value, owner, member, span, rule }) => {
    const fact = { key: onOneLine(key), value: onOneLine(value), type: owner, span, rule };
    return member === undefined ? fact : { ...fact, member };
  });
}

/** Returns the facts of all operations, then of all types. Of facts with the same key, only the first is kept. */
export function listLines(reading: Reading): readonly Line[] {
  return once([
    ...reading.operations.flatMap((one) => owned(operationLines(one), one.id)),
    ...reading.types.flatMap((one) => owned(typeLines(one), one.id)),
  ]);
}

function once(lines: readonly Line[]): readonly Line[] {
  const known = new Set<string>();
  return lines.filter(({ key }) => !known.has(key) && known.add(key));
}

function owned(lines: readonly Draft[], owner: string): readonly Line[] {
  return lines.map(([key, value, { span, rule }]) => {
    const name = key.slice(key.indexOf(":") + 1 + owner.length + 1);
    return { key, value, owner, member: name === "" ? undefined : name, span, rule };
  });
}

function onOneLine(text: string): string {
  return text.replace(/[\t\n]+/g, " ");
}

function operationLines(operation: RestOperation): readonly Draft[] {
  const { id } = operation;
  const lines: Draft[] = [
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

function typeLines(type: RestType): readonly Draft[] {
  const { id, span } = type;
  const own = { span, rule: "stated" as const };
  if (type.kind === "enumeration") {
    const values = type.values.map(({ name, value }) => `${name}=${value}`).join(",");
    return [[`values:${id}`, values, own]];
  }
  const lines: Draft[] = [[`type:${id}`, "yes", own]];
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
