import { posix } from "node:path";

import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Piece } from "../../../markdown/inline.js";
import { bareName } from "../../../markdown/page-links.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { isPart } from "../read-tree.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import { meantWord } from "./is-misspelt.js";
import { movedPage } from "./moved-pages.js";

/** Reports links without a target, and links whose target may be another one than the text names. */
export function checkLinks(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { tree, scopes } = resolved;
  const owners = new Map<Section, readonly Section[]>();
  for (const { scope } of scopes)
    for (const section of scope.sections) owners.set(section, scope.sections);
  for (const page of tree.pages) {
    for (const section of page.sections) {
      for (const placed of section.blocks) {
        for (const range of textsOf(placed)) {
          for (const piece of page.inline(range))
            checkPiece(piece, { page, resolved, diagnostics, near: owners.get(section) });
        }
      }
    }
  }
  for (const { candidate } of tree.choice.requests) {
    const { page } = candidate.section;
    for (const href of candidate.route.links.values()) {
      const target = tree.links.resolve(href, page);
      if (target.kind !== "dead" && !(target.kind === "section" && target.isMoved === true))
        continue;
      const span = page.source.span(candidate.range.start, candidate.range.end);
      diagnostics.report("dead-link", span, { href, near: "" });
    }
  }
}

interface Context {
  readonly page: Page;
  readonly resolved: ResolvedTree;
  readonly diagnostics: RestDiagnostics;
  /** The sections of the operation that contains the link. Undefined outside of operations. */
  readonly near: readonly Section[] | undefined;
}

