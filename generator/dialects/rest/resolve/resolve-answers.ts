import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestAnswer, RestHeader, RestOperation, RestSample } from "../model.js";
import { findAnswerSections, notesOf, type AnswerSection } from "./answer-sections.js";
import { withSpokenHeaders } from "./spoken-headers.js";
import { withLinks } from "./link-headers.js";
import { isHead } from "./payload-samples.js";
import { holdsMembers, isBelowResponse, readReturns, returnsOf } from "./answers.js";
import { typeOfRows } from "./list-in-words.js";
import { readListedAnswers, readSpokenMedia } from "./listed-answers.js";
import { withErrorLists, withErrorsOfLists } from "./error-lists.js";
import { readErrors } from "./errors.js";
import { withMedia } from "./media-types.js";
import { readFencedMedia } from "./fenced-media.js";
import { readShownMedia } from "./message-media.js";
import type { BlockRole } from "./block-role.js";
import { readLabelledAnswers } from "./labelled-answers.js";
import type { ScopedList } from "./scoped-list.js";
import type { MarkHabits } from "./habits.js";
import { resolveField } from "./resolve-field.js";
import { listsOfAnswer, rowsOf, shownMembers } from "./answer-rows.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Samples } from "./samples.js";
import type { Scope } from "./scopes.js";

/**
 * Reads all answers to a request: the answer of the first status, the other answers and the errors. The function is long
 * because each source of answers is read with regard to those before it.
 */
export function readAnswers(
  scope: Scope,
  statuses: readonly Fact<number>[],
  context: AnswerContext,
): Pick<RestOperation, "errors" | "answers" | "headers" | "returns" | "members" | "sample"> {
  const { lists, samples, resolver } = context;
  const answers = findAnswerSections(scope, resolver.tree.headings);
  const status = statuses[0]?.value;
  // The blocks of other answers do not describe the answer of the first status.
  const others = new Set(
    answers.filter((one) => one.status.value !== status).flatMap((one) => one.blocks),
  );
  const labelled = readLabelledAnswers(scope, resolver).map((one) => withLists(one, context));
  const first = {
    scope: { ...scope, blocks: scope.blocks.filter((placed) => !others.has(placed)) },
    lists: lists.filter(
      ({ placed, role }) =>
        !others.has(placed) &&
        (role.status === status || !labelled.some((one) => isBelow(role, one))),
    ),
    samples: {
      ...samples,
      answers: samples.answers.filter(({ placed }) => !others.has(placed)),
    },
  };
  const sample = firstShown(first.samples.answers);
  const shown = shownMembers(sample);
  const tables = listsOfAnswer(first.lists, shown);
  const members = tables.length === 0 ? shown : rowsOf(tables, shown, context);
  const ofRows = typeOfRows(tables, members, {
    blocks: first.scope.blocks,
    sample: first.samples.answers.find(({ node }) => node !== undefined),
    isInResponse: (placed) => isBelowResponse(placed, scope, resolver),
    resolver,
  });
  const returns = readReturns(first.scope, first.samples, resolver, { statuses, ofRows });
  const isDescribed = returns !== undefined || samples.answers.length > 0;
  const spoken = [
    ...readSpokenMedia(scope, status, resolver),
    ...readShownMedia(first.samples),
    // Beside a description, a fence that is not JSON shows the same in another format.
    ...(isDescribed ? [] : readFencedMedia(scope, status, resolver)),
  ];
  const own = answers.map((one) => readAnswer(one, context)).map((one) => withMedia(one, spoken));
  const listed = [...readListedAnswers(scope, resolver), ...labelled, ...spoken].filter(
    ({ status }) => !own.some((one) => one.status.value === status.value),
  );
  const told = [...listed, ...own].find(
    (one) => one.status.value === (status ?? "default") && one.returns !== undefined,
  )?.returns;
  const isOwn = ({ status }: RestAnswer): boolean =>
    [...own, ...listed].some((one) => one.status.value === status.value);
  const same = sharedAnswers(sample, statuses, { returns, members: shown });
  const shared = same.filter((one) => !isOwn(one));
  const errors = withErrorsOfLists(readErrors(scope, samples, answers, resolver.tree), lists);
  const statusOf = (placed: Placed) =>
    answers.find(({ blocks }) => blocks.includes(placed))?.status.value;
  const membersOf = (rows: readonly ScopedList[]) => rowsOf(rows, [], context);
  return {
    errors,
    answers: withErrorLists([...own, ...listed, ...shared], lists, { errors, membersOf }),
    headers: withLinks(
      withSpokenHeaders(readHeaders(scope, answers, context), scope.blocks, statusOf),
      samples.answers,
    ),
    returns: returns?.rule === "stated" ? returns : (told ?? returns),
    members,
    sample,
  };
}

