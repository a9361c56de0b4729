import type { Api } from "../../../core/api.js";
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

/** Pages, and what of an Api they do not say. */
export interface PrintedPages {
  /** Sorted by path. Paths are relative to the docs folder. */
  readonly pages: readonly SourceFile[];
  readonly reports: readonly PageReport[];
}

/**
 * Prints an Api as pages in the plain form of docs/dialects/rest.md. The pages are read again: a description
 * that would be read as a fact is left out and reported, as is every fact that comes out otherwise. The
 * same Api gives the same pages.
 */
export function printPages(api: Api): PrintedPages {
  const reports = new PageReports();
  const fitted = fitToPages(api, reports);
  const wanted = apiLines(fitted);
  const muted = new Set<string>();
  let pages = print(fitted, muted);
  let misread = findMisread(wanted, pages);
  for (let round = 0; round < 3 && misread.length > 0; round++) {
    const known = muted.size;
    for (const key of misread) for (const subject of subjectsOf(key)) muted.add(subject);
    if (muted.size === known) break;
    pages = print(fitted, muted);
    misread = findMisread(wanted, pages);
  }
  for (const key of misread)
    reports.add(subjectsOf(key)[0] ?? key, `\`${key}\` is read otherwise from these pages`);
  return { pages, reports: reports.finish() };
}

/** The subjects whose texts may have changed what a line says: the member and its owner. */
function subjectsOf(key: string): readonly string[] {
  const subject = key.replace(/ \w+$/, "");
  const [owner = ""] = subject.split("#");
  return [...new Set([subject, owner])];
}

/** The keys of facts that the pages say otherwise, or that only the pages say. */
function findMisread(
  wanted: ReadonlyMap<string, string>,
  pages: readonly SourceFile[],
): readonly string[] {
  const { reading } = resolveTree(readTree(pages, extendVocabulary()));
  const read = apiLines(toApi(reading));
  const keys = new Set([...wanted.keys(), ...read.keys()]);
  return [...keys].filter((key) => wanted.get(key) !== read.get(key));
}

function print(api: Api, muted: ReadonlySet<string>): readonly SourceFile[] {
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
  const index = { path: "index.md", text: printIndex(api, plan.pages) };
  return [index, ...pages].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
