import type { Block } from "../../../markdown/block.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";

/** What a mark says of whether a member has to be there. */
export type Presence = "required" | "optional" | "conditional";

/** A row, an item or a definition that describes a parameter or a field. */
export interface Member {
  /** As it goes over the wire, nested names with dots: `position.base_sha`, without `[]`. */
  readonly name: string;
  /** How often the name ends in `[]`: each is an array around the type. */
  readonly arrays: number;
  readonly nameRange: Range;
  /** The cell or the words with the type. */
  readonly type: readonly Piece[] | undefined;
  /** The texts of cells, by what their column tells. */
  readonly required: readonly Piece[] | undefined;
  readonly optional: readonly Piece[] | undefined;
  readonly place: readonly Piece[] | undefined;
  readonly default: readonly Piece[] | undefined;
  readonly options: readonly Piece[] | undefined;
  readonly description: readonly Piece[];
  /** A mark on the name or at the start of the description. */
  readonly presence: Presence | undefined;
  /** True if the mark stands on the name: `name?`. */
  readonly isMarkedName: boolean;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  /** True if a column says that only the server sets it. */
  readonly isReadOnly?: boolean;
  /** Values in items below this one. */
  readonly values: readonly string[];
  readonly range: Range;
}

/** A table, list or list of definitions of members. */
export interface MemberList {
  readonly page: Page;
  readonly form: "table" | "bullets" | "definitions" | "headings" | "tags";
  readonly block: Block | undefined;
  readonly members: readonly Member[];
  /** True if a column tells whether a member is required. */
  readonly hasRequired: boolean;
  readonly hasType: boolean;
  readonly hasPlace: boolean;
  readonly range: Range;
}

/** Makes a list of members from blocks that have no columns. */
export function memberList(
  list: Pick<MemberList, "page" | "form" | "block" | "members" | "range">,
): MemberList {
  const hasType = list.members.some(({ type }) => type !== undefined);
  return { ...list, hasRequired: false, hasType, hasPlace: false };
}

/** A name as it is sent, and how many arrays it stands for. */
export function cleanName(text: string): { readonly name: string; readonly arrays: number } {
  let name = text
    .replace(/[\u00A0\u2003\s]+/g, " ")
    .trim()
    .replace(/^(?:[↳└»>├│─*+-]+\s*)+/u, "")
    .replace(/^:(?=[A-Za-z_])/, "")
    .replace(/^["']|["']$|,$/g, "");
  name = name.replace(/\[([\w-]+)\[\]\]/g, "[$1][]");
  const ends = /(?:\[(?:n|i|\d+|:?index|\.\.\.|\*)?\])+$/i.exec(name);
  const arrays = ends === null ? 0 : (ends[0].match(/\[/g)?.length ?? 0);
  if (ends !== null) name = name.slice(0, ends.index);
  name = name
    .replace(/\[(?:n|i|\d+|:?index|\.\.\.|\*)?\]/gi, "")
    .replace(/\[:?["']?([^[\]"']+)["']?\]/g, ".$1")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.|\.$/g, "");
  return { name, arrays };
}

/** A name as the page writes it, where it has brackets: `ids[]`, `filter[status]`, `files[n]`; `a[0]` is `a[]`. */
export function spellingOf(text: string): string | undefined {
  const found = /[\w.@$-][\w.:@$-]*(?:\[[\w.:@$*-]*\])+/.exec(text.replaceAll("\\", ""));
  return found?.[0].replace(/\[(?:i|:?index)\]/gi, "[n]").replace(/\[(?:\d+|\.\.\.|\*)\]/g, "[]");
}

/** Whether a text can be the name of a parameter or a field. */
export function isName(text: string): boolean {
  return (
    /^:?[$@A-Za-z_\p{L}][\p{L}\p{N}_.:$@<>{}*/~-]*(?:\[[^[\]]*\])*(?:\.[\w[\]]+)*$/u.test(text) &&
    text.length <= 80
  );
}
