import type { Placed } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import type { RestSample } from "./model.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches JSON in code behind words for an answer: ``Returns `{ "latest": null }` if there is none``. */
const answered =
  /\b(?:returns?|responds?|answers?|repl(?:y|ies)|responses?)\b(?:[^`.|\n]|`[^`{[\n]*`){0,60}?(`\s*(?:\{\s*"|\[\s*[[{"\d])[^`\n]*[}\]]\s*`)/gi;

/** Finds the JSON of an answer in a sentence below a request, if no sample has this JSON. */
export function findUnreadJson(
  { block, section, containers }: Placed,
  scopes: readonly ResolvedScope[],
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const { page } = section;
  const source = page.slice(block).slice(0, 10_000);
  if (!/`\s*[[{]/.test(source)) return undefined;
  const samples = scopes
    .filter(({ scope }) => scope.sections.includes(section))
    .flatMap(({ samples: { answers, errors, requests } }) => [...answers, ...errors, ...requests]);
  const shown = new Set(samples.map(({ code }) => bare(page.slice(code.content))));
  const isShown = (json: string, start: number): boolean =>
    shown.has(bare(json.slice(1, -1))) || samples.some(({ code }) => code.start === start);
  for (const { 0: all, 1: json = "", index } of source.matchAll(answered)) {
    const end = block.start + index + all.length;
    const start = end - json.length;
    if (!isShown(json, start)) return { kind: "sample", start, end };
  }
  return undefined;
}

/** Returns JSON without blanks. */
const bare = (json: string): string => json.replace(/\s+/g, "");

/** Matches a label for a body, a query or an answer before an object in code: ``**Body**: `{ note?: string }` ``. */
const inlineObject =
  /^[\s*_]*(?:(?<sent>(?:request\s+)?(?:body|payload|data))|(?<query>query(?:\s+(?:string|parameters|params))?)|(?<answer>returns?|response|answer|20\d(?:\s+OK)?))[\s*_]*(?:[:：–—]|-|→|[-=]>)[\s*_]*`\{\s*"?[A-Za-z_]\w*"?\??\s*:[^`\n]*\}(?:\[\])?`/i;

const wordOfType =
  /:\s*(?:strings?|integers?|int|numbers?|bool(?:ean)?|any|[A-Z][a-z]\w*)(?:\[\])?\s*[;,}|]/;

const isIn = (inner: Range, outer: Range): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Finds an object in TypeScript or in names and types behind a label, if nothing describes what the label says. */
export function findUnreadObject(
  { block, section: { page }, containers }: Placed,
  { operation }: ResolvedScope,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const text = page.slice(block).slice(0, 10_000);
  const found = inlineObject.exec(text);
  if (found === null) return undefined;
  const { sent, query } = found.groups ?? {};
  const { sends, shownBody, parameters, requestSamples, returns, sample } = operation;
  const has = (place: string): boolean => parameters.some((one) => one.in.value === place);
  // A sample in the block itself has names, and its words for types are no values.
  const isOther = ({ node, code }: RestSample): boolean =>
    node !== undefined && !(wordOfType.test(found[0]) && isIn(code, block));
  const isShown = requestSamples.some(isOther);
  const isSent = isShown || (sends ?? shownBody) !== undefined || has("body");
  const isSample = sample !== undefined && isOther(sample);
  const isAnswered =
    isSample || returns?.rule === "stated" || (sample === undefined && returns !== undefined);
  const isRead = sent !== undefined ? isSent : query !== undefined ? has("query") : isAnswered;
  if (isRead) return undefined;
  const start = block.start + found[0].indexOf("`");
  return { kind: "text with names and types", start, end: block.start + found[0].length };
}
