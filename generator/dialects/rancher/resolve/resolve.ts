import { compareText, Diagnostics, type Result } from "../../../diagnostics/diagnostic.js";
import type { Page, RouteBlock } from "../page/page.js";
import { catalog } from "../catalog.js";
import { checkActionTable } from "../check/check-action-table.js";
import { checkFlags } from "../check/check-flags.js";
import { checkIndexes } from "../check/check-index.js";
import {
  checkActionSample,
  checkOperationSamples,
  type FieldsByType,
} from "../check/check-samples.js";
import { CommonFields } from "./common-fields.js";
import { stated } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import type { Api } from "../../../core/api.js";
import { inputType } from "./link-index.js";
import { linkTarget } from "./link-target.js";
import { resolveActions } from "./resolve-actions.js";
import { resolveSample } from "./resolve-field.js";
import { makeApi, type ApiType } from "../../../core/by-type.js";
import { resolveOperations } from "./resolve-operations.js";
import { resolveRows, type FieldsByName } from "./resolve-rows.js";
import { Scope } from "./scope.js";
import { rowsOfPage, Tree, type TableRow } from "./tree.js";
import { isFieldName, isName } from "./type-expression.js";

/** Resolves the pages of a tree to an API: types, fields, routes, and the targets of links. */
export function resolve(pages: readonly Page[]): Result<Api> {
  const diagnostics = new Diagnostics(catalog);
  const entries = pages.flatMap((page) => page.entries);
  const listed = new Set(entries.map(({ link }) => linkTarget(link.value.url, link.span.file)));
  const typePages = takeTypePages(pages, diagnostics).map((page): Page => {
    // If the title of a page does not state its kind, a type that the index lists is a resource.
    const isResource = page.kind === "type" && page.isKindGuessed && listed.has(page.id.value);
    return isResource ? { ...page, kind: "resource" } : page;
  });
  const commonPage = takeCommonPage(pages, diagnostics);
  const tree = new Tree({ types: typePages, common: commonPage, listed });
  const scope = new Scope(tree, "", diagnostics);
  const common = new CommonFields(scope, commonPage);
  const fields: FieldsByType = new Map(
    typePages.map((page) => {
      const id = page.id.value;
      return [id, resolveFields(scope.of(id), page, common)];
    }),
  );
  common.reportLacks(scope);
  const types = typePages
    .map((page) => resolvePage(scope.of(page.id.value), page, fields))
    .sort((a, b) => compareText(a.id, b.id));
  checkIndexes(scope, pages, typePages);
  return diagnostics.finish(makeApi(types));
}

/** Returns the pages about types, one for each id. */
function takeTypePages(
  pages: readonly Page[],
  diagnostics: Diagnostics<typeof catalog>,
): readonly Page[] {
  const first = new Map<string, Page>();
  for (const page of pages) {
    if (page.kind !== "resource" && page.kind !== "type") continue;
    const { value: id, span } = page.id;
    const other = first.get(id);
    if (!isName(id)) diagnostics.report("invalid-type-name", span, { id });
    else if (other === undefined) first.set(id, page);
    else {
      const related = [{ span: other.id.span, message: "The first page of this type" }];
      diagnostics.report("duplicate-type", span, { id, other: other.path }, { related });
    }
  }
  return [...first.values()];
}

function takeCommonPage(
  pages: readonly Page[],
  diagnostics: Diagnostics<typeof catalog>,
): Page | undefined {
  const [first, ...others] = pages.filter((page) => page.kind === "common");
  for (const { id } of others) {
    const args = { id: "common", other: first?.path ?? "" };
    const related = first ? [{ span: first.id.span, message: "The first common page" }] : [];
    diagnostics.report("duplicate-type", id.span, args, { related });
  }
  return first;
}

/**
 * Returns the fields of a type: those of its tables, else those that action tables and curl bodies show. A resource also
 * gets common fields, and fields that only curl bodies show.
 */
function resolveFields(scope: Scope, page: Page, common: CommonFields): FieldsByName {
  const { tree, type } = scope;
  const own = rowsOfPage(page);
  const fields = resolveRows(scope, own.length > 0 ? own : inputRows(tree.inputRows(type)));
  if (page.kind === "resource") common.addTo(fields, scope);
  // The create body of a resource may show fields that its tables leave out.
  if (own.length > 0 && page.kind !== "resource") return fields;
  for (const name of tree.samples.fieldsOf(type)) {
    const [sample] = tree.samples.of(type, name);
    if (sample === undefined || fields.has(name) || !isFieldName(name)) continue;
    fields.set(name, resolveSample(sample, tree));
  }
  return fields;
}

function inputRows(rows: RouteBlock["rows"] = []): readonly TableRow[] {
  return rows.map((row) => ({ row, table: "input" }));
}

function resolvePage(scope: Scope, page: Page, all: FieldsByType): ApiType {
  const { tree, type: id } = scope;
  const fields = [...(all.get(id)?.values() ?? [])];
  const { span } = page.heading ?? page.id;
  checkOperationSamples(scope, page, all);
  if (tree.isListed(id) && tree.isComplete(id)) checkFlags(scope, page, all.get(id) ?? new Map());
  const actions = resolveActions(scope, page);
  for (const block of page.actions) checkActionRows(scope, block, all);
  const isOpen = fields.length === 0;
  // Fields that could not be read were reported at their places.
  const isSure = tree.isComplete(id) && !tree.hasUnreadable;
  if (isOpen && isSure) scope.report("open-type", span, { id });
  const isResource = page.kind === "resource";
  const about = page.isKindGuessed
    ? inferred(id, page.id.span, "rancher/page-shape")
    : stated(id, page.id.span);
  return {
    kind: "object",
    id,
    resource: isResource ? about : undefined,
    page: page.path,
    notes: page.description,
    fields,
    operations: resolveOperations(scope, page),
    actions,
    isOpen,
    span,
  };
}

/** Compares the table of an action with its curl body and with the page of its input type. */
function checkActionRows(scope: Scope, block: RouteBlock, all: FieldsByType): void {
  const { input, rows, table } = block;
  const type = inputType(block);
  if (input === undefined || input.value === "none" || type === undefined) {
    if (table?.isComplete === true) {
      const reason = "The action has a table, but no input; name the type of its input";
      scope.report("unexpected-content", table.span, { reason });
    }
    if (input !== undefined) checkActionSample(scope, block, { fields: new Map(), all });
    return;
  }
  // The text and the target of the link differ, which was reported. It is unknown which page to compare with.
  if (input.value.text.toLowerCase() !== type.toLowerCase()) return;
  const { tree } = scope;
  const first = tree.inputRows(type);
  const own = tree.rowsOf(type);
  // The type was made of these rows, so their faults were reported already.
  const isSource = first === rows && own.length === 0;
  const typeScope = scope.of(type);
  const fields = resolveRows(isSource ? typeScope.silent() : typeScope, inputRows(rows));
  checkActionSample(scope, block, { fields, all });
  if (isSource || table === undefined || !tree.isComplete(type)) return;
  const inputFields = resolveRows(typeScope.silent(), own.length > 0 ? own : inputRows(first));
  checkActionTable(typeScope, { table, fields, inputFields });
}
