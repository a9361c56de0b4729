import type { Field, Operation, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { withoutNull } from "../../core/inner-types.js";
import type { AnswerView } from "./answer.js";
import { firstOffset, firstPage } from "./first-page.js";
import type { PagingOption } from "./options.js";
import { pageMembers, type PageMembers } from "./paging-members.js";

/** The paging of a list. */
export interface Paging extends PageMembers {
  /** `page` counts pages, `offset` counts items, `cursor` sends a value of the page before, `link` follows its link. */
  readonly kind: "page" | "offset" | "cursor" | "link";
  /** The parameter that asks for the next page; undefined if only links lead to the next page. */
  readonly parameter: string | undefined;
  /** The parameter with the number of items on a page; undefined if there is none. */
  readonly size: string | undefined;
  /** The number of the first page, undefined for 1; or the offset of the first item, undefined for 0. */
  readonly first: number | undefined;
  /** The member of the answer that has the items; undefined if the answer itself is the list. */
  readonly items: string | undefined;
  /** The member of the last item that is sent as the cursor, if `next` is undefined. */
  readonly key: string | undefined;
}

// The usual names of the parameters, in lower case. If a list has several of one kind, the first in this order counts.
const sizes = [
  "per_page",
  "page_size",
  "pagesize",
  "perpage",
  "limit",
  "size",
  "count",
  "max_results",
  "first",
];
const pages = ["page", "page_number", "pagenumber", "page_no"];
const offsets = ["offset", "skip", "start_index", "from"];
export const cursors: readonly string[] = [
  "cursor",
  "after",
  "page_token",
  "pagetoken",
  "next_token",
  "starting_after",
  "after_id",
  "max_id",
  "next_cursor",
  "continuation_token",
];

/**
 * Finds how a list is paged by its parameters and its answer. Without a sign of pages, links are assumed if the role is
 * `list` or the answer itself is a list. Undefined for other operations without a sign, and for operations that are not
 * a GET, or that do not answer a list.
 */
function findPaging(
  { method, role }: Operation,
  query: readonly Field[],
  answer: AnswerView,
): Paging | undefined {
  if (method.value !== "GET") return undefined;
  const items = findItems(answer);
  if (items === undefined) return undefined;
  const named = (names: readonly string[]): Field | undefined =>
    names.flatMap((name) => query.find((field) => field.name.toLowerCase() === name) ?? [])[0];
  const size = named(sizes);
  const common = {
    size: size?.name,
    first: undefined,
    items: items.member,
    key: undefined,
  };
  const way = (kind: Paging["kind"], parameter: string | undefined): Paging => ({
    kind,
    parameter,
    ...common,
    ...pageMembers(answer, { kind, parameter }),
  });
  const page = named(pages);
  if (page !== undefined) {
    return { ...way("page", page.name), first: firstPage(page, answer) };
  }
  const cursor = named(cursors);
  if (cursor !== undefined) {
    const found = way("cursor", cursor.name);
    const key = items.keys.includes("id") && takesId(cursor) ? "id" : undefined;
    if (found.next !== undefined || key !== undefined) return { ...found, key };
  }
  const offset =
    named(offsets.filter((name) => name !== "from")) ?? [named(["from"])].find(isCount);
  if (offset !== undefined) return { ...way("offset", offset.name), first: firstOffset(offset) };
  // The docs may describe pages elsewhere. The client then follows the links in answers.
  const isList = role.value === "list" || answer.type?.kind === "array";
  return isList ? way("link", undefined) : undefined;
}

/** True for a parameter that is a number, and no time. Any other `from` may be the first day, or who sent a mail. */
function isCount(field: Field | undefined): boolean {
  const type = field && withoutNull(field.type.value);
  const words = field?.notes?.value ?? "";
  if (/\b(?:index|offset|skip|position|first (?:item|row|result|record))\b/i.test(words))
    return true;
  const isNumber = type?.kind === "scalar" && /^(?:integer|number)$/.test(type.name);
  return isNumber && !/\b(?:time(?:stamp)?s?|dates?|days?|epoch|unix)\b/i.test(words);
}

/** True if the docs say that a parameter takes the id of the last item. */
function takesId({ name, type, notes }: Field): boolean {
  if (type.value.kind === "id" || /^starting_?after$|_id$/i.test(name)) return true;
  const words = notes?.value ?? "";
  return (
    /\b(?:ids?|identifier)\b/i.test(words) || /\blast\b(?!.*\b(?:cursor|token)\b)/i.test(words)
  );
}

/** A list with the parameters of its query and its answer. */
interface AskedList {
  readonly operation: Operation;
  readonly query: readonly Field[];
  readonly answer: AnswerView;
}

/** The paging that the configuration (`option`) and a chapter of the docs (`chapter`) state for all lists. */
interface ToldOfAll {
  readonly option: PagingOption | undefined;
  readonly chapter: readonly Field[];
}

interface PagedQuery {
  readonly query: readonly Field[];
  readonly paging: Paging | undefined;
}

/**
 * Decides how a list is paged: by its own section, else by the configuration, else by a chapter of the docs about
 * all lists. Parameters for paging that its own section lacks are added to the query.
 */
export function pageAsTold(
  { operation, query, answer }: AskedList,
  { option: told, chapter }: ToldOfAll,
): PagedQuery {
  const found = findPaging(operation, query, answer);
  const hasParameter = found !== undefined && found.kind !== "link";
  const isOpen = operation.role.value === "list" && !hasParameter;
  if (told === undefined && isOpen) {
    return pageByChapter({ operation, query, answer }, chapter) ?? { query, paging: found };
  }
  const items = told?.items ?? found?.items;
  if (told === undefined || !isOpen || (found === undefined && items === undefined)) {
    return { query, paging: found };
  }
  const { kind, parameter, size = found?.size } = told;
  const shown = pageMembers(answer, { kind, parameter });
  const isShown = told.next === undefined && told.key === undefined;
  const next = isShown ? shown.next : told.next;
  const key = told.key ?? (kind === "cursor" && next === undefined ? "id" : undefined);
  const fieldOf = (name: string, type: "integer" | "string"): Field => {
    const { span } = operation;
    return {
      name,
      type: inferred({ kind: "scalar", name: type }, span, "rest/paging-option"),
      span,
    };
  };
  const missing = (name: string | undefined): name is string =>
    name !== undefined && !query.some((field) => field.name === name);
  const added = [
    ...(missing(parameter) ? [fieldOf(parameter, kind === "cursor" ? "string" : "integer")] : []),
    ...(missing(size) ? [fieldOf(size, "integer")] : []),
  ];
  return {
    query: [...query, ...added],
    paging: {
      kind,
      parameter,
      size,
      first: undefined,
      items,
      next,
      isUrl: isShown ? shown.isUrl : undefined,
      end: shown.end,
      isLast: shown.isLast,
      key,
    },
  };
}

/**
 * Pages a list as a chapter of the docs says for all lists. Undefined if the chapter names no way or several. Also
 * undefined if the answer itself is the list, because such an answer may be complete, and only a link shows that there
 * is a next page.
 */
function pageByChapter(
  { operation, query, answer }: AskedList,
  chapter: readonly Field[],
): PagedQuery | undefined {
  const own = new Set(query.map(({ name }) => name));
  const more = chapter.filter(({ name }) => !own.has(name));
  const ways = [pages, offsets, cursors].filter((names) =>
    more.some(({ name }) => names.includes(name.toLowerCase())),
  );
  const paging = findPaging(operation, [...query, ...more], answer);
  if (ways.length !== 1 || paging?.items === undefined || paging.kind === "link") return undefined;
  const added = more
    .filter(({ name }) => name === paging.parameter || name === paging.size)
    .map((field): Field => {
      const { value, span } = field.type;
      return { ...field, type: inferred(value, operation.span, "rest/paging-of-all", [span]) };
    });
  return { query: [...query, ...added], paging };
}

interface Items {
  /** The member of the answer that has the items; undefined if the answer itself is the list. */
  readonly member: string | undefined;
  /** The names of the members of an item. */
  readonly keys: readonly string[];
}

/** Finds the list in an answer: the answer itself, or its only member that is a list. */
function findItems({ type, sample }: AnswerView): Items | undefined {
  if (type?.kind === "array") return { member: undefined, keys: keysOf(type.items, sample) };
  if (Array.isArray(sample)) return { member: undefined, keys: memberNames(sample[0]) };
  if (sample === undefined && type?.kind === "object") {
    const [only, ...others] = type.fields.flatMap(({ name, type: { value } }) =>
      value.kind === "array" ? [{ member: name, keys: keysOf(value.items, undefined) }] : [],
    );
    return others.length === 0 ? only : undefined;
  }
  if (typeof sample !== "object" || sample === null) return undefined;
  const lists = Object.entries(sample).filter(([, value]) => Array.isArray(value));
  const [only] = lists;
  if (only === undefined || lists.length > 1) return undefined;
  const [first] = only[1] as readonly unknown[];
  return { member: only[0], keys: memberNames(first) };
}

function keysOf(items: TypeRef, sample: AnswerView["sample"]): readonly string[] {
  if (items.kind === "object") return items.fields.map(({ name }) => name);
  return Array.isArray(sample) ? memberNames(sample[0]) : ["id"];
}

function memberNames(value: unknown): readonly string[] {
  return Object.keys(Object(value) as object);
}
