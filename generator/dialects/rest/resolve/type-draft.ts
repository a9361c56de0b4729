import type { Range } from "../../../source/source.js";
import type { Page, Placed, Section } from "../../../markdown/page.js";
import type { Member, MemberList } from "../page/member.js";
import type { ValueTable } from "../page/read-values.js";

/** A type that the pages describe, before the types of its members are resolved. */
export interface TypeDraft {
  readonly id: string;
  readonly kind: "object" | "enumeration";
  /** The section that the type is named after: by its heading, or by the page if the section has none. */
  readonly section: Section;
  /**
   * The name of the parameters that have the values: `side` for `Order side (side)`. Undefined if the label gives none.
   */
  readonly member?: string;
  /** The first table or list; undefined if each member has a heading of its own. */
  readonly placed: Placed | undefined;
  /** The lists of members, in the order of the page; empty for an enumeration. */
  readonly lists: MemberList[];
  /** The values of an enumeration; undefined for an object. */
  readonly values: ValueTable | undefined;
  /** The texts that give the type the members of other types. */
  readonly bases: Derivation[];
}

/** The types of a tree, also keyed by the section, page or block of each. `byPage` has only types named after a page. */
export interface TypeRegistry {
  readonly drafts: readonly TypeDraft[];
  readonly bySection: ReadonlyMap<Section, TypeDraft>;
  readonly byPage: ReadonlyMap<Page, TypeDraft>;
  readonly byBlock: ReadonlyMap<Placed, TypeDraft>;
}

/**
 * A text that says that members are those of another type: `Same as [Order](#order), without x and with the member y`.
 */
export interface Derivation {
  readonly page: Page;
  /** The link to the other type; undefined if the text gives its name only. */
  readonly href: string | undefined;
  /** The words for the other type. */
  readonly name: string;
  /** The words behind `without`. A member of the other type with such a name is left out. */
  readonly leftOut: ReadonlySet<string>;
  /** The members that the text adds. */
  readonly added: readonly Member[];
  readonly range: Range;
}
