import { compareText, type Span } from "../../diagnostics/diagnostic.js";
import type { Api, ApiType, Field } from "./ir.js";
import { typeRefText } from "./type-expression.js";

/** One thing the docs say: a key such as `field:volume.name` and its value. */
export type FactLine = readonly [key: string, value: string];

/** An API as facts, sorted by the bytes of their keys: what drift checks and scores compare. */
export function listFacts(api: Api): readonly FactLine[] {
  const facts = api.types.flatMap(typeFacts);
  return facts
    .map(({ key, value }): FactLine => [key, value])
    .sort((a, b) => compareText(a[0], b[0]));
}

/** The facts as text, `key<TAB>value`, a line each. */
export function factsText(api: Api): string {
  // A tab comes before all that keys are made of, so that lines sort as their keys do.
  const lines = api.types.flatMap((type) => typeFacts(type).map((fact) => `${factText(fact)}\n`));
  return lines.sort().join("");
}

/** The line of a fact, without its end. */
export function factText({ key, value }: TypeFact): string {
  return `${key}\t${value}`;
}

/** A fact of one type, with the place where the docs say it. */
export interface TypeFact {
  readonly key: string;
  readonly value: string;
  /** The field, operation or action. Absent: the type as a whole. */
  readonly member?: string;
  readonly span: Span;
}

/** What the docs say of one type. */
export function typeFacts(type: ApiType): readonly TypeFact[] {
  const { id, span } = type;
  return [
    { key: `type:${id}`, value: "yes", span },
    { key: `page:${id}`, value: type.kind.value, span },
    ...type.fields.flatMap((field) => fieldFacts(id, field)),
    ...type.operations.map(({ name, route }): TypeFact => {
      const value = `${route.value.method} ${route.value.path}`;
      return { key: `op:${id}.${name}`, value, member: name, span: route.span };
    }),
    ...type.actions.flatMap(({ name, route, input, output }): TypeFact[] => {
      const place = { member: name, span: route.span };
      const key = `${id}.${name}`;
      return [
        { key: `action:${key}`, value: `${route.value.method} ${route.value.path}`, ...place },
        { key: `input:${key}`, value: input.value ?? "none", ...place },
        { key: `output:${key}`, value: output.value ?? "none", ...place },
      ];
    }),
  ];
}

const createWords = { required: "yes", optional: "optional", never: "-" } as const;

function fieldFacts(id: string, field: Field): readonly TypeFact[] {
  const facts: TypeFact[] = [];
  const add = (kind: string, value: string): void => {
    const { name, span } = field;
    facts.push({ key: `${kind}:${id}.${name}`, value, member: name, span });
  };
  add("field", typeRefText(field.type.value));
  if (field.create) add("create", createWords[field.create.value]);
  if (field.update) add("update", field.update.value ? "yes" : "-");
  if (field.required) add("required", String(field.required.value));
  if (field.default) add("default", JSON.stringify(field.default.value));
  if (field.options) add("options", field.options.value.join(","));
  return facts;
}
