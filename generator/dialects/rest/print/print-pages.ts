import type { Api } from "../../../core/api.js";
import { shorten } from "../../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../../source/source.js";
import { readTree } from "../read-tree.js";
import { resolveTree } from "../resolve/resolve-tree.js";
import { toApi } from "../to-api.js";
import { extendVocabulary } from "../vocabulary.js";
import { apiLines } from "./api-lines.js";
import { escapeText } from "./escape.js";
import { fitToPages } from "./fit-to-pages.js";
import { planTree } from "./page-plan.js";
import { printIndex } from "./print-index.js";
import type { RowContext } from "./print-members.js";
import { printOperation } from "./print-operation.js";
import { printTypeSection } from "./print-type-section.js";
import { PageReports, type PageReport } from "./report.js";
import { Enumerations } from "./types-in.js";

/** The pages of an Api, and the reports of what they do not say. */
export interface PrintedPages {
  /** Sorted by path. Paths are relative to the docs folder. */
  readonly pages: readonly SourceFile[];
  readonly reports: readonly PageReport[];
}

/**
 * Prints an Api as pages in the plain form of docs/dialects/rest.md. The pages are then read again: a description
 * that is read as a fact is left out and reported, and a fact that is read back differently is reported. The same
 * Api gives the same pages. `about` is a sentence about the API for the first page.
 */
export function printPages(api: Api, about?: string): PrintedPages {
  const reports = new PageReports();
  const fitted = fitToPages(api, reports);
  const wanted = apiLines(fitted);
  const texts = describedIn(fitted, wanted);
  let muted: ReadonlySet<string> = new Set();
  const sentence = isProse(about) ? about : undefined;
  if (sentence !== about) reports.add("API", "the title is left out: it would be read as a fact");
  let pages = print(fitted, muted, sentence);
  let read = linesOf(pages);
  let misread = findMisread(wanted, read);
  // First the description of the member itself is left out, then the description of its operation or type.
  for (const suspect of [subjectOf, ownerOf]) {
    const suspects = misread.filter((key) => !isText(key)).map(suspect);
    const added = suspects.filter((subject) => texts.has(subject) && !muted.has(subject));
    if (added.length === 0) continue;
    const quiet = print(fitted, new Set([...muted, ...added]), sentence);
    const left = findMisread(wanted, linesOf(quiet));
    // A description is kept if leaving it out does not help.
    const innocent = new Set(left.filter((key) => !isText(key)).map(suspect));
    muted = new Set([...muted, ...added.filter((subject) => !innocent.has(subject))]);
    pages = print(fitted, muted, sentence);
    read = linesOf(pages);
    misread = findMisread(wanted, read);
  }
  for (const subject of muted)
    reports.add(subject, "its description is left out: it would be read as a fact");
  for (const key of misread) {
    const subject = subjectOf(key);
    if (!isText(key)) reports.add(subject, misreadWords(key, wanted.get(key), read.get(key)));
    else if (!muted.has(subject))
      reports.add(subject, "a word of its description is read as a mark, and not as text");
  }
  return { pages, reports: reports.finish() };
}

/** True if a sentence states nothing on a page, and nothing on the page is reported because of it. */
function isProse(about: string | undefined): boolean {
  if (about === undefined) return true;
  const none = { servers: [], security: [] };
  const [with_, without] = [about, undefined].map((sentence) => {
    const text = printIndex(none, [], sentence);
    return JSON.stringify([...linesOf([{ path: "index.md", text }])]);
  });
  return with_ === without;
}

function isText(key: string): boolean {
  return key.endsWith(" notes");
}

/** Returns the subjects that have a description. */
function describedIn(
  { types, operations }: Api,
  lines: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const members = [...lines.keys()].filter(isText).map((key) => key.replace(/ notes$/, ""));
  const owners = [...types, ...operations].filter(({ notes }) => notes !== undefined);
  return new Set([...members, ...owners.map(({ id }) => id)]);
}

/** Returns the subject of the key of a line: `GET /books query#page`. */
function subjectOf(key: string): string {
  return key.replace(/ \w+$/, "");
}

/** Returns the id of the operation or type of the key of a line. */
function ownerOf(key: string): string {
  const [part = ""] = subjectOf(key).split("#");
  return part.replace(/(?: (?:path|query|header|cookie|body|default|\d\d\d|[45]XX)){1,2}$/, "");
}

/** Returns the facts that are read from pages, as `apiLines` does. */
function linesOf(pages: readonly SourceFile[]): ReadonlyMap<string, string> {
  const { reading } = resolveTree(readTree(pages, extendVocabulary()));
  return apiLines(toApi(reading));
}

/** Returns the message for a fact that only one side has, or that both have with different values. */
function misreadWords(key: string, wanted: string | undefined, read: string | undefined): string {
  const all = `\`${key}\` is read otherwise from these pages: `;
  const [was, is] = [wanted ?? "", read ?? ""].map((text) => `\`${shorten(text)}\``);
  if (wanted === undefined) return `${all}${is ?? ""}, although nothing says so`;
  return read === undefined
    ? `${all}not at all, although it is ${was ?? ""}`
    : `${all}${is ?? ""}, although it is ${was ?? ""}`;
}

/** Returns the keys of facts that differ between the Api and the pages, or that only one of both has. */
function findMisread(
  wanted: ReadonlyMap<string, string>,
  read: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set([...wanted.keys(), ...read.keys()]);
  return [...keys].filter((key) => wanted.get(key) !== read.get(key));
}

function print(
  api: Api,
  muted: ReadonlySet<string>,
  about: string | undefined,
): readonly SourceFile[] {
  const plan = planTree(api);
  const enumerations = new Enumerations(api.types);
  const pages = plan.pages.map(({ path, title, types, operations }) => {
    const context: RowContext = {
      enumerations,
      link: (id) => plan.link(id, path),
      isMuted: (subject) => muted.has(subject),
    };
    const parts = [`# ${escapeText(title)}`];
    for (const def of types)
      parts.push(`## ${plan.headingOf(def)}`, ...printTypeSection(def, context));
    for (const one of operations)
      parts.push(`## ${escapeText(one.title?.value ?? one.name)}`, ...printOperation(one, context));
    return { path, text: `${parts.join("\n\n")}\n` };
  });
  const index = { path: "index.md", text: printIndex(api, plan.pages, about) };
  return [index, ...pages].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
