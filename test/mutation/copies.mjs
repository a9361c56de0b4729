// Finds the other places of a tree that state the same as a row, a key or a block. If two places disagree, a reader
// cannot know which one is wrong, so a report may be at either.
import { outline } from "./outline.mjs";

/**
 * @typedef {object} Copy A place that states something about a field.
 * @property {string} file
 * @property {number} line
 * @property {number} end
 * @property {"row" | "input-row" | "own-body" | "input-body" | "nested-body"} kind
 * @property {import("./outline.mjs").Row} [row]
 * @property {import("./outline.mjs").Table} [table]
 * @property {import("./outline.mjs").Key} [key]
 * @property {import("./outline.mjs").Key} [parent] The object that contains the key.
 * @property {import("./outline.mjs").Block} [block]
 * @property {string} [type] The type of the field, for copies of a common field.
 */

export const link = /\[([^[\]]*)\]\(([^()]*\/api-resources\/)(\w+)(\/[^()]*)\)/;

/**
 * Reads the outline of every page of a tree.
 *
 * @param {string} name
 * @param {readonly { path: string, text: string }[]} sources
 * @returns {import("./outline.mjs").Tree}
 */
export function readTree(name, sources) {
  const pages = sources.map(({ path, text }) => outline(path, text));
  const described = pages.filter(({ kind }) => kind === "resource" || kind === "type");
  const common = new Set(["state", "created", "createdTS"]);
  for (const page of pages.filter(({ kind }) => kind === "common")) {
    for (const row of page.tables.flatMap(({ rows }) => rows)) common.add(row.name);
  }
  const copies = indexCopies(pages);
  const byId = new Map(described.map((page) => [page.id, page]));
  const index = pages.find(({ kind }) => kind === "index");
  const copiesOf = (type, field) => copies.get(`${type}.${field}`) ?? [];
  const tree = { name, pages, byId, index, common, copiesOf };
  for (const page of pages) page.tree = tree;
  return tree;
}

/** @returns {ReadonlyMap<string, Copy[]>} The copies, keyed by `type.field` and by `*.field`. */
function indexCopies(pages) {
  const copies = new Map();
  const links = new Map();
  const add = (type, field, copy) => {
    const key = `${type}.${field}`;
    if (!copies.has(key)) copies.set(key, []);
    copies.get(key).push(copy);
  };
  for (const table of pages.flatMap(({ tables }) => tables)) {
    if (table.kind === undefined || table.kind === "common") continue;
    for (const row of table.rows) addRow(row, add, links);
  }
  for (const block of pages.flatMap(({ blocks }) => blocks)) {
    const visit = (type, keys, kind, parent) => {
      for (const key of keys) {
        const at = { file: block.page.file, line: key.line, end: key.end };
        const copy = { ...at, kind, key, parent, block };
        add(type, key.name, copy);
        add("*", key.name, { ...copy, type });
        const id = links.get(`${type}.${key.name}`) ?? links.get(key.name);
        if (isObject(key) && id) visit(id, key.keys, "nested-body", key);
      }
    };
    visit(typeOf(block), block.sample?.keys ?? [], block.isAction ? "input-body" : "own-body");
  }
  return copies;
}

function addRow(row, add, links) {
  const { table, line, name, isPlain, cells } = row;
  const { type, block } = table;
  const at = { file: row.page.file, line, end: line };
  const copy = { ...at, kind: table.kind === "input" ? "input-row" : "row", table, block };
  add(type, name, isPlain ? { ...copy, row } : copy);
  // A line of several fields names the others between its cells.
  for (const key of isPlain ? [] : (block?.sample?.keys ?? [])) {
    const isNamed = (cell) => cell === key.name || cell.endsWith(` ${key.name}`);
    if (cells.slice(1).some(isNamed)) add(type, key.name, copy);
  }
  const id = /^\[.*\]\(.*\/api-resources\/(\w+)\/\)$/.exec(cellOf(row, "type") ?? "")?.[1];
  if (id === undefined) return;
  links.set(`${type}.${name}`, id);
  if (!links.has(name)) links.set(name, id);
}

export function cellOf(row, column) {
  return row.cells[row.table.columns.indexOf(column)];
}

/** True if the value of a key is an object and not a map. */
export function isObject(key) {
  return key.value === "{" && !(key.keys.length === 1 && key.keys[0].name === "key");
}

/** Returns the type whose fields the body of a block shows. */
export function typeOf(block) {
  return block.isAction ? block.input : block.page.id;
}

/** Returns the type that a field links to, according to the rows of the tree. */
export function linkOf(tree, type, field) {
  const cells = tree.copiesOf(type, field).map(({ row }) => (row ? cellOf(row, "type") : ""));
  const found = cells.find((cell) => cell?.startsWith("[") && link.test(cell));
  return found && link.exec(found)[3];
}

/** Returns the numbers of the lines from `from` to `to`. The parameters are counted from 0, the results from 1. */
export function range(from, to) {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index + 1);
}

