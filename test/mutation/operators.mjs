// The operators of `npm run mutate`: each makes one error that people or their tools make.
//
// Nothing here asks the reader: an outline of its own tells what a page says and where else the
// tree says it, so the reader cannot decide what counts as an error.
//
// A fault that shows by itself (a misspelt flag, a body that is no JSON) is to be reported in its
// own place only. Where two places disagree, either is right, as no reader knows which is wrong.

/** @typedef {() => number} Rng A number from 0 up to 1. */

/**
 * @typedef {object} Row A line of a field table.
 * @property {number} line Counted from 0, as everywhere in the outline.
 * @property {string[]} raw The cells with their white space.
 * @property {string[]} cells The cells without it.
 * @property {string} name
 * @property {boolean} isPlain False if it holds several fields, or is short of cells.
 */

/**
 * @typedef {object} Table
 * @property {"writeable" | "readOnly" | "common" | "input"} kind
 * @property {number} head
 * @property {number} last
 * @property {string[]} columns In lower case.
 * @property {Row[]} rows
 * @property {number} heading The line of the heading above.
 * @property {string | undefined} type The type whose fields these are.
 */

/**
 * @typedef {object} Key A member of a curl body.
 * @property {string} name
 * @property {number} line
 * @property {number} end
 * @property {string} value As written; `{` or `[` for what goes on below.
 * @property {Key[]} keys
 * @property {boolean} isLast
 */

/**
 * @typedef {object} Sample A curl sample.
 * @property {number} first
 * @property {number} last
 * @property {number} method
 * @property {number | undefined} data The line of `-d`.
 * @property {number} url The line of the URL, which is that of the last brace if there is a body.
 * @property {Key[]} keys
 */

/**
 * @typedef {object} Block An operation or an action.
 * @property {boolean} isAction
 * @property {string} name
 * @property {number} first
 * @property {number} last
 * @property {number} nameLine
 * @property {number} pathLine
 * @property {string} method
 * @property {string} path
 * @property {number | undefined} inputLine
 * @property {string | undefined} input
 * @property {number | undefined} outputLine
 * @property {string | undefined} output
 * @property {Sample | undefined} sample
 * @property {Table | undefined} table
 */

/** @typedef {{ line: number, depth: number, text: string }} Heading */

/** @typedef {{ line: number, id: string, text: string, description: string }} Entry */

/** @typedef {{ file: string | undefined, line: number }} Place A line counted from 1. */

/**
 * @typedef {object} Copy A place that says something of a field.
 * @property {string} file
 * @property {number} line
 * @property {number} end
 * @property {"row" | "input-row" | "own-body" | "input-body" | "nested-body"} kind
 * @property {Row} [row]
 * @property {Table} [table]
 * @property {Key} [key]
 * @property {Key} [parent] The object that the key stands in.
 * @property {Block} [block]
 * @property {string} [type] Whose field it is, of the copies of a common field.
 */

/**
 * @typedef {object} Page
 * @property {Tree} tree
 * @property {string} file
 * @property {string} id
 * @property {"resource" | "type" | "common" | "index" | "prose"} kind
 * @property {string} text
 * @property {string[]} lines
 * @property {number} matter The line of the second `---`.
 * @property {number} title
 * @property {Heading[]} headings
 * @property {Table[]} tables Those of blocks too.
 * @property {Block[]} blocks
 * @property {Entry[]} entries
 */

/**
 * @typedef {object} Tree
 * @property {string} name
 * @property {Page[]} pages
 * @property {ReadonlyMap<string, Page>} byId
 * @property {ReadonlySet<string>} common The fields of the common page.
 * @property {(type: string | undefined, field: string) => Copy[]} copiesOf
 */

/**
 * @typedef {object} Mutation
 * @property {string} text
 * @property {number[]} lines Where a correct report may stand in the new text, counted from 1.
 * @property {Place[]} [copies] Other places that state the same fact, in the text before the
 *   mutation; without a file, those of the page itself.
 * @property {string} [note]
 */

/**
 * @typedef {object} Operator
 * @property {string} name
 * @property {string} what
 * @property {readonly Page["kind"][]} pages
 * @property {(page: Page, rng: Rng) => Mutation | undefined} apply
 * @property {string} [single] Why a reader cannot find it: nothing else in the tree says the same.
 */

// --- The outline ---------------------------------------------------------------------------------

const tableKinds = { "writeable fields": "writeable", "read only fields": "readOnly" };

/**
 * Reads the outline of every page of a tree.
 *
 * @param {string} name
 * @param {readonly { path: string, text: string }[]} sources
 * @returns {Tree}
 */
export function readTree(name, sources) {
  const pages = sources.map(({ path, text }) => outline(path, text));
  const byId = new Map(
    pages.flatMap((page) =>
      page.kind === "resource" || page.kind === "type" ? [[page.id, page]] : [],
    ),
  );
  const common = new Set(["state", "created", "createdTS"]);
  for (const page of pages.filter((each) => each.kind === "common")) {
    for (const row of page.tables.flatMap((table) => table.rows)) common.add(row.name);
  }
  const copies = indexCopies(pages);
  const copiesOf = (type, field) => copies.get(`${type}.${field}`) ?? [];
  const tree = { name, pages, byId, common, copiesOf };
  for (const page of pages) page.tree = tree;
  return tree;
}

/** @returns {Page} */
function outline(file, text) {
  const lines = text.split("\n");
  const matter = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const title = lines.findIndex((line, index) => index < matter && line.startsWith("title:"));
  const parts = file.split("/");
  const id = parts.at(-2) ?? "";
  const page = { file, id, text, lines, matter, title, headings: [], tables: [], blocks: [] };
  page.entries = [];
  page.kind = kindOf(file, lines[title] ?? "");
  if (page.kind === "prose") return page;
  const inSample = (index) =>
    page.blocks.some(({ sample }) => sample && index >= sample.first && index <= sample.last);
  for (let at = matter + 1; at < lines.length; at++) {
    if (/<div class="action"/.test(lines[at])) page.blocks.push(readBlock(lines, at));
    const heading = /^(#{1,6}) (.*?)\s*$/.exec(lines[at]);
    if (heading && !inSample(at)) {
      page.headings.push({ line: at, depth: heading[1].length, text: heading[2] });
    }
    if (/^[-|: ]*-[-|: ]*$/.test(lines[at]) && lines[at].includes("|")) {
      if (page.kind === "index") page.entries.push(...readEntry(lines, at - 1));
      else page.tables.push(readTable(page, at - 1));
    }
  }
  return page;
}

function kindOf(file, title) {
  if (file === "common/index.md") return "common";
  if (file === "api-resources/index.md") return "index";
  if (!file.startsWith("api-resources/")) return "prose";
  return / - \S+$/.test(title) ? "resource" : "type";
}

/** @returns {Table} */
function readTable(page, head) {
  const { lines, blocks } = page;
  const columns = lines[head].split("|").map((cell) => cell.trim().toLowerCase());
  let last = head + 1;
  while (lines[last + 1]?.includes("|")) last++;
  const rows = lines.slice(head + 2, last + 1).map((text, index) => {
    const raw = text.split("|");
    const cells = raw.map((cell) => cell.trim());
    const isPlain = cells.length === columns.length;
    return { line: head + 2 + index, raw, cells, name: cells[0], isPlain };
  });
  const heading = page.headings.at(-1);
  const block = blocks.find((each) => each.first < head && each.last > head);
  const kind = block
    ? "input"
    : page.kind === "common"
      ? "common"
      : tableKinds[heading?.text.toLowerCase()];
  const type = block ? block.input : page.kind === "common" ? undefined : page.id;
  const table = { kind, head, last, columns, rows, heading: heading?.line ?? 0, type };
  if (block) block.table = table;
  return table;
}

function readEntry(lines, line) {
  const [, text, id] = /^\[([^\]]*)\]\(.*\/api-resources\/(\w+)\/\)\|/.exec(lines[line]) ?? [];
  const description = lines[line + 2]?.replace(/\s*\|\s*$/, "").trim() ?? "";
  return id === undefined ? [] : [{ line, id, text, description }];
}

const target = /\/api-resources\/(\w+)\//;

/** @returns {Block} */
function readBlock(lines, first) {
  let last = first;
  while (last < lines.length - 1 && !lines[last].includes("</div></div>")) last++;
  const find = (pattern) => {
    const index = lines.slice(first, last + 1).findIndex((line) => pattern.test(line));
    return index === -1 ? undefined : first + index;
  };
  const pathLine = find(/headerright/) ?? first;
  const [, method = "", path = ""] = /([A-Z]+): *<code>([^<]*)/.exec(lines[pathLine]) ?? [];
  const isAction = path.includes("?action=");
  const nameLine = isAction ? pathLine - 1 : pathLine;
  const name = isAction
    ? lines[nameLine].trim()
    : (/class="header">([^<]*)/.exec(lines[nameLine])?.[1] ?? "");
  const inputLine = find(/<strong>Input:/);
  const outputLine = find(/class="output"/);
  return {
    isAction,
    name,
    first,
    last,
    nameLine,
    pathLine,
    method,
    path,
    inputLine,
    input: target.exec(lines[inputLine] ?? "")?.[1],
    outputLine,
    output: target.exec(lines[outputLine] ?? "")?.[1],
    sample: readSample(lines, find(/\{% highlight/), find(/\{% endhighlight/)),
    table: undefined,
  };
}

/** @returns {Sample | undefined} */
function readSample(lines, first, last) {
  if (first === undefined || last === undefined) return;
  const find = (pattern) => {
    const index = lines.slice(first, last).findIndex((line) => pattern.test(line));
    return index === -1 ? undefined : first + index;
  };
  const data = find(/^-d '/);
  const url = find(/'http:/) ?? last;
  const keys = data === undefined ? [] : readKeys(lines, data + 1, url);
  return { first, last, method: find(/^-X /) ?? first, data, url, keys };
}

/** @returns {Key[]} */
function readKeys(lines, from, to) {
  /** @type {Key[][]} */
  const levels = [[]];
  for (let line = from; line < to; line++) {
    const [, tabs, name, value, comma] = /^(\t+)"([^"]+)": (.*?)(,?)$/.exec(lines[line]) ?? [];
    if (tabs !== undefined) {
      const key = { name, line, end: line, value, keys: [], isLast: comma === "" };
      levels.length = tabs.length;
      levels[tabs.length - 1]?.push(key);
      levels.push(key.keys);
      continue;
    }
    const close = /^(\t+)[}\]](,?)$/.exec(lines[line]);
    const key = close && levels[close[1].length - 1]?.at(-1);
    if (key) Object.assign(key, { end: line, isLast: close[2] === "" });
  }
  return levels[0];
}

/** @returns {ReadonlyMap<string, Copy[]>} */
function indexCopies(pages) {
  /** @type {Map<string, Copy[]>} */
  const copies = new Map();
  /** @type {Map<string, string>} */
  const links = new Map();
  const add = (type, field, copy) => {
    const key = `${type}.${field}`;
    copies.set(key, [...(copies.get(key) ?? []), copy]);
  };
  for (const page of pages) {
    for (const table of page.tables) {
      const { kind, columns } = table;
      const block = page.blocks.find((each) => each.table === table);
      if (kind === undefined || kind === "common") continue;
      for (const row of table.rows) {
        const at = { file: page.file, line: row.line, end: row.line };
        const copy = { ...at, kind: kind === "input" ? "input-row" : "row", table, block };
        add(table.type, row.name, row.isPlain ? { ...copy, row } : copy);
        // A line of several fields names the others between its cells.
        for (const { name } of row.isPlain ? [] : (block?.sample?.keys ?? [])) {
          if (row.cells.slice(1).some((cell) => cell === name || cell.endsWith(` ${name}`)))
            add(table.type, name, copy);
        }
        const link = /^\[.*\]\(.*\/api-resources\/(\w+)\/\)$/.exec(
          row.cells[columns.indexOf("type")] ?? "",
        )?.[1];
        if (link === undefined) continue;
        links.set(`${table.type}.${row.name}`, link);
        if (!links.has(row.name)) links.set(row.name, link);
      }
    }
  }
  for (const page of pages) {
    for (const block of page.blocks) {
      const visit = (type, keys, kind, parent) => {
        for (const key of keys) {
          const at = { file: page.file, line: key.line, end: key.end };
          const copy = { ...at, kind, key, parent, block };
          add(type, key.name, copy);
          add("*", key.name, { ...copy, type });
          const link = links.get(`${type}.${key.name}`) ?? links.get(key.name);
          if (key.value === "{" && !isMap(key) && link) visit(link, key.keys, "nested-body", key);
        }
      };
      const type = block.isAction ? block.input : page.id;
      visit(type, block.sample?.keys ?? [], block.isAction ? "input-body" : "own-body");
    }
  }
  return copies;
}

function isMap(key) {
  return key.keys.length === 1 && key.keys[0].name === "key";
}

// --- Tools of the operators ----------------------------------------------------------------------

/**
 * @template T
 * @param {Rng} rng
 * @param {readonly T[]} list
 * @returns {T | undefined}
 */
function pick(rng, list) {
  return list[Math.floor(rng() * list.length)];
}

/** A word as a hurried hand types it; never one of the taken ones. */
function typo(rng, word, taken = []) {
  for (let tries = 0; tries < 50; tries++) {
    const at = 1 + Math.floor(rng() * Math.max(1, word.length - 1));
    const made = pick(rng, [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ]);
    if (made.length > 1 && made !== word && !taken.includes(made)) return made;
  }
  return `${word}x`;
}

/** The numbers from one line to another, both counted from 0, as counted from 1. */
function range(from, to) {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index + 1);
}

/** The text with some lines replaced by others. */
function splice(page, from, count, ...lines) {
  return page.lines.toSpliced(from, count, ...lines).join("\n");
}

/** A mutation of one line, reported there. */
function edit(page, line, text, more = {}) {
  return { text: splice(page, line, 1, text), lines: [line + 1], ...more };
}

/** The lines next to a place where lines were removed. */
function seam(line) {
  return [line, line + 1];
}

/** Every line of every copy, and the head of its table, which is where a row is missing. */
function placesOf(copies) {
  return copies.flatMap(({ file, line, end, table }) =>
    [...range(line, end), ...(table ? [table.head + 1] : [])].map((number) => ({
      file,
      line: number,
    })),
  );
}

/** Places of the page itself, its lines counted from 0. */
function here(...lines) {
  return lines.filter((line) => line >= 0).map((line) => ({ file: undefined, line: line + 1 }));
}

