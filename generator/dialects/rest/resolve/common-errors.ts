import { inferred, stated } from "../../../core/fact.js";
import type { TypeRef } from "../../../core/api.js";
import type { Block } from "../../../markdown/block.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestAnswer, RestError, RestOperation, RestSample } from "../model.js";
import { readMemberTable } from "../page/read-member-table.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import { roleOf } from "./block-role.js";
import { isErrorBody } from "./error-lists.js";
import { findErrorType } from "./error-type.js";
import { errorsInSentences, fromHeadings, fromLists, type Told } from "./errors.js";
import type { MarkHabits } from "./habits.js";
import { findOfAll, isAboutErrors, speaksOfAll, speaksOfAllErrors } from "./of-all.js";
import { readSample } from "./read-sample.js";
import type { MemberResolver } from "./resolve-member.js";
import { resolveField } from "./resolve-field.js";
import type { ResolvedScope } from "./resolved-scope.js";

/** Errors of many requests, from a section about errors or a sentence outside of the sections of requests. */
export interface CommonErrors {
  /** The statuses in the text. Empty if the text shows only the body of errors. */
  readonly told: readonly Told[];
  readonly samples: readonly RestSample[];
  /** The members of the body, from tables. */
  readonly members: RestAnswer["members"];
  /** The type that a text calls the body of all errors. Undefined without such a text. */
  readonly type?: TypeRef;
  /** The place of the first table of members. */
  readonly table: Span | undefined;
  /** True if the text says that all errors have the body. */
  readonly isBodyOfAll: boolean;
  /** The text that says which requests have these errors. Undefined if no text says so. No request then has them. */
  readonly evidence: Span | undefined;
  readonly section: Section;
  /** The blocks that were read. */
  readonly blocks: readonly Block[];
}

/** Reads the errors that sections about errors and sentences give to many requests. */
export function readCommonErrors(
  resolver: MemberResolver,
  scopes: readonly ResolvedScope[],
  habits: MarkHabits,
): readonly CommonErrors[] {
  if (scopes.length === 0) return [];
  const { tree } = resolver;
  const described = new Set(scopes.flatMap(({ scope }) => scope.sections));
  const free = tree.pages
    .flatMap(({ sections }) => sections)
    .filter((section) => !described.has(section) && !tree.excluded.has(section));
  return free.flatMap((section): readonly CommonErrors[] => {
    const typed = findErrorType(section, resolver);
    if (typed !== undefined) return [{ ...none, ...typed, told: [], evidence: undefined, section }];
    if (!isAboutErrors(section, tree.headings)) return fromSentences(section);
    const { isWhole } = tree.headings.read(section.title);
    return isWhole || speaksOfAll(section.title) || isTitle(section)
      ? fromChapter(section, resolver, habits)
      : [];
  });
}

/** True for a section below the title of its page. Such a title may have further words: `Errors of the depot`. */
const isTitle = ({ parent, depth }: Section): boolean =>
  depth === 1 && parent?.heading === undefined;

const none = {
  samples: [],
  members: [],
  table: undefined,
  isBodyOfAll: false,
  blocks: [],
} as const;

/** Reads sentences such as `Every request can fail with 401`. */
function fromSentences(section: Section): readonly CommonErrors[] {
  const { page } = section;
  return section.blocks.flatMap(({ block }): readonly CommonErrors[] => {
    if (block.kind !== "paragraph" || !/[45]\d\d/.test(page.slice(block))) return [];
    return errorsInSentences(page, block)
      .filter(({ text }) => speaksOfAll(text))
      .map(({ told, span }) => ({ ...none, told, evidence: span, section }));
  });
}

/** Reads a section about errors: its lists of statuses, its samples and its tables of members. */
function fromChapter(
  section: Section,
  resolver: MemberResolver,
  habits: MarkHabits,
): readonly CommonErrors[] {
  const { page } = section;
  const { tree, registry } = resolver;
  const { headings } = tree;
  const blocks = section.blocks.filter(
    (placed) => !registry.byBlock.has(placed) && !placed.containers.includes("quote"),
  );
  const part = { title: section.parent, sections: [section], blocks };
  const found = findOfAll(section, headings);
  const place = found !== undefined && "block" in found ? found.block : found?.heading?.text;
  const evidence = place && page.source.span(place.start, place.end);
  const samples = blocks.flatMap((placed) => sampleOf(placed, tree));
  const lists = blocks.flatMap((placed) => {
    const { block } = placed;
    const list = block.kind === "table" ? readMemberTable(page, block, tree.vocabulary) : undefined;
    return list !== undefined && isErrorBody(list) ? [{ block, list }] : [];
  });
  const listed = fromLists(part, tree);
  const said = blocks.flatMap(({ block }) =>
    block.kind === "paragraph"
      ? errorsInSentences(page, block).filter(({ text }) => speaksOfAll(text))
      : [],
  );
  const told = [...fromHeadings(part, tree), ...listed, ...said.flatMap((one) => one.told)];
  if (told.length + samples.length + lists.length === 0) return [];
  const texts = blocks.filter(({ block }) => block.kind === "paragraph");
  const isBodyOfAll = texts.some(({ block }) => speaksOfAllErrors(page.slice(block)));
  const table = lists[0]?.list.range;
  const read = listed.map(({ status }) => status.span.start.offset);
  return [
    {
      told,
      samples,
      members: lists.flatMap(({ list }) =>
        list.members.map((member) => {
          const field = resolveField(member, list, resolver, habits);
          return { path: field.name, type: field.type, field };
        }),
      ),
      table: table && page.source.span(table.start, table.end),
      isBodyOfAll,
      evidence,
      section,
      blocks: [
        ...samples.map(({ code }) => code),
        ...lists.map(({ block }) => block),
        ...blocks
          .map(({ block }) => block)
          .filter(({ start, end }) => read.some((at) => at >= start && at < end)),
      ],
    },
  ];
}

