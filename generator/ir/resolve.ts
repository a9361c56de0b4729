import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { FieldRow, Page } from "../page/page.js";
import { checkFlags } from "./check-flags.js";
import { checkIndex } from "./check-index.js";
import { checkInput } from "./check-inputs.js";
import { checkActionSample, checkOperationSamples, type FieldsByType } from "./check-samples.js";
import { addCommonFields, readCommon } from "./common-fields.js";
import { inferred, stated } from "./fact.js";
import type { Api, Field } from "./ir.js";
import { resolveSighting } from "./resolve-field.js";
import { resolveLinks, type LinklessType } from "./resolve-links.js";
import {
  findRoutePrefix,
  resolveActions,
  resolveOperations,
  type RoutePrefix,
} from "./resolve-routes.js";
import { resolveRows } from "./resolve-rows.js";
import { buildTree, rowsOf, type RowIn, type Tree } from "./tree.js";
import { isFieldName, isName, linkTarget } from "./type-expression.js";

/** Works out what the pages mean together: types, fields, routes and what links point to. */
export function resolve(pages: readonly Page[]): Result<Api> {
  const diagnostics = new Diagnostics();
  const entries = pages.flatMap((page) => page.entries);
  const listed = new Set(entries.map(({ link }) => linkTarget(link.value.url)));
  const typePages = takeTypePages(pages, diagnostics).map((page) => {
    // What the index lists is a resource, if the title of its page cannot tell.
    const isResource = page.kind === "type" && page.isKindGuessed && listed.has(page.id.value);
    return isResource ? { ...page, kind: "resource" as const } : page;
  });
  const [commonPage, ...others] = pages.filter((page) => page.kind === "common");
  for (const { id } of others) {
    const args = { id: "common", other: commonPage?.path ?? "" };
    diagnostics.report("duplicate-type", id.span, args);
  }
  const tree = buildTree(typePages, commonPage);
  const common = readCommon(commonPage, tree, diagnostics);
  const inputs = collectInputs(typePages);
  const prefix = findRoutePrefix(typePages);
  const context = { tree, common, inputs, prefix };
  const isListed = (id: string): boolean => listed.size === 0 || listed.has(id);
  const fields = new Map(
    typePages.map((page) => [page.id.value, resolveFields(page, context, diagnostics)]),
  );
  const types = typePages
    .map((page) => resolvePage(page, { ...context, fields, isListed }, diagnostics))
    .sort((a, b) => compareText(a.id, b.id));
  checkIndex(pages, typePages, tree, diagnostics);
  return diagnostics.finish({ types: resolveLinks(types) });
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

interface FieldContext {
  readonly tree: Tree;
  /** The fields of the common page. */
  readonly common: readonly Field[];
  readonly inputs: ReadonlyMap<string, readonly FieldRow[]>;
  readonly prefix: RoutePrefix;
}

interface Context extends FieldContext {
  /** The fields of every type, by name. */
  readonly fields: FieldsByType;
  /** False for a page that the index leaves out, which is reported and may be no resource. */
  isListed(id: string): boolean;
}

function resolvePage(page: Page, context: Context, diagnostics: Diagnostics): LinklessType {
  const { tree, prefix } = context;
  const { value: id, span } = page.id;
  const kind = page.kind === "resource" ? "resource" : "type";
  const fields = context.fields.get(id) ?? new Map<string, Field>();
  const shape = { tree, fields: context.fields };
  checkOperationSamples(page, fields, shape, diagnostics);
  if (context.isListed(id) && tree.isComplete(id)) checkFlags(page, fields, diagnostics);
  const actions = resolveActions(page, tree, diagnostics);
  checkActionRows(page, context, diagnostics);
  const isOpen = fields.size === 0;
  // Fields that could not be read were told of where they stand.
  const isSure = tree.isComplete(id) && !tree.hasUnreadable;
  if (isOpen && isSure) diagnostics.report("open-type", (page.heading ?? page.id).span, { id });
  return {
    id,
    kind: page.isKindGuessed ? inferred(kind, span, "page-shape") : stated(kind, span),
    page: page.path,
    description: page.description,
    fields: [...fields.values()],
    operations: resolveOperations(page, prefix, diagnostics),
    actions,
    isOpen,
    span: (page.heading ?? page.id).span,
  };
}

/** Holds the tables of actions against their curl bodies and against the pages of their input types. */
function checkActionRows(page: Page, context: Context, diagnostics: Diagnostics): void {
  const { inputs, tree } = context;
  const shape = { tree, fields: context.fields };
  for (const block of page.actions) {
    const { input, rows, table } = block;
    const stated = input === undefined ? undefined : input.value;
    const type = stated === undefined || stated === "none" ? undefined : linkTarget(stated.url);
    if (type === undefined) {
      if (table?.isComplete === true) {
        const found = "table of an action without an input";
        diagnostics.report("unexpected-content", table.span, { found, expected: "an input type" });
      }
      if (input !== undefined) checkActionSample(block, new Map(), shape, diagnostics);
      continue;
    }
    const first = inputs.get(type);
    const isSource = first === rows && !tree.hasTable(type);
    // A link that contradicts itself was reported; what it should be compared with is not known.
    if (stated !== undefined && stated !== "none" && !isSameName(stated.text, type)) continue;
    // What is wrong with the rows themselves was told when they made the type.
    const silent = isSource ? new Diagnostics() : diagnostics;
    const lines = rows.map((row): RowIn => ({ row, table: "input" }));
    const fields = resolveRows(type, lines, tree, silent);
    checkActionSample(block, fields, shape, diagnostics);
    if (isSource || table === undefined || !tree.isComplete(type)) continue;
    const own = tree.rowsOf(type);
    const shown = (first ?? []).map((row): RowIn => ({ row, table: "input" }));
    const others = resolveRows(type, own.length > 0 ? own : shown, tree, new Diagnostics());
    checkInput(type, table, fields, [...others.values()], own, diagnostics);
  }
}

function isSameName(text: string, id: string): boolean {
  return text.toLowerCase() === id.toLowerCase();
}

/** A type's fields: its tables', else those that action tables and curl bodies show. */
function resolveFields(
  page: Page,
  context: FieldContext,
  diagnostics: Diagnostics,
): ReadonlyMap<string, Field> {
  const { tree, common, inputs } = context;
  const id = page.id.value;
  const own = rowsOf(page);
  const fallback = (inputs.get(id) ?? []).map((row): RowIn => ({ row, table: "input" }));
  const fields = resolveRows(id, own.length > 0 ? own : fallback, tree, diagnostics);
  if (page.kind === "resource") addCommonFields(id, fields, common, diagnostics);
  // A resource's own create body may show fields that its tables leave out.
  if (own.length === 0 || page.kind === "resource") {
    for (const name of tree.evidence.fieldsOf(id)) {
      const [sighting] = tree.evidence.of(id, name);
      if (sighting === undefined || fields.has(name) || !isFieldName(name)) continue;
      fields.set(name, resolveSighting(sighting, tree, tree.embeddedIn(name)));
    }
  }
  return fields;
}
