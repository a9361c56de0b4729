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

/** A row and the kind of table it stands in. */
export interface TableRow {
  readonly row: FieldRow;
  readonly table: TableKind;
}

/** The rows of all tables of a page; none for no page. */
export function rowsOfPage(page: Page | undefined): readonly TableRow[] {
  return (page?.tables ?? []).flatMap(({ rows, kind: table }) =>
    rows.map((row) => ({ row, table })),
  );
}

/** What the tables of a type's own page say. */
interface OwnTables {
  readonly path: string;
  readonly rows: readonly TableRow[];
  readonly isComplete: boolean;
}

/** The pages that a tree is made of. */
export interface TreePages {
  /** The pages about types, one for each. */
  readonly types: readonly Page[];
  readonly common: Page | undefined;
  /** The types that an index names. */
  readonly listed: ReadonlySet<string | undefined>;
}

/** What the pages of a tree say together; the rules for one field ask it. */
export class Tree {
  readonly typeIds: readonly string[];
  /** Where the routes begin. */
  readonly routePrefix: RoutePrefix;
  readonly links: LinkIndex;
  readonly samples: Samples;
  /** False if the common fields are not all known: their page is missing or could not be read. */
  readonly hasCommon: boolean;
  /** True if a page, a body or a link to an input could not be read: it may have shown any type. */
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

  /** False for a page that the index leaves out, which is reported and may be no resource. */
  isListed(type: string): boolean {
    return this.#listed.size === 0 || this.#listed.has(type);
  }

  /** Where the page of a type is, as links name it. */
  pathOf(type: string): string | undefined {
    return this.#own.get(type)?.path;
  }

  /** The rows of a type's own tables. */
  rowsOf(type: string): readonly TableRow[] {
    return this.#own.get(type)?.rows ?? [];
  }

  /** False if rows of a type's page could not be read, which was reported. */
  isComplete(type: string): boolean {
    return this.#own.get(type)?.isComplete === true;
  }

  /** True if a page of that type has a row for `id`: values of it exist by themselves. */
  hasId(type: string): boolean {
    return this.rowsOf(type).some(({ row }) => row.name.value === "id");
  }

  /** True if the common page has a row for a field of that name. */
  isCommon(field: string): boolean {
    return this.#commonRows.has(field);
  }

  /** The rows that action tables give to an input type: those of the first table of it. */
  inputRows(type: string): readonly FieldRow[] | undefined {
    return this.#inputRows.get(type);
  }

  /** The scalar type that the first row of that name states. */
  typeOfRow(field: string): Fact<TypeRef> | undefined {
    return this.#rowTypes.get(field);
  }

  /** The options that the common page lists for a field. */
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

/** True if something on a page could not be read that may have shown a type. */
function isUnreadable(page: Page): boolean {
  const isBroken = [...page.operations, ...page.actions].some(({ sample }) => sample?.isBroken);
  const isUnlinked = page.actions.some((action) => {
    const { input } = action;
    return input !== undefined && input.value !== "none" && inputType(action) === undefined;
  });
  return !page.isReadable || isBroken || isUnlinked;
}
