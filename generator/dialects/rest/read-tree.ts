import { onceForPair } from "../../core/once.js";
import type { Block } from "../../markdown/block.js";
import { Links } from "../../markdown/page-links.js";
import type { Page, Section } from "../../markdown/page.js";
import type { SourceFile } from "../../source/source.js";
import type { Candidate } from "./page/candidate.js";
import { excludeSections } from "./page/exclude-sections.js";
import { CandidateFinder } from "./page/find-candidates.js";
import { frontMatterMembers } from "./page/front-matter.js";
import { headingsOf, type HeadingReader } from "./page/heading-words.js";
import { withListedPaths } from "./page/example-paths.js";
import { pageOf } from "./page/page-of.js";
import { judgeCandidates } from "./page/judge-candidates.js";
import { findSentToReader } from "./page/sent-to-reader.js";
import { chooseRequests, type Choice } from "./page/choose-requests.js";
import { withPresenceLetters } from "./presence-letters.js";
import type { Vocabulary } from "./vocabulary.js";

/** The pages of a tree, and the requests that they declare. */
export interface Tree {
  readonly pages: readonly Page[];
  /** The paths of pages that no page includes, although the site lists its includes. These pages are not read. */
  readonly unlisted: readonly string[];
  readonly links: Links;
  readonly headings: HeadingReader;
  readonly vocabulary: Vocabulary;
  /** The sections that the option `exclude` names. Their blocks are removed. */
  readonly excluded: ReadonlySet<Section>;
  readonly choice: Choice;
  /** The texts that show what the API sends to a server of the reader. They are no requests of the API. */
  readonly sentToReader: ReadonlySet<Candidate>;
}

/** The source of a page, with its blocks if it was parsed before. */
export interface PageFile extends SourceFile {
  readonly blocks?: readonly Block[];
}

/** Reads the pages of a tree: finds all texts that may be a request, then chooses by the habits of the tree. */
export function readTree(files: readonly PageFile[], vocabulary: Vocabulary): Tree {
  const all = files.map((file) => pageOf(file));
  const unlisted = findUnlisted(all, vocabulary);
  const pages = all.filter(({ path }) => !unlisted.has(path));
  return readPages(pages, [...unlisted], vocabulary);
}

/**
 * Reads a tree again, with another vocabulary or with changed pages. No page is parsed again, because blocks do
 * not depend on the vocabulary.
 */
export function rereadTree({ pages, unlisted }: Tree, vocabulary: Vocabulary): Tree {
  return readPages(pages, unlisted, vocabulary);
}

function readPages(pages: readonly Page[], unlisted: readonly string[], told: Vocabulary): Tree {
  const vocabulary = withPresenceLetters(pages, told);
  const headings = headingsOf(vocabulary);
  const links = new Links(pages);
  const excluded = excludeSections(pages, vocabulary.exclude);
  const found = pages.flatMap((page) => candidatesOf(page, vocabulary));
  const sentToReader = findSentToReader(found);
  const candidates = found.filter((one) => !sentToReader.has(one));
  const judged = withListedPaths(judgeCandidates(candidates, headings, vocabulary));
  const choice = chooseRequests(judged, links, headings);
  return { pages, unlisted, links, headings, vocabulary, excluded, choice, sentToReader };
}

/** Finds the candidates of a page without its excluded blocks. */
const candidatesOf = onceForPair((page: Page, vocabulary: Vocabulary) =>
  new CandidateFinder(page, vocabulary, headingsOf(vocabulary)).find(
    excludeSections([page], vocabulary.exclude),
  ),
);

/**
 * Finds partial pages (`_name.md`) that no page includes. A page lists its includes in its front matter, under a
 * key such as `includes` or `partials`, or a key of the option `includes`. Empty if no page lists includes.
 */
function findUnlisted(pages: readonly Page[], vocabulary: Vocabulary): ReadonlySet<string> {
  const included = new Set<string>();
  for (const page of pages) {
    if (page.frontMatter === undefined || page.frontMatter.length > 100_000) continue;
    if (!/includes|partials/.test(page.frontMatter) && vocabulary.includes.length === 0) continue;
    for (const name of listedIn(page.frontMatter, vocabulary)) included.add(name);
  }
  if (included.size === 0) return new Set();
  const nameOf = (path: string): string =>
    path.replace(/(?:\.html)?\.\w+$/, "").replace(/(^|\/)_/, "$1");
  const isIncluded = (path: string): boolean =>
    [...included].some((name) => `/${nameOf(path)}`.endsWith(`/${name}`));
  return new Set(
    pages.filter((page) => isPart(page) && !isIncluded(page.path)).map(({ path }) => path),
  );
}

/** True if the name of a page begins with `_`, because other pages include it as a part. */
export function isPart({ path }: Page): boolean {
  return /(?:^|\/)_[^/]+$/.test(path);
}

function listedIn(frontMatter: string, vocabulary: Vocabulary): readonly string[] {
  return frontMatterMembers(frontMatter).flatMap(([key, value]) => {
    const isList =
      /(?:^|_)(?:includes|partials|quick_links)$/.test(key) || vocabulary.includes.includes(key);
    if (!isList || !Array.isArray(value)) return [];
    return value
      .filter((name) => typeof name === "string")
      .map((name) => name.trim().replace(/^_|\.\w+$/g, ""));
  });
}
