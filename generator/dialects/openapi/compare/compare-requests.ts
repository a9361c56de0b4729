import type { Field, Operation, Parameter } from "../../../core/api.js";
import { isCredential } from "../../../core/credentials.js";
import { plainTypeText } from "../../../core/equivalence.js";
import { comparedName, isIgnoredByOpenApi } from "../../../core/parameter-names.js";
import { pathParameters } from "../../../core/paths.js";
import { compareSeparators } from "../../../drift/compare-parameters.js";
import type { Change } from "../../../drift/difference.js";
import { compareMember } from "./compare-member.js";
import type { OperationPair } from "./pair-operations.js";
import { changeAt, enqueue, type Comparing, type Place } from "./place.js";
import { membersOf, shapeOf, type Member, type ObjectShape } from "./shape.js";

/** A pair of operations that are compared, and the name of the operation in findings. */
export interface OperationPlace {
  readonly label: string;
  readonly pair: OperationPair;
  readonly all: Comparing;
}

/** Returns the place of an operation as a whole. */
export function operationPlace({ label, pair: [docs, document] }: OperationPlace): Place {
  const [base, head] = [docs.span, document.span];
  return { subject: "output", id: label, fact: docs.id, direction: "response", base, head };
}

/** Compares the parameters of an operation. Parameters of the path are paired by their position. */
export function compareParameters(operation: OperationPlace): void {
  const { pair, all } = operation;
  const [docs, document] = pair;
  const [here, there] = [docs, document].map((one) => {
    return one.parameters.filter((parameter) => !isIgnoredByOpenApi(parameter));
  });
  const [names, others] = pair.map(({ path }) => pathParameters(path.value));
  const keyOf = (parameter: Parameter, own: readonly string[] = []): string => {
    const place = parameter.in.value;
    const at = place === "path" ? own.indexOf(parameter.name) : -1;
    return at === -1 ? `${place} ${plainName(parameter)}` : `path ${at}`;
  };
  const byKey = new Map(there?.map((one) => [keyOf(one, others), one]));
  const fixed = new Set(docs.path.value.query.map(([name]) => `query ${name}`));
  for (const parameter of here ?? []) {
    const key = keyOf(parameter, names);
    const other = byKey.get(key);
    byKey.delete(key);
    const at = parameterPlace(operation, parameter, other);
    if (other !== undefined) {
      compareMember(parameter, memberOf(other), { ...at, isPartial: false }, all);
      for (const change of compareSeparators(at.id, parameter, other))
        all.verdicts.differ(`${at.id} separator`, {
          ...change,
          facts: changeAt(at, "separator").facts,
        });
    } else if (parameter.in.value !== "path" && !isCredential(parameter, all.credentials))
      missingParameter(parameter, at, operation);
  }
  for (const [key, parameter] of byKey) {
    // Credentials are compared by `compareNeeds`.
    const isOther = parameter.in.value === "path" || isCredential(parameter, all.credentials);
    if (isOther || fixed.has(key)) continue;
    unknownParameter(parameter, operation);
  }
}

/** Returns the name of a parameter for comparison: without `[]`, and for headers in lower case. */
function plainName({ name, in: place }: Pick<Parameter, "name" | "in">): string {
  return comparedName(name.replace(/\[\]$/, ""), place.value);
}

/** Returns the place of a parameter, and of its counterpart in the document. */
export function parameterPlace(
  { label, pair: [docs] }: OperationPlace,
  { name, span, in: place }: Parameter,
  other: Parameter | undefined,
): Place {
  const [id, fact] = [`${label}.${name}`, `${docs.id}#${name.replace(/\[\]$/, "")}`];
  const head = other?.span ?? span;
  const isQuery = place.value !== "path" && place.value !== "header";
  return { subject: "parameter", id, fact, direction: "request", base: span, head, isQuery };
}

function memberOf(parameter: Parameter): Member {
  return { name: parameter.name, fields: [parameter], isMissing: false };
}

