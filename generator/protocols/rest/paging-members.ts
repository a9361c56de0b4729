import { withoutNull } from "../../core/inner-types.js";
import type { Field, TypeRef } from "../../core/api.js";
import type { AnswerView } from "./answer.js";

/** The name of a member, or the names that lead to it from the answer: `["meta", "next_cursor"]`. */
export type MemberPath = string | readonly string[];

/** The facts about the next page that members of an answer state. */
export interface PageMembers {
  /** The member with the next cursor, the number of the next page or its URL; undefined if there is none. */
  readonly next: MemberPath | undefined;
  /** True if `next` has, or may have, a URL. */
  readonly isUrl: true | undefined;
  /** The member that says if there are more pages, or how many pages there are; undefined if there is none. */
  readonly end: MemberPath | undefined;
  /** True if `end` is true on the last page, such as `last`. Undefined if it is false there. */
  readonly isLast: true | undefined;
}

/** The kind of request for the next page. */
interface Way {
  readonly kind: "page" | "offset" | "cursor" | "link";
  readonly parameter: string | undefined;
}

/** A member of an answer that has no members itself. */
interface Member {
  readonly path: readonly string[];
  /** `open` is null or any text: the docs do not show if it is a URL. */
  readonly kind: "url" | "text" | "number" | "boolean" | "open";
}

/** Matches the names of members that contain members about pages. */
const containers =
  /^_?(?:meta(?:data)?|links?|paging|pagination|paginator|cursors?|page(?:_?info)?|response_?meta(?:data)?|next)$/i;

// Names are compared without `_`, in small letters.
const nextCursor = /^next(?:page)?(?:cursor|token|key|marker|id)?$|^endcursor$/;
const nextUrl = /^(?:@odata\.)?next(?:page)?(?:ur[il]|link|href)?$/;
const hasMore = /^(?:next|has(?:more|next)(?:pages?|items|results)?|more(?:available|results)?)$/;
const isLastPage = /^(?:is)?last(?:page)?$/;
const countOfPages = /^(?:totalpages?|pagecount|pagestotal|num(?:berof)?pages|pages|lastpage)$/;

/** Finds the members of an answer that lead to the next page: in a sample, or else in a type without a name. */
export function pageMembers({ type, sample }: AnswerView, way: Way): PageMembers {
  const fields = type?.kind === "object" ? type.fields : [];
  const members = sample === undefined ? ofFields(fields, []) : ofSample(sample, []);
  const next = nextOf(members, way);
  const isNumbered = way.kind === "page" && next === undefined;
  const flagged = (names: RegExp): Member | undefined =>
    members.find((one) => one.kind === "boolean" && names.test(nameOf(one)));
  const more = flagged(hasMore);
  const last = more === undefined ? flagged(isLastPage) : undefined;
  const end =
    more ??
    last ??
    members.find((one) => isNumbered && one.kind === "number" && countOfPages.test(nameOf(one)));
  const isUrl = next?.kind === "url" || (next?.kind === "open" && isNextUrl(next));
  return {
    next: pathOf(next),
    isUrl: isUrl ? true : undefined,
    end: pathOf(end),
    isLast: last && true,
  };
}

function nextOf(members: readonly Member[], { kind, parameter }: Way): Member | undefined {
  const asked = plain(parameter ?? "");
  const url = members.find((one) => one.kind === "url" && isNextUrl(one));
  const told = members.filter((one) => one.kind !== "boolean" && one.kind !== "url");
  const link = url ?? told.find((one) => one.kind === "open" && isNextUrl(one) && isLink(one));
  switch (kind) {
    case "cursor": {
      const find = (isNext: (name: string, one: Member) => boolean): Member | undefined =>
        told.find((one) => isNext(nameOf(one), one));
      return (
        find((name) => name === `next${asked}`) ??
        find((name, one) => nextCursor.test(name) && !(one.kind === "open" && link)) ??
        link ??
        // The member of the answer is often named as the parameter.
        find((name, { path }) => name === asked || (name === "after" && path.length > 1))
      );
    }
    case "link":
      return link;
    default: {
      const isNumber = (name: string): boolean =>
        name === `next${asked}` || (kind === "page" && /^next(?:page)?$/.test(name));
      return (
        url ??
        told.find((one) => one.kind === "number" && isNumber(nameOf(one))) ??
        told.find((one) => one.kind === "open" && isNextUrl(one))
      );
    }
  }
}

/** True for a member that is named as the URL of the next page: `next`, `next_url`, or `href` in `next`. */
function isNextUrl({ path }: Member): boolean {
  const [name = "", outer = ""] = path.map(plain).toReversed();
  return nextUrl.test(name) || (outer === "next" && /^(?:href|ur[il]|link)$/.test(name));
}

/** True for a member whose name says that its value is a URL, also if the docs show only null. */
function isLink(member: Member): boolean {
  return /(?:href|ur[il]|link)$/.test(nameOf(member));
}

function ofSample(value: unknown, path: readonly string[]): readonly Member[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const members = Object.entries(value).map(([name, inner]: [string, unknown]) => ({
    path: [...path, name],
    inner,
  }));
  return [
    ...members.flatMap(({ path: own, inner }): readonly Member[] => {
      const kind = kindOf(inner);
      return kind === undefined ? [] : [{ path: own, kind }];
    }),
    ...members.flatMap(({ path: own, inner }) => (isContainer(own) ? ofSample(inner, own) : [])),
  ];
}

function kindOf(value: unknown): Member["kind"] | undefined {
  if (value === null || value === "") return "open";
  if (typeof value === "number" || typeof value === "boolean") return typeof value as "number";
  if (typeof value !== "string") return undefined;
  if (/^https?:\/\/|\?.*=/i.test(value)) return "url";
  return /^\d+$/.test(value) ? "number" : "text";
}

function ofFields(fields: readonly Field[], path: readonly string[]): readonly Member[] {
  const members = fields.map(({ name, type, notes }) => {
    const told = withoutNull(type.value);
    return { path: [...path, name], type: told, notes: notes?.value ?? "" };
  });
  return [
    ...members.flatMap(({ path: own, type, notes }): readonly Member[] => {
      const kind = kindOfType(type, notes);
      return kind === undefined ? [] : [{ path: own, kind }];
    }),
    ...members.flatMap(({ path: own, type }) =>
      isContainer(own) && type.kind === "object" ? ofFields(type.fields, own) : [],
    ),
  ];
}

function kindOfType(type: TypeRef, notes: string): Member["kind"] | undefined {
  if (type.kind !== "scalar") return type.kind === "union" ? "open" : undefined;
  if (type.name === "boolean") return "boolean";
  if (type.name === "integer" || type.name === "number") return "number";
  if (type.name !== "string") return "open";
  return type.format === "uri" || /\bur[il]\b|\blink\b/i.test(notes) ? "url" : "open";
}

function isContainer(path: readonly string[]): boolean {
  return path.length < 4 && containers.test(path.at(-1) ?? "");
}

function nameOf({ path }: Member): string {
  return plain(path.at(-1) ?? "");
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

function pathOf(member: Member | undefined): MemberPath | undefined {
  const { path } = member ?? {};
  return path?.length === 1 ? path[0] : path;
}
