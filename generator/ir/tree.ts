import type { FieldRow, Page, TableKind } from "../page/page.js";
import { collectEvidence, indexLinks, type Evidence } from "./evidence.js";
import { inferred, stated } from "./fact.js";
import type { Fact, TypeRef } from "./ir.js";
import { readOptions } from "./read-options.js";
import { isFieldName, linkTarget, parseTypeExpression } from "./type-expression.js";

/** What the whole tree knows; the rules for one field ask it. */
export interface Tree {
  readonly ids: ReadonlySet<string>;
  readonly evidence: Evidence;
  /** True if a page of that type has a row for `id`: values of it exist by themselves. */
  hasId(type: string): boolean;
  /** True if a page of that type has a field table of its own. */
  hasTable(type: string): boolean;
  /** True if the common page has a row for a field of that name. */
  isCommon(field: string): boolean;
  /** False if the common fields are not all known: their page is missing or could not be read. */
  readonly hasCommon: boolean;
  /** True if a page, a body or a link to an input could not be read: it may have shown any type. */
  readonly hasUnreadable: boolean;
  /** False if rows of a type's page could not be read, which was reported. */
  isComplete(type: string): boolean;
  /** The rows of a type's own tables. */
  rowsOf(type: string): readonly RowIn[];
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

function readOwn(page: Page): Own {
  const rows = rowsOf(page);
  const isWhole = page.isReadable && page.tables.every((table) => table.isComplete);
  return {
    rows,
    hasId: rows.some(({ row }) => row.name.value === "id"),
    isComplete: isWhole && rows.every(({ row }) => isFieldName(row.name.value)),
  };
}

/** Gathers what the pages of a tree say together. */
export function buildTree(pages: readonly Page[], common: Page | undefined): Tree {
  const own = new Map(pages.map((page) => [page.id.value, readOwn(page)]));
  const rowTypes = new Map<string, Fact<TypeRef>>();
  for (const { row } of [...own.values()].flatMap(({ rows }) => rows)) {
    const type = row.type && parseTypeExpression(row.type.value);
    if (row.type === undefined || type?.kind !== "scalar" || rowTypes.has(row.name.value)) continue;
    rowTypes.set(row.name.value, stated({ kind: "scalar", name: type.name }, row.type.span));
  }
  const links = indexLinks(pages);
  const commonRows = new Map(rowsOf(common).map(({ row }) => [row.name.value, row]));
  return {
    ids: new Set(own.keys()),
    evidence: collectEvidence(pages, links),
    hasId: (type) => own.get(type)?.hasId === true,
    hasTable: (type) => (own.get(type)?.rows ?? []).length > 0,
    isCommon: (field) => commonRows.has(field),
    hasCommon: common !== undefined && common.tables.some((table) => table.isComplete),
    hasUnreadable: pages.some(
      (page) =>
        !page.isReadable ||
        page.operations.some(({ sample }) => sample?.isBroken === true) ||
        page.actions.some(({ sample, input }) => {
          const isLink = input !== undefined && input.value !== "none";
          const isLost = isLink && linkTarget(input.value.url) === undefined;
          return sample?.isBroken === true || isLost;
        }),
    ),
    isComplete: (type) => own.get(type)?.isComplete === true,
    rowsOf: (type) => own.get(type)?.rows ?? [],
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
