import type { TypeRef } from "../../../core/api.js";
import { inferred, stated } from "../../../core/fact.js";
import type { RestAnswer, RestError } from "../model.js";
import type { MemberList } from "../page/member.js";
import type { ScopedList } from "./scoped-list.js";
import { isOfError } from "./odd-status.js";

type Status = RestError["status"];

/**
 * True if a list below words for errors gives members of the body of an error: each has a type. Tables of error codes
 * and lists of statuses have none.
 */
export function isErrorBody({ members, hasType }: MemberList): boolean {
  const isCode = ({ name }: { readonly name: string }): boolean => /^[1-5](?:\d\d|xx)$/i.test(name);
  return hasType && members.every((one) => one.type !== undefined && !isCode(one));
}

/**
 * Returns the statuses of the errors that a list belongs to: the status above the list, else the statuses in the
 * section of the list, else `4XX`.
 */
function statusesOfErrorList(
  { placed, list, role }: ScopedList,
  errors: readonly RestError[],
): readonly Status[] {
  const { source } = list.page;
  const span = source.span(list.range.start, list.range.end);
  if (role.status !== undefined && isOfError(role.status)) return [stated(role.status, span)];
  const { section } = placed;
  const told = errors.filter(
    ({ status }) =>
      status.span.file === section.page.path &&
      status.span.start.offset >= section.start &&
      status.span.start.offset < section.end,
  );
  const own = told.filter(({ status }) => status.rule === "stated").map(({ status }) => status);
  return own.length > 0 ? own : [inferred("4XX", span, "rest/no-status")];
}

/** Adds the members that lists below words for errors give: to the answer of the same status, or as a further answer. */
export function withErrorLists(
  answers: readonly RestAnswer[],
  lists: readonly ScopedList[],
  {
    errors,
    membersOf,
  }: {
    readonly errors: readonly RestError[];
    readonly membersOf: (lists: readonly ScopedList[]) => RestAnswer["members"];
  },
): readonly RestAnswer[] {
  const found = new Map<Status["value"], { status: Status; lists: ScopedList[] }>();
  for (const one of lists) {
    if (one.role.role !== "errors") continue;
    for (const status of statusesOfErrorList(one, errors)) {
      const own = found.get(status.value) ?? { status, lists: [] };
      own.lists.push(one);
      found.set(status.value, own);
    }
  }
  const told = [...found.values()].flatMap(({ status, lists: own }): RestAnswer[] => {
    const known = answers.find((one) => one.status.value === status.value);
    const [first] = own;
    if (first === undefined || (known !== undefined && known.members.length > 0)) return [];
    const { page, range } = first.list;
    const body = stated<TypeRef>(
      { kind: "scalar", name: "json" },
      page.source.span(range.start, range.end),
    );
    const none = { sample: undefined, media: undefined, notes: undefined };
    return [
      {
        ...none,
        ...known,
        status: known?.status ?? status,
        returns: body,
        members: membersOf(own),
      },
    ];
  });
  const replaced = new Set(told.map(({ status }) => status.value));
  return [...answers.filter(({ status }) => !replaced.has(status.value)), ...told];
}

/** Adds the errors that only lists of members describe. The errors are in ascending order of their statuses. */
export function withErrorsOfLists(
  errors: readonly RestError[],
  lists: readonly ScopedList[],
): readonly RestError[] {
  const known = new Set(errors.map(({ status }) => status.value));
  const found = lists
    .filter(({ role }) => role.role === "errors")
    .flatMap((one) => statusesOfErrorList(one, errors))
    .filter(({ value }) => !known.has(value));
  const unique = found.filter(
    ({ value }, at) => found.findIndex((one) => one.value === value) === at,
  );
  const more = unique.map((status): RestError => ({ status, samples: [], notes: undefined }));
  return [...errors, ...more].toSorted((one, other) =>
    String(one.status.value) < String(other.status.value) ? -1 : 1,
  );
}