function checkPiece(piece: Piece, { page, resolved, diagnostics, near }: Context): void {
  if (piece.kind !== "link" || piece.href === undefined || piece.href === "") return;
  const { links } = resolved.tree;
  const { href } = piece;
  const span = page.source.span(piece.start, piece.end);
  if (href.includes("##")) {
    diagnostics.report("dead-link", span, { href, near: "; it has two `#`" });
    return;
  }
  const target = links.resolve(href, page);
  if (target.kind === "dead") {
    if (!isOwn(href, page, resolved)) return;
    const meant = target.near ?? meantTitle(href, page);
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    diagnostics.report("dead-link", span, { href, near: hint });
    return;
  }
  const moved =
    target.kind === "outside" ? undefined : movedPage(href, target, page, resolved.tree);
  if (moved !== undefined) {
    const near = moved === "" ? "" : `; the page is ${moved}`;
    diagnostics.report("dead-link", span, { href, near });
    return;
  }
  if (target.kind !== "section") return;
  // A page includes its parts, so a heading of a part is a heading of the page.
  if (target.isMoved === true && !isPart(target.section.page)) {
    diagnostics.report("dead-link", span, {
      href,
      near: `; the heading is in ${target.section.page.path}`,
    });
  }
  const own = near?.find(
    (section) =>
      section !== target.section && bareName(section.title) === bareName(target.section.title),
  );
  if (own !== undefined && near?.includes(target.section) === false) {
    diagnostics.report("ambiguous-link", span, { href, own: page.source.point(own.start).line }, [
      { span: startOf(target.section), message: "The heading that the link leads to" },
      { span: startOf(own), message: "The heading of this name that is near" },
    ]);
  }
  const [code] = piece.inner ?? [];
  const title = target.section.title.replace(/`/g, "");
  if (code?.kind === "code" && title !== code.text && isNear(code.text, title)) {
    const related = [
      { span: startOf(target.section), message: "The heading that the link leads to" },
    ];
    diagnostics.report("link-text", span, { text: code.text, title }, related);
  }
}

/** Returns the title on a page that a misspelt anchor means. */
function meantTitle(href: string, { sections }: Page): string | undefined {
  if (!href.startsWith("#")) return undefined;
  const titles = new Map(sections.map(({ title }) => [bareName(title), title]));
  const meant = meantWord(bareName(href), [...titles.keys()]);
  return meant === undefined ? undefined : titles.get(meant);
}

/** Returns the span of the heading of a section. */
function startOf({ page, heading, start }: Section): Span {
  return page.source.span(heading?.start ?? start, heading?.end ?? start);
}

/** True if the target of a dead link should be in these docs: an anchor or a page, but no path of the whole site. */
function isOwn(href: string, page: Page, { tree, isExcluded }: ResolvedTree): boolean {
  if (href.startsWith("#")) {
    const name = /^#([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)(?:\/|$)/.exec(href)?.[1];
    if (name === undefined) return !isOfParts(href.slice(1), tree);
    // A name in capitals may be a page of the site outside of these docs, unless a page has a similar name.
    if (tree.links.page(name, page) !== undefined) return true;
    return tree.pages.some((other) =>
      isNear(bareName(name), bareName(other.path.replace(/\.\w+$/, ""))),
    );
  }
  if (href.startsWith("/") || href.includes("{{")) {
    const [path = ""] = href.replace(/\{\{[<%]\s*\w+\s+["']?|["']?\s*[>%]\}\}/g, "").split("#");
    const anchor = bareName(href.split("#")[1] ?? "");
    const isInPart = tree.pages.some(
      (other) => isPart(other) && other.sections.some(({ title }) => bareName(title) === anchor),
    );
    return href.includes("#") && tree.links.page(path, page) !== undefined && !isInPart;
  }
  const [path = "", anchor] = href.split("#");
  if (anchor !== undefined && tree.links.page(path, page) !== undefined) return true;
  // A path out of these docs, or up and into a folder without pages, may lead to another page of the site.
  const place = posix.join(posix.dirname(page.path), path);
  if (place.startsWith("..")) return false;
  if (isExcluded !== undefined && pathsOf(place).some(isExcluded)) return false;
  const folder = posix.dirname(place);
  const isBesidePage = tree.pages.some((other) => posix.dirname(other.path) === folder);
  if (/\.(?:mdx?|markdown|apib)$/.test(path) && (isBesidePage || !path.startsWith("../")))
    return true;
  const name = nameInLinks(place);
  return tree.pages.some((other) => isNear(name, nameInLinks(other.path)));
}

/** Returns the paths of the pages that a link may mean, because links often omit the ending: `guides/start`. */
function pathsOf(place: string): readonly string[] {
  const bare = place.replace(/\/$/, "");
  return [
    bare,
    ...["", "/index", "/README"].map((end) => `${bare.replace(/\.html$/, "")}${end}.md`),
  ];
}

/** Returns the name of a page for comparison with links. An index has the name of its folder. */
function nameInLinks(path: string): string {
  return bareName(posix.basename(path.replace(/(?:\/_?index)?\.\w+$/, "")));
}

/** True if an anchor consists of headings of parts, one directly after the other. */
function isOfParts(anchor: string, { pages }: ResolvedTree["tree"]): boolean {
  const name = bareName(anchor);
  const titles = new Set(
    pages.filter(isPart).flatMap(({ sections }) => sections.map(({ title }) => bareName(title))),
  );
  // The lengths of the starts of the anchor that consist of whole titles.
  const ends = new Set([0]);
  for (const start of ends) {
    for (let end = start + 1; end <= name.length; end++)
      if (titles.has(name.slice(start, end))) ends.add(end);
  }
  return name !== "" && ends.has(name.length);
}

/** True if two strings differ only in one or two neighbouring letters, and the first has at least six letters. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.length < 6) return false;
  let [start, end] = [0, 0];
  while (start < a.length && a[start] === b[start]) start++;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** Returns the ranges of a block whose text may have links. */
function textsOf({ block }: Placed): readonly Range[] {
  switch (block.kind) {
    case "paragraph":
      return [block];
    case "table":
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)];
    case "definitionList":
      return block.items.flatMap(({ term, texts }) => [term, ...texts]);
    default:
      return [];
  }
}