/** Makes places on the page itself from lines, counted from 0. Lines that are -1 or undefined are left out. */
export function here(...lines) {
  return lines.filter((line) => line >= 0).map((line) => ({ file: undefined, line: line + 1 }));
}

/** Returns all lines of copies, and the heads of their tables, where a missing row is reported. */
export function placesOf(copies) {
  return copies.flatMap(({ file, line, end, table }) =>
    [...range(line, end), ...(table ? [table.head + 1] : [])].map((each) => ({ file, line: each })),
  );
}

/** Returns the heading of a type's page, where a reader reports that it knows no field of the type. */
export function headingOf(tree, id) {
  const page = tree.byId.get(id);
  return page?.headings[0] ? [{ file: page.file, line: page.headings[0].line + 1 }] : [];
}

/** Returns the other places of the tree that state something about the field of a row. */
export function copiesOf({ page, table, name, line }) {
  const { tree } = page;
  if (table.kind === "common") {
    // `created[TS]` stands for `created` and `createdTS`.
    const field = name.replace("[TS]", "");
    return tree.copiesOf("*", field).filter(({ type }) => isCommon(tree, type, field));
  }
  const all = tree.copiesOf(table.type, name);
  return all.filter((copy) => !(copy.file === page.file && copy.line === line));
}

/** True for a common field of a resource, which a body may show although its type has no row for it. */
export function isCommon(tree, type, field) {
  return tree.common.has(field) && tree.byId.get(type)?.kind !== "type";
}

/** Returns the copies that show a reader that a row is missing. */
export function witnesses(row) {
  const { page, table, name } = row;
  const isUntold = table.kind !== "common" && isCommon(page.tree, table.type, name);
  return copiesOf(row).filter(({ kind }) => !(isUntold && kind.endsWith("body")));
}

/** Returns the names of the fields on a type's own page. */
export function fieldsOf(tree, id) {
  const tables = tree.byId.get(id)?.tables ?? [];
  const own = tables.filter(({ kind }) => kind === "writeable" || kind === "readOnly");
  return own.flatMap(({ rows }) => rows.filter(({ isPlain }) => isPlain).map(({ name }) => name));
}

/** Returns the headings of types that only these members of a body describe. */
export function bodyOrphans(tree, type, keys) {
  return keys.flatMap((key) => {
    const id = isObject(key) ? linkOf(tree, type, key.name) : undefined;
    if (id === undefined) return [];
    const own = fieldsOf(tree, id).length === 0 ? headingOf(tree, id) : [];
    return [...own, ...bodyOrphans(tree, id, key.keys)];
  });
}

/** Returns the headings of the pages of types that only a block describes. */
export function orphans(block) {
  const { tree } = block.page;
  const input = block.input ? headingOf(tree, block.input) : [];
  return [...input, ...bodyOrphans(tree, typeOf(block), block.sample?.keys ?? [])];
}

/** Returns the places of the copies of a row. */
export function toldAt(row) {
  return placesOf(copiesOf(row));
}

/** Returns the places where a reader may report that a row is missing. */
export function missedAt(row) {
  const copies = copiesOf(row);
  return [
    ...placesOf(copies),
    ...copies.flatMap(({ key }) => bodyOrphans(row.page.tree, row.table.type, key ? [key] : [])),
    // An object lacks what the row is called now.
    ...copies.flatMap(({ file, parent }) => (parent ? [{ file, line: parent.line + 1 }] : [])),
  ];
}

/** Returns the places where a reader may report the loss of a table. */
export function tableCopies(table) {
  const keys = table.block?.sample?.keys ?? [];
  return [
    ...table.rows.flatMap(missedAt),
    ...here(...keys.map(({ line }) => line)),
    ...headingOf(table.page.tree, table.type),
  ];
}

/** Returns the places where a reader may report the loss of the lines from `from` to `to`. */
export function lossCopies(page, from, to) {
  const tables = page.tables.filter(({ head }) => head >= from && head <= to);
  const blocks = page.blocks.filter(({ first }) => first >= from && first <= to);
  // Rows that no block shows any more, and bodies of which no row is left.
  const rows = blocks.flatMap((block) =>
    (block.sample?.keys ?? []).flatMap(({ name }) =>
      page.tree.copiesOf(typeOf(block), name).filter(({ row }) => row),
    ),
  );
  return [
    ...tables.flatMap(tableCopies),
    ...blocks.flatMap(orphans),
    ...placesOf(rows),
    ...here(page.headings[0]?.line, page.title),
  ];
}

/** Returns the places of a page's entry in the index, or the heading of the index if there is no entry. */
export function indexPlaces({ tree: { index }, id }) {
  const entry = index?.entries.find((each) => each.id === id);
  const lines = entry ? [entry.line, entry.line + 2] : [index?.headings[0]?.line ?? 0];
  return index ? lines.map((line) => ({ file: index.file, line: line + 1 })) : [];
}
