import { compareText } from "../diagnostics/diagnostic.js";
import { hashText } from "../source/hash.js";
import type { Api, ApiType, Field } from "./ir.js";
import { typeRefText } from "./type-expression.js";

/** One thing the docs say: a key such as `field:volume.name` and its value. */
export type FactLine = readonly [key: string, value: string];

/** An API as facts, sorted by the bytes of their keys: what drift checks and scores compare. */
export function listFacts(api: Api): readonly FactLine[] {
  return api.types.flatMap(typeFacts).sort((a, b) => compareText(a[0], b[0]));
}

/** The facts as text, `key<TAB>value`, a line each. */
export function factsText(api: Api): string {
  // A tab sorts before every character of a key, so lines sort as their keys do.
  return api.types.flatMap(typeLines).sort().join("");
}

/** A hash of that text, whose lines are not put in order for it. */
export function hashFacts(api: Api): string {
  return hashText(api.types.flatMap(typeLines).join(""), 32);
}

function typeLines(type: ApiType): string[] {
  return typeFacts(type).map(([key, value]) => `${key}\t${value}\n`);
}

function typeFacts(type: ApiType): readonly FactLine[] {
  const { id } = type;
  return [
    [`type:${id}`, "yes"],
    [`page:${id}`, type.kind.value],
    ...type.fields.flatMap((field) => fieldFacts(id, field)),
    ...type.operations.map(({ name, route }): FactLine => {
      return [`op:${id}.${name}`, `${route.value.method} ${route.value.path}`];
    }),
    ...type.actions.flatMap(({ name, route, input, output }): FactLine[] => [
      [`action:${id}.${name}`, `${route.value.method} ${route.value.path}`],
      [`input:${id}.${name}`, input.value ?? "none"],
      [`output:${id}.${name}`, output.value ?? "none"],
    ]),
  ];
}

const createWords = { required: "yes", optional: "optional", never: "-" } as const;

function fieldFacts(id: string, field: Field): readonly FactLine[] {
  const key = `${id}.${field.name}`;
  const facts: FactLine[] = [[`field:${key}`, typeRefText(field.type.value)]];
  if (field.create) facts.push([`create:${key}`, createWords[field.create.value]]);
  if (field.update) facts.push([`update:${key}`, field.update.value ? "yes" : "-"]);
  if (field.required) facts.push([`required:${key}`, String(field.required.value)]);
  if (field.default) facts.push([`default:${key}`, JSON.stringify(field.default.value)]);
  if (field.options) facts.push([`options:${key}`, field.options.value.join(",")]);
  return facts;
}
