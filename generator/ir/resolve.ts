import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { Page } from "../page/page.js";
import { once } from "../source/once.js";
import { checkFlags } from "./check-flags.js";
import { checkIndex } from "./check-index.js";
import { checkInput } from "./check-inputs.js";
import { checkActionSample, checkOperationSamples } from "./check-samples.js";
import { addCommonFields, readCommon } from "./common-fields.js";
import { inferred, stated } from "./fact.js";
import type { Api, Field } from "./ir.js";
import type { ResolveMemo, Step } from "./memo.js";
import { resolveSighting } from "./resolve-field.js";
import { resolveLinks, type LinklessType } from "./resolve-links.js";
import { resolveActions, resolveOperations } from "./resolve-routes.js";
import { resolveRows } from "./resolve-rows.js";
import { buildTree, rowsOf, type RowIn, type Tree } from "./tree.js";
import { isFieldName, isName, linkTarget } from "./type-expression.js";

/**
 * Works out what the pages mean together: types, fields, routes and what links point to. `memo` may
 * know it from the run before; what comes out does not depend on it.
 */
export function resolve(pages: readonly Page[], memo?: ResolveMemo): Result<Api> {
  const diagnostics = new Diagnostics();
  const entries = pages.flatMap((page) => page.entries);
  const listed = new Set(entries.map(({ link }) => linkTarget(link.value.url)));
  const typePages = takeTypePages(pages, diagnostics).map((page) => {
    // What the index lists is a resource, if the title of its page cannot tell.
    const isResource = page.kind === "type" && page.isKindGuessed && listed.has(page.id.value);
    return isResource ? asResource(page) : page;
  });
  const [commonPage, ...others] = pages.filter((page) => page.kind === "common");
  for (const { id } of others) {
    const args = { id: "common", other: commonPage?.path ?? "" };
    diagnostics.report("duplicate-type", id.span, args);
  }
  const take = <T>(name: string, inputs: readonly unknown[], tree: Tree, step: Step<T>): T =>
    memo === undefined
      ? step(tree, diagnostics)
      : diagnostics.take(memo.take(name, inputs, tree, step));
  const tree = buildTree(typePages, commonPage, listed);
  const common = take("common", [commonPage], tree, (...asked) => readCommon(commonPage, ...asked));
  const fields = new Map(
    typePages.map((page) => {
      const id = page.id.value;
      const step: Step<FieldsByName> = (...asked) => resolveFields(page, common, ...asked);
      return [id, take(`fields ${id}`, [page, common], tree, step)];
    }),
  );
  const whole: Tree = { ...tree, fieldsOf: (type) => fields.get(type) ?? noFields };
  const types = typePages
    .map((page) => {
      const id = page.id.value;
      const own = whole.fieldsOf(id);
      const step: Step<LinklessType> = (...asked) => resolvePage(page, own, ...asked);
      return take(`page ${id}`, [page, own], whole, step);
    })
    .sort((a, b) => compareText(a.id, b.id));
  checkIndex(pages, typePages, tree, diagnostics);
  memo?.end();
  return diagnostics.finish({ types: resolveLinks(types) });
}

type FieldsByName = ReadonlyMap<string, Field>;

const noFields: FieldsByName = new Map();

const asResource = once((page: Page): Page => ({ ...page, kind: "resource" }));

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

function resolvePage(
  page: Page,
  fields: FieldsByName,
  tree: Tree,
  diagnostics: Diagnostics,
): LinklessType {
  const { value: id, span } = page.id;
  const kind = page.kind === "resource" ? "resource" : "type";
  checkOperationSamples(page, fields, tree, diagnostics);
  if (tree.isListed(id) && tree.isComplete(id)) checkFlags(page, fields, diagnostics);
  const actions = resolveActions(page, tree, diagnostics);
  checkActionRows(page, tree, diagnostics);
  const isOpen = fields.size === 0;
  // Fields that could not be read were told of where they stand.
  const isSure = tree.isComplete(id) && !tree.hasUnreadable();
  if (isOpen && isSure) diagnostics.report("open-type", (page.heading ?? page.id).span, { id });
  return {
    id,
    kind: page.isKindGuessed ? inferred(kind, span, "page-shape") : stated(kind, span),
    page: page.path,
    description: page.description,
    fields: [...fields.values()],
    operations: resolveOperations(page, tree.routePrefix(), diagnostics),
    actions,
    isOpen,
    span: (page.heading ?? page.id).span,
  };
}

/** Holds the tables of actions against their curl bodies and against the pages of their input types. */
function checkActionRows(page: Page, tree: Tree, diagnostics: Diagnostics): void {
  for (const block of page.actions) {
    const { input, rows, table } = block;
    const stated = input === undefined ? undefined : input.value;
    const type = stated === undefined || stated === "none" ? undefined : linkTarget(stated.url);
    if (type === undefined) {
      if (table?.isComplete === true) {
        const found = "table of an action without an input";
        diagnostics.report("unexpected-content", table.span, { found, expected: "an input type" });
      }
      if (input !== undefined) checkActionSample(block, new Map(), tree, diagnostics);
      continue;
    }
    const first = tree.inputRows(type);
    const isSource = first === rows && !tree.hasTable(type);
    // A link that contradicts itself was reported; what it should be compared with is not known.
    if (stated !== undefined && stated !== "none" && !isSameName(stated.text, type)) continue;
    // What is wrong with the rows themselves was told when they made the type.
    const silent = isSource ? new Diagnostics() : diagnostics;
    const lines = rows.map((row): RowIn => ({ row, table: "input" }));
    const fields = resolveRows(type, lines, tree, silent);
    checkActionSample(block, fields, tree, diagnostics);
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
  common: readonly Field[],
  tree: Tree,
  diagnostics: Diagnostics,
): FieldsByName {
  const id = page.id.value;
  const own = rowsOf(page);
  const fallback = (tree.inputRows(id) ?? []).map((row): RowIn => ({ row, table: "input" }));
  const fields = resolveRows(id, own.length > 0 ? own : fallback, tree, diagnostics);
  if (page.kind === "resource") addCommonFields(id, fields, common, diagnostics);
  // A resource's own create body may show fields that its tables leave out.
  if (own.length === 0 || page.kind === "resource") {
    for (const name of tree.fieldsShown(id)) {
      const [sighting] = tree.sightings(id, name);
      if (sighting === undefined || fields.has(name) || !isFieldName(name)) continue;
      fields.set(name, resolveSighting(sighting, tree, tree.embeddedIn(name)));
    }
  }
  return fields;
}
