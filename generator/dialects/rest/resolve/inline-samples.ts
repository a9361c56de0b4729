import type { CodeBlock } from "../../../markdown/block.js";
import type { Placed } from "../../../markdown/page.js";

/**
 * Returns a block, followed by the JSON that the block shows after a label: ``Body: `{ "a": 1 }` ``,
 * `` **200** – `{ "a": 1 }` ``. A line with a status above the label belongs to it: `Code: 200`. A sentence only about
 * the JSON counts as such a label, too: ``Returns `{ "a": 1 }`.``
 */
export function withInline(placed: Placed): readonly Placed[] {
  const { block, section } = placed;
  if (block.kind !== "paragraph") return [placed];
  const { page } = section;
  const source = page.slice(block);
  if (!source.includes("`")) return [placed];
  const found = inlineLabel.exec(source) ?? inSentence.exec(source);
  if (found === null) return [placed];
  const start = block.start + found.index + found[0].length;
  const code = page.inline(block).find((piece) => piece.kind === "code" && piece.start === start);
  if (code === undefined) return [placed];
  // `if` behind the JSON makes it one of several answers.
  const isSentence = !inlineLabel.test(source);
  if (isSentence && !/^\s*(?:\.(?:\s|$)|$)/.test(source.slice(code.end - block.start)))
    return [placed];
  const content = { start: code.start + 1, end: code.end - 1 };
  const shown: CodeBlock = {
    ...{ kind: "code", isFenced: true, lang: "json", meta: "", content },
    ...{ start: code.start, end: code.end },
  };
  const text = isSentence ? "Response" : found[0].replace(/<[^<>]*>|[*_:：\s–—-]+/g, " ").trim();
  const { label } = placed;
  const above = label?.start === block.start ? label.above : label;
  return [
    placed,
    { ...placed, block: shown, label: { ...block, text, isStrong: true, above }, lead: undefined },
  ];
}

/** Matches a label before JSON in code, alone, below a line with a status, or a status and a dash. */
const inlineLabel =
  /^(?:[\s*_]*(?:status|code|http status|status code)[*_\s]*:[*_\s]*[1-5]\d\d\b[^\n`]{0,60}\n[ \t>]*)?[^:：`{\n]{2,40}[:：]\W*?(?=`\s*[[{])|^[\s*_]*[1-5]\d\d\b[^`{\n]{0,40}?\s[–—-]\s*(?=`\s*[[{])/i;

/** Matches the words of a sentence before JSON in code: ``Returns `{ "a": 1 }`.`` */
const inSentence =
  /(?:^|[.!?]\s+)(?:it\s+)?(?:returns?|(?:responds?|answers?|repl(?:y|ies))\s+with)\s+(?=`\s*(?:\{\s*["}]|\[\s*[[{"\d\]]))/i;
