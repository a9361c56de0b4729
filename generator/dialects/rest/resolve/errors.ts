import { groupBy } from "../../../core/group-by.js";
import { inferred, stated } from "../../../core/fact.js";
import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestError, RestSample } from "../model.js";
import type { Tree } from "../read-tree.js";
import { answeredCodes } from "./answer-verbs.js";
import type { AnswerSection } from "./answer-sections.js";
import { roleOf } from "./block-role.js";
import { deniesEntry } from "./denied.js";
import { errorsIn } from "./errors-in-text.js";
import { conditionedCodes, labelledCodes } from "./labelled-codes.js";
import { labelledLines } from "./labelled-lines.js";
import type { Samples } from "./samples.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";
import type { HeadingReader } from "../page/heading-words.js";
import { cellsBeside } from "./row-cells.js";
import { isOfError } from "./odd-status.js";
import { listedStatuses, statusHeadings } from "./statuses.js";

type Status = RestError["status"];

/** An error that a text describes. */
export interface Told {
  readonly status: Status;
  readonly notes: Located<string> | undefined;
  /** True for an entry of a list or table. Default: false. */
  readonly isEntry?: boolean;
}

/**
 * Reads the errors of a request, in ascending order of their statuses. Headings, lists, tables, sentences and
 * samples can describe an error.
 */
export function readErrors(
  scope: Scope,
  samples: Samples,
  answers: readonly AnswerSection[],
  tree: Tree,
): readonly RestError[] {
  const own = answers.flatMap(({ status }) =>
    isOfError(status.value) ? [{ status, notes: undefined }] : [],
  );
  const told = groupBy(
    [
      ...own,
      ...fromHeadings(scope, tree),
      ...fromLabels(scope, tree),
      ...fromLists(scope, tree),
      ...fromSentences(scope, tree),
      ...cellsBeside(scope).flatMap((cell) =>
        errorsInSentences(scope.request.candidate.section.page, cell).flatMap((one) => one.told),
      ),
    ],
    ({ status }) => status.value,
  );
  const statuses = new Map(
    answers.flatMap(({ blocks, status }) => blocks.map((placed) => [placed, status.value])),
  );
  const shown = groupBy(
    samples.errors,
    ({ status, placed }): Status["value"] => statuses.get(placed) ?? status ?? "4XX",
  );
  const keys = [...new Set([...told.keys(), ...shown.keys()])];
  return keys
    .map((key): RestError => {
      const all = told.get(key) ?? [];
      const own = shown.get(key) ?? [];
      const status = all[0]?.status ?? statusOf(key, own);
      return { status, samples: own, notes: joinedNotes(all) };
    })
    .toSorted((a, b) => (String(a.status.value) < String(b.status.value) ? -1 : 1));
}

/**
 * Returns the notes of one status. A list may have several entries for a status, each with another cause, so its notes
 * are joined. Of other texts, the first counts, because a heading and a sentence often say the same.
 */
function joinedNotes(all: readonly Told[]): Located<string> | undefined {
  const first = all.find(({ notes }) => notes);
  if (first?.notes === undefined || first.isEntry !== true) return first?.notes;
  const texts = all.flatMap(({ notes, isEntry }) => (notes && isEntry ? [notes.value] : []));
  const value = [...new Set(texts)].reduce(
    (before, text) => `${before}${/[.!?]$/.test(before) ? "" : ";"} ${text}`,
  );
  return { ...first.notes, value };
}

/** Returns the status of samples: a number as stated, a family of statuses such as `4XX` as inferred. */
function statusOf(key: Status["value"], [sample]: readonly RestSample[]): Status {
  if (sample === undefined) throw new Error(`Nothing describes the status ${key}`);
  return typeof key === "number"
    ? stated(key, sample.span)
    : inferred(key, sample.span, "rest/no-status");
}

/** The sections and blocks of a request or of a chapter about errors. */
type Part = Pick<Scope, "sections" | "blocks"> & { readonly title: Section | undefined };

/** Reads the errors that headings state: `### 404: Not Found`. */
export function fromHeadings(scope: Part, tree: Tree): readonly Told[] {
  return statusHeadings(scope, tree).flatMap(({ status, heading, section, page }) => {
    if (status < 400) return [];
    const span = page.source.span(heading.start, heading.end);
    const text = section.title.replace(/^\W*\d{3}\W*/, "").trim();
    const notes = text === "" ? undefined : { value: text, span };
    return [{ status: stated(status, span), notes }];
  });
}

