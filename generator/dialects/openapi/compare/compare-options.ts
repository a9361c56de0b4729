import { optionText } from "../../../core/by-type.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Change } from "../../../drift/difference.js";
import { changeAt, type Comparing, type Place } from "./place.js";
import type { Options } from "./shape.js";

/**
 * Compares the allowed values of two sides. A difference from an enumeration is reported once, for the
 * enumeration, unless the document lacks a value at some places only.
 */
export function compareOptions(
  docs: Options | undefined,
  document: Options | undefined,
  place: Place,
  all: Comparing,
): void {
  const { verdicts } = all;
  const question = `${place.id} options`;
  if (docs !== undefined && document !== undefined) {
    verdicts.tell("options");
    verdicts.settle(question);
    compareValues(docs, document, place, all);
  } else if (docs !== undefined) {
    const before = docs.values.map(optionText).join(",");
    const about = { ...changeAt({ ...place, base: docs.fact.span }, "options"), before };
    verdicts.silent("options", question, { rule: "options-documentation/removed", ...about });
  } else if (document !== undefined && document.values.length > 1 && place.isUntold !== true) {
    // A single value most often marks one of several types.
    const after = document.values.map(optionText).join(",");
    const about = { ...changeAt({ ...place, head: document.fact.span }, "options"), after };
    verdicts.differ(question, { rule: "options-documentation/added", ...about });
  }
}

function compareValues(docs: Options, document: Options, place: Place, all: Comparing): void {
  const { verdicts } = all;
  const [here, there] = [docs, document].map(({ values }) => new Set(values.map(optionText)));
  if (here === undefined || there === undefined) return;
  const owner = docs.owner ?? place.id;
  const own = `options:${place.fact}`;
  const facts = docs.owner === undefined ? [own] : [`values:${docs.owner}`, own];
  const head = document.fact.span;
  const base = docs.fact.evidence[0] ?? docs.fact.span;
  const about = { facts, direction: place.direction, head };
  for (const before of here) {
    const [id, asked] = [`${owner}=${before}`, `${owner}=${before} option`];
    const isThere = there.has(before);
    const at = placeOfValue(docs.owner, before, all) ?? base;
    const change: Change = { rule: "option-presence/removed", id, ...about, base: at, before };
    if (isThere) verdicts.settle(asked);
    else verdicts.differ(asked, change);
    // A single value most often marks one of several types.
    if (docs.owner === undefined || there.size < 2) continue;
    // The document may allow the value at other places, but not at this one.
    const question = `${place.id}=${before} option of ${docs.owner}`;
    const local = { ...change, id: `${place.id}=${before}`, facts: [own], base: docs.fact.span };
    if (isThere) verdicts.settle(question);
    else verdicts.differ(question, local);
    verdicts.dependOn(question, asked);
  }
  for (const after of there) {
    if (here.has(after)) continue;
    const change = { id: `${owner}=${after}`, ...about, base, after };
    verdicts.differ(`${owner}=${after} option`, { rule: "option-presence/added", ...change });
  }
}

/** Returns the place of a value in an enumeration. */
function placeOfValue(
  owner: string | undefined,
  text: string,
  { docs }: Comparing,
): Span | undefined {
  const def = owner === undefined ? undefined : docs.get(owner);
  if (def?.kind !== "enumeration") return undefined;
  return def.values.find(({ value }) => optionText(value.value) === text)?.span;
}
