/* This file is long because it collects the types from all kinds of places into one registry. */
import type {
  CodeBlock,
  DefinitionListBlock,
  ListBlock,
  TableBlock,
} from "../../../markdown/block.js";
import type { Placed, Page, Section } from "../../../markdown/page.js";
import { generalTitle } from "../languages/sentences.js";
import type { HeadingSense } from "../page/heading-words.js";
import { isOfCodes } from "../page/code-table.js";
import { readAttribute } from "../page/attribute-sections.js";
import { readAttributeParagraphs } from "../page/read-attributes.js";
import { labelAbove } from "../page/label-above.js";
import { memberList, type Member, type MemberList } from "../page/member.js";
import { readMemberDefinitions } from "../page/read-member-definitions.js";
import { readMemberBullets } from "../page/read-member-items.js";
import { isOfNamedValues } from "../page/named-values.js";
import { readMemberTable } from "../page/read-member-table.js";
import { isWithin } from "../page/request.js";
import { readMson, readMsonValues } from "../page/read-mson.js";
import {
  readValueBullets,
  readValueDefinitions,
  readValueTable,
  type ValueTable,
} from "../page/read-values.js";
import { isTypeScript, readTypedCode } from "../page/read-typed-code.js";
import { pageTitle } from "../page/page-title.js";
import { titleOf } from "../page/title-section.js";
import type { Tree } from "../read-tree.js";
import { roleOf } from "./block-role.js";
import { entityId, enumerationId, namesError, statedId, withoutLabel } from "./entity-name.js";
import { baseOf, readDerivation } from "./derivation.js";
import { isPartOfRequest } from "./part-of-request.js";
import { senseOfNames } from "./named-rows.js";
import type { Scope } from "./scopes.js";
import { nameOfUsedType, thingWithMembers } from "./told-types.js";
import { holdsTypes, isNamedInChapter } from "./typed-sections.js";
import type { TypeDraft, TypeRegistry } from "./type-draft.js";
import { sectionsOfAnswers, sectionsOfTypes } from "./typed-links.js";

/**
 * Finds the objects and enumerations of a tree. In the sections of an operation, only tables below the name of an
 * object count.
 */
export function findTypes(tree: Tree, scopes: readonly Scope[]): TypeRegistry {
  const builder = new Builder(tree, sectionsOfTypes(tree), sectionsOfAnswers(tree));
  const scopeOf = new Map<Section, Scope>();
  for (const scope of scopes) for (const section of scope.sections) scopeOf.set(section, scope);
  for (const page of tree.pages) {
    for (const section of page.sections) {
      for (const placed of section.blocks) builder.block(placed, scopeOf.get(section));
    }
    builder.attributes(page, scopeOf);
    for (const section of page.sections)
      if (!scopeOf.has(section) && !tree.excluded.has(section)) builder.paragraphs(section);
  }
  for (const page of tree.pages) {
    for (const section of page.sections) {
      if (section.heading !== undefined && !scopeOf.has(section)) builder.derived(section);
    }
  }
  return builder.finish();
}

/** The sense of a heading that is the name of a type. */
const titled: HeadingSense = { words: new Set(), isWhole: false, status: undefined };

/** The signs that decide if the rows of a table are members. */
interface RowsContext {
  readonly sense: HeadingSense;
  readonly told: ReturnType<typeof senseOfNames>;
  /** True if a link calls the section of the table a type. */
  readonly isLinked: boolean;
  /** The rows, read as values. */
  readonly values: ValueTable | undefined;
}

class Builder {
  readonly drafts: TypeDraft[] = [];
  readonly bySection = new Map<Section, TypeDraft>();
  readonly byPage = new Map<Page, TypeDraft>();
  readonly byBlock = new Map<Placed, TypeDraft>();
  readonly #counts = new Map<string, number>();

  constructor(
    readonly tree: Tree,
    /** The sections that links in the place of a type lead to. */
    readonly linked: ReadonlySet<Section>,
    /** The sections to which a sentence about an answer leads. */
    readonly returned: ReadonlySet<Section>,
  ) {}

  /** True if a link in the place of a type leads to the section of a table or list, which is then a type. */
  isLinked({ section }: Placed, scope: Scope | undefined): boolean {
    return this.linked.has(section) && section !== scope?.title;
  }

