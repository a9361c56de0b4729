import type { Placed } from "../../markdown/page.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { hasOpenValues } from "./resolve/options-in-text.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches a name with at least two values in code: `` `size` can be `big` or `small` ``. */
const valued =
  /`([A-Za-z_][\w.[\]-]*)`\s+(?:(?:parameter|field|option)\s+)?(?:(?:can|may|must|has\s+to)\s+be|is)\s+(?:(?:either|one\s+of)\s*:?\s*)?(`[^`\n]+`(?:\s*(?:,\s*or|,|or)\s*`[^`\n]+`)+)/g;

/** Finds a sentence that lists the values of a parameter, if no values of this parameter were read. */
export function findUnreadValues(
  { block, section: { page }, containers }: Placed,
  { operation: { parameters } }: ResolvedScope,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  const text = page.slice(block).slice(0, 10_000);
  const names = new Set(parameters.map(({ name }) => name));
  for (const { 0: all, 1: name, 2: list = "", index } of text.matchAll(valued)) {
    const own = parameters.find((one) => one.name === name);
    const values = [...list.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value);
    // The values may be the names of other parameters.
    if (own === undefined || !hasOpenValues(own) || values.some((value) => names.has(value)))
      continue;
    const start = block.start + index;
    return { kind: "text with names and types", start, end: start + all.length };
  }
  return undefined;
}

const codes = "`[A-Za-z_][\\w.[\\]-]*`";
/** Matches names of which a request needs one: ``Either `plate` or `card` must be sent``. */
const choice = new RegExp(
  `\\b(?:either|one\\s+of)\\s+(?:the\\s+)?(${codes}(?:(?:\\s*,\\s*(?:or|and)\\s+|\\s*,\\s*|\\s+(?:or|and)\\s+)${codes})+)\\s+(?:must\\s+be|has\\s+to\\s+be|needs\\s+to\\s+be|(?:is|are)\\s+(?:required|mandatory|needed))\\b`,
  "gi",
);

/** Finds a sentence that demands one of several parameters, because a row can only say that each may be left out. */
export function findUnreadChoice(
  { block, section: { page }, containers }: Placed,
  { operation: { parameters } }: ResolvedScope,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  // Without a mark, a row does not contradict the sentence.
  const marked = parameters.filter(({ required }) => required?.rule === "stated");
  const known = new Set(marked.map(({ name }) => name));
  for (const { 0: all, 1: list = "", index } of page.slice(block).matchAll(choice)) {
    const names = [...list.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    if (!names.every((name) => known.has(name))) continue;
    const start = block.start + index;
    return { kind: "text with names and types", start, end: start + all.length };
  }
  return undefined;
}

/**
 * Matches a name with its default or its limit in brackets: `page (default 1)`. A name that looks like a word stands
 * behind a verb for sending, or behind the brackets of another name.
 */
const preset =
  /(?:["`]([A-Za-z_][\w.[\]-]*)["`]|(?<![\w.-])([a-z]+_\w+)|(?:\b(?:use|pass|send|set|add|provide)|\)(?:,|\s+and|,\s+and))\s+([a-z]\w*))\s+\((?:default|defaults\s+to|max|maximum|min|minimum|up\s+to)\b[^()]*\d[^()]*\)/gi;
const sending = /\b(?:use|pass|send|set|add|provide|supports?|accepts?|takes|parameters?|query)\b/i;

/** Finds a sentence that says to send a parameter with a default or a limit in brackets, if it was not read. */
export function findUnreadPreset(
  { block, section: { page }, containers }: Placed,
  { operation: { parameters } }: ResolvedScope,
  isNamed: (name: string) => boolean,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.includes("quote")) return undefined;
  if (!page.slice(block).includes("(")) return undefined;
  const names = new Set(parameters.map(({ name }) => name));
  const found = sentences(page.inline(block)).find(
    ({ text, pieces }) =>
      sending.test(text) &&
      [...page.slice(rangeOf(pieces, block)).matchAll(preset)].some(
        ([, code, joined, bare = ""]) => {
          const name = code ?? joined ?? bare;
          return !names.has(name) && !isNamed(name);
        },
      ),
  );
  return found && { kind: "text with names and types", ...rangeOf(found.pieces, block) };
}
