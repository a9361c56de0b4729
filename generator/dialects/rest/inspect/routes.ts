import { methods } from "../../../core/api.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { rejectedRequests } from "../check/check-requests.js";
import { readRoute } from "../page/route-text.js";
import { routeTextOf, splitLines } from "../page/route-pieces.js";
import { titleOf } from "../page/title-section.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { addUp, type Finding, type Met } from "./met.js";

/** Finds candidates that did not become requests, and lines that look like requests in an unknown form. */
export function findRoutes(resolved: ResolvedTree): readonly Finding[] {
  const met = [...rejected(resolved), ...unseen(resolved)];
  // If other requests of the tree have the form, these candidates were rejected for another reason.
  const forms = new Set(resolved.tree.choice.requests.map(({ candidate }) => candidate.form));
  return addUp(met, (_, uses) => {
    const [first] = uses;
    const isSure = first !== undefined && uses.length > 1 && !forms.has(first.text);
    return isSure && first.kind === "route form" && canBeNamed(first.text)
      ? [{ option: "routes", word: first.text }]
      : [];
  });
}

/** True if a form can be an entry of the option `routes`. */
function canBeNamed(form: string): boolean {
  return !/ path only| host| of /.test(form);
}

/** Returns the rejected candidates as texts that were not understood. */
function rejected(resolved: ResolvedTree): readonly Met[] {
  const open = rejectedRequests(resolved).filter(
    ({ section: { page }, range }) => !statesBase(resolved, page, range),
  );
  return open.map(({ section: { page }, form, range, method }) => {
    // The name of such a form says nothing to a reader of the page, and no option takes it.
    const isOpen = method === undefined && !canBeNamed(form);
    return {
      kind: isOpen ? "URL without a method" : "route form",
      text: isOpen ? page.slice(range).replace(/\s+/g, " ").trim() : form,
      page,
      range,
    };
  });
}

/** True if a text states a base URL of the API. */
function statesBase({ bases }: ResolvedTree, page: Page, { start, end }: Range): boolean {
  return bases.some(
    ({ url: { span } }) =>
      span.file === page.path && span.start.offset >= start && span.end.offset <= end,
  );
}

const line = new RegExp(
  `^(?<title>.*?)(?<a>\\b(?:${methods.join("|")})\\b)(?<between>[^\\p{L}\\p{N}/{]{1,6})(?<b>/[^\\s"'\`<>()[\\]|,;]*)(?<after>[^\\p{L}\\p{N}]{0,4})$`,
  "iu",
);
const swapped = new RegExp(
  `^(?<title>[^/]*?)(?<b>/[^\\s"'\`<>()[\\]|,;]*)(?<between>[^\\p{L}\\p{N}/{]{1,6})(?<a>\\b(?:${methods.join("|")})\\b)(?<after>[^\\p{L}\\p{N}]{0,4})$`,
  "iu",
);

/** Returns lines with a method and a path that no known form matches, in sections without a request. */
function unseen({ tree }: ResolvedTree): readonly Met[] {
  const titles = new Set(tree.choice.requests.map(({ title }) => title));
  const taken = new Set(
    tree.choice.mentions.map(({ section, range }) => `${section.page.path} ${range.start}`),
  );
  return tree.pages.flatMap((page) =>
    page.sections
      .filter(
        (section) => !tree.excluded.has(section) && !titles.has(titleOf(section, tree.headings)),
      )
      .flatMap((section) => linesOf(section))
      .flatMap((line): Met[] => {
        const { range } = line;
        const pattern = patternOf(line);
        if (pattern === undefined || taken.has(`${page.path} ${range.start}`)) return [];
        return [{ kind: "route form", text: pattern, page, range }];
      }),
  );
}

interface TextLine {
  readonly text: string;
  readonly range: Range;
  /** True for a title in bold or italics with a code after it. */
  readonly isSet?: boolean;
}

function isTitleAndCode(pieces: readonly Piece[]): boolean {
  const [title, code, more] = pieces.filter(({ text }) => text.trim() !== "");
  return (
    (title?.isStrong === true || title?.isEmphasis === true) &&
    code?.kind === "code" &&
    more === undefined
  );
}

function linesOf(section: Section): readonly TextLine[] {
  const { page, heading, pieces } = section;
  const own = heading === undefined ? [] : [{ text: routeTextOf(pieces), range: heading.text }];
  const blocks = section.blocks.flatMap(({ block }): readonly TextLine[] => {
    if (block.kind === "code") return firstLine(page, block.content);
    if (block.kind !== "paragraph") return [];
    return splitLines(page.inline(block)).flatMap((all) => {
      const [first, last] = [all[0], all.at(-1)];
      if (first === undefined || last === undefined) return [];
      const range = { start: first.start, end: last.end };
      return [{ text: routeTextOf(all), range, isSet: isTitleAndCode(all) }];
    });
  });
  return [...own, ...blocks];
}

function firstLine(page: Page, content: Range): readonly TextLine[] {
  const text = page.slice(content).split("\n", 1)[0] ?? "";
  return [{ text, range: { start: content.start, end: content.start + text.length } }];
}

/**
 * Returns the pattern of a line: `[{method}] {path}` for `[GET] /users`. Undefined for a line in the usual
 * form, and for other text.
 */
function patternOf({ text, isSet }: TextLine): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 160 || readRoute(trimmed)?.method !== undefined) return undefined;
  const [first, second] = [line.exec(trimmed), swapped.exec(trimmed)];
  const found = (first ?? second)?.groups;
  if (found === undefined || readRoute(found.b ?? "") === undefined) return undefined;
  const { title = "", between = "", after = "" } = found;
  const marks = /[^\p{L}\p{N}]*$/u.exec(title)?.[0] ?? "";
  // Words directly before a request are a sentence, unless they are set off as a title.
  if (title !== marks && marks.trim() === "" && isSet !== true) return undefined;
  const head = title === marks ? title : `{title}${marks}`;
  const [one, two] = first === null ? ["{path}", "{method}"] : ["{method}", "{path}"];
  return `${head}${one}${between}${two}${after}`.trim();
}
