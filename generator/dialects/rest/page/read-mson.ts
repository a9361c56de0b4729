import type { ListBlock, ListItem, MsonItems } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { itemsIn } from "./blueprint-items.js";
import { bareMember, cleanName, memberList, type Member, type MemberList } from "./member.js";
import type { ValueTable } from "./read-values.js";
import { splitMson, splitParts, type MsonLine } from "./split-mson.js";

/** Reads a list in MSON, the notation of types in API Blueprint. Undefined if no item is a member. */
export function readMson(
  page: Page,
  list: ListBlock,
  { items, ...context }: MsonItems,
): MemberList | undefined {
  const { start, end } = list;
  const members = new Map<string, Member>();
  // An own member replaces the one that the base of a type has.
  for (const member of membersOf(page, items, { ...context, parent: "" }))
    members.set(member.name, member);
  if (members.size === 0) return undefined;
  const all = [...members.values()];
  return memberList({ page, form: "bullets", block: list, members: all, range: { start, end } });
}

/** Returns the values that the items of a list begin with, without their sample marks and descriptions. */
export function valuesInMson(
  page: Page,
  items: readonly ListItem[],
): readonly (Range & { text: string })[] {
  return items.flatMap((item) => {
    const line = lineOf(page, item);
    if (line === undefined || line.name === "") return [];
    if (sectionOf(line) === "members") return valuesInMson(page, itemsBelow(item));
    if (sectionOf(line) !== undefined) return [];
    return [{ text: line.name, start: item.start, end: item.end }];
  });
}

/** Reads the values of a type. Undefined if there are none. */
export function readMsonValues(page: Page, items: readonly ListItem[]): ValueTable | undefined {
  const found = valuesInMson(page, items);
  if (found.length === 0) return undefined;
  const areNumbers = found.every(({ text }) => /^-?\d{1,9}$/.test(text));
  const values = found.map(({ text, start, end }) => ({
    name: text,
    value: areNumbers ? Number(text) : text,
    range: { start, end },
  }));
  return { values, isFlags: false, base: areNumbers ? "integer" : "string" };
}

type Context = Omit<MsonItems, "items" | "declares"> & { readonly parent: string };

function membersOf(page: Page, items: readonly ListItem[], context: Context): readonly Member[] {
  return items.flatMap((item): readonly Member[] => {
    const line = lineOf(page, item);
    if (line === undefined) return [];
    const below = itemsBelow(item);
    switch (sectionOf(line)) {
      case "properties":
      case "items":
        return membersOf(page, below, context);
      case "one of":
        return membersOf(page, below, context).map((one) => ({ ...one, presence: "optional" }));
      case "default":
      case "sample":
      case "members":
        return [];
      case undefined:
        return line.name === "" ? [] : memberOf(page, item, { line, below, context });
    }
  });
}

interface ItemParts {
  readonly line: MsonLine;
  readonly below: readonly ListItem[];
  readonly context: Context;
}

/** Returns the member of an item, followed by the members inside of it. */
function memberOf(page: Page, item: ListItem, parts: ItemParts): readonly Member[] {
  const { line, below, context } = parts;
  const { name: own } = cleanName(line.name);
  const name = context.parent === "" ? own : `${context.parent}.${own}`;
  const lines = below.flatMap((one) => lineOf(page, one) ?? []);
  const type = typeOf(page, line, below, context);
  const isOfValues = /^enum\b/i.test(line.type ?? "");
  const told = lines.find((one) => sectionOf(one) === "default");
  const listed = lines.some((one) => sectionOf(one) === "members");
  const [, of = ""] = /^(?:array\[)?([^[\]]+)\]?$/.exec(line.type ?? "") ?? [];
  const declared = Object.hasOwn(context.enumerations, of) ? context.enumerations[of] : undefined;
  const values = valuesInMson(page, isOfValues || listed ? below : (declared ?? []));
  const value = told?.value ?? (line.marks.has("default") ? line.value : undefined) ?? line.default;
  const mark = line.marks.has("required")
    ? "required"
    : line.marks.has("optional") || context.isOptional
      ? "optional"
      : undefined;
  const { start, end } = item;
  const member: Member = {
    ...bareMember(line.name, line.nameRange, { start, end }),
    name,
    type: type === undefined ? undefined : [textPiece(type, line.typeRange ?? line.nameRange)],
    default:
      value === undefined ? undefined : [{ ...textPiece(value, line.nameRange), kind: "code" }],
    description: describe(page, item, line),
    presence: mark,
    isNullable: line.marks.has("nullable"),
    isDeprecated: line.marks.has("deprecated"),
    values: values.map(({ text }) => text),
  };
  const isClosed =
    isOfValues || listed || (type !== undefined && !/^(?:object|array\[object\])$/i.test(type));
  return [
    member,
    ...(isClosed ? [] : membersOf(page, objectItems(page, below), { ...context, parent: name })),
  ];
}

