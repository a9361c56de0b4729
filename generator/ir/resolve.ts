import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { FieldRow, Page } from "../page/page.js";
import { addCommonFields, readCommon } from "./common-fields.js";
import { inferred, stated } from "./fact.js";
import type { Api, ApiType, Field } from "./ir.js";
import { resolveSighting } from "./resolve-field.js";
import {
  findRoutePrefix,
  resolveActions,
  resolveOperations,
  type RoutePrefix,
} from "./resolve-routes.js";
import { isFieldName, resolveRows } from "./resolve-rows.js";
import { buildTree, rowsOf, type RowIn, type Tree } from "./tree.js";
import { isName, linkTarget } from "./type-expression.js";

/** Works out what the pages mean together: types, fields, routes and what links point to. */
export function resolve(pages: readonly Page[]): Result<Api> {
  const diagnostics = new Diagnostics();
  const typePages = takeTypePages(pages, diagnostics);
  const [commonPage, ...others] = pages.filter((page) => page.kind === "common");
  for (const { id } of others) {
    const args = { id: "common", other: commonPage?.path ?? "" };
    diagnostics.report("duplicate-type", id.span, args);
  }
  const tree = buildTree(typePages, commonPage);
  const common = readCommon(commonPage, tree, diagnostics);
  const inputs = collectInputs(typePages);
  const prefix = findRoutePrefix(typePages);
  const types = typePages
    .map((page) => resolvePage(page, { tree, common, inputs, prefix }, diagnostics))
    .sort((a, b) => compareText(a.id, b.id));
  return diagnostics.finish({ types });
}

/** The pages about a type, one for each id. */
function takeTypePages(pages: readonly Page[], diagnostics: Diagnostics): readonly Page[] {
  const first = new Map<string, Page>();
  for (const page of pages) {
    if (page.kind !== "resource" && page.kind !== "type") continue;
    const { value: id, span } = page.id;
    const other = first.get(id);
    if (!isName(id)) diagnostics.report("invalid-type-name", span, { id });
    else if (other !== undefined)
      diagnostics.report("duplicate-type", span, { id, other: other.path });
    else first.set(id, page);
  }
  return [...first.values()];
}

/** The rows that action tables give to input types, the first table of a type being the one used. */
function collectInputs(pages: readonly Page[]): ReadonlyMap<string, readonly FieldRow[]> {
  const inputs = new Map<string, readonly FieldRow[]>();
  for (const { input, rows } of pages.flatMap((page) => page.actions)) {
    if (input === undefined || input.value === "none") continue;
    const type = linkTarget(input.value.url);
    if (type !== undefined && rows.length > 0 && !inputs.has(type)) inputs.set(type, rows);
  }
  return inputs;
}

interface Context {
  readonly tree: Tree;
  /** The fields of the common page. */
  readonly common: readonly Field[];
  readonly inputs: ReadonlyMap<string, readonly FieldRow[]>;
  readonly prefix: RoutePrefix;
}

function resolvePage(page: Page, context: Context, diagnostics: Diagnostics): ApiType {
  const { tree, prefix } = context;
  const { value: id, span } = page.id;
  const kind = page.kind === "resource" ? "resource" : "type";
  const fields = resolveFields(page, context, diagnostics);
  const actions = resolveActions(page, tree, diagnostics);
  checkInputRows(page, context, diagnostics);
  const isOpen = fields.length === 0;
  if (isOpen) diagnostics.report("open-type", (page.heading ?? page.id).span, { id });
  return {
    id,
    kind: page.isKindGuessed ? inferred(kind, span, "page-shape") : stated(kind, span),
    page: page.path,
    description: page.description,
    fields,
    operations: resolveOperations(page, prefix, diagnostics),
    actions,
    isOpen,
    span: (page.heading ?? page.id).span,
  };
}

/** Reads action tables that repeat what is known from elsewhere, for what is wrong with them. */
function checkInputRows(page: Page, { inputs, tree }: Context, diagnostics: Diagnostics): void {
  for (const { input, rows } of page.actions) {
    const type =
      input === undefined || input.value === "none" ? undefined : linkTarget(input.value.url);
    if (type === undefined || (inputs.get(type) === rows && !tree.hasTable(type))) continue;
    const typed = rows.filter((row) => row.type !== undefined);
    resolveRows(
      type,
      typed.map((row) => ({ row, table: "input" })),
      tree,
      diagnostics,
    );
  }
}

/** A type's fields: its tables', else those that action tables and curl bodies show. */
function resolveFields(page: Page, context: Context, diagnostics: Diagnostics): readonly Field[] {
  const { tree, common, inputs } = context;
  const id = page.id.value;
  const own = rowsOf(page);
  const fallback = (inputs.get(id) ?? []).map((row): RowIn => ({ row, table: "input" }));
  const fields = resolveRows(id, own.length > 0 ? own : fallback, tree, diagnostics);
  if (page.kind === "resource") addCommonFields(id, fields, common);
  // A resource's own create body may show fields that its tables leave out.
  if (own.length === 0 || page.kind === "resource") {
    for (const name of tree.evidence.fieldsOf(id)) {
      const [sighting] = tree.evidence.of(id, name);
      if (sighting === undefined || fields.has(name) || !isFieldName(name)) continue;
      fields.set(name, resolveSighting(sighting, tree, tree.embeddedIn(name)));
    }
  }
  return [...fields.values()];
}
