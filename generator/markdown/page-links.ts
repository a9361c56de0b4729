import { posix } from "node:path";

import { onceFor } from "../core/once.js";
import type { Page, Section } from "./page.js";

/** The target of a link. */
export type LinkTarget =
  /** `isMoved` is true if the anchor is on another page than the link says. */
  | { readonly kind: "section"; readonly section: Section; readonly isMoved?: boolean }
  | { readonly kind: "page"; readonly page: Page }
  /** A URL outside of the docs. */
  | { readonly kind: "outside" }
  | { readonly kind: "dead"; readonly near: string | undefined };

/**
 * Returns a text in lower case with letters and digits only, because sites replace blanks, dots and underscores in
 * different ways.
 */
export function bareName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Returns a path without an ending that links may omit: `address` for `address/index` and `address/`. */
function pathInLinks(path: string): string {
  return path.replace(/(?:\/_?index)?\/?$/, "");
}

/** Resolves the links of a tree to sections and pages. */
export class Links {
  readonly #anchors = new Map<Page, ReadonlyMap<string, Section>>();
  readonly #everywhere = new Map<string, Section[]>();
  readonly #pages = new Map<string, Page[]>();

  constructor(readonly pages: readonly Page[]) {
    for (const page of pages) {
      const key = bareName(pathInLinks(page.path.replace(/(?:\.html)?\.\w+$/, "")));
      const names = key === "" ? ["index"] : [key];
      for (const name of names) this.#pages.set(name, [...(this.#pages.get(name) ?? []), page]);
      const anchors = anchorsOf(page);
      this.#anchors.set(page, anchors);
      for (const [name, section] of anchors) {
        const known = this.#everywhere.get(name);
        if (known === undefined) this.#everywhere.set(name, [section]);
        else known.push(section);
      }
    }
  }

