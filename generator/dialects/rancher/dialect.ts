import type { Dialect } from "../../core/dialect.js";
import type { ApiFact } from "../../core/facts.js";
import { makeBlockParser } from "../../source/parse-blocks.js";
import type { SourceFile } from "../../source/source.js";
import { rancherEquivalence } from "./equivalence.js";
import { listFacts } from "./facts.js";
import { fixTree } from "./fix/fix-tree.js";
import { accountPage } from "./page/account.js";
import type { Page } from "./page/page.js";
import { pageFromJson, pageToJson } from "./page/page-json.js";
import { readPage } from "./page/read-page.js";
import { subjectAt } from "./page/subject-at.js";
import { formatPage } from "./print/format-page.js";
import { resolve } from "./resolve/resolve.js";
import { typeRefText } from "./resolve/type-expression.js";
import { ruleReasons } from "./rules.js";

/** The dialect of Rancher's API references. */
export const rancher: Dialect<Page> = {
  name: "rancher",
  title: "Rancher's API",
  detect: (sources) => sources.filter(isPage).length,
  makeReader: () => {
    const parse = makeBlockParser();
    return (source) => readPage(source, parse);
  },
  resolve: (pages) => {
    const [api, diagnostics] = resolve(pages);
    const facts = (): readonly ApiFact[] => listFacts(api);
    const parse = makeBlockParser();
    const format = (source: SourceFile, page: Page): string => formatPage(source, page, parse);
    const resolution = { api, facts, describes, account: accountPage, subjectAt };
    return [{ ...resolution, formatPage: format }, diagnostics];
  },
  pageToJson,
  pageFromJson,
  typeText: typeRefText,
  pathStyle: "shell",
  equivalence: rancherEquivalence,
  ruleReasons,
  fixTree,
};

/** Matches text that only pages of this dialect have. */
const ownMark = /^title: *Rancher API\b|^### Resource Fields\s*$|<div class="action"/m;

/** Matches a title or a section of this dialect that pages of other APIs may have, too. */
const sharedMark = /^title: *API *$|^### (?:Operations|Actions)\s*$/m;

/** Matches a line, or the start of a row of a table, with a request of plain HTTP, such as `GET /books`. */
const plainRequest = /^[#>*|\s`]*(?:GET|POST|PUT|PATCH|DELETE)[`*| \t]+(?:\/|https?:)/m;

/** True for a page with a title, a section or a block of this dialect, and for a shared one without plain requests. */
function isPage({ text }: SourceFile): boolean {
  return ownMark.test(text) || (sharedMark.test(text) && !plainRequest.test(text));
}

/**
 * True for the page of a type or a resource. If its title does not say so, it must have a table, an operation or an
 * action.
 */
function describes({ kind, isKindGuessed, tables, operations, actions }: Page): boolean {
  if (kind !== "resource" && kind !== "type") return false;
  return !isKindGuessed || [tables, operations, actions].some((parts) => parts.length > 0);
}
