import type { FieldRow, Page, TableKind } from "../page/page.js";
import { once } from "../source/once.js";
import { collectEvidence, indexLinks, type Shown, type Sighting } from "./evidence.js";
import { inferred, stated } from "./fact.js";
import type { Fact, Field, TypeRef } from "./ir.js";
import { readOptions } from "./read-options.js";
import { findRoutePrefix, type RoutePrefix } from "./resolve-routes.js";
import { isFieldName, linkTarget, parseTypeExpression } from "./type-expression.js";

/**
 * What the whole tree knows; the rules for one field ask it. There are only questions in it, so that
 * a step can be known again by the answers that it got.
 */
export interface Tree {
  hasType(id: string): boolean;
  typeIds(): readonly string[];
  /** False for a page that the index leaves out, which is reported and may be no resource. */
  isListed(type: string): boolean;
  /** Where the routes begin. */
  routePrefix(): RoutePrefix;
  /** Sightings of `type.field`, those in the type's own bodies first. */
  sightings(type: string, field: string): readonly Sighting[];
  /** The fields that bodies show of a type, in the order seen. */
  fieldsShown(type: string): readonly string[];
  /** What fields of that name show of a type they link to, whatever type they are of. */
  shownByName(field: string, target: string): Shown | undefined;
  /** What any field shows of a type. */
  shownAnywhere(target: string): Shown | undefined;
  /** True if a page of that type has a row for `id`: values of it exist by themselves. */
  hasId(type: string): boolean;
  /** True if a page of that type has a field table of its own. */
  hasTable(type: string): boolean;
  /** True if the common page has a row for a field of that name. */
  isCommon(field: string): boolean;
  /** False if the common fields are not all known: their page is missing or could not be read. */
  hasCommon(): boolean;
  /** True if a page, a body or a link to an input could not be read: it may have shown any type. */
  hasUnreadable(): boolean;
  /** False if rows of a type's page could not be read, which was reported. */
  isComplete(type: string): boolean;
  /** The rows of a type's own tables. */
  rowsOf(type: string): readonly RowIn[];
  /** The rows that action tables give to an input type: the first table of it is the one used. */
  inputRows(type: string): readonly FieldRow[] | undefined;
  /** The fields of a type, by name, once they are worked out. */
  fieldsOf(type: string): ReadonlyMap<string, Field>;
  /** The type that rows of that name have, if there are any. */
  typeOfRow(field: string): Fact<TypeRef> | undefined;
  /** The type of an object that a curl body shows under that name. */
  embeddedIn(field: string): string | undefined;
  /** The options that the common page lists for a field. */
  commonOptions(field: string): Fact<readonly string[]> | undefined;
}

/** A row and the kind of table it stands in. */
export interface RowIn {
  readonly row: FieldRow;
  readonly table: TableKind;
}

/** The rows of all tables of a page; none for no page. */
export function rowsOf(page: Page | undefined): readonly RowIn[] {
  return (page?.tables ?? []).flatMap(({ rows, kind: table }) =>
    rows.map((row) => ({ row, table })),
  );
}

/** What a type's own page tells of its fields. */
interface Own {
  readonly rows: readonly RowIn[];
  readonly hasId: boolean;
  readonly isComplete: boolean;
}

const readOwn = once((page: Page): Own => {
  const rows = rowsOf(page);
  const isWhole = page.isReadable && page.tables.every((table) => table.isComplete);
  return {
    rows,
    hasId: rows.some(({ row }) => row.name.value === "id"),
    isComplete: isWhole && rows.every(({ row }) => isFieldName(row.name.value)),
  };
});

/** Gathers what the pages of a tree say together; `listed` are the types that an index names. */
export function buildTree(
  pages: readonly Page[],
  common: Page | undefined,
  listed: ReadonlySet<string | undefined>,
): Tree {
  const own = new Map(pages.map((page) => [page.id.value, readOwn(page)]));
  const links = indexLinks(pages);
  const evidence = collectEvidence(pages, links);
  const rowTypes = indexRowTypes([...own.values()].flatMap(({ rows }) => rows));
  const commonRows = new Map(rowsOf(common).map(({ row }) => [row.name.value, row]));
  const prefix = findRoutePrefix(pages);
  const inputs = collectInputs(pages);
  const isUnreadable = pages.some(isLost);
  return {
    hasType: (id) => own.has(id),
    typeIds: () => [...own.keys()],
    isListed: (id) => listed.size === 0 || listed.has(id),
    routePrefix: () => prefix,
    sightings: (type, field) => evidence.of(type, field),
    fieldsShown: (type) => evidence.fieldsOf(type),
    shownByName: (field, target) => evidence.shownByName(field, target),
    shownAnywhere: (target) => evidence.shownAnywhere(target),
    hasId: (type) => own.get(type)?.hasId === true,
    hasTable: (type) => (own.get(type)?.rows ?? []).length > 0,
    isCommon: (field) => commonRows.has(field),
    hasCommon: () => common !== undefined && common.tables.some((table) => table.isComplete),
    hasUnreadable: () => isUnreadable,
    isComplete: (type) => own.get(type)?.isComplete === true,
    rowsOf: (type) => own.get(type)?.rows ?? [],
    inputRows: (type) => inputs.get(type),
    fieldsOf: () => new Map(),
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

/** The scalar type that the first row of each name states. */
function indexRowTypes(rows: readonly RowIn[]): ReadonlyMap<string, Fact<TypeRef>> {
  const types = new Map<string, Fact<TypeRef>>();
  for (const { row } of rows) {
    if (row.type === undefined || types.has(row.name.value)) continue;
    const type = parseTypeExpression(row.type.value);
    if (type?.kind !== "scalar") continue;
    types.set(row.name.value, stated({ kind: "scalar", name: type.name }, row.type.span));
  }
  return types;
}

function collectInputs(pages: readonly Page[]): ReadonlyMap<string, readonly FieldRow[]> {
  const inputs = new Map<string, readonly FieldRow[]>();
  for (const { input, rows } of pages.flatMap((page) => page.actions)) {
    if (input === undefined || input.value === "none") continue;
    const type = linkTarget(input.value.url);
    if (type !== undefined && rows.length > 0 && !inputs.has(type)) inputs.set(type, rows);
  }
  return inputs;
}

/** True if something on a page could not be read that may have shown a type. */
function isLost(page: Page): boolean {
  const isBroken = [...page.operations, ...page.actions].some(({ sample }) => sample?.isBroken);
  const isUnlinked = page.actions.some(({ input }) => {
    return (
      input !== undefined && input.value !== "none" && linkTarget(input.value.url) === undefined
    );
  });
  return !page.isReadable || isBroken || isUnlinked;
}
