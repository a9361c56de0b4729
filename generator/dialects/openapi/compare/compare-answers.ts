import type { Operation, Payload, Response, TypeRef } from "../../../core/api.js";
import { plainTypeText } from "../../../core/equivalence.js";
import type { Fact } from "../../../core/fact.js";
import type { Change } from "../../../drift/difference.js";
import { compareHeaders } from "../../../drift/compare-media.js";
import { operationPlace, type OperationPlace } from "./compare-requests.js";
import { changeAt, enqueue, type Place } from "./place.js";
import { anyOf } from "./shape.js";

/**
 * Compares the statuses of the answers of an operation. `ranges` are the ranges of statuses in the document,
 * such as `4XX`.
 */
export function compareStatuses(operation: OperationPlace, ranges: readonly string[]): void {
  const { label, pair, all } = operation;
  const [docs, document] = pair;
  const [here, there] = pair.map(statusesOf);
  const hasDefault = document.responses.some(({ status }) => status.value === "default");
  const isCovered = (status: number): boolean =>
    hasDefault || ranges.includes(`${Math.floor(status / 100)}XX`);
  // A status that the docs do not state themselves, such as the 200 of an answer with a body, is not missing.
  const missing = (here ?? []).filter(
    ({ status }) =>
      status.rule === "stated" && !hasStatus(there, status) && !isCovered(Number(status.value)),
  );
  const other = there?.find(({ status }) => Number(status.value) < 400 && !hasStatus(here, status));
  for (const { status } of missing) {
    const id = `${label} ${status.value}`;
    const head = other?.status.span ?? document.span;
    const at = changeAt({ ...operationPlace(operation), id, base: status.span, head }, "status");
    const before = String(status.value);
    all.verdicts.differ(`${id} status`, { rule: "response-status/removed", ...at, before });
  }
  for (const { status } of there ?? []) {
    const isSuccess = Number(status.value) < 400;
    const told = (here ?? []).filter((one) => Number(one.status.value) < 400 === isSuccess);
    // If a status of the docs is missing in the document, only that is reported, not also another status of
    // success.
    const isTold = told.length > 0 && !(isSuccess && missing.length > 0);
    if (hasStatus(here, status) || !(isTold || all.isEarlier)) continue;
    const id = `${label} ${status.value}`;
    const at = changeAt(
      { ...operationPlace(operation), id, base: docs.span, head: status.span },
      "status",
    );
    const after = String(status.value);
    all.verdicts.differ(`${id} status`, { rule: "response-status/added", ...at, after });
  }
}

/** Returns the answers with a single status, neither a range nor the default. */
function statusesOf({ responses }: Operation): readonly Response[] {
  return responses.filter(({ status }) => typeof status.value === "number");
}

function hasStatus(all: readonly Response[] | undefined, { value }: Response["status"]): boolean {
  return all?.some(({ status }) => status.value === value) === true;
}

/** Compares the headers of the answers that both sides have. */
export function compareAnswerHeaders(
  label: string,
  [docs, document]: readonly [Operation, Operation],
): readonly Change[] {
  return docs.responses.flatMap((here) => {
    const there = document.responses.find(({ status }) => status.value === here.status.value);
    return there === undefined
      ? []
      : compareHeaders(`${label} ${here.status.value}`, [here, there]);
  });
}

/** Compares the types of the answers of success. */
export function compareAnswers(operation: OperationPlace): void {
  const { label, pair, all } = operation;
  const [here, there] = pair.map(answersOf);
  const [docs, document] = [here, there].map((own) => {
    return (own ?? []).flatMap(({ payload }) => payload ?? []);
  });
  const [first, other] = [docs?.[0], document?.[0]];
  // Docs without a payload do not say what the operation returns.
  if (docs === undefined || document === undefined || first === undefined) return;
  if (there === undefined || there.length === 0) return;
  const place: Place = {
    ...operationPlace(operation),
    base: first.span,
    head: other?.span ?? there[0]?.status.span ?? pair[1].span,
  };
  const [a, b] = [docs, document].map(typeOf);
  const subject = "operation" as const;
  const question = `${label} answer`;
  const at = { subject, ...changeAt(place, "returns") };
  if (a !== undefined && b !== undefined) {
    all.verdicts.agree(question);
    enqueue(a, b, { place, all });
  } else if (a !== undefined && !isUnknown(a)) {
    const before = plainTypeText(a);
    all.verdicts.differ(question, { rule: "operation-output/removed", ...at, before });
  } else if (b !== undefined && !isUnknown(b)) {
    const after = plainTypeText(b);
    all.verdicts.differ(question, { rule: "operation-output/added", ...at, after });
  }
}

function isUnknown(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "unknown";
}

/** Returns the answers with a status of success or, if there are none, the default answers. */
function answersOf({ responses }: Operation): readonly Response[] {
  const isSuccess = ({ status: { value } }: Response): boolean =>
    typeof value === "number" && value < 300;
  const successes = responses.filter(isSuccess);
  return successes.length > 0
    ? successes
    : responses.filter(({ status }) => status.value === "default");
}

/** Returns the union of the types of payloads; undefined if all payloads are empty. */
function typeOf(payloads: readonly Fact<Payload>[]): TypeRef | undefined {
  const types = payloads
    .map(({ value }) => value.type)
    .filter((type) => type.kind !== "scalar" || type.name !== "null");
  return types.length === 0 ? undefined : anyOf(types);
}