/** Reads lines such as `` Error 404 `NO_ROOM`: There is none ``. */
function fromLabels({ blocks }: Scope, { headings }: Tree): readonly Told[] {
  return blocks.flatMap((placed) => {
    const { source } = placed.section.page;
    return labelledLines(placed, headings).flatMap(({ status, range, text }): readonly Told[] => {
      if (!isOfError(status)) return [];
      const span = source.span(range.start, range.end);
      const notes = text === "" ? undefined : { value: text, span };
      return [{ status: stated(status, span), notes }];
    });
  });
}

/** Reads the errors of tables and lists that explain statuses. */
export function fromLists(scope: Part, { headings }: Tree): readonly Told[] {
  return scope.blocks.flatMap((placed) => {
    const { page } = placed.section;
    return listedStatuses(placed, scope, headings).flatMap(
      ({ status, cells, range }): readonly Told[] => {
        if (!isOfError(status)) return [];
        const span = page.source.span(range.start, range.end);
        return [{ status: stated(status, span), notes: notesOf(cells, page), isEntry: true }];
      },
    );
  });
}

const leadingStatus = /^\W*(?:\d{3}|\dxx)(?:\s*[:–—-])?\s*/i;
/** Words before a status: in `Not there: 404`, the notes are `Not there`. */
const statusBehind = /^([^\d:：]{1,40}?)\s*[:：–—-]\s*(?:HTTP\s+)?[1-5]\d\d\b/;

/** Returns the plain text of an entry without its status, the parts joined with `: `. Undefined if nothing is left. */
function notesOf(parts: readonly Range[], page: Page): Located<string> | undefined {
  const known = parts.flatMap((range) => {
    const plain = plainText(page.inline(range)).replace(/\s+/g, " ").trim();
    const text =
      range === parts[0]
        ? plain.replace(leadingStatus, "").replace(statusBehind, "$1").trim()
        : plain;
    return text === "" ? [] : [{ text, range }];
  });
  const [first] = known;
  if (first === undefined) return undefined;
  const end = known.at(-1)?.range.end ?? first.range.end;
  const value = known.map(({ text }) => text).join(": ");
  return { value, span: page.source.span(first.range.start, end) };
}

function fromSentences({ blocks, title }: Scope, { headings }: Tree): readonly Told[] {
  return blocks.flatMap((placed) => {
    const { block } = placed;
    const { page } = placed.section;
    if (block.kind !== "paragraph" || deniesEntry(page.slice(block))) return [];
    return sentences(page.inline(block)).flatMap(({ text, pieces }) => {
      const { start, end } = rangeOf(pieces, block);
      const span = page.source.span(start, end);
      const labelled = [
        ...labelledCodes(pieces),
        ...conditionedCodes(pieces, headings),
        ...answeredCodes(pieces),
      ].filter(isOfError);
      const isTold =
        placed.containers.length === 0 &&
        leadingError.test(text) &&
        roleOf(placed, title, headings).role === "errors";
      const said = errorsIn(text, isTold || isOfErrors(text, headings));
      return [...new Set([...said, ...labelled])].map((status): Told => {
        // The notes of `Status: 404 Not Found` are `Not Found`.
        const value = text.replace(/^\W*(?:status(?:\s+code)?\W*)?\d{3}\W*/i, "");
        return { status: stated(status, span), notes: value === "" ? undefined : { value, span } };
      });
    });
  });
}

/** The errors in the sentences of a paragraph or a cell, with the place and the text of each sentence that has some. */
export function errorsInSentences(
  page: Page,
  block: Range,
): readonly { readonly told: readonly Told[]; readonly span: Span; readonly text: string }[] {
  return sentences(page.inline(block)).flatMap(({ text, pieces }) => {
    const { start, end } = rangeOf(pieces, block);
    const span = page.source.span(start, end);
    const told = errorsIn(text, false).map((status): Told => ({
      status: stated(status, span),
      notes: { value: text, span },
    }));
    return told.length === 0 ? [] : [{ told, span, text }];
  });
}

/** True if a label before a colon is about errors: `Errors: 404, 409`. */
function isOfErrors(text: string, headings: HeadingReader): boolean {
  const label = /^\W*([^:：\d]{3,40})[:：]/.exec(text)?.[1];
  if (label === undefined) return false;
  const { isWhole, words } = headings.read(label);
  return isWhole && words.has("errors");
}

/** A status at the start of a sentence: `409 if it is used.` It counts below words for errors. */
const leadingError =
  /^[`"'*]*[45]\d\d[`"'*]*(?:\s*[:\u2013\u2014]|\s+-|\s+(?:if|when|unless|for)\b)/i;
