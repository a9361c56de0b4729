import type { JsonValue } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestField, RestParameter } from "../model.js";
import { rangeOf, sentences } from "./sentences.js";

type Valued = Pick<RestParameter | RestField, "name" | "type" | "options">;

const lead =
  /^\s*(?:the\s+)?(?:(?:(?:possible|allowed|valid)\s+)?values?\s+(?:of|for)\s+(?:the\s+)?)?(?:(?:parameter|field|option)\s+)?$/i;
const verb =
  /^\s+(?:(?:parameter|field|option)\s+)?(?:can|may|must|should|has\s+to)\s+be(?:\s+(?:either|one\s+of))?\s*:?\s*$|^\s+(?:is|are)\s+(?:either|one\s+of)\s*:?\s*$/i;
/** Words between a name and its values that suffice behind `Possible values of`. */
const copula = /^\s+are\s*:?\s*$/i;
const ofValues = /^\s*(?:the\s+)?(?:possible|allowed|valid)\s+values\s+(?:of|for)\b/i;
const between = /^\s*(?:,\s*(?:or|and)|,|or|and)\s*$/i;

/**
 * Adds the values that sentences about a parameter list: ``The value of `is_free` can be `all`, `yes` or `free`.`` The
 * sentence must have nothing else. Values of the row win.
 */
export function withOptionsInText<T extends Valued>(
  parameters: readonly T[],
  blocks: readonly Placed[],
): readonly T[] {
  const told = optionsInText(blocks);
  if (told.size === 0) return parameters;
  const names = new Set(parameters.map(({ name }) => name));
  return parameters.map((one): T => {
    const found = told.get(one.name);
    if (found === undefined || !hasOpenValues(one)) return one;
    // ``The field `a` must be `b` or `c` `` may compare parameters.
    if (found.value.some((value) => names.has(value))) return one;
    const { value: type } = one.type;
    const isNumber = type.kind === "scalar" && /^(?:integer|number)$/.test(type.name);
    const values = found.value.map((text): JsonValue => (isNumber ? Number(text) : text));
    if (values.some((value) => Number.isNaN(value))) return one;
    return { ...one, options: { ...found, value: values } };
  });
}

/** True for a parameter without documented values, if its type allows them: text, a number or an unknown type. */
export function hasOpenValues({ options, type: { value: type } }: Valued): boolean {
  if (options !== undefined) return false;
  return type.kind === "scalar" && /^(?:string|integer|number|unknown)$/.test(type.name);
}

function optionsInText(blocks: readonly Placed[]): ReadonlyMap<string, Fact<readonly string[]>> {
  const told = new Map<string, Fact<readonly string[]>>();
  for (const { block, section, containers } of blocks) {
    const { page } = section;
    if (block.kind !== "paragraph" || containers.includes("quote")) continue;
    if (!mayTell.test(page.slice(block).slice(0, 2_000))) continue;
    for (const { pieces } of sentences(page.inline(block))) {
      const found = valuesIn(pieces);
      if (found === undefined || told.has(found.name)) continue;
      const { start, end } = rangeOf(pieces, block);
      told.set(found.name, stated(found.values, page.source.span(start, end)));
    }
  }
  return told;
}

/** A quick test that most paragraphs do not pass. */
const mayTell = /`\s+(?:\w+\s+)?(?:can|may|must|should|has\s+to|is|are)\s[^`]{0,20}`/i;

/** Returns the name and the values of a sentence. Undefined for a sentence with other words, or with one value. */
function valuesIn(
  pieces: readonly Piece[],
): { readonly name: string; readonly values: readonly string[] } | undefined {
  const from = pieces.findIndex(({ kind }) => kind === "code");
  const [name, words, ...rest] = from === -1 ? [] : pieces.slice(from);
  if (name === undefined || words?.kind !== "text") return undefined;
  const before = pieces.slice(0, from);
  const isCopula = copula.test(words.text) && ofValues.test(before[0]?.text ?? "");
  if (!isCopula && !verb.test(words.text)) return undefined;
  if (!before.every(({ kind, text }) => kind === "text" && lead.test(text))) return undefined;
  const values: string[] = [];
  for (const [at, { kind, text }] of rest.entries()) {
    const isLast = at === rest.length - 1;
    if (at % 2 === 0 && kind === "code") values.push(text.replace(/^(["'])(.*)\1$/, "$2"));
    else if (kind !== "text" || !(isLast ? /^\s*\.?\s*$/ : between).test(text)) return undefined;
  }
  const isList = values.length > 1 && new Set(values).size === values.length;
  return isList ? { name: name.text, values } : undefined;
}
