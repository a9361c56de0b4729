import type { Block } from "../../../markdown/block.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";

/** The presence that a mark gives a member. `conditional` means required under a condition. */
export type Presence = "required" | "optional" | "conditional";

/** A parameter or field, as a row, item, definition, section or tag describes it. */
export interface Member {
  /** The name as it is sent, without `[]`. Nested names have dots: `position.base_sha`. */
  readonly name: string;
  /** The number of `[]` at the end of the name. Each is an array around the type. */
  readonly arrays: number;
  readonly nameRange: Range;
  /** The cell or the words with the type. Undefined if there are none. */
  readonly type: readonly Piece[] | undefined;
  /** The pieces of the cell with this meaning; likewise below. Undefined if the docs have none. */
  readonly required: readonly Piece[] | undefined;
  readonly optional: readonly Piece[] | undefined;
  readonly place: readonly Piece[] | undefined;
  readonly default: readonly Piece[] | undefined;
  readonly options: readonly Piece[] | undefined;
  readonly description: readonly Piece[];
  /** The presence by marks on the name, the type or the description. Undefined if there is no mark. */
  readonly presence: Presence | undefined;
  /** True if the name itself is marked: `name?`. */
  readonly isMarkedName: boolean;
  /** True if an asterisk marks the member as required. */
  readonly isStarred?: boolean;
  readonly isNullable: boolean;
  readonly isDeprecated: boolean;
  /** True if a column says that only the server sets the member. */
  readonly isReadOnly?: boolean;
  /** The allowed values that are listed below the member, in the order of the page. */
  readonly values: readonly string[];
  /** The place of the values. Undefined if they are below the member. */
  readonly valuesRange?: Range;
  readonly range: Range;
}

/** Members that one table, list, paragraph, code block, group of sections or group of tags describes. */
export interface MemberList {
  readonly page: Page;
  readonly form: "table" | "bullets" | "definitions" | "headings" | "tags";
  readonly block: Block | undefined;
  readonly members: readonly Member[];
  /** True if a column says which members are required or optional. */
  readonly hasRequired: boolean;
  readonly hasType: boolean;
  readonly hasPlace: boolean;
  /** True for names in a sentence without code: `Parameters: size, color`. */
  readonly isInWords?: boolean;
  /** The table behind the members that lists their values. Undefined if there is none. */
  readonly valuesBlock?: Block | undefined;
  readonly range: Range;
}

/** Makes a list of members from blocks that have no columns. */
export function memberList(
  list: Pick<MemberList, "page" | "form" | "block" | "members" | "range">,
): MemberList {
  const hasType = list.members.some(({ type }) => type !== undefined);
  return { ...list, hasRequired: false, hasType, hasPlace: false };
}

/** Makes a member that has only a name. */
export function bareMember(text: string, nameRange: Range, range: Range): Member {
  return {
    ...cleanName(text),
    nameRange,
    type: undefined,
    required: undefined,
    optional: undefined,
    place: undefined,
    default: undefined,
    options: undefined,
    description: [],
    presence: undefined,
    isMarkedName: false,
    isNullable: false,
    isDeprecated: false,
    values: [],
    range,
  };
}

/**
 * Returns a name without marks such as `└` before it, and the number of `[]` at its end. Other brackets become dots:
 * `filter[status]` becomes `filter.status`.
 */
export function cleanName(text: string): { readonly name: string; readonly arrays: number } {
  let name = text
    .replace(/[\u00A0\u2003\s]+/g, " ")
    .trim()
    .replace(/^(?:[↳└├│┌┗┣┃╰─━»›→➔➜↪▸·•>*+–—-]+\s*)+/u, "")
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

/**
 * Returns a name with brackets as the page writes it: `ids[]`, `filter[status]`, `files[n]`, `lines[].id`. `a[0]` becomes
 * `a[]`. Undefined without brackets.
 */
export function spellingOf(text: string): string | undefined {
  const found = /[\w.@$-][\w.:@$-]*(?:\[[\w.:@$*-]*\](?:\.[\w@$-]+)*)+/.exec(
    text.replaceAll("\\", ""),
  );
  return found?.[0].replace(/\[(?:i|:?index)\]/gi, "[n]").replace(/\[(?:\d+|\.\.\.|\*)\]/g, "[]");
}

/** True if a string can be the name of a parameter or a field. */
export function isName(text: string): boolean {
  return (
    /^:?[$@A-Za-z_\p{L}][\p{L}\p{N}_.:$@<>{}*/~-]*(?:\[[^[\]]*\])*(?:\.[\w[\]]+)*$/u.test(text) &&
    text.length <= 80
  );
}
