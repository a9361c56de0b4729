import type { TagItem, TagListBlock } from "../../../markdown/block.js";
import { textPiece, type Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { nameAttributes } from "../../../markdown/tag-items.js";
import type { Range } from "../../../source/source.js";
import type { Vocabulary } from "../vocabulary.js";
import { readMarks } from "./marks.js";
import { cleanName, memberList, type Member, type MemberList } from "./member.js";

/** The members that a group of tags describes, divided into those of the request and of the response. */
export interface TagLists {
  readonly request: MemberList | undefined;
  readonly response: MemberList | undefined;
}

const ofAnswer = /response|return|output|result/i;

/** Reads tags such as `<ParamField body="size" type="integer" required>` as members. */
export function readMemberTags(page: Page, block: TagListBlock, vocabulary: Vocabulary): TagLists {
  const listOf = (isAnswer: boolean): MemberList | undefined => {
    const items = block.items.filter(({ name }) => ofAnswer.test(name) === isAnswer);
    const [first] = items;
    const last = items.at(-1);
    if (first === undefined || last === undefined) return undefined;
    // If at least one tag has `required`, a tag without it is optional. A `<ParamField>` without it always is.
    const marks = items.some(isMarked) || items.every(({ name }) => name === "ParamField");
    const members = items.flatMap((item) => readTag({ page, item, vocabulary, marks }, ""));
    const range = { start: first.start, end: last.end };
    return memberList({ page, form: "tags", block, members, range });
  };
  return { request: listOf(false), response: listOf(true) };
}

function isMarked({ attributes, items }: TagItem): boolean {
  return Object.hasOwn(attributes, "required") || items.some(isMarked);
}

interface TagContext {
  readonly page: Page;
  readonly item: TagItem;
  readonly vocabulary: Vocabulary;
  /** True if a tag without `required` is optional. */
  readonly marks: boolean;
}

function readTag(context: TagContext, parent: string): readonly Member[] {
  const { page, item, vocabulary, marks } = context;
  const { items } = item;
  const attributes = new Map(Object.entries(item.attributes));
  const key = nameAttributes.find((one) => attributes.has(one)) ?? "name";
  const own = cleanName(attributes.get(key) ?? "");
  const name =
    parent === "" || own.name.startsWith(`${parent}.`) ? own.name : `${parent}.${own.name}`;
  const piece = (text: string | undefined): readonly Piece[] | undefined =>
    text === undefined ? undefined : [textPiece(text, item)];
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((one) => attributes.get(one)).find((value) => value !== undefined);
  const told = first("description", "desc", "summary");
  const text = item.content === undefined ? (piece(told) ?? []) : page.inline(item.content);
  const description = readMarks(text, vocabulary);
  const isPlace = /^(?:path|query|body|header|cookie|form)$/.test(key);
  const member: Member = {
    name,
    arrays: own.arrays,
    nameRange: nameRangeOf(page, item, attributes.get(key) ?? ""),
    type: piece(first("type", "datatype")),
    required: undefined,
    optional: undefined,
    place: piece(isPlace ? key : first("in", "location", "paramtype")),
    default: piece(first("default", "defaultvalue", "default_value", "initialvalue")),
    options: undefined,
    description: description.rest,
    presence: presenceOf(attributes) ?? description.presence ?? (marks ? "optional" : undefined),
    isMarkedName: false,
    isNullable: attributes.has("nullable") || description.isNullable,
    isDeprecated: attributes.has("deprecated") || description.isDeprecated,
    values: valuesIn(first("enum", "options", "values", "enumvalues")),
    range: item,
  };
  return [member, ...items.flatMap((child) => readTag({ ...context, item: child }, name))];
}

/** Returns the range of a member's name in its tag, or of the whole tag if the name is not found. */
function nameRangeOf(page: Page, { start, end }: TagItem, name: string): Range {
  const at = page.slice({ start, end }).search(/[\s"'{=]/);
  const from = page.source.text.indexOf(name, start + Math.max(0, at));
  return from === -1 || from >= end ? { start, end } : { start: from, end: from + name.length };
}

function presenceOf(attributes: ReadonlyMap<string, string>): Member["presence"] {
  const required = attributes.get("required");
  if (required !== undefined) return isNo(required) ? "optional" : "required";
  const optional = attributes.get("optional");
  return optional === undefined ? undefined : isNo(optional) ? "required" : "optional";
}

function isNo(text: string): boolean {
  return /^(?:false|no|0|optional)$/i.test(text.trim());
}

/** Reads a list of values: `["a", "b"]`, `a, b`, `a|b`. Empty if there are fewer than two. */
function valuesIn(text: string | undefined): readonly string[] {
  const bare = (text ?? "").replace(/^\s*\[|\]\s*$/g, "");
  const parts = bare.split(/[,|]/).map((part) => part.trim().replace(/^["'`]|["'`]$/g, ""));
  return parts.length > 1 && parts.every((part) => /^[\w.:-]+$/.test(part)) ? parts : [];
}