  block(placed: Placed, scope: Scope | undefined): void {
    const { block } = placed;
    if (block.kind === "list" && block.mson?.declares !== undefined) {
      this.declaredInMson(placed, block, block.mson.declares);
      return;
    }
    const isLinked = this.isLinked(placed, scope);
    if (block.kind === "code") this.declared(placed, block, scope);
    if (block.kind === "list" && (scope === undefined || isLinked)) {
      this.valueList(placed, block);
      if (scope === undefined && !this.byBlock.has(placed)) this.memberItems(placed, block);
    }
    if (block.kind === "table" && this.labelled(placed, block, scope)) return;
    if (block.kind === "table" || block.kind === "definitionList") this.rows(placed, block, scope);
  }

  /** Adds the type that a label of one word names, if other rows of the operation or section have it as their type. */
  labelled(placed: Placed, block: TableBlock, scope: Scope | undefined): boolean {
    const { section } = placed;
    const name = nameOfUsedType(placed, scope?.blocks ?? section.blocks, this.tree);
    const list = readMemberTable(section.page, block, this.tree.vocabulary);
    if (name === undefined || list?.hasType !== true || list.hasPlace) return false;
    const draft = this.draft(placed, { id: name, list, values: undefined, bases: [] });
    this.drafts.push(draft);
    this.byBlock.set(placed, draft);
    return true;
  }

  /** Adds the type of a section whose name a sentence says. */
  declare(placed: Placed, thing: string, list: MemberList): void {
    const draft = this.draft(placed, { id: entityId(thing), list, values: undefined, bases: [] });
    this.put(draft);
    this.byBlock.set(placed, draft);
  }

  /**
   * Adds the members or values of a table or of a list of definitions. The function is long because headings decide in
   * many ways.
   */
  rows(placed: Placed, block: TableBlock | DefinitionListBlock, scope: Scope | undefined): void {
    const { section } = placed;
    const isLinked = this.isLinked(placed, scope);
    const { headings, vocabulary } = this.tree;
    const role = roleOf(placed, scope?.title, headings);
    if (scope !== undefined && role.role !== "entity" && !this.isFieldTable(placed, isLinked))
      return;
    const isNamed = statedId(section.pieces) !== undefined || this.isFieldTable(placed, isLinked);
    const sense = isNamed ? titled : headings.read(section.title);
    // A chapter about the parameters of all requests describes no type.
    const { words } = sense;
    const isRequest =
      words.has("query") ||
      words.has("path") ||
      words.has("header") ||
      words.has("request") ||
      (words.has("response") && !words.has("entity") && !this.isOfErrors(section));
    if (scope === undefined && sense.isWhole && isRequest) return;
    if (scope === undefined && isPartOfRequest(placed, this.tree)) return;
    if (
      (sense.words.has("errors") && !namesError(sense) && !isLinked) ||
      (scope === undefined &&
        sense.isWhole &&
        !sense.words.has("entity") &&
        !sense.words.has("parameters") &&
        !sense.words.has("values") &&
        section.parent?.heading === undefined)
    )
      return;
    if (block.kind === "definitionList") {
      if (scope !== undefined || sense.words.has("errors")) return;
      const values = readValueDefinitions(section.page, block);
      if (values !== undefined) {
        this.add(placed, "enumeration", { values });
        return;
      }
      const list = readMemberDefinitions(section.page, block, vocabulary);
      if (list?.hasType === true && list.members.every(({ type }) => type !== undefined))
        this.add(placed, "object", { list });
      return;
    }
    if (isOfNamedValues(section.page, block, vocabulary)) return;
    const isTold = labelOf(placed)?.member !== undefined && words.has("values");
    // Codes below a request are values of a member of its answer, and no type.
    const isOfAnswer = scope !== undefined && !isNamed && !words.has("values");
    if (isOfAnswer && isOfCodes(block, section.page)) return;
    const values = readValueTable(section.page, block, vocabulary, {
      isTold,
      isEnum: words.has("values"),
    });
    const list = readMemberTable(section.page, block, vocabulary);
    const told = senseOfNames(placed, this.tree, this.returned);
    const isOfValues = values !== undefined && told !== "open" && !this.isOfObject(section);
    if (list !== undefined && this.areMembers(placed, list, { sense, told, isLinked, values }))
      this.add(placed, "object", { list });
    else if (isOfValues && !isOfFields(sense)) this.add(placed, "enumeration", { values });
  }

