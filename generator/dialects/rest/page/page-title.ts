import { plainText } from "../../../markdown/inline.js";
import type { Page, Section } from "../../../markdown/page.js";
import { readMethod } from "./route-text.js";

/** Returns the title in the front matter of a page; without one, the name of the file. */
export function pageTitle(page: Page): string {
  const stated = /^title:\s*["']?(.*?)["']?\s*$/m.exec(page.frontMatter ?? "")?.[1];
  return stated ?? (page.path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
}

const verb =
  /^(?:get|list|watch|head|create|post|update|replace|put|patch|delete|deletecollection)$/i;

/** Matches words that say by themselves what a request does. */
const told =
  /^\s+(?:read|list|watch|get|fetch|create|add|make|replace|partially|update|change|delete|remove)\s+\p{L}/iu;

/**
 * Returns the text of a heading, without a verb in code in front of words that say what the request does: `read the
 * Pod` for `` `get` read the Pod ``. For a heading that is only a method, returns the summary below it. If a page of a
 * single request has no heading, returns the title of the page.
 */
export function titleText(section: Section): string {
  const { title, heading, depth, page, pieces } = section;
  if (heading === undefined && depth === 0 && page.sections.length > 1) return pageTitle(page);
  const [first, next] = pieces;
  const isVerb = first?.kind === "code" && verb.test(first.text.trim());
  return isVerb && told.test(next?.text ?? "")
    ? title.slice(title.indexOf(first.text) + first.text.length).trim()
    : (summaryBelow(section) ?? title);
}

/** Matches the number of a chapter: `1. `, `2.3 `, `(4) `, `5 - `, `6、`. A number of another kind stays: `2 factors`. */
const number =
  /^\s*(?:\(\d{1,3}\)\s*|\d{1,3}(?:\.\d{1,3})*(?:[.)]\s+|\s*[、．]\s*|\s+[-–—]\s+)|\d{1,3}(?:\.\d{1,3})+\s+)(?=[\p{L}`])/u;

/** Returns a title without the number of a chapter in front: `Raze a barn` for `2. Raze a barn`. */
export function withoutNumber(title: string): string {
  return title.replace(number, "");
}

/**
 * Returns the paragraph below a heading `Summary`, which titles an operation whose own heading is only a method.
 * Undefined if there is none.
 */
function summaryBelow(section: Section): string | undefined {
  if (readMethod(section.title) === undefined) return undefined;
  const { page } = section;
  const own = page.sections.find(
    ({ parent, title }) => parent === section && /^summary\W*$/i.test(title),
  );
  const [first] = own?.blocks ?? [];
  return first?.block.kind === "paragraph" ? plainText(page.inline(first.block)).trim() : undefined;
}
