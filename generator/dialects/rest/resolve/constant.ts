import type { Member } from "../page/member.js";
import type { Found } from "./found.js";

/** Matches words before the only value that a member can have: `must be`, `always`, `constant value:`. */
const lead =
  /(?:\b(?:must|has\s+to|needs\s+to)\s+(?:always\s+)?(?:be|equal|have\s+the\s+value)(?:\s+(?:set\s+to|exactly|equal\s+to))?(?:\s+the\s+(?:value|string|word|constant|literal))?|\balways(?:\s+(?:be|set\s+to|equal\s+to|equals|has\s+the\s+value))?(?:\s+the\s+(?:value|string|word|constant))?|\b(?:constant|fixed|literal)(?:\s+(?:value|string))?|\bfixed\s+(?:to|at)|\bonly\s+(?:(?:allowed|valid|possible|accepted|supported|permitted)\s+)?value(?:\s+is)?)\s*[:=]?\s*$/i;
/** Words of a condition, a denial or a form of many values: ``must be `x` if``, `the format must be`. */
const open =
  /\b(?:if|when|unless|where|for|in case|format|formatted|pattern|type|unit|not|never|no longer|formerly|previously|used to|or|either|e\.g|such as|example|currently|usually|typically|(?:al)?most|nearly|now)\b|n['’]t\b/i;
/** A quick test that most descriptions do not pass. */
const mayBeConstant = /\b(?:must|has\s+to|needs\s+to|always|constant|fixed|literal|only)\b/i;
const types =
  /^(?:true|false|null|none|string|integer|int|number|boolean|object|array|float|date|datetime|uuid|json)$|YYYY|^\W*$/i;
const ends = /^\s*(?:[.;)]|$)/;
const quoted = /^([^]*?)["“]([\p{L}\p{N}_.:/-]{1,60})["”](?=\s*(?:[.;)]|$))/u;

/**
 * Finds the only value that a description allows: ``Must be `invoice`.``, ``Always `invoice` ``. Undefined if the
 * sentence has a condition or further words, or if the value is the name of another member.
 */
export function findConstant(
  { name, description: pieces }: Pick<Member, "name" | "description">,
  members: ReadonlySet<string>,
): Found<readonly string[]> | undefined {
  if (!pieces.some(({ text }) => mayBeConstant.test(text))) return undefined;
  const siblings = new Set([...members].filter((one) => one !== name));
  for (const [index, piece] of pieces.entries()) {
    const { start, end } = piece;
    if (piece.kind === "text") {
      const [, before = "", value = ""] = quoted.exec(piece.text) ?? [];
      if (isOnly(value, before, siblings)) return { value: [value], range: { start, end } };
    }
    if (piece.kind !== "code" || !ends.test(pieces[index + 1]?.text ?? "")) continue;
    const value = piece.text.replace(/^["']|["']$/g, "");
    const [first, previous] = [pieces[index - 1], pieces[index - 2]];
    if (first?.kind !== "text" || !isOnly(value, first.text, siblings)) continue;
    // Code in the same sentence names a case or a further value.
    const isAlone = previous === undefined || /[.;:]\s/.test(first.text);
    if (isAlone) return { value: [value], range: { start, end } };
  }
  return undefined;
}

function isOnly(value: string, before: string, siblings: ReadonlySet<string>): boolean {
  if (!lead.test(before) || types.test(value) || siblings.has(value) || /\s/.test(value))
    return false;
  const sentence = before.split(/[.;]\s/).at(-1) ?? before;
  return !open.test(sentence);
}