  /**
   * Adds the types that a fence of TypeScript or a JSON Schema declares outside of the parameters and answers of a
   * request.
   */
  declared(placed: Placed, block: CodeBlock, scope: Scope | undefined): void {
    const { section } = placed;
    const found = readTypedCode(section.page, block) ?? [];
    const role = scope && roleOf(placed, scope.title, this.tree.headings).role;
    if (role === "parameters" || role === "response" || role === "example") return;
    if (scope === undefined && !holdsTypes(section, this.tree)) return;
    for (const { name = "", list, values, base, range } of found) {
      // The heading above a JSON Schema names its type.
      const isSchema = list !== undefined && !isTypeScript(block) && scope === undefined;
      if (name === "" && isSchema) this.add(placed, "object", { list });
      if (name === "") continue;
      const { page } = section;
      const extended = { page, href: undefined, leftOut: new Set<string>(), added: [], range };
      const bases = base === undefined ? [] : [{ ...extended, name: base }];
      const draft = this.draft(placed, { id: name, list, values, bases });
      this.put(draft);
      this.byBlock.set(placed, draft);
    }
  }

  /** Adds the type that a list in MSON declares: an object, or an enumeration if the list has values only. */
  declaredInMson(placed: Placed, block: ListBlock, name: string): void {
    const { section } = placed;
    const { page } = section;
    const id = entityId(name);
    if (id === "" || block.mson === undefined) return;
    const isOfValues = block.mson.areValues === true;
    const list = isOfValues ? undefined : readMson(page, block, block.mson);
    const values = isOfValues ? readMsonValues(page, block.mson.items) : undefined;
    if (list === undefined && values === undefined) return;
    const draft = this.draft(placed, { id, list, values, bases: [] });
    this.drafts.push(draft);
    if (!this.bySection.has(section)) this.bySection.set(section, draft);
    this.byBlock.set(placed, draft);
  }

  /** True if the rows of a table are members. Rows without types need a heading and a first column that say so. */
  areMembers(
    placed: Placed,
    list: MemberList,
    { sense, told, isLinked, values }: RowsContext,
  ): boolean {
    if (told === "members") return true;
    const isNamed =
      list.hasType || namesFields(placed, sense) || this.isFieldTable(placed, isLinked);
    return isNamed && (values === undefined || this.hasTypes(list));
  }

  /** Adds the texts of a section that derive a type from another one: `Same as [Order](#order), without x`. */
  derived(section: Section): void {
    const { words, isWhole } = this.tree.headings.read(section.title);
    for (const placed of section.blocks) {
      const { block, containers } = placed;
      if (block.kind !== "paragraph" || containers.length > 0) continue;
      const base = readDerivation(section.page, block);
      if (base === undefined || baseOf(base, this.tree, this) === undefined) continue;
      const isType =
        this.linked.has(section) || this.returned.has(section) || (words.has("entity") && !isWhole);
      const isKnown = this.bySection.get(section)?.section === section;
      if (!isKnown && isType) this.add(placed, "object", {});
      const draft = this.bySection.get(section);
      if (draft?.section === section && draft.kind === "object") draft.bases.push(base);
    }
  }

  /** True for a table with a column of types or of fields in a section that a link calls a type. */
  isFieldTable(placed: Placed, isLinked: boolean): boolean {
    const { block, section } = placed;
    if (!isLinked || block.kind !== "table") return false;
    const list = readMemberTable(section.page, block, this.tree.vocabulary);
    if (list === undefined || list.hasPlace) return false;
    return list.hasType || isHeadedByField(placed);
  }

  /**
   * Reads a list of values. A list counts if a link in the place of a type leads to its section, and the section has
   * only paragraphs besides the list. It also counts below a bold label, if the label or the heading mentions values.
   */
  valueList(placed: Placed, block: ListBlock): void {
    if (placed.containers.length > 0) return;
    const { page, blocks } = placed.section;
    const isWhole = blocks.every((one) => one === placed || one.block.kind === "paragraph");
    if (this.linked.has(placed.section) && isWhole) {
      const values = readValueBullets(page, block);
      if (values !== undefined) this.add(placed, "enumeration", { values });
      return;
    }
    const labelled = labelOf(placed);
    if (labelled === undefined) return;
    const { headings } = this.tree;
    const isOfValues = [placed.section.title, labelled.text].some((text) =>
      headings.read(text).words.has("values"),
    );
    const values = isOfValues ? readValueBullets(placed.section.page, block) : undefined;
    if (values !== undefined) this.add(placed, "enumeration", { values });
  }

