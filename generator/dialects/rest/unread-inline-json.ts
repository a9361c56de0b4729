import type { Placed } from "../../markdown/page.js";
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
