import type { Api, Operation, TypeDef } from "../../../core/api.js";
import { freeName } from "../../../core/free-name.js";
import { groupBy } from "../../../core/group-by.js";
import { singular, wordsOf } from "../../../core/words.js";
import { bareName } from "../../../markdown/page-links.js";
import { headingsOf, type HeadingReader } from "../page/heading-words.js";
import { entityId, enumerationId } from "../resolve/entity-name.js";
import { extendVocabulary } from "../vocabulary.js";
import { typesIn } from "./types-in.js";
import { anchorOf, fileName, idInSentence, idWords } from "./words.js";

/** A page to print: the operations of a group, and the types that belong to the group. */
export interface PagePlan {
  readonly path: string;
  readonly title: string;
  readonly types: readonly TypeDef[];
  readonly operations: readonly Operation[];
}

/** The pages of an Api, with the headings of its types and the links to them. */
export interface TreePlan {
  readonly pages: readonly PagePlan[];
  /** Returns the heading of a type, as Markdown. */
  readonly headingOf: (def: TypeDef) => string;
  /** Returns a link to the type of an id, from the page of a path. Throws an Error for an unknown id. */
  readonly link: (id: string, from: string) => string;
}

/** Plans one page per group of operations, and pages for the types that are on none of these. */
export function planTree({ types, operations }: Api): TreePlan {
  const headings = headingsOf(extendVocabulary());
  const byId = new Map(types.map((one) => [one.id, one]));
  const groups = groupBy(operations, (one) => one.group ?? "root");
  const used = new Map([...groups].map(([id, own]) => [id, typesIn(own, byId)]));
  const placed = new Map<string, string>();
  const names = new Set(["index"]);
  const pages: PagePlan[] = [];
  const add = (id: string, own: readonly Operation[], wanted: readonly TypeDef[]): void => {
    const title = idWords(id);
    const path = `${takeFileName(fileName(title), names)}.md`;
    // Two types whose headings have the same anchor cannot be on one page.
    const byAnchor = groupBy(wanted, (def) => bareName(headingOf(def, headings)));
    const taken = [...byAnchor.values()].flatMap((all) => all.slice(0, 1));
    for (const def of taken) placed.set(def.id, path);
    pages.push({ path, title, types: taken, operations: own });
  };
  const home = new Map(types.map((def) => [def, homeOf(def, used)]));
  for (const [id, own] of groups)
    add(
      id,
      own,
      [...(used.get(id) ?? [])].filter((def) => home.get(def) === id),
    );
  for (let round = 0; placed.size < types.length && round < types.length; round++) {
    const left = types.filter(({ id }) => !placed.has(id));
    add("types", [], left);
  }
  return {
    pages,
    headingOf: (def) => headingOf(def, headings),
    link: (id, from) => {
      const def = byId.get(id);
      if (def === undefined) throw new Error(`${id} is no type of the Api`);
      const path = placed.get(id) ?? from;
      const anchor = anchorOf(headingOf(def, headings));
      return `[${idInSentence(id)}](${path === from ? "" : path}#${anchor})`;
    },
  };
}

/** Returns the group, among those that use a type, that has the type's name; or else the first of these. */
function homeOf(def: TypeDef, used: ReadonlyMap<string, ReadonlySet<TypeDef>>): string | undefined {
  const wordOf = (id: string): string => wordsOf(id).map(singular).join(" ");
  const users = [...used].filter(([, types]) => types.has(def)).map(([id]) => id);
  return users.find((id) => wordOf(id) === wordOf(def.id)) ?? users[0];
}

/**
 * Returns a file name that differs from the taken names in more than case and punctuation, and takes it. Links
 * ignore both when they look for a page.
 */
function takeFileName(name: string, taken: Set<string>): string {
  const free = freeName(name, { has: (one) => taken.has(bareName(one)) }, "-");
  taken.add(bareName(free));
  return free;
}

/** Returns the heading of a type: its id as words, or as code if words would be read in another way. */
function headingOf({ id, kind }: TypeDef, headings: HeadingReader): string {
  const end = kind === "enumeration" ? "enum" : "object";
  const heading = `${idWords(id)} ${end}`;
  const read = kind === "enumeration" ? enumerationId(heading) : entityId(heading);
  const { isWhole, words } = headings.read(heading);
  const isPlain = read === id && !isWhole && !words.has("errors");
  return isPlain ? heading : `\`${id}\` ${end}`;
}