/** True if a list of members is below the line of an answer: `Response 202:`. */
function isBelow({ role, status }: BlockRole, answer: RestAnswer): boolean {
  return role === "response" && status !== undefined && status === answer.status.value;
}

/** Adds the members that lists below the line of an answer give. */
function withLists(answer: RestAnswer, context: AnswerContext): RestAnswer {
  const lists = context.lists.filter(({ role }) => isBelow(role, answer));
  const [first] = lists;
  if (first === undefined) return answer;
  const { page, range } = first.list;
  const span = page.source.span(range.start, range.end);
  const returns = holdsMembers(answer.returns)
    ? answer.returns
    : stated<TypeRef>({ kind: "scalar", name: "json" }, span);
  return { ...answer, returns, members: rowsOf(lists, [], context) };
}

/** Returns the first sample. If it is only a status with headers, returns the next body without another status. */
function firstShown(samples: readonly RestSample[]): RestSample | undefined {
  const [first] = samples;
  if (first === undefined || !isHead(first)) return first;
  const isOpen = ({ json, status }: RestSample): boolean =>
    json !== undefined && (status === undefined || status === first.status);
  return samples.find(isOpen) ?? first;
}

/**
 * Returns the answers of further statuses that the text right above a sample names beside the first one:
 * `Status 200 if the guest was there, and 201 if not:`. The sample shows them too.
 */
function sharedAnswers(
  sample: RestSample | undefined,
  [first, ...others]: readonly Fact<number>[],
  content: Pick<RestAnswer, "returns" | "members">,
): readonly RestAnswer[] {
  const text = sample?.placed.lead?.text ?? "";
  const names = ({ value }: Fact<number>): boolean => new RegExp(`\\b${value}\\b`).test(text);
  if (sample === undefined || first === undefined || !names(first)) return [];
  return others
    .filter((one) => one.value < 300 && one.value !== 204 && names(one))
    .map((status) => ({ status, ...content, sample, media: undefined, notes: undefined }));
}

interface AnswerContext {
  readonly lists: readonly ScopedList[];
  readonly samples: Samples;
  readonly resolver: MemberResolver;
  readonly habits: MarkHabits;
}

/** Reads the answer that a section describes. */
function readAnswer(answer: AnswerSection, context: AnswerContext): RestAnswer {
  const { lists, samples, resolver } = context;
  const isOwn = (placed: Placed): boolean => answer.blocks.includes(placed);
  const found = answer.blocks.map((placed) => ({
    placed,
    returns: returnsOf(placed, true, resolver),
  }));
  const tables = lists.filter(({ placed, role }) => isOwn(placed) && role.role === "response");
  const told = found.flatMap(({ returns }) => returns ?? []);
  const sample = [...samples.answers, ...samples.errors].find(({ placed }) => isOwn(placed));
  const members = rowsOf(tables, shownMembers(sample), context);
  const ofRows = typeOfRows(tables, members, {
    blocks: answer.blocks,
    sample,
    isInResponse: () => true,
    resolver,
  });
  const returns =
    ofRows === undefined
      ? (told.find(({ rule }) => rule === "stated") ?? told[0])
      : (told.find(holdsMembers) ?? ofRows);
  return {
    status: answer.status,
    returns,
    members,
    sample,
    ...answer.media,
    notes: notesOf(answer, (placed) =>
      found.some((one) => one.placed === placed && one.returns !== undefined),
    ),
  };
}

/** Reads the headers of answers. A list belongs to the answer it is in, or to the answer above it. */
function readHeaders(
  { sections }: Scope,
  answers: readonly AnswerSection[],
  { lists, resolver, habits }: AnswerContext,
): readonly RestHeader[] {
  const above = (placed: Placed): AnswerSection | undefined =>
    answers.find(({ blocks }) => blocks.includes(placed)) ??
    answers.findLast(
      ({ section }) => sections.indexOf(section) <= sections.indexOf(placed.section),
    );
  return lists.flatMap(({ placed, list, role }) => {
    if (role.role !== "headers") return [];
    const status = role.status ?? above(placed)?.status.value;
    return list.members.map((member): RestHeader => {
      const field = resolveField(member, list, resolver, habits);
      return { status, field };
    });
  });
}
