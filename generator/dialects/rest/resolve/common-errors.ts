import type { TypeRef } from "../../../core/api.js";
import type { Block } from "../../../markdown/block.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestAnswer, RestSample } from "../model.js";
import { readMemberTable } from "../page/read-member-table.js";
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
  /** The paragraphs, whose sentences may name headers of the errors. */
  readonly texts: readonly Placed[];
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
  texts: [],
  blocks: [],
} as const;

/** Reads sentences such as `Every request can fail with 401`. */
function fromSentences(section: Section): readonly CommonErrors[] {
  const { page } = section;
  return section.blocks.flatMap((placed): readonly CommonErrors[] => {
    const { block } = placed;
    if (block.kind !== "paragraph" || !/[45]\d\d/.test(page.slice(block))) return [];
    return errorsInSentences(page, block)
      .filter(({ text }) => speaksOfAll(text))
      .map(({ told, span }) => ({ ...none, told, evidence: span, section, texts: [placed] }));
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
      texts,
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
