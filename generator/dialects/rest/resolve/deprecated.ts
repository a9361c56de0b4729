import { stated, type Fact } from "../../../core/fact.js";
import { anyOf } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Scope } from "./scopes.js";

/** An operation is deprecated where its title or a note about it alone says so. */
export function readDeprecated(scope: Scope, tree: Tree): Fact<boolean> | undefined {
  const { title, request } = scope;
  const { page } = title;
  const words = tree.vocabulary.words.deprecated;
  const isThis = saysThis(words);
  const says = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word));
  if (title.heading !== undefined && says(page.slice(title.heading))) {
    return stated(true, page.source.span(title.heading.start, title.heading.end));
  }
  for (const { block, section } of scope.blocks) {
    if (
      section !== title ||
      (block.kind !== "quote" && block.kind !== "html" && block.kind !== "paragraph")
    )
      continue;
    const text = page.slice(block);
    if (!says(text) || text.length > 1_500) continue;
    // A note about another route speaks of that one.
    if (
      /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\]\([^)]*\)\s*\(`/.test(text) &&
      request.candidate.range.start !== block.start
    )
      continue;
    if (isThis.test(text)) return stated(true, page.source.span(block.start, block.end));
  }
  return undefined;
}

const tests = new WeakMap<readonly string[], RegExp>();

/** Whether a note says of what it stands below that it is deprecated. Compiled once for a vocabulary. */
function saysThis(words: readonly string[]): RegExp {
  const known = tests.get(words) ?? compileTest(words);
  tests.set(words, known);
  return known;
}

function compileTest(words: readonly string[]): RegExp {
  const word = anyOf(words);
  const subject = "(?:this|the)\\s+(?:endpoint|method|api|operation|call|route|resource|request)";
  const sources = [
    `\\b${subject}\\b[^.]{0,60}${word}`,
    `^[^\\p{L}\\p{N}_]*(?:[\\p{L}\\p{N}_]+[^\\p{L}\\p{N}_]+){0,2}${word}`,
    `${word}[^\\p{L}\\p{N}_]*$`,
    'class="[^"]*deprecat',
  ];
  return new RegExp(sources.join("|"), "imu");
}