  resolve(href: string, from: Page): LinkTarget {
    const shortcode = /\{\{[<%]\s*\w+\s+["']?([^"'\s>%]*)/.exec(href)?.[1];
    const text = (shortcode ?? href).trim();
    if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(text)) return { kind: "outside" };
    const [path, fragment] = split(text);
    if (path === "") return this.inPage(fragment, from);
    const page = this.page(path, from) ?? this.pageWith(fragment, path);
    if (page === undefined) return { kind: "dead", near: undefined };
    if (fragment === "") return { kind: "page", page };
    const target = this.inPage(fragment, page);
    const isMoved = target.kind === "section" && target.section.page !== page;
    return isMoved ? { ...target, isMoved } : target;
  }

  page(path: string, from: Page): Page | undefined {
    const target = pathInLinks(path.replace(/(?:\.html)?\.(?:mdx?|markdown|apib|html?)$/, ""));
    const name = bareName(target.replace(/^(?:\.{0,2}\/)+/, ""));
    if (name === "") return undefined;
    // If several pages have this name, a relative link leads to the page at its path.
    const placed = target.startsWith("/")
      ? ""
      : pathInLinks(posix.join(posix.dirname(from.path), target));
    const atPlace = placed.startsWith("..") ? undefined : this.#pages.get(bareName(placed));
    if (atPlace !== undefined) return atPlace[0];
    const exact = this.#pages.get(name);
    if (exact !== undefined) return exact[0];
    const folder = bareName(from.path.slice(0, from.path.lastIndexOf("/") + 1));
    const near = this.#pages.get(folder + name);
    if (near !== undefined) return near[0];
    const ends = [...this.#pages].filter(([key]) => key.endsWith(name));
    return ends.length > 0 ? ends[0]?.[1][0] : undefined;
  }

  /**
   * Returns the only page with the file name of a path if it has the anchor, because a tree may be a part of a site, or
   * have its folders in other places.
   */
  pageWith(fragment: string, path: string): Page | undefined {
    const nameIn = (text: string): string =>
      bareName(
        posix.basename(pathInLinks(text.replace(/(?:\.html)?\.(?:mdx?|markdown|apib|html?)$/, ""))),
      );
    const name = nameIn(path);
    const [only, more] = this.pages.filter((page) => name !== "" && nameIn(page.path) === name);
    const isThere = only !== undefined && this.#anchors.get(only)?.has(bareName(fragment)) === true;
    return isThere && more === undefined ? only : undefined;
  }

  inPage(fragment: string, page: Page): LinkTarget {
    const anchors = this.#anchors.get(page);
    const name = bareName(fragment);
    if (name === "") return { kind: "page", page };
    const numbered = /^(.*?)(-?)(\d+)$/.exec(fragment);
    const stem = bareName(numbered?.[1] ?? "");
    const count = Number(numbered?.[3]) + (numbered?.[2] === "-" ? 1 : 0);
    const section =
      anchors?.get(name) ?? anchors?.get(`${stem}#${count}`) ?? this.elsewhere(name, page);
    if (section !== undefined) return { kind: "section", section };
    return { kind: "dead", near: this.near(name, anchors) };
  }

  /**
   * Finds the section with this anchor on another page, because some sites join their pages. If several pages have one,
   * returns the section in the same folder, provided that it is the only one in that folder.
   */
  elsewhere(name: string, page: Page): Section | undefined {
    const found = (this.#everywhere.get(name) ?? []).filter((section) => section.page !== page);
    if (found.length < 2) return found[0];
    const folder = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
    const near = found.filter((section) => folder(section.page.path) === folder(page.path));
    return near.length === 1 ? near[0] : undefined;
  }

  near(name: string, anchors: ReadonlyMap<string, Section> | undefined): string | undefined {
    for (const [anchor, section] of anchors ?? []) {
      if (anchor.endsWith(name) || name.endsWith(anchor) || anchor.startsWith(name))
        return section.title;
    }
    return undefined;
  }
}

/** Finds the anchors of a page. */
const anchorsOf = onceFor((page: Page): ReadonlyMap<string, Section> => {
  const anchors = new Map<string, Section>();
  const counts = new Map<string, number>();
  const add = (name: string, section: Section): void => {
    if (name === "" || anchors.has(name)) return;
    anchors.set(name, section);
  };
  for (const section of page.sections)
    if (section.id !== undefined) add(bareName(section.id), section);
  for (const section of page.sections) {
    const own = bareName(slugTitle(section));
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    add(count === 1 ? own : `${own}#${count}`, section);
  }
  for (const section of page.sections) {
    const names = [bareName(slugTitle(section))];
    for (let up = section.parent; up !== undefined; up = up.parent) {
      const name = bareName(slugTitle(up));
      names.push(...names.slice(0, 4).map((below) => name + below));
    }
    for (const name of names) add(name, section);
  }
  for (const section of page.sections) add(bareName(section.title), section);
  // Slate makes anchors without accents.
  for (const section of page.sections) add(bareName(withoutAccents(section.title)), section);
  for (const section of page.sections) {
    const { heading, blocks } = section;
    // An HTML heading and the anchors in the lines below it are one block.
    const below = { start: heading?.text.end ?? 0, end: blocks[0]?.block.start ?? section.end };
    if (heading !== undefined && below.end > below.start)
      for (const id of idsIn(page.slice(below))) add(bareName(id), section);
    for (const { block } of blocks) {
      if (block.kind !== "html" && block.kind !== "paragraph") continue;
      for (const id of idsIn(page.slice(block))) {
        // An anchor directly before a heading belongs to the heading. `<a name="x"></a>` alone is a paragraph to remark.
        const isAlone = block.kind === "html" || /^(?:\s*<[^<>]+>)+\s*$/.test(page.slice(block));
        const isLast = isAlone && blocks.at(-1)?.block === block;
        add(bareName(id), (isLast ? page.sections[section.index + 1] : undefined) ?? section);
      }
    }
  }
  return anchors;
});

const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** Returns the anchors that the tags of a text set. */
function idsIn(text: string): readonly string[] {
  const found = text.matchAll(/<\w+[^>]*\s(?:id|name)=["']([^"']+)["']/g);
  return [...found].map(([, id = ""]) => id);
}

/** Returns the title without a route at its end. Sites make the anchor from it. */
function slugTitle({ title }: Section): string {
  const bare = title.replace(/\s*[%|]\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s.*$/, "");
  return bare === "" ? title : bare;
}

/**
 * Splits a link into path and fragment. Some sites write `#PAGE/anchor` for `PAGE#anchor`, and `#THE_PAGE` for a page.
 */
function split(href: string): readonly [string, string] {
  const hash = href.indexOf("#");
  if (hash === -1) return [href.split("?")[0] ?? "", ""];
  const [path, fragment] = [href.slice(0, hash).split("?")[0] ?? "", href.slice(hash + 1)];
  const slash = fragment.indexOf("/");
  if (path === "" && slash > 0) return [fragment.slice(0, slash), fragment.slice(slash + 1)];
  if (path === "" && /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(fragment)) return [fragment, ""];
  return [path, fragment];
}