  /** Makes the draft of a type that a block declares by name: an enumeration if it has no list of members. */
  draft(
    placed: Placed,
    {
      id,
      list,
      values,
      bases,
    }: Pick<TypeDraft, "id" | "values" | "bases"> & { list: MemberList | undefined },
  ): TypeDraft {
    const { section } = placed;
    const kind = list === undefined ? "enumeration" : "object";
    const lists = list === undefined ? [] : [list];
    return { id: this.unique(id, section), kind, section, placed, lists, values, bases };
  }

  /**
   * Reads a list of members with types. The heading has to name an object, or a link in the place of a type has to lead
   * to it. A heading such as `BoatSpec` names a type by its form, and a heading of one word below `Models` by its place.
   * Then each item needs a type.
   */
  memberItems(placed: Placed, block: ListBlock): void {
    const { section, containers, label } = placed;
    const { headings, vocabulary } = this.tree;
    const { words, isWhole } = headings.read(section.title);
    const thing = isWhole ? undefined : thingWithMembers(placed, section.title, headings);
    const isType =
      this.linked.has(section) || this.returned.has(section) || (words.has("entity") && !isWhole);
    const isTold = thing !== undefined;
    const isName = typeName.test(section.title) || isNamedInChapter(section, this.tree);
    if (containers.length > 0 || !(isType || isTold || isName)) return;
    if (label !== undefined && !isTold && !isFieldLabel(label.text)) return;
    // The list is then a part of the paragraphs around it.
    if (readAttributeParagraphs(section.blocks, vocabulary) !== undefined) return;
    const list = readMemberBullets(section.page, block, { vocabulary, isExpected: false });
    const typed = list?.members.filter(
      (member) => member.type !== undefined && this.hasTypes({ ...list, members: [member] }),
    );
    const least = isType || isTold ? block.items.length / 2 : (list?.members.length ?? 0);
    if (list === undefined || typed === undefined || typed.length < Math.max(1, least)) return;
    if (thing === undefined || this.bySection.has(section)) this.add(placed, "object", { list });
    else this.declare(placed, thing, list);
  }

  /** True if a section is in a chapter about errors. An answer that the chapter describes is the type of all errors. */
  isOfErrors(section: Section): boolean {
    const { headings } = this.tree;
    return headings.read(titleOf(section, headings).title).words.has("errors");
  }

  /**
   * True if a table of the section was already read as an object. A table of values in that section is then not an
   * enumeration.
   */
  isOfObject(section: Section): boolean {
    const known = this.bySection.get(section);
    return known?.kind === "object" && known.section === section;
  }

  /** True if more than half of the members have a known type or a link as their type. */
  hasTypes(list: MemberList): boolean {
    const typed = list.members.filter(({ type }) => {
      const text = (type ?? [])
        .map((piece) => piece.text)
        .join("")
        .toLowerCase();
      const isLink = (type ?? []).some(({ kind }) => kind === "link");
      return isLink || this.isTypeText(text);
    });
    return typed.length * 2 > list.members.length;
  }

  isTypeText(text: string): boolean {
    const words = text.split(/[^\p{L}\p{N}]+/u);
    const types = Object.values(this.tree.vocabulary.types).flat();
    return types.includes(text.trim()) || words.some((word) => types.includes(word));
  }

  add(
    placed: Placed,
    kind: TypeDraft["kind"],
    found: { list?: MemberList; values?: ValueTable },
  ): void {
    const section = this.named(placed.section);
    const known = this.bySection.get(section);
    if (
      known !== undefined &&
      known.section === section &&
      kind === "object" &&
      known.kind === "object" &&
      found.list !== undefined
    ) {
      // A table of an example describes no members: `For example, to pass a card, …`.
      if (/^for (?:example|instance)\b/i.test(placed.lead?.text ?? "")) return;
      known.lists.push(found.list);
      this.byBlock.set(placed, known);
      return;
    }
    // Below a heading about values, such as `Enum definitions`, each bold label names its own values.
    const { words, isWhole } = this.tree.headings.read(section.title);
    const isOfMany = section.heading === undefined || isWhole || words.has("values");
    const labelled = kind === "enumeration" && isOfMany ? labelOf(placed) : undefined;
    const named = labelled === undefined ? "" : enumerationId(labelled.name);
    const base =
      named ||
      (statedId(section.pieces) ??
        (kind === "object" ? entityId(this.title(section)) : enumerationId(this.title(section))));
    if (base === "") return;
    const draft: TypeDraft = {
      id: this.unique(base, section),
      kind,
      section,
      placed,
      ...(named !== "" && labelled?.member !== undefined && { member: labelled.member }),
      lists: found.list === undefined ? [] : [found.list],
      values: found.values,
      bases: [],
    };
    this.put(draft);
    this.byBlock.set(placed, draft);
  }

