import { plainText } from "../../../markdown/inline.js";
import type { Page, Section } from "../../../markdown/page.js";
import { readMethod } from "./route-text.js";

/** Returns the title in the front matter of a page; without one, the name of the file. */
export function pageTitle(page: Page): string {
  const stated = /^title:\s*["']?(.*?)["']?\s*$/m.exec(page.frontMatter ?? "")?.[1];
  return stated ?? (page.path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
}

/** Matches the number of a chapter: `1. `, `2.3 `, `(4) `, `5 - `, `6、`. A number of another kind stays: `2 factors`. */
const number =
  /^\s*(?:\(\d{1,3}\)\s*|\d{1,3}(?:\.\d{1,3})*(?:[.)]\s+|\s*[、．]\s*|\s+[-–—]\s+)|\d{1,3}(?:\.\d{1,3})+\s+)(?=[\p{L}`])/u;

/** Returns a title without the number of a chapter in front: `Raze a barn` for `2. Raze a barn`. */
export function withoutNumber(title: string): string {
  return title.replace(number, "");
}

/**
 * Returns the text of a heading, or the summary below it if it is only a method. If a page of a single request has none,
 * returns the title of the page.
 */
export function titleText(section: Section): string {
  const { title, heading, depth, page } = section;
  if (heading === undefined && depth === 0 && page.sections.length > 1) return pageTitle(page);
  return summaryBelow(section) ?? title;
}

/** Returns the line below a heading `Summary` in a section whose heading is only a method. Undefined without one. */
function summaryBelow(section: Section): string | undefined {
  if (readMethod(section.title) === undefined) return undefined;
  const { page } = section;
  const own = page.sections.find(
    ({ parent, title }) => parent === section && /^summary\W*$/i.test(title),
  );
  const [first] = own?.blocks ?? [];
  return first?.block.kind === "paragraph" ? plainText(page.inline(first.block)).trim() : undefined;
}