/** The heading of a page of a type, where a reader says that it knows none of its fields. */
function headingOf(tree, id) {
  const page = tree.byId.get(id);
  const line = page?.headings[0]?.line;
  return page === undefined || line === undefined ? [] : [{ file: page.file, line: line + 1 }];
}

/** Every row of the page's tables, several fields on a line left out. */
function rowsOf(page, kinds = ["writeable", "readOnly", "common", "input"]) {
  return page.tables.flatMap((table) =>
    kinds.includes(table.kind)
      ? table.rows.filter((row) => row.isPlain).map((row) => ({ table, row }))
      : [],
  );
}

function cellOf({ table, row }, column) {
  return row.cells[table.columns.indexOf(column)];
}

/** The row with another text in one cell. */
function withCell({ table, row }, column, text) {
  const index = table.columns.indexOf(column);
  return row.raw
    .map((cell, at) => {
      if (at !== index) return cell;
      const [, before, after] = /^(\s*).*?(\s*)$/s.exec(cell);
      return text === "" ? " " : `${before}${text}${after === "" && at > 0 ? " " : after}`;
    })
    .join("|");
}

/** Where else the tree tells of the row's field. */
function copiesOf(page, { table, row }) {
  const { tree } = page;
  if (table.kind === "common") {
    // `created[TS]` stands for `created` and `createdTS`.
    const name = row.name.replace("[TS]", "");
    return tree.copiesOf("*", name).filter(({ type }) => isCommon(tree, type, name));
  }
  return tree
    .copiesOf(table.type, row.name)
    .filter((copy) => !(copy.file === page.file && copy.line === row.line));
}

/** The copies by which a reader can tell that a row is missing. */
function witnesses(page, at) {
  const isUntold = at.table.kind !== "common" && isCommon(page.tree, at.table.type, at.row.name);
  return copiesOf(page, at).filter((copy) => !(isUntold && copy.kind.endsWith("body")));
}

/** Whether a body may show a field that its type has no row for: a common field of a resource. */
function isCommon(tree, type, field) {
  return tree.common.has(field) && tree.byId.get(type)?.kind !== "type";
}

/** The types of the objects in a body, at every depth. */
function embeddedTypes(tree, type, keys) {
  return keys.flatMap((key) => {
    const link = key.value === "{" && !isMap(key) ? linkOf(tree, type, key.name) : undefined;
    return link === undefined ? [] : [link, ...embeddedTypes(tree, link, key.keys)];
  });
}

/** The headings of types that nothing but a body describes, and that body is lost. */
function bodyOrphans(tree, type, keys) {
  return embeddedTypes(tree, type, keys)
    .filter((id) => fieldsOf(tree, id).length === 0)
    .flatMap((id) => headingOf(tree, id));
}

/** Where a reader may miss a row: the copies, and the types that they show by what it says. */
function missedAt(page, at) {
  const copies = copiesOf(page, at);
  return [
    ...placesOf(copies),
    ...copies.flatMap(({ key }) => (key ? bodyOrphans(page.tree, at.table.type, [key]) : [])),
    // An object lacks what the row is called now.
    ...copies.flatMap(({ file, parent }) => (parent ? [{ file, line: parent.line + 1 }] : [])),
  ];
}

/** The copies of all fields of a table, and what a reader says who lost the table. */
function tableCopies(page, table) {
  const rows = table.rows.flatMap((row) => missedAt(page, { table, row }));
  const block = page.blocks.find((each) => each.table === table);
  const keys = block?.sample?.keys ?? [];
  return [
    ...rows,
    ...keys.map((key) => ({ file: undefined, line: key.line + 1 })),
    ...headingOf(page.tree, table.type),
  ];
}

const scalars = ["string", "int", "float", "boolean", "date", "enum", "json", "password", "blob"];

function isTypeName(page, word) {
  return scalars.includes(word) || word === "bool" || page.tree.byId.has(word);
}

