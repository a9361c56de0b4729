import type { Section } from "../../../markdown/page.js";
import type { Tree } from "../read-tree.js";

/** Matches headings about programs. TypeScript below them does not describe the API. */
const ofProgram =
  /\b(?:sdks?|clients?|librar(?:y|ies)|packages?|hooks?|components?|props|usage|installation|configuration|webhooks?)\b/i;
const ofTypes =
  /\b(?:types?|models?|interfaces?|schemas?|enums?|dtos?|entities|definitions|structures?)\b/i;

/**
 * True if types in TypeScript below a section are those of the API: the page has requests, or a heading above speaks of
 * types. Sections about examples, clients and other programs have no such types.
 */
export function holdsTypes(section: Section, { headings, choice }: Tree): boolean {
  let isOfTypes = choice.requests.some(({ candidate }) => candidate.section.page === section.page);
  for (let up: Section | undefined = section; up !== undefined; up = up.parent) {
    const { words } = headings.read(up.title);
    if (words.has("example") || ofProgram.test(up.title)) return false;
    isOfTypes ||= words.has("entity") || ofTypes.test(up.title);
  }
  return isOfTypes;
}

/** True if the heading of a section, or one above it, speaks of types. */
export function speaksOfTypes(section: Section): boolean {
  for (let up: Section | undefined = section; up !== undefined; up = up.parent)
    if (up.heading !== undefined && ofTypes.test(up.title)) return true;
  return false;
}

/** Matches the heading of a chapter that describes types: `Models`, `3. Data models`. */
const chapterOfTypes =
  /^\W*(?:\d[\d.]*\s+)?(?:(?:data|domain|object|resource|shared|common)\s+)?(?:models?|types|entities|schemas?|objects|structures|dtos?)\W*$/i;

/** True for a section with a name of one word directly below the heading of a chapter that describes types. */
export function isNamedInChapter({ title, parent }: Section, { headings }: Tree): boolean {
  return (
    parent?.heading !== undefined &&
    chapterOfTypes.test(parent.title) &&
    !(parent.parent !== undefined && ofProgram.test(parent.parent.title)) &&
    /^[A-Z][A-Za-z\d]*$/.test(title) &&
    !headings.read(title).isWhole
  );
}
