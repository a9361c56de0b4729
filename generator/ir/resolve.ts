import { compareText, Diagnostics, type Result } from "../diagnostics/diagnostic.js";
import type { FieldRow, Page, TableKind } from "../page/page.js";
import { commonFieldCorrections } from "./corrections.js";
import { collectEvidence, indexLinks } from "./evidence.js";
import type { Api, ApiType, Fact, Field, TypeRef } from "./ir.js";
import {
  inferred,
  readOptions,
  resolveRow,
  resolveSighting,
  stated,
  type Tree,
} from "./resolve-field.js";
import {
  findRoutePrefix,
  resolveActions,
  resolveOperations,
  type RoutePrefix,
} from "./resolve-routes.js";
import { isName, linkTarget, parseTypeExpression } from "./type-expression.js";

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

interface RowIn {
  readonly row: FieldRow;
  readonly table: TableKind;
}

function rowsOf(page: Page | undefined): readonly RowIn[] {
  return (page?.tables ?? []).flatMap((table) =>
    table.rows.map((row) => ({ row, table: table.kind })),
  );
}

function buildTree(pages: readonly Page[], common: Page | undefined): Tree {
  const ids = new Set(pages.map((page) => page.id.value));
  const withId = new Set(
    pages
      .filter((page) => rowsOf(page).some(({ row }) => row.name.value === "id"))
      .map((page) => page.id.value),
  );
  const withTable = new Set(
    pages.filter((page) => rowsOf(page).length > 0).map((page) => page.id.value),
  );
  const rowTypes = new Map<string, Fact<TypeRef>>();
  for (const { row } of pages.flatMap(rowsOf)) {
    const type = row.type && parseTypeExpression(row.type.value);
    if (row.type === undefined || type?.kind !== "scalar" || rowTypes.has(row.name.value)) continue;
    rowTypes.set(row.name.value, stated({ kind: "scalar", name: type.name }, row.type.span));
  }
  const links = indexLinks(pages);
  const commonRows = new Map(rowsOf(common).map(({ row }) => [row.name.value, row]));
  return {
    ids,
    evidence: collectEvidence(pages, links),
    hasId: (type) => withId.has(type),
    hasTable: (type) => withTable.has(type),
    embeddedIn: (field) => links.targetOf(field),
    typeOfRow: (field) => rowTypes.get(field),
    commonOptions: (field) => {
      const notes = commonRows.get(field)?.notes;
      const options = notes === undefined ? [] : readOptions(notes.value);
      return notes && options.length > 0
        ? inferred(options, notes.span, "options-common")
        : undefined;
    },
  };
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
  const fields = resolveFields(page, context, diagnostics);
  const actions = resolveActions(page, tree, diagnostics);
  checkInputRows(page, context, diagnostics);
  const isOpen = fields.length === 0;
  if (isOpen) diagnostics.report("open-type", (page.heading ?? page.id).span, { id });
  return {
    id,
    kind: stated(page.kind === "resource" ? "resource" : "type", span),
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
  if (page.kind === "resource" && fields.has("id")) {
    for (const field of commonFields(common, fields.get("id"))) {
      if (!fields.has(field.name) && hasCommonField(id, fields, field))
        fields.set(field.name, field);
    }
  }
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

function resolveRows(
  owner: string,
  rows: readonly RowIn[],
  tree: Tree,
  diagnostics: Diagnostics,
): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const { row, table } of rows) {
    const { value: name, span } = row.name;
    const first = fields.get(name);
    if (!isFieldName(name)) diagnostics.report("invalid-field-name", span, { name });
    else if (first !== undefined) {
      diagnostics.report("duplicate-field", span, { name, line: first.span.start.line });
    } else fields.set(name, resolveRow(owner, row, table, tree, diagnostics));
  }
  return fields;
}

/** The fields of the common page, read once, so that a fault is told once. */
function readCommon(
  page: Page | undefined,
  tree: Tree,
  diagnostics: Diagnostics,
): readonly Field[] {
  const rows = rowsOf(page).flatMap(({ row, table }): RowIn[] => {
    const correction = commonCorrection(row.name.value);
    if (correction?.skip === true) return [];
    const name = { ...row.name, value: correction?.name ?? row.name.value };
    return [{ row: { ...row, name }, table }];
  });
  return [...resolveRows("", rows, tree, diagnostics).values()];
}

function commonCorrection(name: string): (typeof commonFieldCorrections)[string] | undefined {
  return Object.hasOwn(commonFieldCorrections, name) ? commonFieldCorrections[name] : undefined;
}

/** Names that are safe as a property; `__proto__` is one that no API has. */
function isFieldName(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(name) && name !== "__proto__";
}

/** The common fields that tell of a life: states, and an end. */
const lifeFields = new Set([
  "removed",
  "state",
  "transitioning",
  "transitioningMessage",
  "transitioningProgress",
  "uuid",
]);

/**
 * Whether a resource has a common field. "Almost every resource" has them, and the rows of its own
 * page tell which do not: what people cannot describe is no stored object (a setting, an identity);
 * what has no name is a record of something that happened and has no life of its own (a log); an
 * owner does not own itself, and what belongs to a project says so instead of naming an account.
 */
function hasCommonField(id: string, own: ReadonlyMap<string, Field>, field: Field): boolean {
  if (!own.has("description")) return false;
  if (!own.has("name") && lifeFields.has(field.name)) return false;
  const type = field.type.value;
  const isOwner = type.kind === "reference" && field.name === "accountId";
  return !(isOwner && (type.type === id || own.has("projectId")));
}

/**
 * The fields that the common page gives to a resource with an `id` row, and `state`, which is on
 * every stateful resource and on no page (DIALECT traps 10; "Inference").
 */
function commonFields(common: readonly Field[], id: Field | undefined): readonly Field[] {
  const evidence = id === undefined ? [] : [id.span];
  const fields = common.map((field): Field => {
    const mark = <T>(fact: Fact<T>): Fact<T> => ({ ...fact, rule: "common-field", evidence });
    const type = commonCorrection(field.name)?.type;
    return {
      ...field,
      type:
        type === undefined
          ? mark(field.type)
          : inferred({ kind: "scalar", name: type }, field.type.span, "correction", evidence),
      create: field.create && mark(field.create),
      update: field.update && mark(field.update),
      options: field.options && mark(field.options),
    };
  });
  const transitioning = fields.find((field) => field.name === "transitioning");
  if (transitioning === undefined || fields.some((field) => field.name === "state")) return fields;
  const state = <T>(value: T): Fact<T> =>
    inferred(value, transitioning.span, "stateful-resource", evidence);
  return [
    ...fields,
    {
      ...transitioning,
      name: "state",
      type: state({ kind: "scalar", name: "enum" }),
      create: state("never"),
      update: state(false),
      options: undefined,
      notes: undefined,
    },
  ];
}
