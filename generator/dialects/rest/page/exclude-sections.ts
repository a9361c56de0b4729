import { escapePattern } from "../../../core/escape-pattern.js";
import type { Page, Section } from "../../../markdown/page.js";
import { withoutExcluded } from "../../../source/exclude.js";

/**
 * Empties the sections that `exclude` names, and the sections below their headings, and returns all of
 * these. The sections themselves stay, because links may lead to them.
 */
export function excludeSections(
  pages: readonly Page[],
  exclude: readonly string[],
): ReadonlySet<Section> {
  const globs = exclude.filter((entry) => !entry.startsWith("#"));
  const titles = exclude.filter((entry) => entry.startsWith("#")).map(titleTest);
  const files = pages.map(({ path }) => ({ path, text: "" }));
  const kept = new Set(withoutExcluded(files, globs).map(({ path }) => path));
  const excluded = new Set<Section>();
  if (exclude.length === 0) return excluded;
  for (const section of pages.flatMap(({ sections }) => sections)) {
    const { page, title, heading, parent } = section;
    const isTitle = heading !== undefined && titles.some((test) => test.test(title));
    const isBelow = parent !== undefined && excluded.has(parent) && parent.heading !== undefined;
    if (kept.has(page.path) && !isTitle && !isBelow) continue;
    excluded.add(section);
    section.blocks.splice(0);
  }
  return excluded;
}

/** Returns a pattern for the titles that an entry such as `# Webhook *` names: of any depth, with `*` for any text. */
export function titleTest(entry: string): RegExp {
  const text = entry.replace(/^#+\s*/, "").trim();
  const parts = text.split("*").map(escapePattern);
  return new RegExp(`^${parts.join(".*")}$`, "i");
}