/** Returns items that are members of an object. In the place of an item without a name, `(object)`: the items in it. */
function objectItems(page: Page, items: readonly ListItem[]): readonly ListItem[] {
  return items.flatMap((item) => {
    const line = lineOf(page, item);
    const isItems = line !== undefined && sectionOf(line) === "items";
    if (isItems) return objectItems(page, itemsBelow(item));
    return line?.name === "" ? itemsBelow(item) : [item];
  });
}

/** Returns the text of the type of an item; `object` for an item with members inside. Undefined if nothing says it. */
function typeOf(
  page: Page,
  line: MsonLine,
  below: readonly ListItem[],
  { aliases }: Context,
): string | undefined {
  const inner = objectItems(page, below).filter((one) => {
    const child = lineOf(page, one);
    const section = child && sectionOf(child);
    return (
      child !== undefined &&
      (section === undefined || section === "properties" || section === "one of")
    );
  });
  if (line.type === undefined)
    return inner.length > 0 && areMembers(page, inner) ? "object" : undefined;
  const type = msonType(line.type, aliases);
  if (!/^array$/i.test(type)) return type;
  const unnamed = below.flatMap((one) => {
    const child = lineOf(page, one);
    if (child !== undefined && sectionOf(child) === "items")
      return itemsBelow(one).flatMap((item) => lineOf(page, item) ?? []);
    return child ?? [];
  });
  const of = unnamed.find((child) => child.name === "" && child.type !== undefined)?.type;
  return of === undefined ? type : `array[${msonType(of, aliases)}]`;
}

/** True if items have types or marks, as members have and values have not. */
function areMembers(page: Page, items: readonly ListItem[]): boolean {
  return items.every((item) => {
    const line = lineOf(page, item);
    return line !== undefined && (line.type !== undefined || line.marks.size > 0);
  });
}

/**
 * Returns a type in words that the reader of types knows: `enum[number]` is `number`, because the values are listed
 * elsewhere, and the name of a list or a plain value is the type that stands for it.
 */
export function msonType(text: string, aliases: MsonItems["aliases"], depth = 0): string {
  const bare = text.trim().replace(/^[`*]+|[`*]+$/g, "");
  const [, outer = "", inside = ""] = /^(array|enum)\s*\[(.*)\]$/is.exec(bare) ?? [];
  if (outer !== "" && depth < 8) {
    const types = splitParts(inside).map((one) => msonType(one, aliases, depth + 1));
    const of = types.join(" or ");
    return /^enum$/i.test(outer) ? of : `array[${of}]`;
  }
  if (/^enum$/i.test(bare)) return "string";
  const alias = Object.hasOwn(aliases, bare) ? aliases[bare] : undefined;
  return alias === undefined || depth >= 8 ? bare : msonType(alias, aliases, depth + 1);
}

const sections = ["default", "sample", "members", "items", "properties", "one of"] as const;

/** Returns the section of MSON that an item begins: `Members`, `Default: 3`. Undefined for a member or a value. */
function sectionOf({ name, type, isSet }: MsonLine): (typeof sections)[number] | undefined {
  const word = name.toLowerCase();
  return isSet || type !== undefined ? undefined : sections.find((one) => one === word);
}

function lineOf(page: Page, { blocks: [first] }: ListItem): MsonLine | undefined {
  if (first?.kind !== "paragraph") return undefined;
  return splitMson(page.slice(first), first.start);
}

const itemsBelow = ({ blocks }: ListItem): readonly ListItem[] => itemsIn(blocks);

/** Returns the description after the dash of an item, and in the lines and paragraphs below. */
function describe(page: Page, { blocks }: ListItem, { rest }: MsonLine): readonly Piece[] {
  const [, ...more] = blocks;
  const ranges = [rest, ...more.filter(({ kind }) => kind === "paragraph")];
  return ranges
    .filter(({ start, end }) => page.slice({ start, end }).trim() !== "")
    .flatMap(({ start, end }, index) => {
      const range = { start, end };
      const pieces = page.inline(range);
      return index === 0 ? pieces : [textPiece(" ", { start, end: start }), ...pieces];
    });
}
