import type { Page } from "../../../markdown/page.js";

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
