import type { Operation, Parameter, Payload, Response, TypeRef } from "../core/api.js";
import { plainTypeText } from "../core/equivalence.js";
import type { Fact } from "../core/fact.js";
import { compareDeprecations } from "./compare-definitions.js";
import type { Change } from "./difference.js";
import type { Direction } from "./kind.js";
import { pairUp } from "./pair-up.js";

/**
 * Compares the media types of a body or a response. A payload that exists on one side only is compared elsewhere, as a
 * whole.
 */
export function compareMedia(
  id: string,
  [from, to]: readonly [Fact<Payload> | undefined, Fact<Payload> | undefined],
  direction: Exclude<Direction, "both">,
): readonly Change[] {
  if (from === undefined || to === undefined) return [];
  const { removed, added } = pairUp(from.value.media, to.value.media, (media) => media);
  const about = { id, facts: [`media:${id}`], direction, base: from.span, head: to.span };
  return [
    ...removed.map((before): Change => ({ rule: "media-type/removed", ...about, before })),
    ...added.map((after): Change => ({ rule: "media-type/added", ...about, after })),
  ];
}

/** Compares the headers of a response, ignoring the letter case of their names. */
export function compareHeaders(
  id: string,
  [from, to]: readonly [Response, Response],
): readonly Change[] {
  const keyOf = ({ name }: Parameter): string => name.toLowerCase();
  const { removed, added, kept } = pairUp(from.headers ?? [], to.headers ?? [], keyOf);
  const facts = [`headers:${id}`];
  return [
    ...removed.map(({ name, span }): Change => {
      return { rule: "response-header/removed", id, facts, before: name, base: span };
    }),
    ...added.map(({ name, span }): Change => {
      return { rule: "response-header/added", id, facts, after: name, head: span };
    }),
    ...kept.flatMap((pair) => compareHeader(`${id} ${pair[1].name}`, facts, pair)),
  ];
}

/** Compares the type of a header, and whether an answer always has it. What one side leaves open is not compared. */
function compareHeader(
  id: string,
  facts: readonly string[],
  [from, to]: readonly [Parameter, Parameter],
): readonly Change[] {
  const isOpen = [from, to].some(({ type }) => isUnknown(type.value));
  const isUntold = [from, to].some(({ required }) => required === undefined);
  const [before = "", after = ""] = [from, to].map(({ type, required }) => {
    const words = [isOpen ? [] : plainTypeText(type.value), isUntold ? [] : needText(required)];
    return words.flat().join(", ");
  });
  if (before === after) return [];
  return [
    { rule: "response-header/changed", id, facts, before, after, base: from.span, head: to.span },
  ];
}

function isUnknown(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "unknown";
}

function needText(required: Parameter["required"]): string {
  return required?.value === true ? "always there" : "not always there";
}

/** Compares the deprecation of an operation and of its parameters. */
export function compareDeprecatedOperations(
  id: string,
  pair: readonly [Operation, Operation],
): readonly Change[] {
  const [base = [], head = []] = pair.map(({ parameters, deprecated, span }) => [
    { id, deprecated, span },
    ...parameters.map((one) => ({ ...one, id: `${id}.${one.name}` })),
  ]);
  return compareDeprecations(base, head);
}
