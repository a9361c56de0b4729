import { literalSegment, pathSegments, type PathTemplate } from "../../../core/paths.js";
import { plainText } from "../../../markdown/inline.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Candidate } from "./candidate.js";
import type { HeadingReader } from "./heading-words.js";
import { labelAbove } from "./label-above.js";
import { readPath, type RouteText } from "./route-text.js";

/**
 * Gives a request in a heading the longer path that its section shows below words such as `HTTP Request`:
 * `{token}/search/{entity}?count={count}` below `POST /search`. The longer path must contain the path of the heading,
 * and have more placeholders or a query.
 */
export function refinePath(candidate: Candidate, headings: HeadingReader): Candidate {
  const { route, where, section } = candidate;
  if (where !== "heading" || route.query.length > 0) return candidate;
  for (const placed of blocksBelow(section)) {
    const template = templateIn(placed, headings);
    if (template === undefined || !isLonger(template, route)) continue;
    const { path, query, placeholders, links } = template;
    return { ...candidate, route: { ...route, path, query, placeholders, links } };
  }
  return candidate;
}

/** Returns the blocks of a section and of the sections inside it. */
function blocksBelow({ page, index, depth, blocks }: Section): readonly Placed[] {
  const end = page.sections.findIndex((one) => one.index > index && one.depth <= depth);
  const inner = page.sections.slice(index + 1, end === -1 ? undefined : end);
  return [...blocks, ...inner.flatMap((one) => one.blocks)];
}

/** Matches a placeholder for a host at the start of a URL, which is no part of the path. */
const ofHost =
  /^\/?[{<]+[^{}<>/]*(?:url|host|base|domain|server|endpoint|api)[^{}<>/]*[}>]+(?=\/)/i;

/** Reads a path without a method that is a paragraph of code or a block of one line below words for requests. */
function templateIn(
  { block, section, label, lead }: Placed,
  headings: HeadingReader,
): ReturnType<typeof readPath> {
  const { page } = section;
  if (block.kind !== "paragraph" && block.kind !== "code") return undefined;
  const above = labelAbove(lead, block) ?? labelAbove(label, block);
  const speaksOfRequest = [section.title, above?.text ?? ""].some((text) => {
    const { words, isWhole } = headings.read(text);
    return isWhole && (words.has("endpoint") || words.has("request")) && !words.has("example");
  });
  if (!speaksOfRequest) return undefined;
  const text =
    block.kind === "code"
      ? page.slice(block.content).trim()
      : plainText(page.inline(block).filter(({ kind }) => kind === "code"));
  const isAlone = block.kind === "code" || page.slice(block).replaceAll("`", "").trim() === text;
  if (!isAlone || !/^(?:\/|https?:|[{<])\S*\/\S+$/.test(text)) return undefined;
  const own = text.replace(ofHost, "");
  return readPath(/^(?:\/|https?:)/.test(own) ? own : `/${own}`, true);
}

/** True if a path has all segments of the heading's path side by side, and more placeholders or a query. */
function isLonger(
  { path, query, placeholders }: NonNullable<ReturnType<typeof readPath>>,
  { path: known, placeholders: shown }: RouteText,
): boolean {
  const isMore = placeholders > shown || query.length > 0;
  if (!isMore) return false;
  const [long, short] = [path, known].map((one: PathTemplate) =>
    pathSegments(one).map((segment) => literalSegment(segment)),
  );
  if (long === undefined || short === undefined || short.every((word) => word === undefined))
    return false;
  return long.some((_, from) =>
    short.every((word, at) => long[from + at] === word && from + at < long.length),
  );
}