/** Whether a value of a curl body cannot be one of a type, as this dialect prints values. */
function contradicts(key, type) {
  const { value } = key;
  const base = /^(\w+)/.exec(type)?.[1];
  if (type.includes("](")) return /^(0|false|true|"string"|"date"|"enum")$/.test(value);
  if (value === "[") return base !== "array" && base !== "json";
  if (value === "{") return base !== "map" && base !== "json" && scalars.includes(base);
  if (/^(true|false)$/.test(value)) return base !== "boolean" && base !== "json";
  if (/^-?\d+$/.test(value)) return !["int", "float", "json"].includes(base);
  const placeholder = /^"(string|date|enum)"$/.exec(value)?.[1];
  if (placeholder !== undefined) return base !== placeholder && base !== "json";
  if (/^"(reference|array|map)\[/.test(value)) return scalars.includes(base);
  return ["int", "float", "boolean", "array", "map"].includes(base) && value !== '"password"';
}

/** Whether a copy tells another type than the one given. */
function deniesType(copy, type) {
  if (copy.key) return contradicts(copy.key, type);
  const other = copy.row && cellOf(copy, "type");
  return other !== undefined && other !== "" && other !== type;
}

const links = /\[([^[\]]*)\]\(([^()]*\/api-resources\/)(\w+)(\/[^()]*)\)/;

/** Another page of the tree than the ones named. */
function otherId(page, rng, not, isFit = () => true) {
  const ids = [...page.tree.byId.keys()].filter(
    (id) => !not.includes(id) && id !== "password" && isFit(id),
  );
  return pick(rng, ids);
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The rows of a type's own page. */
function fieldsOf(tree, id) {
  const page = tree.byId.get(id);
  return page ? rowsOf(page, ["writeable", "readOnly"]).map(({ row }) => row.name) : [];
}

/** The headings of pages that lose their only description with these blocks. */
function orphans(page, blocks) {
  return blocks.flatMap((block) => [
    ...(block.input ? headingOf(page.tree, block.input) : []),
    ...bodyOrphans(page.tree, typeOf(page, block), block.sample?.keys ?? []),
  ]);
}

/** The type whose fields a block's body shows. */
function typeOf(page, block) {
  return block.isAction ? block.input : page.id;
}

function sections(page) {
  return page.headings.map((heading, index) => ({
    ...heading,
    end: (page.headings[index + 1]?.line ?? page.lines.length) - 1,
  }));
}

/** What a reader may say who lost everything from one line to another. */
function lossCopies(page, from, to) {
  const tables = page.tables.filter((table) => table.head >= from && table.head <= to);
  const blocks = page.blocks.filter((block) => block.first >= from && block.first <= to);
  // Rows that no block shows any more, and bodies of which no row is left.
  const rows = blocks.flatMap((block) =>
    (block.sample?.keys ?? []).flatMap((key) =>
      page.tree.copiesOf(typeOf(page, block), key.name).filter((copy) => copy.row),
    ),
  );
  return [
    ...tables.flatMap((table) => tableCopies(page, table)),
    ...orphans(page, blocks),
    ...placesOf(rows),
    ...here(page.headings[0]?.line ?? -1, page.title),
  ];
}

const everything = ["resource", "type", "common"];
const types = ["resource", "type"];
const routes = ["resource", "type"];

/** @type {Operator[]} */
const list = [];

/** Adds an operator. */
function operator(name, what, pages, apply, single) {
  list.push({ name, what, pages, apply, ...(single && { single }) });
}

/** Adds an operator for rows, of which `choose` says which it is for. */
function rowOperator(name, what, choose, apply, single) {
  const mutate = (page, rng) => {
    const at = pick(
      rng,
      rowsOf(page).filter((each) => choose(page, each)),
    );
    return at && apply(page, rng, at);
  };
  operator(name, what, everything, mutate, single);
}

/** Adds an operator for blocks. */
function blockOperator(name, what, choose, apply, single) {
  const mutate = (page, rng) => {
    const block = pick(
      rng,
      page.blocks.filter((each) => choose(each, page)),
    );
    return block && apply(page, rng, block);
  };
  operator(name, what, routes, mutate, single);
}

/** Adds an operator for members of curl bodies; `choose` sees the type they belong to. */
function keyOperator(name, what, isNested, choose, apply, single) {
  const mutate = (page, rng) => {
    const found = [];
    const visit = (block, type, keys, depth) => {
      for (const key of keys) {
        const copies = page.tree
          .copiesOf(type, key.name)
          .filter((copy) => !(copy.file === page.file && copy.line === key.line));
        const at = { block, type, key, copies, keys };
        if (depth > 0 === isNested && choose(page, at)) found.push(at);
        const link = linkOf(page.tree, type, key.name);
        if (key.value === "{" && !isMap(key) && link) visit(block, link, key.keys, depth + 1);
      }
    };
    for (const block of page.blocks) {
      const type = typeOf(page, block);
      if (block.sample && type !== undefined) visit(block, type, block.sample.keys, 0);
    }
    const at = pick(rng, found);
    return at && apply(page, rng, at);
  };
  operator(name, what, routes, mutate, single);
}

/** The type that a field links to, by the rows of the tree. */
function linkOf(tree, type, field) {
  for (const copy of tree.copiesOf(type, field)) {
    const cell = copy.row ? cellOf(copy, "type") : undefined;
    const link = cell?.startsWith("[") ? links.exec(cell)?.[3] : undefined;
    if (link !== undefined) return link;
  }
  return undefined;
}

// --- Rows ----------------------------------------------------------------------------------------

function dropRow(page, _, at) {
  const { row, table } = at;
  const isOnly = table.rows.length === 1;
  return {
    text: splice(page, row.line, 1),
    lines: [...seam(row.line), table.head + 1, ...(isOnly ? [table.heading + 1] : [])],
    copies: [...missedAt(page, at), ...(isOnly ? headingOf(page.tree, table.type) : [])],
  };
}

rowOperator(
  "drop-row-shown",
  "A row is lost whose field a curl body or the other table of an input shows.",
  (page, at) => witnesses(page, at).length > 0,
  dropRow,
);
rowOperator(
  "drop-row-alone",
  "A row is lost that nothing repeats.",
  (page, at) => witnesses(page, at).length === 0,
  dropRow,
  "no body and no other table shows the field",
);
rowOperator(
  "duplicate-row",
  "A row stands twice.",
  () => true,
  (page, _, { row }) => ({
    text: splice(page, row.line, 0, page.lines[row.line]),
    lines: range(row.line, row.line + 1),
  }),
);
rowOperator(
  "duplicate-row-changed",
  "A row is copied to begin another, whose type is changed and whose name is not.",
  (_, at) => cellOf(at, "type") === "string",
  (page, _, at) => ({
    text: splice(page, at.row.line, 0, withCell(at, "type", "boolean")),
    lines: range(at.row.line, at.row.line + 1),
    copies: placesOf(copiesOf(page, at)),
  }),
);
rowOperator(
  "duplicate-row-other-table",
  "A writeable row is also listed as read only.",
  (page, at) =>
    at.table.kind === "writeable" && page.tables.some((table) => table.kind === "readOnly"),
  (page, _, at) => {
    const table = page.tables.find((each) => each.kind === "readOnly");
    const line = table.last + 1;
    const row = `${at.row.name} | ${cellOf(at, "type")}  | `;
    return { text: splice(page, line, 0, row), lines: [line + 1], copies: here(at.row.line) };
  },
);

function renameRow(page, rng, at) {
  const names = at.table.rows.map((row) => row.name);
  const name = typo(rng, at.row.name, names);
  return edit(page, at.row.line, withCell(at, "field", name), { copies: missedAt(page, at) });
}

rowOperator(
  "rename-row-shown",
  "A field is misspelt in the table only.",
  (page, at) => witnesses(page, at).length > 0,
  renameRow,
);
rowOperator(
  "rename-row-alone",
  "A field is misspelt that nothing repeats.",
  (page, at) => witnesses(page, at).length === 0,
  renameRow,
  "no body and no other table shows the field",
);
rowOperator(
  "row-name-space",
  "A space comes into the name of a field.",
  (_, at) => at.row.name.length > 3,
  (page, _, at) => {
    const name = `${at.row.name.slice(0, 2)} ${at.row.name.slice(2)}`;
    return edit(page, at.row.line, withCell(at, "field", name), {
      copies: missedAt(page, at),
    });
  },
);
rowOperator(
  "row-name-blank",
  "The name of a field is lost.",
  () => true,
  (page, _, at) =>
    edit(page, at.row.line, withCell(at, "field", ""), { copies: missedAt(page, at) }),
);
rowOperator(
  "row-name-case",
  "A field is written with other capitals than a body or the other table of an input.",
  (page, at) => witnesses(page, at).length > 0,
  (page, _, at) => {
    const { name } = at.row;
    const other =
      /[A-Z]/.test(name.slice(1)) && name.length > 1 ? name.toLowerCase() : name.toUpperCase();
    if (other === name) return;
    return edit(page, at.row.line, withCell(at, "field", other), {
      copies: missedAt(page, at),
    });
  },
);

/** Cells that may change places, because what they hold fits no other column. */
function swappable(page, at) {
  const { cells } = at.row;
  const type = cellOf(at, "type");
  const pairs = [];
  if (type !== "" && !isTypeName(page, at.row.name)) pairs.push([0, 1]);
  const create = at.table.columns.indexOf("create");
  const required = at.table.columns.indexOf("required");
  if (create !== -1) {
    pairs.push([1, create]);
    if (cells[create] === "Optional") pairs.push([create, create + 1]);
  }
  if (required !== -1 && type !== "") pairs.push([1, required]);
  return pairs;
}

rowOperator(
  "swap-cells",
  "Two cells of a row change places.",
  (page, at) => swappable(page, at).length > 0,
  (page, rng, at) => {
    const [a, b] = pick(rng, swappable(page, at));
    const cells = [...at.row.cells];
    [cells[a], cells[b]] = [cells[b], cells[a]];
    return edit(page, at.row.line, cells.join(" | "), { copies: missedAt(page, at) });
  },
);
rowOperator(
  "drop-cell",
  "A cell is lost with its pipe.",
  (_, at) => droppable(at).length > 0,
  (page, rng, at) => {
    const index = pick(rng, droppable(at));
    return edit(page, at.row.line, at.row.raw.toSpliced(index, 1).join("|").trimStart(), {
      copies: missedAt(page, at),
    });
  },
);

/** Cells whose loss makes the row say something else. */
function droppable({ row: { cells }, table: { columns } }) {
  const isNothing = (cell) => isBlank(cell) || cell === undefined;
  return cells.slice(0, -1).flatMap((_, index) => {
    const rest = cells.toSpliced(index, 1);
    const isSame = cells.every(
      (cell, at) =>
        cell === rest[at] ||
        (["default", "notes"].includes(columns[at]) && isNothing(cell) && isNothing(rest[at])),
    );
    return isSame ? [] : [index];
  });
}

/** A cell of Default or Notes that says nothing. */
function isBlank(cell) {
  return cell === "" || cell === "-" || cell === "<br>";
}

rowOperator(
  "add-cell",
  "A row gets a cell too many.",
  () => true,
  (page, rng, at) => {
    const index = 1 + Math.floor(rng() * (at.row.raw.length - 1));
    return edit(page, at.row.line, at.row.raw.toSpliced(index, 0, " - ").join("|"), {
      copies: placesOf(copiesOf(page, at)),
    });
  },
);
rowOperator(
  "pipe-in-note",
  "A note gets a pipe that is not escaped.",
  (_, at) => / \S+ /.test(cellOf(at, "notes") ?? ""),
  (page, _, at) =>
    edit(page, at.row.line, withCell(at, "notes", cellOf(at, "notes").replace(" ", " | "))),
);

// --- Types ---------------------------------------------------------------------------------------

const scalarCell = /^(?:(?:array|map)\[)?(string|int|float|boolean|date|enum|json)\]?$/;

rowOperator(
  "misspell-type",
  "A scalar in a Type cell is misspelt.",
  (_, at) => scalarCell.test(cellOf(at, "type")),
  (page, rng, at) => {
    const type = cellOf(at, "type");
    const [, word] = scalarCell.exec(type);
    const wrong = typo(rng, word, [...scalars, "bool", ...page.tree.byId.keys()]);
    return edit(page, at.row.line, withCell(at, "type", type.replace(word, wrong)));
  },
);
rowOperator(
  "misspell-container",
  "`array` or `map` in a Type cell is misspelt.",
  (_, at) => /^(array|map)\[/.test(cellOf(at, "type")),
  (page, rng, at) => {
    const type = cellOf(at, "type");
    const [, word] = /^(array|map)/.exec(type);
    return edit(page, at.row.line, withCell(at, "type", type.replace(word, typo(rng, word))));
  },
);
rowOperator(
  "type-bracket",
  "A bracket of `array[…]` or `map[…]` is lost.",
  (_, at) => /^(array|map)\[/.test(cellOf(at, "type")),
  (page, rng, at) => {
    const type = cellOf(at, "type");
    const wrong = pick(rng, [type.slice(0, -1), type.replace("[", "")]);
    return edit(page, at.row.line, withCell(at, "type", wrong));
  },
);

const newTypes = ["string", "int", "boolean", "date", "array[string]", "map[string]"];

function wrongTypes(page, at) {
  const type = cellOf(at, "type");
  if (type === "" || at.table.kind === "common") return [];
  return newTypes.filter(
    (other) => other !== type && copiesOf(page, at).some((copy) => deniesType(copy, other)),
  );
}

rowOperator(
  "change-type-shown",
  "A Type cell names another valid type than the one that a body or the other table shows.",
  (page, at) => wrongTypes(page, at).length > 0,
  (page, rng, at) =>
    edit(page, at.row.line, withCell(at, "type", pick(rng, wrongTypes(page, at))), {
      copies: placesOf(copiesOf(page, at)),
    }),
);
rowOperator(
  "change-type-alone",
  "A Type cell names another valid type, and nothing shows the right one.",
  (page, at) => scalarCell.test(cellOf(at, "type")) && copiesOf(page, at).length === 0,
  (page, rng, at) => {
    const type = cellOf(at, "type");
    const others = newTypes.filter((other) => other !== type && !other.startsWith(type));
    // A default or options would tell.
    if ((cellOf(at, "default") ?? "-") !== "-" || /`/.test(cellOf(at, "notes") ?? "")) return;
    return edit(page, at.row.line, withCell(at, "type", pick(rng, others)));
  },
  "no body and no other table shows the type",
);
rowOperator(
  "change-type-options",
  "An enum whose note lists its options becomes another type.",
  (_, at) => cellOf(at, "type") === "enum" && /options are/.test(cellOf(at, "notes") ?? ""),
  (page, rng, at) =>
    edit(page, at.row.line, withCell(at, "type", pick(rng, ["int", "boolean", "date"])), {
      copies: placesOf(copiesOf(page, at)),
    }),
);
rowOperator(
  "blank-type",
  "A Type cell is emptied.",
  (_, at) => at.table.kind !== "input" && cellOf(at, "type") !== "",
  (page, _, at) => edit(page, at.row.line, withCell(at, "type", "")),
);
rowOperator(
  "container-lost",
  "`array[…]` or `map[…]` loses its container, and a body or the other table shows it.",
  (page, at) => {
    const inner = /^(?:array|map)\[(.*)\]$/.exec(cellOf(at, "type"))?.[1];
    return inner !== undefined && copiesOf(page, at).some((copy) => deniesContainer(copy, inner));
  },
  (page, _, at) => {
    const inner = /^(?:array|map)\[(.*)\]$/.exec(cellOf(at, "type"))?.[1];
    return edit(page, at.row.line, withCell(at, "type", inner), {
      copies: placesOf(copiesOf(page, at)),
    });
  },
);

function deniesContainer(copy, inner) {
  if (copy.key) return copy.key.value === "[" || /^"(array|map)\[/.test(copy.key.value);
  return deniesType(copy, inner);
}

// --- Flags ---------------------------------------------------------------------------------------

function bodyBlock(page, name) {
  return page.blocks.find(
    (block) => !block.isAction && block.name === name && block.sample?.data !== undefined,
  );
}

/** Where a reader may say that a flag and a sample disagree. */
function flagPlaces(page, at, block) {
  return [
    ...placesOf(copiesOf(page, at)),
    ...(block ? here(block.first, block.nameLine, block.sample.data, block.sample.url) : []),
  ];
}

function flagOperator(column, operation, on, single) {
  const lower = column.toLowerCase();
  const isShown = (page) => bodyBlock(page, operation) !== undefined;
  rowOperator(
    `flag-${lower}-${single ? "alone" : "shown"}`,
    single
      ? `A ${column} flag says the opposite, on a page without a body of ${operation}.`
      : `A ${column} flag says the opposite of the body of ${operation}.`,
    (page, at) =>
      at.table.kind === "writeable" &&
      isShown(page) === !single &&
      (!single || witnesses(page, at).every((copy) => copy.kind === "nested-body")),
    (page, rng, at) => {
      const flag = cellOf(at, lower) === "-" ? pick(rng, on) : "-";
      return edit(page, at.row.line, withCell(at, lower, flag), {
        // A column that does not fit the operations of its page is told at its head.
        lines: [at.row.line + 1, at.table.head + 1],
        copies: flagPlaces(page, at, bodyBlock(page, operation)),
      });
    },
    single,
  );
}

flagOperator("Create", "Create", ["Yes", "Optional"]);
flagOperator("Create", "Create", ["Yes", "Optional"], "no body shows what can be sent");
flagOperator("Update", "Update", ["Yes"]);
flagOperator("Update", "Update", ["Yes"], "no body shows what can be sent");
rowOperator(
  "flag-required-alone",
  "A Create flag says Yes for Optional or the other way round.",
  (page, at) =>
    ["Yes", "Optional"].includes(cellOf(at, "create")) &&
    !copiesOf(page, at).some((copy) => copy.kind === "input-row"),
  (page, _, at) => {
    const flag = cellOf(at, "create") === "Yes" ? "Optional" : "Yes";
    return edit(page, at.row.line, withCell(at, "create", flag));
  },
  "samples do not tell required fields from others",
);
rowOperator(
  "flag-required-copied",
  "An input page and an action table do not agree on what is required.",
  (page, at) =>
    (["Yes", "Optional"].includes(cellOf(at, "create")) &&
      copiesOf(page, at).some((copy) => copy.kind === "input-row" && copy.row)) ||
    (at.table.kind === "input" &&
      copiesOf(page, at).some((copy) => copy.kind === "row" && copy.table.kind === "writeable")),
  (page, _, at) => {
    const isInput = at.table.kind === "input";
    const column = isInput ? "required" : "create";
    const no = isInput ? "No" : "Optional";
    return edit(
      page,
      at.row.line,
      withCell(at, column, cellOf(at, column) === "Yes" ? no : "Yes"),
      { copies: placesOf(copiesOf(page, at)) },
    );
  },
);

function flagColumns(at) {
  return ["create", "update", "required"].filter((column) => at.table.columns.includes(column));
}

rowOperator(
  "misspell-flag",
  "A flag is misspelt.",
  (_, at) => flagColumns(at).length > 0,
  (page, rng, at) => {
    const column = pick(rng, flagColumns(at));
    const flag = cellOf(at, column);
    const wrong = flag === "-" ? pick(rng, ["--", "No?", "n/a"]) : typo(rng, flag);
    return edit(page, at.row.line, withCell(at, column, wrong));
  },
);
rowOperator(
  "blank-flag",
  "A flag is left blank.",
  (_, at) => flagColumns(at).length > 0,
  (page, rng, at) => edit(page, at.row.line, withCell(at, pick(rng, flagColumns(at)), "")),
);
rowOperator(
  "flag-of-other-column",
  "A flag is one that another column takes.",
  (_, at) => flagColumns(at).length > 0,
  (page, rng, at) => {
    const column = pick(rng, flagColumns(at));
    const wrong = { create: "No", update: "Optional", required: "Optional" }[column];
    return edit(page, at.row.line, withCell(at, column, wrong));
  },
);

// --- Defaults ------------------------------------------------------------------------------------

function hasDefault(at) {
  return !["-", "", "<br>", undefined].includes(cellOf(at, "default"));
}

/** Whether a copy tells the default of a row: a body prints it, the other table repeats it. */
function tellsDefault(copy) {
  if (copy.key) return !["{", "["].includes(copy.key.value);
  return copy.row !== undefined && copy.table.columns.includes("default");
}

function otherDefault(rng, type, value) {
  if (type === "int") return String(Number(value === "-" ? 4 : value) + 1);
  if (type === "boolean") return value === "true" ? "false" : "true";
  if (type === "string") return value === "-" || value === "" ? "other" : typo(rng, value);
  return undefined;
}

rowOperator(
  "change-default-shown",
  "A default is another than a body or the other table shows.",
  (page, at) => hasDefault(at) && copiesOf(page, at).some(tellsDefault),
  (page, rng, at) => {
    const value = otherDefault(rng, cellOf(at, "type"), cellOf(at, "default"));
    if (value === undefined) return;
    return edit(page, at.row.line, withCell(at, "default", value), {
      copies: placesOf(copiesOf(page, at)),
    });
  },
);
rowOperator(
  "change-default-alone",
  "A default is another, and nothing repeats it.",
  (page, at) => hasDefault(at) && !copiesOf(page, at).some(tellsDefault),
  (page, rng, at) => {
    const value = otherDefault(rng, cellOf(at, "type"), cellOf(at, "default"));
    return value && edit(page, at.row.line, withCell(at, "default", value));
  },
  "no body and no other table shows the default",
);
rowOperator(
  "drop-default-shown",
  "A default is lost that a body or the other table shows.",
  (page, at) => hasDefault(at) && copiesOf(page, at).some(tellsDefault),
  (page, _, at) =>
    edit(page, at.row.line, withCell(at, "default", at.table.kind === "input" ? "" : "-"), {
      copies: placesOf(copiesOf(page, at)),
    }),
);
rowOperator(
  "add-default-shown",
  "A default appears where a body shows a placeholder.",
  (page, at) =>
    !hasDefault(at) &&
    at.table.columns.includes("default") &&
    copiesOf(page, at).some((copy) => /^(0|"string"|false)$/.test(copy.key?.value ?? "")),
  (page, rng, at) => {
    const value = otherDefault(rng, cellOf(at, "type"), "-");
    if (value === undefined) return;
    return edit(page, at.row.line, withCell(at, "default", value), {
      copies: placesOf(copiesOf(page, at)),
    });
  },
);
rowOperator(
  "default-misfit",
  "A default is none of its type.",
  (_, at) =>
    at.table.columns.includes("default") &&
    /^(int|boolean|array\[.*\]|map\[.*\])$/.test(cellOf(at, "type")),
  (page, rng, at) =>
    edit(page, at.row.line, withCell(at, "default", pick(rng, ["many", "12x", "None"]))),
);

// --- Options -------------------------------------------------------------------------------------

const optionsNote = /options are (`[^`]+`(?:, `[^`]+`)*)/;

function optionsOf(at) {
  const found = optionsNote.exec(cellOf(at, "notes") ?? "")?.[1] ?? "";
  return found === "" ? [] : found.split(", ").map((option) => option.slice(1, -1));
}

function changeOption(page, rng, at) {
  const options = optionsOf(at);
  const option = pick(rng, options);
  const notes = cellOf(at, "notes").replace(`\`${option}\``, `\`${typo(rng, option, options)}\``);
  return edit(page, at.row.line, withCell(at, "notes", notes), {
    copies: placesOf(copiesOf(page, at)),
  });
}

function hasNoteCopy(page, at) {
  return copiesOf(page, at).some((copy) => copy.row && optionsOf(copy).length > 0);
}

rowOperator(
  "options-without-default",
  "The options of a note do not hold the default of the row.",
  (_, at) => optionsOf(at).includes(cellOf(at, "default")),
  (page, rng, at) => {
    const value = cellOf(at, "default");
    const notes = cellOf(at, "notes").replace(`\`${value}\``, `\`${typo(rng, value)}\``);
    return edit(page, at.row.line, withCell(at, "notes", notes), {
      copies: placesOf(copiesOf(page, at)),
    });
  },
);
rowOperator(
  "option-changed-copied",
  "An option is misspelt which the other table of an input repeats.",
  (page, at) => optionsOf(at).length > 0 && hasNoteCopy(page, at),
  changeOption,
);
rowOperator(
  "option-changed-alone",
  "An option is misspelt that nothing repeats.",
  (page, at) =>
    optionsOf(at).length > 0 &&
    !hasNoteCopy(page, at) &&
    !optionsOf(at).includes(cellOf(at, "default")),
  changeOption,
  "only the note lists the options",
);
rowOperator(
  "option-backtick",
  "A backtick of the options is lost.",
  (_, at) => optionsOf(at).length > 0,
  (page, rng, at) => {
    const notes = cellOf(at, "notes");
    const ticks = [...notes.matchAll(/`/g)].map((match) => match.index);
    const tick = pick(rng, ticks);
    return edit(
      page,
      at.row.line,
      withCell(at, "notes", notes.slice(0, tick) + notes.slice(tick + 1)),
      { copies: placesOf(copiesOf(page, at)) },
    );
  },
);
rowOperator(
  "options-dropped-alone",
  "The note of an enum loses its options.",
  (page, at) => hasOptions(at) && !hasNoteCopy(page, at),
  dropOptions,
  "an enum need not list its options",
);
rowOperator(
  "options-dropped-copied",
  "The note of an enum loses its options, which the other table of an input repeats.",
  (page, at) => hasOptions(at) && hasNoteCopy(page, at),
  dropOptions,
);

function hasOptions(at) {
  return optionsOf(at).length > 0 && /enum/.test(cellOf(at, "type"));
}

function dropOptions(page, _, at) {
  const notes = cellOf(at, "notes").replace(/ ?The options are.*/, "");
  return edit(page, at.row.line, withCell(at, "notes", notes), {
    copies: placesOf(copiesOf(page, at)),
  });
}

// --- Table structure -----------------------------------------------------------------------------

/** Adds an operator for tables. */
function tableOperator(name, what, choose, apply, single) {
  const mutate = (page, rng) => {
    const table = pick(
      rng,
      page.tables.filter(
        (each) => each.kind !== undefined && each.rows.length > 0 && choose(each, page),
      ),
    );
    return table && apply(page, rng, table);
  };
  operator(name, what, everything, mutate, single);
}

const always = () => true;

/** The cells of the delimiter row. */
function delimiters(page, table) {
  return page.lines[table.head + 1].split("|");
}

tableOperator("drop-delimiter", "The row of dashes is lost.", always, (page, _, table) => ({
  text: splice(page, table.head + 1, 1),
  lines: [...range(table.head, table.last - 1), table.heading + 1],
  copies: tableCopies(page, table),
}));
tableOperator(
  "delimiter-count",
  "The row of dashes gets or loses a cell.",
  (table, page) => delimiters(page, table).length === table.columns.length,
  (page, rng, table) => {
    const cells = delimiters(page, table);
    const text = pick(rng, [cells.slice(1), ["---", ...cells]]).join("|");
    return edit(page, table.head + 1, text, { lines: range(table.head, table.head + 1) });
  },
);
tableOperator(
  "delimiter-broken",
  "The row of dashes holds something else.",
  always,
  (page, rng, table) => ({
    text: splice(
      page,
      table.head + 1,
      1,
      page.lines[table.head + 1].replace("---", pick(rng, ["–––", "===", "x"])),
    ),
    lines: [...range(table.head, table.last), table.heading + 1],
    copies: tableCopies(page, table),
  }),
);
tableOperator(
  "drop-header-row",
  "The row of column headings is lost.",
  always,
  (page, _, table) => ({
    text: splice(page, table.head, 1),
    lines: [...range(table.head - 1, table.last - 1), table.heading + 1],
    copies: tableCopies(page, table),
  }),
);
tableOperator("misspell-column", "A column heading is misspelt.", always, (page, rng, table) => {
  const cells = page.lines[table.head].split("|");
  const index = Math.floor(rng() * cells.length);
  const word = cells[index].trim();
  cells[index] = cells[index].replace(word, typo(rng, word));
  return edit(page, table.head, cells.join("|"), { copies: tableCopies(page, table) });
});
tableOperator(
  "drop-column-heading",
  "A column loses its heading, and nothing else.",
  always,
  (page, rng, table) => {
    const cells = page.lines[table.head].split("|");
    const index = Math.floor(rng() * cells.length);
    return edit(page, table.head, cells.toSpliced(index, 1).join("|").trim(), {
      lines: range(table.head, table.last),
      copies: tableCopies(page, table),
    });
  },
);
tableOperator(
  "drop-column",
  "A column is lost with its cells.",
  (table) => table.rows.every((row) => row.isPlain),
  (page, rng, table) => {
    const index = Math.floor(rng() * table.columns.length);
    if (table.rows.every((row) => isBlank(row.cells[index]))) return;
    const lines = page.lines
      .slice(table.head, table.last + 1)
      .map((line) => line.split("|").toSpliced(index, 1).join("|").trimStart());
    return {
      text: splice(page, table.head, lines.length, ...lines),
      lines: range(table.head, table.last),
      copies: tableCopies(page, table),
      note: table.columns[index],
    };
  },
);
tableOperator(
  "swap-column-headings",
  "Two column headings change places, and their cells do not.",
  (table) => table.rows.every((row) => row.isPlain),
  (page, rng, table) => {
    const cells = page.lines[table.head].split("|").map((cell) => cell.trim());
    const index = Math.floor(rng() * (cells.length - 1));
    // `Yes` is a good default of a text, and `-` a good flag: only a body tells.
    const isUpdate = table.columns[index] === "update";
    if (isUpdate && bodyBlock(page, "Update") === undefined) return;
    if (table.rows.every((row) => isBlank(row.cells[index]) && isBlank(row.cells[index + 1]))) {
      return;
    }
    [cells[index], cells[index + 1]] = [cells[index + 1], cells[index]];
    return edit(page, table.head, cells.join(" | "), {
      lines: range(table.head, table.last),
      copies: tableCopies(page, table),
      note: `${cells[index + 1]} and ${cells[index]}`,
    });
  },
);
rowOperator(
  "row-split",
  "A row is broken over two lines.",
  () => true,
  (page, rng, at) => {
    const index = 1 + Math.floor(rng() * (at.row.raw.length - 2));
    const first = `${at.row.raw.slice(0, index).join("|")}|`;
    const second = at.row.raw.slice(index).join("|").trimStart();
    return {
      text: splice(page, at.row.line, 1, first, second),
      lines: range(at.row.line, at.row.line + 1),
      // What is left may end the table, and its other rows with it.
      copies: tableCopies(page, at.table),
    };
  },
);
rowOperator(
  "rows-joined",
  "The line break between two rows is lost.",
  (_, at) => at.table.rows.some((row) => row.line === at.row.line + 1 && row.isPlain),
  (page, _, at) => {
    const next = at.table.rows.find((row) => row.line === at.row.line + 1);
    const copies = [at, { ...at, row: next }].flatMap((each) => copiesOf(page, each));
    return {
      text: splice(page, at.row.line, 2, page.lines[at.row.line] + page.lines[next.line]),
      lines: [at.row.line + 1],
      copies: placesOf(copies),
    };
  },
);
rowOperator(
  "blank-line-in-table",
  "A blank line parts a table, so that the rows below it belong to none.",
  () => true,
  (page, _, { table, row }) => {
    const lost = table.rows.filter((each) => each.line >= row.line);
    return {
      text: splice(page, row.line, 0, ""),
      lines: [...range(table.head, table.last + 1), table.heading + 1],
      copies: [
        ...placesOf(lost.flatMap((each) => copiesOf(page, { table, row: each }))),
        ...tableCopies(page, table),
      ],
    };
  },
);
tableOperator(
  "text-after-table",
  "Text stands right below a table, where it is one more row.",
  always,
  (page, rng, table) => {
    const text = pick(rng, [
      "These fields are set by the server.",
      "See also the host page.",
      "Deprecated",
    ]);
    return { text: splice(page, table.last + 1, 0, text), lines: [table.last + 2] };
  },
);
tableOperator(
  "table-indented",
  "A table is indented, so that it is code.",
  always,
  (page, _, table) => {
    const lines = page.lines.slice(table.head, table.last + 1).map((line) => `    ${line}`);
    return {
      text: splice(page, table.head, lines.length, ...lines),
      lines: [...range(table.head, table.last), table.heading + 1],
      copies: tableCopies(page, table),
    };
  },
);
tableOperator(
  "code-fence",
  "A code fence is opened above a table and never closed.",
  always,
  (page, _, table) => swallow(page, table, "```"),
);
tableOperator(
  "comment-unclosed",
  "An HTML comment is opened above a table and never closed.",
  always,
  (page, _, table) => swallow(page, table, "<!-- TODO"),
);
tableOperator(
  "table-commented-out",
  "A table is put into an HTML comment.",
  (table) => table.kind !== "input",
  (page, _, table) => ({
    text: splice(
      page,
      table.head,
      table.last - table.head + 1,
      "<!--",
      ...page.lines.slice(table.head, table.last + 1),
      "-->",
    ),
    lines: [...range(table.head - 1, table.last + 2), table.heading + 1],
    copies: tableCopies(page, table),
  }),
);

/** A line that makes everything below it something else than it was. */
function swallow(page, table, line) {
  return {
    text: splice(page, table.head, 0, line),
    lines: [...range(table.head - 1, page.lines.length), table.heading + 1],
    copies: lossCopies(page, table.head, page.lines.length),
  };
}

tableOperator("conflict-markers", "A merge conflict is committed.", always, (page, rng, table) => {
  const row = pick(rng, table.rows);
  const line = page.lines[row.line];
  const block = ["<<<<<<< HEAD", line, "=======", line, ">>>>>>> other"];
  return {
    text: splice(page, row.line, 1, ...block),
    lines: [...range(table.head, table.last + 5), table.heading + 1],
    copies: tableCopies(page, table),
  };
});

// --- Headings and front matter -------------------------------------------------------------------

const ownHeadings = ["writeable fields", "read only fields", "operations", "actions"];

/** Adds an operator for sections that hold tables or blocks. */
function sectionOperator(name, what, apply, single) {
  const mutate = (page, rng) => {
    const found = sections(page).filter(({ text }) => ownHeadings.includes(text.toLowerCase()));
    const section = pick(rng, found);
    return section && apply(page, rng, section);
  };
  operator(name, what, types, mutate, single);
}

sectionOperator("misspell-section", "The heading of a section is misspelt.", (page, rng, section) =>
  edit(page, section.line, `${"#".repeat(section.depth)} ${typo(rng, section.text)}`, {
    lines: range(section.line, section.end),
    copies: lossCopies(page, section.line, section.end),
  }),
);
sectionOperator("drop-section-heading", "The heading of a section is lost.", (page, _, section) => {
  // A table right below `Resource Fields` is how earlier pages print writeable fields.
  if (section.text.toLowerCase() === "writeable fields") return;
  return {
    text: splice(page, section.line, 1),
    lines: range(section.line - 1, section.end - 1),
    copies: lossCopies(page, section.line, section.end),
  };
});
sectionOperator(
  "swap-section-headings",
  "Writeable and read only fields change headings.",
  (page, _, { line, text, depth }) => {
    const other = {
      "writeable fields": "Read Only Fields",
      "read only fields": "Writeable Fields",
    }[text.toLowerCase()];
    const [a, b] = sections(page).filter(
      ({ text: name }) =>
        /fields$/i.test(name) && / (o|f)/i.test(name) && ownHeadings.includes(name.toLowerCase()),
    );
    if (other === undefined || a === undefined || b === undefined) return;
    const swapped = page.lines
      .with(a.line, `${"#".repeat(depth)} ${b.text}`)
      .with(b.line, `${"#".repeat(depth)} ${a.text}`);
    return {
      text: swapped.join("\n"),
      lines: range(a.line, b.end),
      copies: lossCopies(page, a.line, b.end),
      note: `${line + 1}`,
    };
  },
);
sectionOperator("duplicate-section", "A section stands twice.", (page, _, section) => {
  const lines = page.lines.slice(section.line, section.end + 1);
  return {
    text: splice(page, section.end + 1, 0, ...lines),
    lines: range(section.line, section.end + lines.length),
  };
});
sectionOperator(
  "section-level",
  "The heading of a section has another level.",
  (page, rng, section) => {
    const depth = section.depth + pick(rng, [-1, 1]);
    return edit(page, section.line, `${"#".repeat(depth)} ${section.text}`, {
      lines: range(section.line, section.end),
      copies: here(page.headings[0]?.line ?? -1),
    });
  },
);
sectionOperator("section-hash", "A heading loses the space behind its `#`.", (page, _, section) =>
  edit(page, section.line, `${"#".repeat(section.depth)}${section.text}`, {
    lines: range(section.line - 1, section.end),
    // What is no heading may be read as part of the description.
    copies: [...lossCopies(page, section.line, section.end), ...indexPlaces(page)],
  }),
);

/** Adds an operator for the page's own heading. */
function headingOperator(name, what, pages, apply, single) {
  const mutate = (page, rng) => {
    const heading = page.headings[0];
    return heading && apply(page, rng, heading);
  };
  operator(name, what, pages, mutate, single);
}

headingOperator(
  "heading-level",
  "The page's heading has another level.",
  everything,
  (page, rng, heading) => {
    const depth = heading.depth + pick(rng, [-1, 1]);
    return edit(page, heading.line, `${"#".repeat(depth)} ${heading.text}`, {
      copies: here(page.headings[1]?.line ?? -1, 0),
    });
  },
);
headingOperator(
  "rename-heading",
  "The page's heading names something else.",
  everything,
  (page, rng, heading) => {
    const text = pick(rng, [typo(rng, heading.text), capital(otherId(page, rng, [page.id]))]);
    if (text.toLowerCase() === heading.text.toLowerCase()) return;
    return edit(page, heading.line, `${"#".repeat(heading.depth)} ${text}`, {
      copies:
        page.kind === "common" ? here(...page.tables.map((table) => table.head)) : here(page.title),
    });
  },
);
headingOperator("drop-heading", "The page's heading is lost.", everything, (page, _, heading) => ({
  text: splice(page, heading.line, 1),
  lines: [...seam(heading.line), 1, 2],
  copies: [
    ...here(page.headings[1]?.line ?? -1, ...page.tables.map((table) => table.head)),
    ...indexPlaces(page),
  ],
}));

/** Adds an operator for the front matter. */
function matterOperator(name, what, choose, apply, single) {
  const mutate = (page, rng) => {
    if (page.title === -1 || !choose(page)) return;
    const mutation = apply(page, rng);
    const top = range(0, page.matter);
    // Nothing else says where a page begins, so its heading is as good a place.
    return (
      mutation && {
        lines: top,
        ...mutation,
        copies: [
          ...here(page.headings[0]?.line ?? -1),
          ...indexPlaces(page),
          ...(mutation.copies ?? []),
        ],
      }
    );
  };
  operator(name, what, types, mutate, single);
}

/** The index entry of a page, and the index's own heading where there is none. */
function indexPlaces(page) {
  const index = page.tree.pages.find((each) => each.kind === "index");
  const entry = index?.entries.find((each) => each.id === page.id);
  const lines = entry ? [entry.line, entry.line + 2] : [index?.headings[0]?.line ?? 0];
  return index ? lines.map((line) => ({ file: index.file, line: line + 1 })) : [];
}

matterOperator(
  "title-misspelt",
  "The title names the type wrongly.",
  (page) => page.kind === "resource",
  (page, rng) => {
    const id = pick(rng, [typo(rng, page.id), otherId(page, rng, [page.id])]);
    return { text: splice(page, page.title, 1, page.lines[page.title].replace(/\S+$/, id)) };
  },
);
matterOperator(
  "title-of-type",
  "A resource has the title of a type.",
  (page) => page.kind === "resource",
  (page) => ({ text: splice(page, page.title, 1, "title: API") }),
);
matterOperator(
  "title-of-resource",
  "A type has the title of a resource.",
  (page) => page.kind === "type",
  (page) => ({
    text: splice(page, page.title, 1, `title: Rancher API - ${page.id}`),
    // A resource with such flags would have operations.
    copies: here(
      ...rowsOf(page, ["writeable"]).flatMap(({ table, row }) => [table.head, row.line]),
    ),
  }),
);
matterOperator("title-dropped", "The title is lost.", always, (page) => ({
  text: splice(page, page.title, 1),
}));
matterOperator("matter-yaml", "The front matter is no YAML.", always, (page, rng) => {
  const line = pick(rng, range(1, 3)) - 1;
  const text = page.lines[line];
  const wrong = pick(rng, [
    text.replace(":", ""),
    text.replace(": ", ': "'),
    `\t${text}`,
    text.replace(": ", ": ["),
  ]);
  return { text: splice(page, line, 1, wrong) };
});
matterOperator("matter-removed", "The front matter is lost.", always, (page) => ({
  text: splice(page, 0, page.matter + 1),
  lines: [1, 2, 3],
}));
matterOperator("matter-fence", "A fence of the front matter is lost.", always, (page, rng) => {
  const line = pick(rng, [0, page.matter]);
  return { text: splice(page, line, 1) };
});

// --- Links of Type cells -------------------------------------------------------------------------

function hasLink(_, at) {
  return links.test(cellOf(at, "type"));
}

rowOperator("link-bracket", "A bracket of a link is lost.", hasLink, (page, rng, at) => {
  const type = cellOf(at, "type");
  const found = links.exec(type);
  const [whole] = found;
  const broken = pick(rng, [
    whole.slice(1),
    whole.replace("](", "("),
    whole.replace("](", "]"),
    whole.slice(0, -1),
  ]);
  return edit(
    page,
    at.row.line,
    withCell(
      at,
      "type",
      type.replace(whole, () => broken),
    ),
  );
});

function relink(at, text, id) {
  return withCell(
    at,
    "type",
    cellOf(at, "type").replace(links, (_, old, base, was, rest) => {
      return `[${text ?? old}](${base}${id ?? was}${rest})`;
    }),
  );
}

rowOperator(
  "link-target",
  "A link leads to another page than its text says.",
  hasLink,
  (page, rng, at) => {
    const [, , , was] = links.exec(cellOf(at, "type"));
    return edit(page, at.row.line, relink(at, undefined, otherId(page, rng, [was])), {
      copies: missedAt(page, at),
    });
  },
);
rowOperator("link-text", "The text of a link names something else.", hasLink, (page, rng, at) => {
  const [, text] = links.exec(cellOf(at, "type"));
  return edit(page, at.row.line, relink(at, typo(rng, text), undefined));
});
rowOperator(
  "link-missing",
  "A link leads to a page that is not there.",
  hasLink,
  (page, rng, at) => {
    const [, , , was] = links.exec(cellOf(at, "type"));
    const id = typo(rng, was, [...page.tree.byId.keys()]);
    return edit(page, at.row.line, relink(at, id, id), { copies: missedAt(page, at) });
  },
);
rowOperator("link-elsewhere", "A link leads to no page of a type.", hasLink, (page, rng, at) => {
  const type = cellOf(at, "type");
  const url = pick(rng, [
    "{{site.baseurl}}/rancher/{{page.version}}/{{page.lang}}/api/common/",
    "https://docs.example.com/host",
    "#host",
  ]);
  return edit(
    page,
    at.row.line,
    withCell(
      at,
      "type",
      type.replace(links, (_, text) => `[${text}](${url})`),
    ),
  );
});

/** Whether a copy names the type that a link leads to. */
function namesTarget(copy, id) {
  if (copy.key) return new RegExp(`\\[${id}\\]`).test(copy.key.value);
  return copy.row !== undefined && links.exec(cellOf(copy, "type"))?.[3] === id;
}

rowOperator(
  "link-other-shown",
  "A link leads to another type, in text and target, than a body or the other table names.",
  (page, at) => {
    const was = links.exec(cellOf(at, "type"))?.[3];
    return was !== undefined && copiesOf(page, at).some((copy) => namesTarget(copy, was));
  },
  (page, rng, at) => {
    const id = otherId(page, rng, [links.exec(cellOf(at, "type"))[3]]);
    return edit(page, at.row.line, relink(at, id, id), { copies: missedAt(page, at) });
  },
);
rowOperator(
  "link-other-object",
  "A link leads to another type whose fields are not those of the object in the body.",
  (page, at) => /^\[/.test(cellOf(at, "type")) && shownObject(page, at) !== undefined,
  (page, rng, at) => {
    const was = links.exec(cellOf(at, "type"))[3];
    const object = shownObject(page, at);
    const id = otherId(page, rng, [was], (other) => {
      const fields = fieldsOf(page.tree, other);
      return (
        fields.length > 0 &&
        !object.keys.some(({ name }) => fields.includes(name) || page.tree.common.has(name))
      );
    });
    if (id === undefined) return;
    return edit(page, at.row.line, relink(at, id, id), { copies: missedAt(page, at) });
  },
);

/** The object that a body shows for a row. */
function shownObject(page, at) {
  const copy = copiesOf(page, at).find(({ key }) => key?.value === "{" && !isMap(key));
  return copy?.key.keys.length ? copy.key : undefined;
}

rowOperator(
  "link-other-alone",
  "A link leads to another type, in text and target, and nothing shows the right one.",
  (page, at) => hasLink(page, at) && copiesOf(page, at).length === 0,
  (page, rng, at) => {
    const id = otherId(page, rng, [links.exec(cellOf(at, "type"))[3]]);
    return edit(page, at.row.line, relink(at, id, id));
  },
  "no body and no other table names the type",
);

// --- Operations and actions ----------------------------------------------------------------------

/** The lines of a block, with one more on either side. */
function blockLines(block) {
  return range(block.first - 1, block.last + 1);
}

function urlOf(page, block) {
  return page.lines[block.sample?.url ?? -1];
}

const hasUrl = (block, page) => urlOf(page, block)?.includes(block.path) === true;

/** Header and curl say the same thing, so either is a place for a report. */
function pathPlaces(page, block) {
  return here(block.nameLine, block.pathLine, block.sample?.url ?? -1);
}

const otherMethods = { POST: "PUT", PUT: "POST", DELETE: "POST" };

blockOperator("method-header", "The header prints another method.", always, (page, _, block) => {
  const line = page.lines[block.pathLine];
  return edit(
    page,
    block.pathLine,
    line.replace(`${block.method}:`, `${otherMethods[block.method]}:`),
    {
      copies: here(block.sample?.method ?? -1),
    },
  );
});
blockOperator(
  "method-curl",
  "The curl sample uses another method.",
  (block) => block.sample !== undefined,
  (page, _, block) => {
    const line = page.lines[block.sample.method];
    return edit(page, block.sample.method, line.replace(block.method, otherMethods[block.method]), {
      copies: here(block.pathLine),
    });
  },
);
blockOperator(
  "method-curl-dropped",
  "The curl sample loses its `-X`.",
  (block) => block.sample !== undefined && block.method !== "GET",
  (page, _, block) => ({
    text: splice(page, block.sample.method, 1),
    lines: [...seam(block.sample.method), ...range(block.sample.first, block.sample.last - 1)],
    copies: here(block.pathLine),
  }),
);

/** The last word of the collection in a path. */
function pluralOf(path) {
  return /\/(\w+)(?:\/\$\{ID\})?(?:\?.*)?$/.exec(path)?.[1];
}

function withPlural(rng, path) {
  const plural = pluralOf(path);
  return path.replace(`/${plural}`, `/${typo(rng, plural)}`);
}

blockOperator(
  "path-header",
  "The path of the header is misspelt.",
  (block, page) => hasUrl(block, page) && pluralOf(block.path) !== undefined,
  (page, rng, block) =>
    edit(
      page,
      block.pathLine,
      page.lines[block.pathLine].replace(block.path, () => withPlural(rng, block.path)),
      { copies: [block, ...siblings(page, block)].flatMap((each) => pathPlaces(page, each)) },
    ),
);
blockOperator(
  "path-curl",
  "The path of the curl sample is misspelt.",
  (block, page) => hasUrl(block, page) && pluralOf(block.path) !== undefined,
  (page, rng, block) =>
    edit(
      page,
      block.sample.url,
      urlOf(page, block).replace(block.path, () => withPlural(rng, block.path)),
      { copies: pathPlaces(page, block) },
    ),
);

/** Header and curl of a block with another path. */
function repath(page, block, path, more) {
  const lines = page.lines
    .with(
      block.pathLine,
      page.lines[block.pathLine].replace(block.path, () => path),
    )
    .with(
      block.sample.url,
      urlOf(page, block).replace(block.path, () => path),
    );
  return {
    text: lines.join("\n"),
    lines: [block.nameLine + 1, block.pathLine + 1, block.sample.url + 1],
    ...more,
  };
}

function siblings(page, block) {
  return page.blocks.filter((each) => each !== block && hasUrl(each, page));
}

blockOperator(
  "plural-one-block",
  "One block of a page prints another collection than the others.",
  (block, page) => hasUrl(block, page) && siblings(page, block).length > 0,
  (page, rng, block) =>
    repath(page, block, withPlural(rng, block.path), {
      copies: siblings(page, block).flatMap((each) => pathPlaces(page, each)),
    }),
);
blockOperator(
  "plural-only-block",
  "The only block of a page prints another collection than the folder's name makes.",
  (block, page) => hasUrl(block, page) && siblings(page, block).length === 0,
  (page, rng, block) => repath(page, block, withPlural(rng, block.path)),
);
blockOperator(
  "path-prefix",
  "One block prints another prefix than all others of the tree.",
  (block, page) => hasUrl(block, page) && siblings(page, block).length > 0,
  (page, rng, block) => {
    const path = block.path.includes("/projects/${PROJECT_ID}/")
      ? block.path.replace("/projects/${PROJECT_ID}", "")
      : block.path.replace(/^\/v\d[\w-]*/, pick(rng, ["/v3", "/v1/projects/${PROJECT_ID}"]));
    return repath(page, block, path, {
      copies: siblings(page, block).flatMap((each) => pathPlaces(page, each)),
    });
  },
);
blockOperator(
  "path-without-id",
  "A path loses its `${ID}`.",
  (block, page) => hasUrl(block, page) && block.path.includes("/${ID}"),
  (page, _, block) => repath(page, block, block.path.replace("/${ID}", "")),
);
blockOperator(
  "path-host",
  "The URL of a curl sample is damaged.",
  (block, page) => hasUrl(block, page),
  (page, rng, block) => {
    const line = urlOf(page, block);
    const wrong = pick(rng, [
      line.replace("http://", "http:/"),
      line.replace("'http", "http"),
      line.replace(/'$/, ""),
    ]);
    return edit(page, block.sample.url, wrong, {
      lines: range(block.sample.data ?? block.sample.url, block.sample.last),
      copies: pathPlaces(page, block),
    });
  },
);

const isAction = (block, page) => block.isAction && hasUrl(block, page);

function actionName(page, rng, block) {
  return typo(
    rng,
    block.name,
    page.blocks.map((each) => each.name),
  );
}

blockOperator(
  "action-name-header-path",
  "`?action=` is misspelt in the header.",
  isAction,
  (page, rng, block) => {
    const line = page.lines[block.pathLine];
    return edit(
      page,
      block.pathLine,
      line.replace(`?action=${block.name}`, `?action=${actionName(page, rng, block)}`),
      { copies: [...pathPlaces(page, block), ...here(block.first)] },
    );
  },
);
blockOperator(
  "action-name-curl",
  "`?action=` is misspelt in the curl sample.",
  isAction,
  (page, rng, block) =>
    edit(
      page,
      block.sample.url,
      urlOf(page, block).replace(
        `?action=${block.name}`,
        `?action=${actionName(page, rng, block)}`,
      ),
      { copies: pathPlaces(page, block) },
    ),
);
blockOperator(
  "action-name-title",
  "The name of an action is misspelt above its path.",
  isAction,
  (page, rng, block) =>
    edit(page, block.nameLine, actionName(page, rng, block), {
      copies: [...pathPlaces(page, block), ...here(block.first)],
    }),
);
blockOperator(
  "action-name-paths",
  "An action has another name in both paths than above them.",
  isAction,
  (page, rng, block) =>
    repath(
      page,
      block,
      block.path.replace(/\?action=.*/, `?action=${actionName(page, rng, block)}`),
      { copies: here(block.first) },
    ),
);

function renameAction(page, rng, block) {
  const name = actionName(page, rng, block);
  const { text, lines } = repath(page, block, block.path.replace(/\?action=.*/, `?action=${name}`));
  return {
    text: text.split("\n").with(block.nameLine, name).join("\n"),
    lines,
    copies: here(block.first),
  };
}

const hasId = (block, page) => / id="/.test(page.lines[block.first]);

blockOperator(
  "action-renamed-but-id",
  "An action has another name everywhere but in its `id`.",
  (block, page) => isAction(block, page) && hasId(block, page),
  renameAction,
);
blockOperator(
  "action-renamed-alone",
  "An action has another name everywhere.",
  (block, page) => isAction(block, page) && !hasId(block, page),
  renameAction,
  "the block has no `id`, so nothing else tells the name",
);
blockOperator(
  "block-id",
  "The `id` of a block is another than its name.",
  (block, page) => hasId(block, page) || /<a id="/.test(page.lines[block.first - 1]),
  (page, rng, block) => {
    const line = hasId(block, page) ? block.first : block.first - 1;
    const [, id] = / id="([^"]*)"/.exec(page.lines[line]);
    return edit(page, line, page.lines[line].replace(`id="${id}"`, `id="${typo(rng, id)}"`), {
      copies: here(block.first, block.nameLine, block.pathLine),
    });
  },
);
blockOperator(
  "operation-name",
  "The name of an operation is misspelt or that of another.",
  (block) => !block.isAction,
  (page, rng, block) => {
    const names = ["Create", "Update", "Delete", "Remove"].filter((name) => name !== block.name);
    const name = pick(rng, [typo(rng, block.name), pick(rng, names)]);
    const line = page.lines[block.nameLine];
    const copies = lossCopies(page, block.first, block.last);
    // Its path, its body and a block that rightly has the name all deny it.
    const namesake = page.blocks.filter((each) => each.name === name);
    return edit(page, block.nameLine, line.replace(`>${block.name}<`, `>${name}<`), {
      lines: range(block.first - 1, block.last),
      copies: [...copies, ...namesake.flatMap((each) => here(each.first, each.nameLine))],
    });
  },
);

/** The first line of a block with its anchor. */
function startOf(page, block) {
  return /<a id="/.test(page.lines[block.first - 1]) ? block.first - 1 : block.first;
}

function dropBlock(page, from, block) {
  return {
    text: splice(page, from, block.last - from + 1),
    lines: [...seam(from), from - 1].filter((line) => line > 0),
    copies: [
      ...lossCopies(page, block.first, block.last),
      // A section that is empty now, and what the rest of the page says of this operation.
      ...here(...page.headings.map(({ line }) => line)),
    ],
  };
}

/** Whether a type is described by nothing but this block. */
function isOnlyWitness(page, block) {
  const { tree } = page;
  if (!block.input || !tree.byId.has(block.input) || !block.table) return false;
  const fields = fieldsOf(tree, block.input);
  const others = tree.pages
    .flatMap((each) => each.blocks)
    .filter((each) => each !== block && each.input === block.input);
  const isSeen = (block.sample?.keys ?? []).some(({ name }) =>
    tree.copiesOf(block.input, name).some((copy) => copy.block !== block),
  );
  return fields.length === 0 && others.length === 0 && !isSeen;
}

blockOperator(
  "drop-action-only-witness",
  "An action is lost which alone shows the fields of its input.",
  (block, page) => block.isAction && isOnlyWitness(page, block),
  (page, _, block) => dropBlock(page, block.first, block),
);
blockOperator(
  "drop-action-alone",
  "An action is lost.",
  (block, page) => block.isAction && !isOnlyWitness(page, block),
  (page, _, block) => dropBlock(page, block.first, block),
  "nothing else tells of the action",
);
blockOperator(
  "drop-operation-but-anchor",
  "An operation is lost, and its anchor stays.",
  (block, page) => !block.isAction && startOf(page, block) !== block.first,
  (page, _, block) => dropBlock(page, block.first, block),
);
blockOperator(
  "drop-operation-alone",
  "Delete is lost with its anchor.",
  (block) => block.name === "Delete",
  (page, _, block) => dropBlock(page, startOf(page, block), block),
  "no flag tells what can be deleted",
);
blockOperator(
  "drop-operation-flagged",
  "Create or Update is lost with its anchor, and the flags still tell of it.",
  (block) => block.name === "Create" || block.name === "Update",
  (page, _, block) => dropBlock(page, startOf(page, block), block),
);
blockOperator("duplicate-block", "A block stands twice.", always, (page, _, block) => {
  const from = startOf(page, block);
  const lines = page.lines.slice(from, block.last + 1);
  return {
    text: splice(page, block.last + 1, 0, ...lines),
    lines: range(from, block.last + lines.length),
  };
});
blockOperator(
  "block-in-other-section",
  "An action stands below Operations, or an operation below Actions.",
  (block, page) =>
    sectionOf(page, block.isAction ? "operations" : "actions") !== undefined &&
    page.blocks.filter((each) => each.isAction === block.isAction).length > 1,
  (page, _, block) => {
    const from = startOf(page, block);
    const moved = page.lines.slice(from, block.last + 1);
    const other = sectionOf(page, block.isAction ? "operations" : "actions");
    const to = page.blocks.findLast((each) => each.isAction !== block.isAction).last + 1;
    const without = page.lines.toSpliced(from, moved.length);
    const at = to > from ? to - moved.length : to;
    return {
      text: without.toSpliced(at, 0, ...moved).join("\n"),
      lines: [...range(at - 1, at + moved.length), other.line + 1],
      copies: lossCopies(page, block.first, block.last),
    };
  },
);

function sectionOf(page, name) {
  return sections(page).find(({ text }) => text.toLowerCase() === name);
}

const hasSample = (block) => block.sample !== undefined;

blockOperator(
  "drop-endhighlight",
  "`{% endhighlight %}` is lost.",
  hasSample,
  (page, _, block) => ({
    text: splice(page, block.sample.last, 1),
    lines: range(block.sample.first, block.last),
  }),
);
blockOperator("drop-highlight", "`{% highlight json %}` is lost.", hasSample, (page, _, block) => {
  const line = page.lines[block.sample.first].replace(/\s*\{% highlight json %\}/, "");
  return edit(page, block.sample.first, line, { lines: range(block.first, block.last) });
});
blockOperator("sample-dropped", "The curl sample is lost.", hasSample, (page, _, block) => {
  const { first, last } = block.sample;
  const line = page.lines[first].replace(/\s*\{% highlight json %\}/, "");
  return {
    text: splice(page, first, last - first + 1, line),
    lines: range(block.first, block.last - last + first),
    copies: lossCopies(page, block.first, block.last),
  };
});
blockOperator("closing-tag", "A closing tag of a block is lost.", always, (page, rng, block) => {
  const tags = range(block.first, block.last).flatMap((number) => {
    const line = number - 1;
    const isSample = block.sample && line > block.sample.first && line < block.sample.last;
    return isSample
      ? []
      : [...page.lines[line].matchAll(/<\/(?:span|div|code|a|strong)>/g)].map((match) => ({
          line,
          match,
        }));
  });
  // The last of all is the end of the page to every reader.
  const isEnd = ({ line }) => line === block.last && block === page.blocks.at(-1);
  const tag = pick(
    rng,
    tags.filter((each) => !isEnd(each) && each.match[0] !== "</strong>"),
  );
  if (tag === undefined) return;
  const text = page.lines[tag.line];
  const end = tag.match.index + tag.match[0].length;
  return edit(page, tag.line, text.slice(0, tag.match.index) + text.slice(end), {
    lines: range(block.first - 1, block.last + 3),
    note: tag.match[0],
  });
});
blockOperator("opening-tag", "The `<div>` of a block is lost.", always, (page, _, block) => {
  const line = page.lines[block.first].replace(/<div class="action"[^>]*>/, "");
  return edit(page, block.first, line, {
    lines: blockLines(block),
    copies: lossCopies(page, block.first, block.last),
  });
});
blockOperator("tag-broken", "A tag of a block loses its `>`.", always, (page, _, block) => {
  const line = page.lines[block.pathLine].replace("<code>", "<code");
  return edit(page, block.pathLine, line, {
    lines: blockLines(block),
    copies: lossCopies(page, block.first, block.last),
  });
});
blockOperator(
  "text-between-blocks",
  "Text stands between the blocks.",
  always,
  (page, rng, block) => ({
    text: splice(
      page,
      block.last + 1,
      0,
      pick(rng, ["Use with care.", "TODO: describe the rest", "**Note:** needs an admin key."]),
    ),
    lines: range(block.last + 1, block.last + 1),
  }),
);

// --- Inputs and outputs --------------------------------------------------------------------------

const hasInput = (block) => block.input !== undefined;
const hasOutput = (block) => block.output !== undefined;

/** A link of an input or output with another target, and its text if one is given. */
function rehref(line, was, id, isCapital) {
  const moved = line.replace(`/api-resources/${was}/`, `/api-resources/${id}/`);
  return isCapital === undefined
    ? moved
    : moved.replace(/>[^<>]*<\/a>/, `>${isCapital ? capital(id) : id}</a>`);
}

blockOperator(
  "input-target",
  "The link of an input leads to another page than its text says.",
  hasInput,
  (page, rng, block) =>
    edit(
      page,
      block.inputLine,
      rehref(page.lines[block.inputLine], block.input, otherId(page, rng, [block.input])),
      { lines: blockLines(block), copies: orphans(page, [block]) },
    ),
);
blockOperator(
  "input-missing",
  "The link of an input leads to a page that is not there.",
  hasInput,
  (page, rng, block) => {
    const id = typo(rng, block.input, [...page.tree.byId.keys()]);
    return edit(page, block.inputLine, rehref(page.lines[block.inputLine], block.input, id, true), {
      copies: orphans(page, [block]),
    });
  },
);
blockOperator(
  "input-other",
  "An input links to another type, in text and target, whose page has other fields.",
  (block) => hasInput(block) && (block.table !== undefined || block.sample?.keys.length > 0),
  (page, rng, block) => {
    const names = [
      ...(block.table?.rows.map((row) => row.name) ?? []),
      ...(block.sample?.keys.map((key) => key.name) ?? []),
    ];
    const id = otherId(page, rng, [block.input, page.id], (other) => {
      const fields = fieldsOf(page.tree, other);
      return fields.length > 0 && !names.some((name) => fields.includes(name));
    });
    if (id === undefined) return;
    return edit(page, block.inputLine, rehref(page.lines[block.inputLine], block.input, id, true), {
      lines: blockLines(block),
      copies: orphans(page, [block]),
    });
  },
);
blockOperator(
  "input-none",
  "The input of an action is said to be none, and its table and body stay.",
  (block) => hasInput(block) && block.table !== undefined,
  (page, _, block) =>
    edit(page, block.inputLine, "<strong>Input:</strong>This action has no inputs</span>", {
      lines: blockLines(block),
      copies: orphans(page, [block]),
    }),
);
blockOperator(
  "input-dropped",
  "The input of an action is lost.",
  (block) => block.inputLine !== undefined,
  (page, _, block) => ({
    text: splice(page, block.inputLine - 1, 2),
    lines: range(block.first, block.last - 2),
    copies: orphans(page, [block]),
  }),
);
blockOperator(
  "input-table-dropped",
  "The table of an input is lost, and its body stays.",
  (block) => block.table !== undefined && block.sample?.keys.length > 0,
  (page, _, block) => ({
    text: splice(page, block.table.head, block.table.last - block.table.head + 1),
    lines: range(block.first, block.last),
    copies: tableCopies(page, block.table),
  }),
);
blockOperator(
  "input-wording",
  "The sentence that there is no input is damaged.",
  (block) => block.inputLine !== undefined && block.input === undefined,
  (page, _, block) =>
    edit(
      page,
      block.inputLine,
      page.lines[block.inputLine].replace("This action has no inputs", ""),
      {
        lines: blockLines(block),
      },
    ),
);
blockOperator(
  "output-dropped",
  "The output of an action is lost.",
  hasOutput,
  (page, _, block) => ({
    text: splice(page, block.outputLine, 1),
    lines: range(block.first, block.last - 1),
  }),
);
blockOperator(
  "output-missing",
  "The link of an output leads to a page that is not there.",
  hasOutput,
  (page, rng, block) => {
    const id = typo(rng, block.output, [...page.tree.byId.keys()]);
    return edit(
      page,
      block.outputLine,
      rehref(page.lines[block.outputLine], block.output, id, false),
    );
  },
);
blockOperator(
  "output-target",
  "The link of an output leads to another page than its text says.",
  hasOutput,
  (page, rng, block) =>
    edit(
      page,
      block.outputLine,
      rehref(page.lines[block.outputLine], block.output, otherId(page, rng, [block.output])),
    ),
);
blockOperator(
  "output-link-broken",
  "The link of an output is no link any more.",
  hasOutput,
  (page, rng, block) =>
    edit(
      page,
      block.outputLine,
      pick(rng, [
        page.lines[block.outputLine].replace(/ href="[^"]*"/, ""),
        page.lines[block.outputLine].replace(/<a href="[^"]*">([^<]*)<\/a>/, "$1"),
        page.lines[block.outputLine].replace('/">', "/>"),
      ]),
      { lines: blockLines(block) },
    ),
);
blockOperator(
  "output-other-alone",
  "An output links to another type, in text and target.",
  hasOutput,
  (page, rng, block) =>
    edit(
      page,
      block.outputLine,
      rehref(page.lines[block.outputLine], block.output, otherId(page, rng, [block.output]), false),
    ),
  "only the link tells the output",
);

// --- Curl bodies ---------------------------------------------------------------------------------

const hasBody = (block) => block.sample?.data !== undefined && block.sample.keys.length > 0;

/** Every member of a body, at every depth. */
function allKeys(keys) {
  return keys.flatMap((key) => [key, ...allKeys(key.keys)]);
}

blockOperator(
  "json-comma",
  "A comma of a body is lost.",
  (block) => hasBody(block) && allKeys(block.sample.keys).some((key) => !key.isLast),
  (page, rng, block) => {
    const { end } = pick(
      rng,
      allKeys(block.sample.keys).filter((key) => !key.isLast),
    );
    return edit(page, end, page.lines[end].replace(/,$/, ""), { lines: range(end, end + 1) });
  },
);
blockOperator(
  "json-trailing-comma",
  "A body has a comma too many.",
  hasBody,
  (page, rng, block) => {
    const { end } = pick(
      rng,
      allKeys(block.sample.keys).filter((key) => key.isLast),
    );
    return edit(page, end, `${page.lines[end]},`, { lines: range(end, end + 1) });
  },
);
blockOperator("json-quote", "A quote of a body is lost.", hasBody, (page, rng, block) => {
  const { line } = pick(rng, allKeys(block.sample.keys));
  const text = page.lines[line];
  const quote = pick(rng, [...text.matchAll(/"/g)]).index;
  return edit(page, line, text.slice(0, quote) + text.slice(quote + 1), {
    lines: range(line, line + 1),
  });
});
blockOperator(
  "json-brace",
  "A brace or bracket of a body is lost.",
  hasBody,
  (page, rng, block) => {
    const opened = allKeys(block.sample.keys).filter((key) => key.end > key.line);
    const { data, url } = block.sample;
    const { line, from } = pick(rng, [
      { line: data, from: data },
      { line: url, from: url },
      ...opened.flatMap((key) => [
        { line: key.line, from: key.line },
        { line: key.end, from: key.end },
      ]),
    ]);
    const text = page.lines[line];
    return edit(
      page,
      line,
      line === url ? text.replace("}", "") : text.replace(/[{}[\]](?=,?$)/, ""),
      {
        // The end of the last value is where a parser waits for the brace.
        lines: range(from - 1, block.sample.last),
      },
    );
  },
);
blockOperator(
  "json-unquoted",
  "A text of a body loses both quotes.",
  hasBody,
  (page, rng, block) => {
    const found = allKeys(block.sample.keys).filter((key) => key.value === '"string"');
    const key = pick(rng, found);
    if (key === undefined) return;
    return edit(page, key.line, page.lines[key.line].replace('"string"', "string"), {
      lines: range(key.line, key.line + 1),
    });
  },
);
blockOperator("json-comment", "A body holds a comment.", hasBody, (page, rng, block) => {
  const { line } = pick(rng, allKeys(block.sample.keys));
  return edit(page, line, `${page.lines[line]} // see above`, { lines: range(line, line + 1) });
});
blockOperator(
  "smart-quotes",
  "A tool turned quotes of a curl sample into curly ones.",
  hasSample,
  (page, rng, block) => {
    const { first, last } = block.sample;
    const lines = range(first + 1, last)
      .map((number) => number - 1)
      .filter((line) => /["']/.test(page.lines[line]));
    const line = pick(
      rng,
      lines.filter((each) => !/^-H|^curl/.test(page.lines[each])),
    );
    if (line === undefined) return;
    const text = page.lines[line].replace(/"([^"]*)"/g, "“$1”").replace(/'/g, "’");
    return edit(page, line, text, {
      lines: range(
        line === block.sample.url ? (block.sample.data ?? line) : line,
        block.sample.last,
      ),
      copies: line === block.sample.url ? pathPlaces(page, block) : [],
    });
  },
);
blockOperator("body-dropped", "A curl sample loses its body.", hasBody, (page, _, block) => {
  const { data, url } = block.sample;
  const line = urlOf(page, block).replace(/^.*?}' /, "");
  return {
    text: splice(page, data, url - data + 1, line),
    lines: range(block.first, block.last - (url - data)),
    copies: lossCopies(page, block.first, block.last),
  };
});
blockOperator("body-flag-dropped", "A curl sample loses its `-d`.", hasBody, (page, _, block) =>
  edit(page, block.sample.data, page.lines[block.sample.data].replace("-d ", ""), {
    lines: range(block.first, block.last),
    copies: lossCopies(page, block.first, block.last),
  }),
);
blockOperator(
  "body-moved",
  "A curl sample has the body of another block of the page.",
  (block, page) =>
    hasBody(block) &&
    page.blocks.some((other) => hasBody(other) && foreignKeys(block, other).length > 0),
  (page, rng, block) => {
    const others = page.blocks.filter(
      (other) => hasBody(other) && foreignKeys(block, other).length > 0,
    );
    const other = pick(rng, others);
    const body = page.lines.slice(other.sample.data, other.sample.url);
    const { data, url } = block.sample;
    return {
      text: splice(page, data, url - data, ...body),
      lines: range(block.first, block.last + body.length - (url - data)),
      copies: lossCopies(page, block.first, block.last),
    };
  },
);

/** The members of another body that this one has not. */
function foreignKeys(block, other) {
  const names = block.sample.keys.map((key) => key.name);
  return other.sample.keys.filter((key) => !names.includes(key.name));
}

const hasRow = (_, { copies }) => copies.some((copy) => copy.row !== undefined);
const isNoCommon = (page, { key, type }) => !isCommon(page.tree, type, key.name);
const isTabled = (page, at) => hasRow(page, at) && isNoCommon(page, at) && at.key.name !== "key";

function renameKey(page, rng, { key, copies, keys, type }) {
  const name = typo(rng, key.name, [
    ...keys.map((each) => each.name),
    ...page.tables.flatMap((table) => table.rows.map((row) => row.name)),
  ]);
  const text = page.lines[key.line].replace(`"${key.name}"`, `"${name}"`);
  return edit(page, key.line, text, {
    copies: [...placesOf(copies), ...bodyOrphans(page.tree, type, [key])],
  });
}

keyOperator("body-key-renamed", "A field is misspelt in a body.", false, isTabled, renameKey);
keyOperator(
  "body-key-renamed-nested",
  "A field is misspelt in an object of a body.",
  true,
  isTabled,
  renameKey,
);
keyOperator(
  "body-key-renamed-alone",
  "A field is misspelt in an object of a body, and no table tells the right name.",
  true,
  (page, at) => !hasRow(page, at) && at.copies.length === 0 && at.key.name !== "key",
  renameKey,
  "no table lists the fields of the object",
);

function dropKey(page, _, { key, copies, block, keys, type }) {
  const lines = page.lines.toSpliced(key.line, key.end - key.line + 1);
  const before = keys[keys.indexOf(key) - 1];
  if (key.isLast) {
    if (before === undefined) return;
    lines[before.end] = lines[before.end].replace(/,$/, "");
  }
  return {
    text: lines.join("\n"),
    lines: [...seam(key.line), key.line - 1],
    copies: [
      ...placesOf(copies),
      ...bodyOrphans(page.tree, type, [key]),
      ...here(block.nameLine, block.sample.data, block.sample.url),
      ...(before ? here(before.line) : []),
    ],
  };
}

keyOperator("body-key-dropped", "A field is lost from a body.", false, isTabled, dropKey);
keyOperator(
  "body-key-dropped-nested",
  "A field is lost from an object of a body.",
  true,
  isTabled,
  (page, rng, at) => {
    const mutation = dropKey(page, rng, at);
    // The object itself is where something is missing.
    const parent = parentOf(at.block.sample.keys, at.key);
    return mutation && { ...mutation, copies: [...mutation.copies, ...here(parent.line)] };
  },
);

function parentOf(keys, key) {
  const all = allKeys(keys);
  return all.find((each) => each.keys.includes(key)) ?? key;
}

function addKey(page, rng, { key, type }) {
  const fields = fieldsOf(page.tree, type);
  const name = pick(
    rng,
    ["nickname", "colour", "retries"].filter((word) => !fields.includes(word)),
  );
  const tabs = /^\t*/.exec(page.lines[key.line])[0];
  return {
    text: splice(page, key.line, 0, `${tabs}"${name}": "string",`),
    lines: [key.line + 1],
  };
}

keyOperator("body-key-added", "A body shows a field that no table has.", false, isTabled, addKey);
keyOperator(
  "body-key-added-nested",
  "An object of a body shows a field that no table has.",
  true,
  isTabled,
  addKey,
);
keyOperator(
  "body-key-twice",
  "A body shows a field twice.",
  false,
  (_, { key }) => key.line === key.end,
  (page, _, { key }) => ({
    text: splice(page, key.line, 0, `${page.lines[key.line].replace(/,$/, "")},`),
    lines: range(key.line, key.line + 1),
  }),
);

/** Values that another type's placeholder has. */
function wrongValues(_, { key, copies }) {
  if (key.line !== key.end) return [];
  const row = copies.find((copy) => copy.row && cellOf(copy, "type"));
  const type = row && cellOf(row, "type");
  if (!type) return [];
  return ['"string"', "0", "false"].filter(
    (value) => value !== key.value && contradicts({ value }, type),
  );
}

function changeValue(page, rng, at) {
  const { key, copies } = at;
  const text = page.lines[key.line].replace(
    /: .*?(,?)$/,
    (_, comma) => `: ${pick(rng, wrongValues(page, at))}${comma}`,
  );
  return edit(page, key.line, text, { copies: placesOf(copies) });
}

keyOperator(
  "body-value-type",
  "A body shows a value of another type than the table says.",
  false,
  (page, at) => wrongValues(page, at).length > 0,
  changeValue,
);
keyOperator(
  "body-value-type-nested",
  "An object of a body shows a value of another type than the table says.",
  true,
  (page, at) => wrongValues(page, at).length > 0,
  changeValue,
);
keyOperator(
  "body-object-flat",
  "An object or list of a body is a plain value.",
  false,
  (page, at) => at.key.end > at.key.line && isTabled(page, at),
  (page, rng, { key, copies, type }) => ({
    text: splice(
      page,
      key.line,
      key.end - key.line + 1,
      `\t"${key.name}": ${pick(rng, ["0", "false"])}${key.isLast ? "" : ","}`,
    ),
    lines: [key.line + 1],
    copies: [...placesOf(copies), ...bodyOrphans(page.tree, type, [key])],
  }),
);

const written = /"((?:array\[|map\[)*(?:reference\[)?)(\w+)(\]+)"/;

const namesType = (page, at) =>
  isTabled(page, at) && /^"(reference|array|map)\[.*\]"$/.test(at.key.value);

/** A key whose value names another type as text. */
function retype(page, { key, copies, type }, change) {
  const [, before, was, after] = written.exec(key.value);
  const text = page.lines[key.line].replace(written, () => `"${before}${change(was)}${after}"`);
  return edit(page, key.line, text, {
    copies: [...placesOf(copies), ...bodyOrphans(page.tree, type, [key])],
  });
}

const printsDefault = (_, { key, copies }) =>
  copies.some(
    (copy) => copy.row && hasDefault(copy) && cellOf(copy, "default") === bare(key.value),
  );

function changeDefault(page, rng, { key, copies }) {
  const row = copies.find((copy) => copy.row && hasDefault(copy));
  const value = otherDefault(rng, cellOf(row, "type") || typeOfValue(key.value), bare(key.value));
  if (value === undefined) return;
  const shown = key.value.startsWith('"') ? `"${value}"` : value;
  const text = page.lines[key.line].replace(/: .*?(,?)$/, (_, comma) => `: ${shown}${comma}`);
  return edit(page, key.line, text, { copies: placesOf(copies) });
}

for (const isNested of [false, true]) {
  const [suffix, place] = isNested ? ["-nested", "An object of a body"] : ["", "A body"];
  keyOperator(
    `body-reference${suffix}`,
    `${place} names another type than the table does.`,
    isNested,
    namesType,
    (page, rng, at) => retype(page, at, (was) => otherId(page, rng, [was])),
  );
  keyOperator(
    `body-type-misspelt${suffix}`,
    `${place} names a type as text, which is misspelt.`,
    isNested,
    namesType,
    (page, rng, at) =>
      retype(page, at, (was) => typo(rng, was, [...page.tree.byId.keys(), ...scalars])),
  );
  keyOperator(
    `body-default${suffix}`,
    `${place} prints another default than the table.`,
    isNested,
    printsDefault,
    changeDefault,
  );
}

function bare(value) {
  return value.replace(/^"(.*)"$/, "$1");
}

function typeOfValue(value) {
  return /^\d+$/.test(value) ? "int" : /^(true|false)$/.test(value) ? "boolean" : "string";
}

// --- The index, and descriptions -----------------------------------------------------------------

/** Adds an operator for entries of the index. */
function indexOperator(name, what, choose, apply, single) {
  const mutate = (page, rng) => {
    const entry = pick(
      rng,
      page.entries.filter((each) => choose(each, page)),
    );
    return entry && apply(page, rng, entry);
  };
  operator(name, what, ["index"], mutate, single);
}

/** The title, heading and description of a page. */
function pagePlaces(tree, id) {
  const page = tree.byId.get(id);
  if (page === undefined) return [];
  const [heading, next] = page.headings;
  const lines = [...range(heading.line, (next?.line ?? heading.line + 3) - 1), page.title + 1];
  return lines.map((line) => ({ file: page.file, line }));
}

indexOperator(
  "index-entry-dropped",
  "The index loses the entry of a page.",
  always,
  (page, _, entry) => ({
    text: splice(page, entry.line, 6),
    lines: [...seam(entry.line), (page.headings[0]?.line ?? 0) + 1],
    copies: pagePlaces(page.tree, entry.id),
  }),
);
indexOperator(
  "index-link-misspelt",
  "A link of the index leads to a page that is not there.",
  always,
  (page, rng, entry) => {
    const id = typo(rng, entry.id, [...page.tree.byId.keys()]);
    const line = page.lines[entry.line].replace(
      `/api-resources/${entry.id}/`,
      `/api-resources/${id}/`,
    );
    return edit(page, entry.line, line, { copies: pagePlaces(page.tree, entry.id) });
  },
);
indexOperator(
  "index-link-other",
  "A link of the index leads to another page than its text says.",
  always,
  (page, rng, entry) => {
    const id = otherId(page, rng, [entry.id]);
    const line = page.lines[entry.line].replace(
      `/api-resources/${entry.id}/`,
      `/api-resources/${id}/`,
    );
    return edit(page, entry.line, line, {
      lines: range(entry.line, entry.line + 2),
      copies: [
        ...pagePlaces(page.tree, entry.id),
        ...pagePlaces(page.tree, id),
        ...here(...page.entries.filter((each) => each.id === id).map((each) => each.line)),
      ],
    });
  },
);
indexOperator(
  "index-text",
  "The text of a link of the index is misspelt.",
  always,
  (page, rng, entry) =>
    edit(
      page,
      entry.line,
      page.lines[entry.line].replace(`[${entry.text}]`, `[${typo(rng, entry.text)}]`),
    ),
);
indexOperator("index-entry-twice", "The index has a page twice.", always, (page, _, entry) => ({
  text: splice(
    page,
    entry.line,
    0,
    ...page.lines.slice(entry.line, entry.line + 3),
    "",
    "<br>",
    "",
  ),
  lines: [entry.line + 1, entry.line + 7],
}));

/** A text with one of its words misspelt; links and code stay. */
function misspellText(rng, text) {
  const words = [...text.matchAll(/(?<=^|\s)[a-z]{5,}(?=\s|[.,])/g)];
  const word = pick(rng, words);
  if (word === undefined) return;
  return text.slice(0, word.index) + typo(rng, word[0]) + text.slice(word.index + word[0].length);
}

indexOperator(
  "index-description",
  "The index describes a page in other words than the page does.",
  (entry) => entry.description !== "",
  (page, rng, entry) => {
    const text = misspellText(rng, page.lines[entry.line + 2]);
    if (text === undefined) return;
    return edit(page, entry.line + 2, text, {
      lines: range(entry.line, entry.line + 2),
      copies: pagePlaces(page.tree, entry.id),
    });
  },
);
indexOperator(
  "index-description-dropped",
  "The index loses the description of a page.",
  (entry) => entry.description !== "",
  (page, _, entry) =>
    edit(page, entry.line + 2, " |", {
      lines: range(entry.line, entry.line + 2),
      copies: pagePlaces(page.tree, entry.id),
    }),
);

/** The line of a page's description. */
function descriptionLine(page) {
  const [heading, next] = page.headings;
  if (heading === undefined) return -1;
  return page.lines.findIndex(
    (line, index) =>
      index > heading.line && index < (next?.line ?? Infinity) && /[a-z]{4}/.test(line),
  );
}

/** Adds an operator for the description of a page that the index repeats. */
function descriptionOperator(name, what, apply) {
  const mutate = (page, rng) => {
    const line = descriptionLine(page);
    const index = page.tree.pages.find((each) => each.kind === "index");
    const entry = index?.entries.find((each) => each.id === page.id);
    if (line === -1 || entry === undefined) return;
    const mutation = apply(page, rng, line);
    return (
      mutation && { ...mutation, copies: [...indexPlaces(page), ...here(page.headings[0].line)] }
    );
  };
  operator(name, what, ["resource"], mutate);
}

descriptionOperator(
  "description-changed",
  "A page describes itself in other words than the index does.",
  (page, rng, line) => {
    const text = misspellText(rng, page.lines[line]);
    return text && edit(page, line, text);
  },
);
descriptionOperator(
  "description-dropped",
  "A page loses the description that the index gives it.",
  (page, _, line) => ({
    text: splice(page, line, 1),
    lines: seam(line),
  }),
);

// --- The common page -----------------------------------------------------------------------------

operator(
  "common-heading",
  "The heading of the common page is misspelt.",
  ["common"],
  (page, rng) => {
    const [heading] = page.headings;
    return edit(page, heading.line, `## ${typo(rng, heading.text)}`, {
      copies: here(...page.tables.map((table) => table.head), page.title),
    });
  },
);
operator("common-table-lost", "The common page loses its table.", ["common"], (page) => {
  const [table] = page.tables;
  return {
    text: splice(page, table.head, table.last - table.head + 1),
    lines: [...seam(table.head), table.heading + 1],
    copies: tableCopies(page, table),
  };
});

// --- Characters and files ------------------------------------------------------------------------

/** Adds an operator that puts a character into a word of the page. */
function characterOperator(name, what, choose, insert, single) {
  const mutate = (page, rng) => {
    const places = [
      ...rowsOf(page).flatMap((at) => {
        const columns = choose === "text" ? ["notes"] : ["field", "type"];
        return columns.map((column) => ({ at, column }));
      }),
    ].filter(({ at, column }) => /[A-Za-z]{3}/.test(cellOf(at, column) ?? ""));
    const place = pick(rng, places);
    const line = descriptionLine(page);
    if (choose === "text" && line !== -1 && (place === undefined || rng() < 0.5)) {
      const text = insert(rng, page.lines[line]);
      return text === page.lines[line]
        ? undefined
        : edit(page, line, text, {
            copies: [...indexPlaces(page), ...here(page.headings[0].line)],
          });
    }
    if (place === undefined) return;
    const { at, column } = place;
    const cell = insert(rng, cellOf(at, column));
    if (cell === cellOf(at, column)) return;
    return edit(page, at.row.line, withCell(at, column, cell), {
      copies: missedAt(page, at),
    });
  };
  operator(name, what, everything, mutate, single);
}

const within = (character) => (rng, text) => {
  const letters = [...text.matchAll(/(?<=[A-Za-z])[A-Za-z]/g)].filter(
    ({ index }) => !/[{(]/.test(text.slice(0, index)),
  );
  const at = pick(rng, letters)?.index;
  return at === undefined ? text : text.slice(0, at) + character + text.slice(at);
};
const over = (character) => (rng, text) => {
  const letters = [...text.matchAll(/(?<=[A-Za-z])[A-Za-z]/g)];
  const at = pick(rng, letters)?.index;
  return at === undefined ? text : text.slice(0, at) + character + text.slice(at + 1);
};

characterOperator("nul", "A NUL stands in a name or type.", "cell", over("\0"));
characterOperator("nul-text", "A NUL stands in text.", "text", over("\0"));
characterOperator(
  "replacement",
  "A letter of a name or type was lost to a wrong encoding.",
  "cell",
  over("\uFFFD"),
);
characterOperator(
  "replacement-text",
  "A letter of a text was lost to a wrong encoding.",
  "text",
  over("\uFFFD"),
);
characterOperator(
  "bom-inside",
  "A byte order mark stands in the middle of the page.",
  "cell",
  within("\uFEFF"),
);
characterOperator(
  "zero-width",
  "A zero-width space stands in a name or type.",
  "cell",
  within("\u200B"),
);
characterOperator(
  "homoglyph",
  "A letter of a name or type is a Cyrillic one that looks the same.",
  "cell",
  (_, text) => text.replace(/(?<=\w)[aeo]/, (letter) => ({ a: "а", e: "е", o: "о" })[letter]),
);
characterOperator("mojibake", "Text in UTF-8 was read as Latin-1.", "text", (rng, text) => {
  const at = text.indexOf(" ", Math.floor(rng() * text.length));
  return at === -1
    ? text
    : `${text.slice(0, at)} ${pick(rng, ["donâ€™t", "Ã¼ber", "â€“"])}${text.slice(at)}`;
});
characterOperator(
  "control-character",
  "A control character stands in a name or type.",
  "cell",
  within("\u0007"),
);
operator("truncated", "The page ends in the middle of a curl sample.", routes, (page, rng) => {
  const block = pick(rng, page.blocks.filter(hasSample));
  if (block === undefined) return;
  const { first, last } = block.sample;
  const line = first + 1 + Math.floor(rng() * (last - first - 1));
  const rest = page.blocks.filter((each) => each.first >= block.first);
  return {
    text: page.lines.slice(0, line + 1).join("\n"),
    lines: range(block.first, line + 1),
    copies: [
      ...orphans(page, rest),
      ...lossCopies(page, block.first, page.lines.length),
      ...here(...page.headings.map((heading) => heading.line)),
    ],
  };
});
operator("emptied", "The page is empty.", everything, (page) => ({
  text: "",
  lines: [1],
  copies: [...lossCopies(page, 0, page.lines.length), ...indexPlaces(page), ...linkPlaces(page)],
}));

/** Every line of the tree that names a type. */
function linkPlaces(page) {
  return page.tree.pages.flatMap((other) =>
    other.lines.flatMap((line, index) =>
      line.includes(`/api-resources/${page.id}/`) ? [{ file: other.file, line: index + 1 }] : [],
    ),
  );
}

operator("escaped", "A tool escaped the page's markup.", routes, (page, rng) => {
  const block = pick(rng, page.blocks);
  if (block === undefined) return;
  const lines = page.lines.with(
    block.pathLine,
    page.lines[block.pathLine].replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  );
  return {
    text: lines.join("\n"),
    lines: blockLines(block),
    copies: lossCopies(page, block.first, block.last),
  };
});
operator("page-twice", "The content of a page stands in it twice.", everything, (page) => {
  const body = page.lines.slice(page.matter + 1);
  return {
    text: [...page.lines, ...body].join("\n"),
    lines: range(0, page.lines.length + body.length),
  };
});

/** @type {readonly Operator[]} */
export const operators = list.splice(0);

// --- Harmless changes ----------------------------------------------------------------------------

/** Adds a change that says the same, so that nothing may be reported. */
function harmlessOperator(name, what, pages, change) {
  operator(name, what, pages, (page, rng) => {
    const text = change(page, rng);
    return text === undefined ? undefined : { text, lines: [] };
  });
}

const all = ["resource", "type", "common", "index"];

harmlessOperator("crlf", "Lines end as on Windows.", all, (page) => page.lines.join("\r\n"));
harmlessOperator(
  "byte-order-mark",
  "The page begins with a byte order mark.",
  all,
  (page) => `\uFEFF${page.text}`,
);
harmlessOperator("trailing-spaces", "A line ends in spaces.", all, (page, rng) => {
  const lines = page.lines.flatMap((line, index) =>
    index > page.matter && /[|>#\w]$/.test(line) && !line.endsWith("\\") ? [index] : [],
  );
  const line = pick(rng, lines);
  return line === undefined ? undefined : splice(page, line, 1, `${page.lines[line]}  `);
});
harmlessOperator(
  "final-newline",
  "The page ends with more or fewer line breaks.",
  all,
  (page, rng) => pick(rng, [page.text.trimEnd(), `${page.text}\n\n`]),
);
harmlessOperator("blank-lines", "More blank lines stand above a heading.", all, (page, rng) => {
  const heading = pick(rng, page.headings);
  return heading && splice(page, heading.line, 0, "", "");
});
harmlessOperator("blank-lines-fewer", "Fewer blank lines stand between sections.", types, (page) =>
  page.text.replace(/\n{3,}/g, "\n\n"),
);
harmlessOperator("comment", "An HTML comment stands above a heading.", all, (page, rng) => {
  const heading = pick(rng, page.headings);
  return heading && splice(page, heading.line, 0, "<!-- reviewed -->", "");
});
harmlessOperator(
  "comment-between-blocks",
  "An HTML comment stands between blocks.",
  routes,
  (page, rng) => {
    const block = pick(rng, page.blocks);
    return block && splice(page, startOf(page, block), 0, "<!-- reviewed -->");
  },
);

/** Adds a harmless change of one table. */
function harmlessTable(name, what, change) {
  harmlessOperator(name, what, everything, (page, rng) => {
    const tables = page.tables.filter(
      (table) =>
        table.kind !== undefined &&
        table.rows.length > 0 &&
        table.rows.every((row) => row.isPlain) &&
        delimiters(page, table).length === table.columns.length,
    );
    const table = pick(rng, tables);
    if (table === undefined) return;
    const lines = change(page.lines.slice(table.head, table.last + 1), rng, table);
    return lines && splice(page, table.head, table.last - table.head + 1, ...lines);
  });
}

harmlessTable(
  "rows-reordered",
  "The rows of a table stand in another order.",
  ([head, dashes, ...rows], rng) =>
    rows.length < 2 ? undefined : [head, dashes, ...shuffle(rng, rows)],
);
harmlessTable(
  "columns-reordered",
  "The columns of a table stand in another order.",
  (lines, rng, table) => {
    const order = shuffle(rng, [...table.columns.keys()]);
    return lines.map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      return `| ${order.map((index) => cells[index]).join(" | ")} |`;
    });
  },
);
harmlessTable("table-framed", "A table gets pipes at its ends.", (lines) =>
  lines.map(
    (line) =>
      `| ${line
        .split("|")
        .map((cell) => cell.trim())
        .join(" | ")} |`,
  ),
);
harmlessTable("table-aligned", "The columns of a table are aligned.", (lines) => {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const widths = rows[0].map((_, index) => Math.max(3, ...rows.map((row) => row[index].length)));
  return rows.map((row, line) =>
    row.map((cell, index) => cell.padEnd(widths[index], line === 1 ? "-" : " ")).join(" | "),
  );
});
harmlessTable(
  "delimiter-colons",
  "The row of dashes aligns its columns.",
  ([head, dashes, ...rows]) => [
    head,
    dashes
      .split("|")
      .map(() => ":---")
      .join("|"),
    ...rows,
  ],
);

/** @template T @param {Rng} rng @param {readonly T[]} items @returns {T[]} */
export function shuffle(rng, items) {
  const made = [...items];
  for (let at = made.length - 1; at > 0; at--) {
    const other = Math.floor(rng() * (at + 1));
    [made[at], made[other]] = [made[other], made[at]];
  }
  return made;
}

/** Adds a harmless change of one body. */
function harmlessBody(name, what, change) {
  harmlessOperator(name, what, routes, (page, rng) => {
    const block = pick(rng, page.blocks.filter(hasBody));
    if (block === undefined) return;
    const { data, url } = block.sample;
    const lines = change(page.lines.slice(data + 1, url), rng, block, page);
    return lines && splice(page, data + 1, url - data - 1, ...lines);
  });
}

harmlessBody("body-indent", "A body is indented with spaces.", (lines) =>
  lines.map((line) => line.replaceAll("\t", "  ")),
);
harmlessBody("body-one-line", "A body stands on one line.", (lines) => [
  lines.map((line) => line.trim()).join(" "),
]);
harmlessBody(
  "body-reordered",
  "The members of a body stand in another order.",
  (lines, rng, { sample }, page) => {
    if (sample.keys.length < 2) return;
    const parts = shuffle(rng, sample.keys).map((key) => {
      const part = page.lines.slice(key.line, key.end + 1);
      return part.with(-1, part.at(-1).replace(/,$/, ""));
    });
    return parts.flatMap((part, index) =>
      index === parts.length - 1 ? part : part.with(-1, `${part.at(-1)},`),
    );
  },
);
harmlessOperator(
  "actions-reordered",
  "The actions of a page stand in another order.",
  ["resource"],
  (page, rng) => {
    const blocks = page.blocks.filter((block) => block.isAction);
    if (blocks.length < 2) return;
    const order = shuffle(rng, blocks);
    const parts = order.flatMap((block) => [...page.lines.slice(block.first, block.last + 1), ""]);
    return splice(page, blocks[0].first, blocks.at(-1).last - blocks[0].first + 1, ...parts);
  },
);
harmlessOperator(
  "matter-key",
  "The front matter gets a key, or another order.",
  all,
  (page, rng) =>
    page.matter === -1
      ? undefined
      : pick(rng, [
          splice(page, page.matter, 0, "author: docs team"),
          splice(page, 1, 2, page.lines[2], page.lines[1]),
        ]),
);
harmlessOperator("matter-quotes", "The title stands in quotes.", all, (page) =>
  page.title === -1
    ? undefined
    : splice(page, page.title, 1, page.lines[page.title].replace(/: (.*)$/, ': "$1"')),
);
harmlessOperator("note-added", "A row gets a note.", everything, (page, rng) => {
  const at = pick(
    rng,
    rowsOf(page, ["writeable", "readOnly"]).filter(
      (each) => cellOf(each, "notes") === "" && copiesOf(page, each).every((copy) => !copy.row),
    ),
  );
  return (
    at && splice(page, at.row.line, 1, withCell(at, "notes", "Set by the *server*, see `mode`."))
  );
});
harmlessOperator("heading-closed", "A heading is closed with `#`.", all, (page, rng) => {
  const heading = pick(rng, page.headings);
  return (
    heading &&
    splice(page, heading.line, 1, `${page.lines[heading.line]} ${"#".repeat(heading.depth)}`)
  );
});
harmlessOperator(
  "link-slash",
  "A link of a Type cell has no slash at its end.",
  types,
  (page, rng) => {
    const at = pick(
      rng,
      rowsOf(page, ["writeable", "readOnly"]).filter((each) => hasLink(page, each)),
    );
    return at && splice(page, at.row.line, 1, page.lines[at.row.line].replace(/\/\)/, ")"));
  },
);

/** @type {readonly Operator[]} */
export const harmless = list.splice(0);
