import { printPath } from "../../../core/paths.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Range } from "../../../source/source.js";
import type { Candidate } from "../page/candidate.js";
import { anyOf } from "../page/phrases.js";
import type { Tree } from "../read-tree.js";
import type { Scope } from "./scopes.js";

/** Tells whether an operation is deprecated: its title or a note about it alone says so. */
export function deprecatedReader({
  vocabulary,
}: Tree): (scope: Scope) => Fact<boolean> | undefined {
  const words = vocabulary.words.deprecated;
  const isThis = saysThis(words);
  const isNamed = saysOfOperation(words);
  const marksTitle = titleMarker(words);
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
    if (heading !== undefined && marksTitle(page.slice(heading), request.candidate))
      return stated(true, spanOf(heading));
    for (const { block, section, containers } of blocks) {
      if (
        section !== title ||
        (block.kind !== "quote" && block.kind !== "html" && block.kind !== "paragraph")
      )
        continue;
      // A path may have the word.
      const text = page.slice(block).replace(/(?<=^|[\s`])\/[^\s`]+/g, "/");
      if (text.length > 1_500 || !says(text)) continue;
      // A note about another route speaks of that one.
      if (
        /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\]\([^)]*\)\s*\(`/.test(text) &&
        !startsSo(text) &&
        request.candidate.range.start !== block.start
      )
        continue;
      // An item tells of what its list is about: a status, a parameter, a step.
      const ofOperation = containers.includes("item") ? isNamed : isThis;
      if (ofOperation.test(text)) return stated(true, spanOf(block));
    }
    return undefined;
  };
}

/**
 * Tells whether a title is marked: `Deprecated: list books`, `List books (deprecated)`. In `List deprecated
 * books` the word tells which books, as it does where the path has it, too.
 */
function titleMarker(words: readonly string[]): (title: string, candidate: Candidate) => boolean {
  const word = anyOf(words);
  const isMarked = new RegExp(
    `[^\\p{L}\\p{N}\\s]\\s*${word}|${word}\\s*(?:[^\\p{L}\\p{N}\\s]|$)`,
    "iu",
  );
  const isFirst = new RegExp(`^\\W*${word}`, "iu");
  return (title, { route }) => {
    const text = title.replace(/^[#\s]+|[#\s]+$/g, "");
    const isInPath = words.some((one) => printPath(route.path).toLowerCase().includes(one));
    return isMarked.test(text) || (isFirst.test(text) && !isInPath);
  };
}

/** What names the operation, or is no more than the word: `This call is deprecated`, `**Deprecated**: …`. */
function saysOfOperation(words: readonly string[]): RegExp {
  const word = anyOf(words);
  return new RegExp(`\\b${subject}\\b[^.]{0,60}${word}|^[^\\p{L}\\p{N}]*${word}`, "iu");
}

const subject = "(?:this|the)\\s+(?:endpoint|method|api|operation|call|route|resource|request)";

/** What a note says that tells of what it stands below that it is deprecated. */
function saysThis(words: readonly string[]): RegExp {
  const word = anyOf(words);
  const sources = [
    `\\b${subject}\\b[^.]{0,60}${word}`,
    // A name in code in front of the word is that of what is deprecated.
    `^[^\\p{L}\\p{N}_\`]*(?:[\\p{L}\\p{N}_]+[^\\p{L}\\p{N}_\`]+){0,2}${word}`,
    `${word}[^\\p{L}\\p{N}_]*$`,
    'class="[^"]*deprecat',
  ];
  return new RegExp(sources.join("|"), "imu");
}
