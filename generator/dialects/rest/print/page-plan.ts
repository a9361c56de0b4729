import type { Api, Operation, TypeDef } from "../../../core/api.js";
import { groupBy } from "../../../core/group-by.js";
import { bareName } from "../../../markdown/page-links.js";
import { HeadingReader } from "../page/heading-words.js";
import { entityId, enumerationId } from "../resolve/entity-name.js";
import { extendVocabulary } from "../vocabulary.js";
import { typesIn } from "./types-in.js";
import { anchorOf, fileName, idInSentence, idWords } from "./words.js";

/** A page to print: the operations of a group, and the types that it is the first to use. */
export interface PagePlan {
  readonly path: string;
  readonly title: string;
  readonly types: readonly TypeDef[];
  readonly operations: readonly Operation[];
}

/** Which page each part of an Api is on, and how links lead there. */
export interface TreePlan {
  readonly pages: readonly PagePlan[];
  /** The heading of a type, as Markdown. */
  headingOf(def: TypeDef): string;
  /** A link to a type, from a page. */
  link(id: string, from: string): string;
}

/** Decides which page each part of an Api is on: a page a group, and one for types that no group uses. */
export function planTree({ types, operations }: Api): TreePlan {
  const headings = new HeadingReader(extendVocabulary());
  const byId = new Map(types.map((one) => [one.id, one]));
  const placed = new Map<string, string>();
  const names = new Set(["index"]);
  const pages: PagePlan[] = [];
  const add = (id: string, own: readonly Operation[], wanted: Iterable<TypeDef>): void => {
    const words = idWords(id);
    const path = `${freeName(fileName(words), names)}.md`;
    const anchors = new Set<string>();
    const taken: TypeDef[] = [];
    for (const def of wanted) {
      const anchor = bareName(headingOf(def, headings));
      if (placed.has(def.id) || anchors.has(anchor)) continue;
      anchors.add(anchor);
      placed.set(def.id, path);
      taken.push(def);
    }
    pages.push({ path, title: words, types: taken, operations: own });
  };
  for (const [group, own] of groupBy(operations, (one) => one.group ?? "root"))
    add(group, own, typesIn(own, byId));
  for (let round = 0; placed.size < types.length && round < types.length; round++)
    add(
      "types",
      [],
      types.filter(({ id }) => !placed.has(id)),
    );
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

function freeName(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name}-${count}`;
    if (taken.has(bareName(tried))) continue;
    taken.add(bareName(tried));
    return tried;
  }
}

/** The heading of a type: its id as words, or as code where words would be read as something else. */
function headingOf({ id, kind }: TypeDef, headings: HeadingReader): string {
  const end = kind === "enumeration" ? "enum" : "object";
  const heading = `${idWords(id)} ${end}`;
  const read = kind === "enumeration" ? enumerationId(heading) : entityId(heading);
  const { isWhole, words } = headings.read(heading);
  const isPlain = read === id && !isWhole && !words.has("errors");
  return isPlain ? heading : `\`${id}\` ${end}`;
}