/** Reports a parameter that the document lacks, or has at another place, such as the body. */
function missingParameter(parameter: Parameter, at: Place, operation: OperationPlace): void {
  const { pair, all } = operation;
  const [, document] = pair;
  const name = plainName(parameter);
  const others: readonly { readonly one: Field; readonly place: string }[] = [
    ...document.parameters.map((one) => ({ one, place: one.in.value })),
    ...[...bodyOf(document, all.document).values()].flatMap(({ fields }) =>
      fields.slice(0, 1).map((one) => ({ one, place: "body" })),
    ),
  ];
  const moved = others.find(({ one }) => isSameName(one.name, name));
  if (moved !== undefined) {
    const place = { ...at, base: parameter.in.span, head: moved.one.span };
    differInPlace(place, { before: parameter.in.value, after: moved.place }, all);
    return;
  }
  all.verdicts.differ(`${at.id} presence`, {
    rule: "parameter-presence/removed",
    subject: subjectOf(parameter),
    ...changeAt({ ...at, head: document.span }, "param"),
    before: plainTypeText(parameter.type.value),
  });
}

function differInPlace(
  place: Place,
  values: { readonly before: string; readonly after: string },
  { verdicts }: Comparing,
): void {
  const change: Change = {
    rule: "parameter-place/changed",
    ...changeAt(place, "in"),
    ...values,
  };
  verdicts.differ(`${place.id} place`, change);
}

function subjectOf({ required }: Parameter): "parameter" | "required-parameter" {
  return required?.value === true ? "required-parameter" : "parameter";
}

/**
 * True if two names are equal apart from case and `[]`. A parameter that becomes a header may change its
 * case.
 */
function isSameName(one: string, other: string): boolean {
  return one.replace(/\[\]$/, "").toLowerCase() === other.toLowerCase();
}

/** Returns the members of a body, keyed by name. */
function bodyOf({ body }: Operation, types: Comparing["docs"]): ReadonlyMap<string, Member> {
  const objects: readonly ObjectShape[] =
    body === undefined ? [] : shapeOf(body.value.type, types).objects;
  return membersOf(objects);
}

function unknownParameter(parameter: Parameter, operation: OperationPlace): void {
  const { pair, all } = operation;
  const [docs] = pair;
  const name = plainName(parameter);
  // `missingParameter` reports a parameter that the docs have at another place.
  const isElsewhere = docs.parameters.some((one) => isSameName(plainName(one), name));
  if (isElsewhere) return;
  const at = { ...parameterPlace(operation, parameter, parameter), base: docs.span };
  const inBody = bodyOf(docs, all.docs).get(name)?.fields[0];
  if (inBody !== undefined) {
    const values = { before: "body", after: parameter.in.value };
    differInPlace({ ...at, base: inBody.span }, values, all);
    return;
  }
  all.verdicts.differ(`${at.id} presence`, {
    rule: "parameter-presence/added",
    subject: subjectOf(parameter),
    ...changeAt(at, "param"),
    after: plainTypeText(parameter.type.value),
  });
}

/** Compares the bodies of requests. */
export function compareBodies({ label, pair, all }: OperationPlace): void {
  const [docs, document] = pair;
  const [here, there] = [docs.body, document.body];
  const place: Place = {
    subject: "input",
    id: label,
    fact: docs.id,
    direction: "request",
    base: here?.span ?? docs.span,
    head: there?.span ?? document.span,
  };
  const subject = "operation" as const;
  if (here !== undefined && there !== undefined) {
    const [a, b] = [here.value.type, there.value.type];
    enqueue(a, b, { place, all });
  } else if (here !== undefined) {
    const before = plainTypeText(here.value.type);
    const change = { subject, ...changeAt(place, "body"), before };
    // An OpenAPI document cannot describe the body of these methods.
    const isUnheld = docs.method.value === "GET" || docs.method.value === "HEAD";
    if (!isUnheld)
      all.verdicts.differ(`${label} body`, { rule: "operation-input/removed", ...change });
  } else if (there !== undefined) {
    const after = plainTypeText(there.value.type);
    const change = { subject, ...changeAt(place, "body"), after };
    all.verdicts.differ(`${label} body`, { rule: "operation-input/added", ...change });
  }
}