function sampleOf(placed: Placed, tree: Tree): readonly RestSample[] {
  const { block } = placed;
  if (block.kind !== "code") return [];
  const sample = readSample(placed, block);
  const role = roleOf(placed, placed.section.parent, tree.headings);
  if (sample?.node?.kind !== "object" || sample.isRequest || role.isRequest) return [];
  const status = sample.status ?? role.status;
  return status !== undefined && status < 400 ? [] : [{ ...sample, status }];
}

/**
 * Adds common errors to operations. A text about errors applies to the operations of its page below the heading around
 * it. On a page without operations, it applies to all operations. The text of an operation's own error stays as it is.
 */
export function withCommonErrors(
  scopes: readonly ResolvedScope[],
  all: readonly CommonErrors[],
  { headings }: Tree,
): readonly ResolvedScope[] {
  return all.reduce<readonly ResolvedScope[]>((done, common) => {
    const { evidence, section, isBodyOfAll } = common;
    if (evidence === undefined && !isBodyOfAll) return done;
    const inside = new Set(around(section, scopes, headings));
    return done.map((one, index) =>
      inside.has(index) ? { ...one, operation: withErrors(one.operation, common) } : one,
    );
  }, scopes);
}

/**
 * Returns the indexes of the operations that a section of common errors is about: those on its page that are below the
 * heading around the section, or all if the page has no operations.
 */
function around(
  section: Section,
  scopes: readonly ResolvedScope[],
  headings: HeadingReader,
): readonly number[] {
  const onPage = scopes.flatMap(({ scope }, at) => (scope.title.page === section.page ? [at] : []));
  if (onPage.length === 0) return scopes.map((_, at) => at);
  let { parent } = section;
  while (parent !== undefined && isAboutErrors(parent, headings)) parent = parent.parent;
  return onPage.filter((at) => {
    const title = scopes[at]?.scope.title;
    return (
      parent === undefined ||
      (title !== undefined && title.start >= parent.start && title.end <= lastOf(parent).end)
    );
  });
}

/** Returns the last section below a section, or the section itself. */
function lastOf(section: Section): Section {
  const { sections } = section.page;
  const next = sections.findIndex(
    ({ index, depth }) => index > section.index && depth <= section.depth,
  );
  return sections[next === -1 ? sections.length - 1 : next - 1] ?? section;
}

function withErrors(operation: RestOperation, common: CommonErrors): RestOperation {
  const { evidence, isBodyOfAll, samples, members, table, type } = common;
  const known = new Map(operation.errors.map((one) => [one.status.value, one]));
  const answers = new Map(operation.answers.map((one) => [one.status.value, one]));
  const added = new Map<RestError["status"]["value"], RestError>();
  for (const { status, notes } of evidence === undefined ? [] : common.told) {
    if (known.has(status.value) || added.has(status.value)) continue;
    const { value, span } = status;
    const found = inferred(value, span, "rest/common-error", evidence && [evidence]);
    added.set(value, { status: found, samples: [], notes });
  }
  const bodyAt = table ?? samples[0]?.span;
  const isAlone = known.size + added.size === 0 && common.told.length === 0;
  if (isAlone && bodyAt !== undefined) {
    const status = inferred("4XX" as const, bodyAt, "rest/no-status");
    added.set("4XX", { status, samples: [], notes: undefined });
  }
  const isOpen = ({ status, samples: own }: RestError): boolean =>
    own.length === 0 && answers.get(status.value)?.returns === undefined;
  const errors = [...known.values(), ...added.values()].map((one) => {
    const fits = added.has(one.status.value) || isBodyOfAll;
    if (!fits || !isOpen(one)) return one;
    const own = samples.filter(({ status }) => status === undefined || status === one.status.value);
    return { ...one, samples: own };
  });
  const json: TypeRef = { kind: "scalar", name: "json" };
  const more = errors.flatMap((one): readonly RestAnswer[] => {
    const { status } = one;
    const fits = added.has(status.value) || isBodyOfAll;
    const isOwn = known.get(status.value)?.samples.length ?? 0;
    const before = answers.get(status.value);
    if (table === undefined || !fits || isOwn > 0 || before?.returns !== undefined) return [];
    const base = { sample: undefined, media: undefined, notes: undefined, ...before };
    return [{ ...base, status, returns: stated(type ?? json, table), members }];
  });
  const replaced = new Set(more.map(({ status }) => status.value));
  return {
    ...operation,
    errors: errors.toSorted((a, b) => (String(a.status.value) < String(b.status.value) ? -1 : 1)),
    answers: [...operation.answers.filter(({ status }) => !replaced.has(status.value)), ...more],
  };
}
