import type { FieldRow, Page, TableKind } from "../page/page.js";
import type { TypeRef } from "../../../core/api.js";
import { stated, type Fact } from "../../../core/fact.js";
import { inferred } from "../rules.js";
import { scalarType } from "../scalars.js";
import { inputType, LinkIndex } from "./link-index.js";
import { pathOfPage } from "./link-target.js";
import { readOptions } from "./read-options.js";
import { findRoutePrefix, type RoutePrefix } from "./route-prefix.js";
import { Samples } from "./samples.js";
import { isFieldName, parseTypeExpression } from "./type-expression.js";

/** A row, with the kind of its table. */
export interface TableRow {
  readonly row: FieldRow;
  readonly table: TableKind;
}

/** Returns the rows of all tables of a page. Empty without a page. */
export function rowsOfPage(page: Page | undefined): readonly TableRow[] {
  return (page?.tables ?? []).flatMap(({ rows, kind: table }) =>
    rows.map((row) => ({ row, table })),
  );
}

/** The content of the tables on a type's own page. */
interface OwnTables {
  readonly path: string;
  readonly rows: readonly TableRow[];
  readonly isComplete: boolean;
}

/** The pages of a tree. */
export interface TreePages {
  /** The pages about types, one per type. */
  readonly types: readonly Page[];
  readonly common: Page | undefined;
  /** The ids of the types that an index names. */
  readonly listed: ReadonlySet<string | undefined>;
}

/** Answers questions about all pages of a tree, for the rules that resolve single fields. */
export class Tree {
  readonly typeIds: readonly string[];
  /** The common start of the routes. */
  readonly routePrefix: RoutePrefix;
  readonly links: LinkIndex;
  readonly samples: Samples;
  /** True if there is a common fields page with a table that could be read in full. */
  readonly hasCommon: boolean;
  /** True if a page, a body or the link to an input could not be read. It might have shown the type of any field. */
  readonly hasUnreadable: boolean;
  readonly #listed: TreePages["listed"];
  readonly #own: ReadonlyMap<string, OwnTables>;
  readonly #commonRows: ReadonlyMap<string, FieldRow>;
  readonly #inputRows: ReadonlyMap<string, readonly FieldRow[]>;
  readonly #rowTypes: ReadonlyMap<string, Fact<TypeRef>>;

  constructor({ types, common, listed }: TreePages) {
    this.#listed = listed;
    this.#own = new Map(types.map((page) => [page.id.value, readOwnTables(page)]));
    this.typeIds = [...this.#own.keys()];
    this.routePrefix = findRoutePrefix(types);
    this.links = new LinkIndex(types);
    this.samples = new Samples(types, this.links);
    this.hasCommon = common !== undefined && common.tables.some((table) => table.isComplete);
    this.hasUnreadable = types.some(isUnreadable);
    this.#commonRows = new Map(rowsOfPage(common).map(({ row }) => [row.name.value, row]));
    this.#inputRows = collectInputs(types);
    this.#rowTypes = indexRowTypes([...this.#own.values()].flatMap(({ rows }) => rows));
  }

  hasType(id: string): boolean {
    return this.#own.has(id);
  }

  /** False for a page that the index leaves out. That is reported, and the page may not describe a resource. */
  isListed(type: string): boolean {
    return this.#listed.size === 0 || this.#listed.has(type);
  }

  /** Returns the path of a type's page, in the form that links use. */
  pathOf(type: string): string | undefined {
    return this.#own.get(type)?.path;
  }

  /** Returns the rows of a type's own tables. */
  rowsOf(type: string): readonly TableRow[] {
    return this.#own.get(type)?.rows ?? [];
  }

  /** False if rows of a type's page could not be read; a diagnostic was then reported. */
  isComplete(type: string): boolean {
    return this.#own.get(type)?.isComplete === true;
  }

  /** True if the page of a type has a row for `id`, so that its values exist on their own. */
  hasId(type: string): boolean {
    return this.rowsOf(type).some(({ row }) => row.name.value === "id");
  }

  /** True if the common fields page has a row for a field with this name. */
  isCommon(field: string): boolean {
    return this.#commonRows.has(field);
  }

  /** Returns the rows of the first action table for an input type. */
  inputRows(type: string): readonly FieldRow[] | undefined {
    return this.#inputRows.get(type);
  }

  /** Returns the scalar type that the first row with this name states. */
  typeOfRow(field: string): Fact<TypeRef> | undefined {
    return this.#rowTypes.get(field);
  }

  /** Returns the options that the common fields page lists for a field. */
  commonOptions(field: string): Fact<readonly string[]> | undefined {
    const notes = this.#commonRows.get(field)?.notes;
    const options = notes === undefined ? [] : readOptions(notes.value).options;
    return notes && options.length > 0
      ? inferred(options, notes.span, "rancher/options-common")
      : undefined;
  }
}

function readOwnTables(page: Page): OwnTables {
  const rows = rowsOfPage(page);
  const isWhole = page.isReadable && page.tables.every((table) => table.isComplete);
  const isComplete = isWhole && rows.every(({ row }) => isFieldName(row.name.value));
  return { path: pathOfPage(page.path), rows, isComplete };
}

function indexRowTypes(rows: readonly TableRow[]): ReadonlyMap<string, Fact<TypeRef>> {
  const types = new Map<string, Fact<TypeRef>>();
  for (const { row } of rows) {
    if (row.type === undefined || types.has(row.name.value)) continue;
    const type = parseTypeExpression(row.type.value);
    if (type?.kind !== "scalar") continue;
    types.set(row.name.value, stated(scalarType(type.name), row.type.span));
  }
  return types;
}

function collectInputs(pages: readonly Page[]): ReadonlyMap<string, readonly FieldRow[]> {
  const inputs = new Map<string, readonly FieldRow[]>();
  for (const action of pages.flatMap((page) => page.actions)) {
    const type = inputType(action);
    if (type !== undefined && action.rows.length > 0 && !inputs.has(type)) {
      inputs.set(type, action.rows);
    }
  }
  return inputs;
}

/** True if a part of a page that might have shown a type could not be read. */
function isUnreadable(page: Page): boolean {
  const isBroken = [...page.operations, ...page.actions].some(({ sample }) => sample?.isBroken);
  const isUnlinked = page.actions.some((action) => {
    const { input } = action;
    return input !== undefined && input.value !== "none" && inputType(action) === undefined;
  });
  return !page.isReadable || isBroken || isUnlinked;
}
