import { stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import { anyOf } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Scope } from "./scopes.js";

/** Tells whether an operation is deprecated: its title or a note about it alone says so. */
export function deprecatedReader({
  vocabulary,
}: Tree): (scope: Scope) => Fact<boolean> | undefined {
  const words = vocabulary.words.deprecated;
  const isThis = saysThis(words);
  const says = (text: string): boolean => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
  };
  // `Deprecated: use GET /other` speaks of what it stands below.
  const startsSo = (text: string): boolean => {
    const start = text.replace(/^[^\p{L}]+/u, "").toLowerCase();
    return words.some((word) => start.startsWith(word));
  };
  return ({ title, request, blocks }) => {
    const { page, heading } = title;
    const spanOf = ({ start, end }: Range): Span => page.source.span(start, end);
    if (heading !== undefined && says(page.slice(heading))) return stated(true, spanOf(heading));
    for (const { block, section } of blocks) {
      if (
        section !== title ||
        (block.kind !== "quote" && block.kind !== "html" && block.kind !== "paragraph")
      )
        continue;
      const text = page.slice(block);
      if (text.length > 1_500 || !says(text)) continue;
      // A note about another route speaks of that one.
      if (
        /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\]\([^)]*\)\s*\(`/.test(text) &&
        !startsSo(text) &&
        request.candidate.range.start !== block.start
      )
        continue;
      if (isThis.test(text)) return stated(true, spanOf(block));
    }
    return undefined;
  };
}

/** What a note says that tells of what it stands below that it is deprecated. */
function saysThis(words: readonly string[]): RegExp {
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
