import type { TypeRef } from "../../../core/api.js";
import { plainTypeText } from "../../../core/equivalence.js";
import type { Change } from "../../../drift/difference.js";
import { compareObjects } from "./compare-objects.js";
import { compareOptions } from "./compare-options.js";
import { changeAt, enqueue, type Comparing, type Place, type Values } from "./place.js";
import { anyOf, shapeOf, type Kind, type Shape } from "./shape.js";

/** Compares two values: their types, their allowed values, and their members or items. */
export function compareShapes({ docs, document, place }: Values, all: Comparing): void {
  const [a, b] = [docs.shape, document.shape];
  const way = compareKinds(a, b, place);
  if (way === "unclear") return;
  // If the kinds differ, the word `whole` keeps this question apart from the question about the items, which are
  // compared below.
  const question = `${place.id} type ${place.direction} ${way === "changed" ? "whole" : ""}`;
  all.verdicts.judge(
    question,
    way === undefined ? undefined : typeChange(way, [docs.type, document.type], place),
  );
  if (way === "changed") {
    // If one side has a list of the objects of the other side, the objects are compared.
    const isPayload = place.subject === "input" || place.subject === "output";
    if (isPayload && a.objects.length > 0) compareInner([docs.type], b.items, place, all);
    else if (isPayload && b.objects.length > 0) compareInner(a.items, [document.type], place, all);
    return;
  }
  compareOptions(a.options, b.options, place, all);
  if (a.objects.length > 0 && b.objects.length > 0) compareObjects(a, b, place, all);
  compareItems(a, b, { ...place, id: `${place.id}[]` }, all);
  compareInner(a.values, b.values, { ...place, id: `${place.id}{}` }, all);
}

function compareItems(a: Shape, b: Shape, place: Place, all: Comparing): void {
  compareInner(a.items, b.items, { ...place, isUntold: !all.tellsItems }, all);
  const [here, there] = [a, b].map(({ itemOptions }) => itemOptions);
  const isTold = here !== undefined || there !== undefined;
  // Allowed values in `items` are compared if one side lists values for the items.
  if (isTold) compareOptions(here, there ?? itemsOf(b, all)?.options, place, all);
}

function itemsOf({ items }: Shape, { document }: Comparing): Shape | undefined {
  return items.length === 0 ? undefined : shapeOf(anyOf(items), document);
}

/** Adds the types of the items of lists, or of the values of maps, to the queue. */
function compareInner(
  docs: readonly TypeRef[],
  document: readonly TypeRef[],
  place: Place,
  all: Comparing,
): void {
  if (docs.length === 0 || document.length === 0) return;
  enqueue(anyOf(docs), anyOf(document), { place, all });
}

type Way = "changed" | "widened" | "narrowed";

/**
 * Returns how the kinds of values differ from docs to document; undefined if they do not, `unclear` if a kind is not
 * known.
 */
function compareKinds(
  docs: Shape,
  document: Shape,
  { isQuery }: Place,
): Way | "unclear" | undefined {
  const [a, b] = [docs, document].map(({ kinds }) => kindsOf(kinds, isQuery === true));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return "unclear";
  if (a.has("any") || b.has("any")) return "unclear";
  // In a query, a list may be written as one string, and a value may be given several times.
  if (isQuery === true && a.has("array") !== b.has("array")) return "unclear";
  const [lost, gained] = [
    [...a].filter((kind) => !b.has(kind)),
    [...b].filter((kind) => !a.has(kind)),
  ];
  if (lost.length === 0 && gained.length === 0) return undefined;
  if (lost.length === 0) return "widened";
  if (gained.length === 0) return "narrowed";
  return isEvery(lost, "integer") && isEvery(gained, "number")
    ? "widened"
    : isEvery(lost, "number") && isEvery(gained, "integer")
      ? "narrowed"
      : "changed";
}

function isEvery(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.every((one) => one === kind);
}

/** Returns the kinds of values as sent: a file as a string, and no `integer` beside `number`. */
function kindsOf(kinds: ReadonlySet<Kind>, isQuery: boolean): ReadonlySet<Kind> {
  const all = [...kinds].map((kind): Kind => (kind === "file" ? "string" : kind));
  const known = new Set(all);
  if (known.has("number")) known.delete("integer");
  // Every value of a query is sent as a string, so an object can be anything.
  if (isQuery && known.has("object")) known.add("any");
  // In a query, a list may be written as one string.
  if (isQuery && known.has("array")) known.delete("string");
  return known;
}

function typeChange(way: Way, [docs, document]: readonly [TypeRef, TypeRef], place: Place): Change {
  const values = { before: plainTypeText(docs), after: plainTypeText(document) };
  const subject = "operation" as const;
  switch (place.subject) {
    case "parameter":
      return { rule: `parameter-type/${way}`, ...changeAt(place, "param"), ...values };
    case "input":
      return { rule: "operation-input/changed", subject, ...changeAt(place, "body"), ...values };
    case "output":
      return {
        rule: "operation-output/changed",
        subject,
        ...changeAt(place, "returns"),
        ...values,
      };
    case "field": {
      const rule = way === "changed" ? "field-type/changed" : (`field-type-range/${way}` as const);
      return { rule, ...changeAt(place, "field", "param"), ...values };
    }
  }
}