  /** Returns the section whose heading names the type of a table: the table's own section or one above. */
  named(section: Section): Section {
    if (statedId(section.pieces) !== undefined || this.linked.has(section)) return section;
    const { parent } = section;
    if (parent?.heading !== undefined && ofAll.test(section.title)) return this.named(parent);
    const sense = this.tree.headings.read(section.title);
    const title = this.title(section);
    // A label shows that the rest is a name, even if the name is a heading word: `Enum: Status`.
    const isNamed = !sense.isWhole || title !== section.title || namesError(sense);
    if (section.heading !== undefined && entityId(title) !== "" && isNamed) return section;
    const above = titleOf(section, this.tree.headings);
    return above.heading === undefined ? section : above;
  }

  /** Returns the name of a type from a heading: `Book` for `Object: Book`. */
  title({ title }: Section): string {
    return withoutLabel(title, this.tree.headings);
  }

  put(draft: TypeDraft): void {
    this.drafts.push(draft);
    if (!this.bySection.has(draft.section)) this.bySection.set(draft.section, draft);
    // A heading above with a similar name belongs to the same object: `Book` above `Book attributes`.
    for (let up = draft.section.parent; up !== undefined; up = up.parent) {
      if (this.bySection.has(up) || up.heading === undefined || draft.kind === "enumeration") break;
      const [own, above] = [draft.id.toLowerCase(), entityId(this.title(up)).toLowerCase()];
      const isSame = above !== "" && (own.startsWith(above) || above.startsWith(own));
      if (!isSame) break;
      this.bySection.set(up, draft);
    }
  }

