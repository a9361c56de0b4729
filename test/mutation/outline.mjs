// Reads what a page states and where, without the code of the generator, so that the generator does not decide what
// counts as an error. Lines are counted from 0 here, and from 1 in places of reports.

/**
 * @typedef {{ file: string | undefined, line: number }} Place A line counted from 1; without a file,
 *   of the page itself.
 * @typedef {object} Row A line of a field table.
 * @property {Page} page
 * @property {Table} table
 * @property {number} line
 * @property {string[]} raw The cells with their white space.
 * @property {string[]} cells The cells without it.
 * @property {string} name
 * @property {boolean} isPlain False if it holds several fields, or is short of cells.
 *
 * @typedef {object} Table
 * @property {Page} page
 * @property {"writeable" | "readOnly" | "common" | "input" | undefined} kind
 * @property {number} head
 * @property {number} last
 * @property {string[]} columns In lower case.
 * @property {Row[]} rows
 * @property {number} heading The line of the heading above.
 * @property {string | undefined} type The type whose fields these are.
 * @property {Block | undefined} block
 *
 * @typedef {object} Key A member of a curl body.
 * @property {string} name
 * @property {number} line
 * @property {number} end
 * @property {string} value As written; `{` or `[` for an object or a list that continues below.
 * @property {Key[]} keys
 * @property {boolean} isLast
 *
 * @typedef {object} Sample A curl sample.
 * @property {number} first
 * @property {number} last
 * @property {number} method
 * @property {number | undefined} data The line of `-d`.
 * @property {number} url The line of the URL, which is that of the last brace if there is a body.
 * @property {Key[]} keys
 *
 * @typedef {object} Block An operation or an action.
 * @property {Page} page
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
 *
 * @typedef {{ line: number, depth: number, text: string }} Heading
 * @typedef {{ page: Page, line: number, id: string, text: string, description: string }} Entry
 *
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
 *
 * @typedef {object} Tree
 * @property {string} name
 * @property {Page[]} pages
 * @property {ReadonlyMap<string, Page>} byId
 * @property {Page | undefined} index
 * @property {ReadonlySet<string>} common The fields of the common page.
 * @property {(type: string | undefined, field: string) => import("./copies.mjs").Copy[]} copiesOf
 */

const tableKinds = { "writeable fields": "writeable", "read only fields": "readOnly" };

/** @returns {Page} */
export function outline(file, text) {
  const lines = text.split("\n");
  const matter = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  const title = lines.findIndex((line, index) => index < matter && line.startsWith("title:"));
  const page = { file, id: file.split("/").at(-2) ?? "", text, lines, matter, title };
  Object.assign(page, { headings: [], tables: [], blocks: [], entries: [] });
  page.kind = kindOf(file, lines[title] ?? "");
  if (page.kind === "prose") return page;
  const inSample = (index) =>
    page.blocks.some(({ sample }) => sample && index >= sample.first && index <= sample.last);
  for (let at = matter + 1; at < lines.length; at++) {
    if (/<div class="action"/.test(lines[at])) page.blocks.push(readBlock(page, at));
    const heading = /^(#{1,6}) (.*?)\s*$/.exec(lines[at]);
    if (heading && !inSample(at)) {
      page.headings.push({ line: at, depth: heading[1].length, text: heading[2] });
    }
    if (/^[-|: ]*-[-|: ]*$/.test(lines[at]) && lines[at].includes("|")) {
      if (page.kind === "index") page.entries.push(...readEntry(page, at - 1));
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
  const { lines } = page;
  const isCommon = page.kind === "common";
  const columns = lines[head].split("|").map((cell) => cell.trim().toLowerCase());
  let last = head + 1;
  while (lines[last + 1]?.includes("|")) last++;
  const heading = page.headings.at(-1);
  const block = page.blocks.find((each) => each.first < head && each.last > head);
  const own = isCommon ? "common" : tableKinds[heading?.text.toLowerCase()];
  const type = block ? block.input : isCommon ? undefined : page.id;
  const table = { page, head, last, columns, heading: heading?.line ?? 0, type, block };
  table.kind = block ? "input" : own;
  table.rows = lines.slice(head + 2, last + 1).map((text, index) => {
    const raw = text.split("|");
    const cells = raw.map((cell) => cell.trim());
    const isPlain = cells.length === columns.length;
    return { page, table, line: head + 2 + index, raw, cells, name: cells[0], isPlain };
  });
  if (block) block.table = table;
  return table;
}

function readEntry(page, line) {
  const link = /^\[([^\]]*)\]\(.*\/api-resources\/(\w+)\/\)\|/.exec(page.lines[line]);
  const description = page.lines[line + 2]?.replace(/\s*\|\s*$/, "").trim() ?? "";
  return link ? [{ page, line, text: link[1], id: link[2], description }] : [];
}

/** Returns a function that finds the first of some lines that match a pattern. */
function finder(lines, first, end) {
  return (pattern) => {
    const index = lines.slice(first, end).findIndex((line) => pattern.test(line));
    return index === -1 ? undefined : first + index;
  };
}

const target = /\/api-resources\/(\w+)\//;

/** @returns {Block} */
function readBlock(page, first) {
  const { lines } = page;
  let last = first;
  while (last < lines.length - 1 && !lines[last].includes("</div></div>")) last++;
  const find = finder(lines, first, last + 1);
  const pathLine = find(/headerright/) ?? first;
  const [, method = "", path = ""] = /([A-Z]+): *<code>([^<]*)/.exec(lines[pathLine]) ?? [];
  const isAction = path.includes("?action=");
  const nameLine = isAction ? pathLine - 1 : pathLine;
  const header = /class="header">([^<]*)/.exec(lines[nameLine])?.[1] ?? "";
  const name = isAction ? lines[nameLine].trim() : header;
  const [inputLine, outputLine] = [find(/<strong>Input:/), find(/class="output"/)];
  const input = target.exec(lines[inputLine] ?? "")?.[1];
  const output = target.exec(lines[outputLine] ?? "")?.[1];
  const sample = readSample(lines, find(/\{% highlight/), find(/\{% endhighlight/));
  const places = { first, last, nameLine, pathLine, inputLine, outputLine };
  return { page, isAction, name, method, path, input, output, sample, table: undefined, ...places };
}

/** @returns {Sample | undefined} */
function readSample(lines, first, last) {
  if (first === undefined || last === undefined) return;
  const find = finder(lines, first, last);
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
