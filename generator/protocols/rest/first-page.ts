import type { Field } from "../../core/api.js";
import type { AnswerView } from "./answer.js";

/** Matches words in a description that say that the first page has the number 0. */
const fromZero = new RegExp(
  [
    /(?<!\bnot )\b(?:zero|0)[- ]?(?:based|index(?:ed)?|offset)\b/,
    /\b(?:start|begin|count|number|index)(?:s|n?ing|ed)? (?:at|from|with)(?: page| number)* (?:zero|0)\b(?![.,]\d)/,
    /(?<!\b(?:not|different|differs?|apart|aside|away) )\bfrom(?: page)? (?:zero|0)\b(?![.,]\d)/,
    /\bfirst page(?: of results)?(?: is| has| =|:)(?: the| page| number| index)* (?:zero|0)\b(?![.,]\d)/,
    /(?<!\d)(?:zero|0) (?:is|=|for|means|returns|gives)(?: the)? first page\b/,
    /\(0 ?(?:\.\.+|…|to|-) ?n(?: ?- ?1)?\)/,
    /从 ?[0零] ?开始|從 ?[0零] ?開始|[0０]から|начина\S+ с (?:0|нуля)|nullbasiert|beginnt bei 0|commen\S+ à (?:0|zéro)|(?:empieza|comienza) (?:en|desde) (?:0|cero)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Returns 0 if the default of the page, its description, or a sample of the first page says that pages count from 0. */
export function firstPage(
  { default: preset, notes }: Field,
  { sample }: AnswerView,
): 0 | undefined {
  if (typeof preset?.value === "number") return preset.value === 0 ? 0 : undefined;
  const { first, number } = Object(sample) as {
    readonly first?: unknown;
    readonly number?: unknown;
  };
  if (first === true && number === 0) return 0;
  return fromZero.test((notes?.value ?? "").replaceAll(/[`*_]/g, "")) ? 0 : undefined;
}

/** Matches words in a description that say that the first item has the number 1. */
const fromOne = new RegExp(
  [
    /(?<!\bnot )\b(?:one|1)[- ]?(?:based|indexed)\b/,
    /\b(?:start|begin|count|number|index)(?:s|n?ing|ed)? (?:at|from|with) (?:one|1)\b(?![.,]\d)/,
    /\bfirst (?:item|row|record|result|entry) (?:is|has|=|:)(?: the| number| index)* (?:one|1)\b(?![.,]\d)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);

/** Returns 1 if the default of an offset or its description says that items count from 1. */
export function firstOffset({ default: preset, notes }: Field): 1 | undefined {
  if (typeof preset?.value === "number") return preset.value === 1 ? 1 : undefined;
  return fromOne.test((notes?.value ?? "").replaceAll(/[`*_]/g, "")) ? 1 : undefined;
}