  /** Returns the id, with a number if the page already has it: `Book`, `Book2`, `Book3`. */
  unique(id: string, section: Section): string {
    const key = `${section.page.path} ${id}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count === 1 ? id : `${id}${count}`;
  }

  /**
   * Adds the paragraphs of a section that describe one member each. The heading or a bold label above has to say that
   * they are members of an object.
   */
  paragraphs(section: Section): void {
    const { headings, vocabulary } = this.tree;
    const named = this.named(section);
    const isObject =
      headings.read(named.title).words.has("entity") ||
      this.linked.has(named) ||
      this.returned.has(named);
    if (named.heading === undefined || headings.read(named.title).isWhole) return;
    const list = isWithin(section, named)
      ? readAttributeParagraphs(section.blocks, vocabulary)
      : undefined;
    const [first] = list?.placed ?? [];
    if (list === undefined || first === undefined) return;
    if (!isObject && !isFieldLabel(first.label?.text ?? section.title)) return;
    this.add(first, "object", { list });
    const draft = this.byBlock.get(first);
    if (draft !== undefined) for (const placed of list.placed) this.byBlock.set(placed, draft);
  }

  attributes(page: Page, scopeOf: ReadonlyMap<Section, Scope>): void {
    const groups = new Map<Section, Member[]>();
    const isAttribute = new Set<Section>();
    for (const section of page.sections) {
      if (scopeOf.has(section) || this.tree.excluded.has(section)) continue;
      const member = readAttribute(section, this.tree.vocabulary);
      if (member === undefined || this.hasMembers(section)) continue;
      isAttribute.add(section);
      const object = this.objectSectionOf(section, isAttribute);
      groups.set(object, [...(groups.get(object) ?? []), member]);
    }
    for (const [section, members] of groups) this.addAttributes(page, section, members);
  }

  /**
   * True if the section is a type, or its paragraphs are members: ``**message** `string` ``. Below a heading that only
   * names a part of a page, such as `Errors`, ``**type** `string` `` is also a member. It is not the type of a member
   * `Errors`.
   */
  hasMembers(section: Section): boolean {
    const { headings, vocabulary } = this.tree;
    const { columns } = vocabulary;
    if (this.bySection.get(section)?.section === section) return true;
    const list = readAttributeParagraphs(section.blocks, vocabulary);
    if (list === undefined) return false;
    if (headings.read(section.title).isWhole && section.pieces[0]?.kind !== "code") return true;
    const labels = Object.values(columns).flat();
    return list.members.some(({ name }) => !labels.includes(name.toLowerCase()));
  }

  /**
   * Returns the section of the object that a member belongs to. It is the nearest section above that is not a member
   * and has a name as its heading, or else the first section of the page.
   */
  objectSectionOf(section: Section, isAttribute: ReadonlySet<Section>): Section {
    const [root] = section.page.sections;
    for (let up = section.parent; up?.heading !== undefined; up = up.parent) {
      if (!isAttribute.has(up) && !this.tree.headings.read(up.title).isWhole) return up;
    }
    return root ?? section;
  }

  addAttributes(page: Page, section: Section, members: readonly Member[]): void {
    const title = section.heading === undefined ? pageTitle(page) : this.title(section);
    const id = entityId(title);
    const range = { start: members[0]?.range.start ?? 0, end: members.at(-1)?.range.end ?? 0 };
    const headings = { page, form: "headings", block: undefined, members, range } as const;
    const list: MemberList = { ...memberList(headings), hasType: true };
    const draft: TypeDraft = {
      id: this.unique(id, section),
      kind: "object",
      section,
      placed: undefined,
      lists: [list],
      values: undefined,
      bases: [],
    };
    this.drafts.push(draft);
    this.bySection.set(section, draft);
    if (section.heading === undefined) this.byPage.set(page, draft);
  }

  finish(): TypeRegistry {
    return {
      drafts: this.drafts,
      bySection: this.bySection,
      byPage: this.byPage,
      byBlock: this.byBlock,
    };
  }
}

/** Headings of texts about the whole page, such as `Overview`. They name no type. */
const ofAll = new RegExp(`^\\W*(?:overview|introduction|general|${generalTitle})\\W*$`, "iu");

/**
 * True if the first column of a table is called `Field` or similar, and the heading above the table names an object
 * (`The Book object`) or ends with a word for fields (`Book fields`).
 */
function namesFields(placed: Placed, { words, isWhole }: HeadingSense): boolean {
  if (isWhole || !isHeadedByField(placed)) return false;
  const { title } = placed.section;
  return words.has("entity") || /\b(?:fields|attributes|properties)$/i.test(title);
}

/** True for a heading such as `Lid object`. An object has fields and no values. */
const isOfFields = ({ words }: HeadingSense): boolean =>
  words.has("entity") && !words.has("values");

/** Matches a name in upper camel case with at least two words: `BoatSpec`. */
const typeName = /^`?[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+`?$/;

/** True for words for the members of an object and no others: `Attributes`. */
const isFieldLabel = (text: string): boolean =>
  /^\W*(?:fields|attributes|properties|members)\W*$/i.test(text);

/** True if the first column of a table is called `Field` or similar, or if the table has no header. */
function isHeadedByField({ block, section }: Placed): boolean {
  const [first] = block.kind === "table" ? block.header : [];
  if (first === undefined) return false;
  return /^\W*(?:fields?|attributes?|propert(?:y|ies)|members?)?\W*$/i.test(
    section.page.slice(first),
  );
}

/** Returns the bold label right above a block: its name, and the word in brackets after it. */
function labelOf({
  label: own,
  lead,
  block,
}: Placed):
  | { readonly text: string; readonly name: string; readonly member: string | undefined }
  | undefined {
  const label = labelAbove(own, block);
  if (label?.isStrong !== true) return undefined;
  // A sentence may be between the label and the block if a colon shows that the label is not a sentence.
  const isBelow = lead === undefined || lead.start === label.start;
  if (!isBelow && !/[:：]\s*$/.test(label.text)) return undefined;
  const text = label.text.replace(/\s*[:：]\s*$/, "").trim();
  const [, name = "", member] = /^(.*?)(?:\s*\(([A-Za-z_][\w.]*)\))?$/s.exec(text) ?? [];
  return { text, name, member };
}
