import type { Operation, Parameter, Payload, Response } from "../core/api.js";
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

/** Compares which headers a response has, ignoring the letter case of their names. */
export function compareHeaders(
  id: string,
  [from, to]: readonly [Response, Response],
): readonly Change[] {
  const keyOf = ({ name }: Parameter): string => name.toLowerCase();
  const { removed, added } = pairUp(from.headers ?? [], to.headers ?? [], keyOf);
  const facts = [`headers:${id}`];
  return [
    ...removed.map(({ name, span }): Change => {
      return { rule: "response-header/removed", id, facts, before: name, base: span };
    }),
    ...added.map(({ name, span }): Change => {
      return { rule: "response-header/added", id, facts, after: name, head: span };
    }),
  ];
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
