import { methods, type Method } from "../../../core/api.js";
import type { ListItem } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { HeadingReader } from "./heading-words.js";
import { readRoute } from "./route-text.js";

/** A method that a section states below the path in its heading. */
export interface MethodBelow {
  readonly method: Method;
  /** The block with the method; undefined if a section inside, such as `Methods`, has it. */
  readonly placed: Placed | undefined;
  readonly range: Range;
  /**
   * The row or the items that belong to this method. Undefined for a paragraph, for the only labelled item of a list,
   * and if a section inside has the method.
   */
  readonly own: Range | undefined;
  /** The text beside the method in a row or item. */
  readonly title: string | undefined;
}

const word = `(?:${methods.join("|")})`;
/** After a label, the method may be in small letters: `method: post`. */
const anyWord = `(?:${[...methods, ...methods.map((one) => one.toLowerCase())].join("|")})`;
/** Matches a label for methods and the methods after it: `**Method:** GET`, ``Methods: `GET`, `POST` ``. */
const labelled = new RegExp(
  `^[\\s*_\`]*(?:(?:[Ss]upported|[Aa]llowed|HTTP|[Rr]equest)\\s+)?(?:[Mm]ethods?|METHODS?|[Vv]erbs?)[\\s*_\`]*[:：][\\s*_]*((?:\`?\\b${anyWord}\\b\`?[\\s,/|]*(?:and\\s+|or\\s+)?)+)[*_.]*\\s*$`,
  "m",
);
const alone = new RegExp(`^[*_\`\\s]*(${word})[*_\`\\s]*:?[*_\\s]*$`);
const atEnd = new RegExp(`^(.*\\S)\\s*\\((${word})\\)$`);
const atStart = new RegExp(`^(${word})\\s*(?:$|[:–—-]\\s*(.*)$)`, "s");

/**
 * Returns the methods for the path in the heading of a section. The blocks of the section state them, or those of a
 * section inside it, such as `Methods` or `Request`.
 */
export function methodsBelowPath(
  section: Section,
  headings: HeadingReader,
): readonly MethodBelow[] {
  const own = section.blocks.flatMap((placed) => methodsIn(placed));
  const { sections } = section.page;
  const inside = sections
    .filter(({ parent, title }) => parent === section && isPart(title, headings))
    .flatMap(({ blocks }) => blocks.flatMap((placed) => methodsIn(placed)))
    .map((one): MethodBelow => ({ ...one, placed: undefined, own: undefined }));
  const all = [...own, ...inside];
  return all.filter(({ method }, at) => all.findIndex((one) => one.method === method) === at);
}

/** True for the heading of a part of a request: `Methods`, `Request`. */
function isPart(title: string, headings: HeadingReader): boolean {
  return /^(?:HTTP )?methods?$/i.test(title) || headings.read(title).isWhole;
}

function methodsIn(placed: Placed): readonly MethodBelow[] {
  const { block, section, containers } = placed;
  const { page } = section;
  const plain = (range: Range): string => plainText(page.inline(range)).trim();
  const of = (range: Range, text: string, own?: Range, title?: string): readonly MethodBelow[] =>
    methodsNamed(text).map((method) => ({ method, placed, range, own, title: title || undefined }));
  if (containers.length > 0) return [];
  switch (block.kind) {
    case "paragraph": {
      const text = page.slice(block);
      return of(block, labelled.exec(text)?.[1] ?? alone.exec(text)?.[1] ?? "");
    }
    case "list": {
      const items = block.items.flatMap((item) => {
        const [first] = item.blocks;
        return first?.kind === "paragraph" ? [{ item, first, text: plain(first) }] : [];
      });
      const told = items.filter(({ text }) => labelled.test(text));
      const [only, ...others] = told;
      if (only !== undefined && others.length === 0)
        return of(only.first, labelled.exec(only.text)?.[1] ?? "");
      // Lists with a blank line between them are one list. Each method has the items up to the next method.
      if (only !== undefined)
        return told.flatMap(({ item, first, text }, at) => {
          const end = told[at + 1]?.item.start ?? block.end;
          return of(first, labelled.exec(text)?.[1] ?? "", { start: item.start, end });
        });
      const found = items.map((one) => ({ ...one, match: atStart.exec(one.text) }));
      return found.every(({ match }) => match !== null)
        ? found.flatMap(({ item, first, match }) => of(first, match?.[1] ?? "", item, match?.[2]))
        : [];
    }
    case "table": {
      const at = block.header.findIndex((cell) =>
        /^(?:HTTP )?(?:methods?|verbs?)$/i.test(plain(cell)),
      );
      return block.rows.flatMap(({ cells, ...row }) => {
        const cell = cells[at];
        const others = cells.filter((one) => one !== cell).map(plain);
        if (
          cell === undefined ||
          others.some((text) => readRoute(text)?.path !== undefined && text.startsWith("/"))
        )
          return [];
        return of(
          cell,
          alone.exec(page.slice(cell))?.[1] ?? "",
          { start: row.start, end: row.end },
          others[0],
        );
      });
    }
    default:
      return [];
  }
}

/** Returns the methods that a labelled item right below an item states: `Methods: GET, POST`. */
export function methodsOfItem(page: Page, { blocks }: ListItem): readonly Method[] {
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  const texts = items.flatMap(({ blocks: [first] }) =>
    first?.kind === "paragraph" ? [plainText(page.inline(first)).trim()] : [],
  );
  return texts.flatMap((text) => methodsNamed(labelled.exec(text)?.[1] ?? ""));
}

function methodsNamed(text: string): readonly Method[] {
  return methods.filter((name) => new RegExp(`\\b${name}\\b`, "i").test(text));
}

/**
 * Returns the method of a section below a path. The heading begins or ends with the method (`POST: add a box`, `Add a box
 * (POST)`), or a paragraph states it, alone or after a label. Undefined without a method, or if paragraphs state several.
 */
export function methodOfSection(
  section: Section,
  headings: HeadingReader,
): { readonly method: Method; readonly title: string } | undefined {
  const [, first, behind = ""] = atStart.exec(section.title) ?? [];
  const [, before = "", last] = atEnd.exec(section.title) ?? [];
  const [inHeading] = methodsNamed(first ?? last ?? "");
  if (inHeading !== undefined)
    return { method: inHeading, title: behind || before || section.title };
  if (isPart(section.title, headings)) return undefined;
  const own = section.blocks.flatMap((placed) =>
    placed.block.kind === "paragraph" ? methodsIn(placed) : [],
  );
  const [only, ...others] = own;
  return only === undefined || others.length > 0
    ? undefined
    : { method: only.method, title: section.title };
}
