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

/** True for a page with a title, a section or a block of this dialect. */
function isPage({ text }: SourceFile): boolean {
  return /^title: *(?:Rancher API\b.*|API) *$|^### (?:Resource Fields|Operations|Actions)\s*$|<div class="action"/m.test(
    text,
  );
}

/**
 * True for the page of a type or a resource. If its title does not say so, it must have a table, an operation or an
 * action.
 */
function describes({ kind, isKindGuessed, tables, operations, actions }: Page): boolean {
  if (kind !== "resource" && kind !== "type") return false;
  return !isKindGuessed || [tables, operations, actions].some((parts) => parts.length > 0);
}
