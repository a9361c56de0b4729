import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readRest } from "./read-rest.js";

const start = "# Crates\n\n## Find a crate\n\n`GET /crates/{id}`\n\n";

/** Returns the unread parts of a page with kind and place: `list of statuses 7:1`. */
function unreadIn(text: string): readonly string[] {
  const resolved = readRest([{ path: "page.md", text: start + text }]);
  return accountTree(resolved, checkTree(resolved)).flatMap(({ unread }) =>
    unread.map(({ kind, span }) => `${kind} ${span.start.line}:${span.start.column}`),
  );
}

const text = "text with names and types";

// Forms of facts outside of the tables and lists that are read.
it.each([
  ["a line in bold", "**size: integer, lid: boolean**", [`${text} 7:1`]],
  ["brackets behind a name", "See `size` (integer) and *lid* (boolean).", [`${text} 7:5`]],
  ["a colon behind a name", "*size*: integer, how big", [`${text} 7:1`]],
  ["a dash behind a name", "**size** - integer - how big", [`${text} 7:1`]],
  ["a sentence", "Big ones first. `size` must be an integer.", [`${text} 7:17`]],
  ["lines without marks", "size: integer\nlid: boolean", [`${text} 7:1`]],
  ["a default", "`size` defaults to 20.", [`${text} 7:1`]],
  ["values", "`order` is one of `up`, `down`.", [`${text} 7:1`]],
  ["names behind a label", "Optional: size, lid", [`${text} 7:1`]],
  ["a header to send", "Send who you are in the `X-Who` header.", [`${text} 7:1`]],
  ["a note", "!!! note\n    `size` (integer) is big.", [`${text} 8:5`]],
  ["an open note", "???+ note\n\n    `size` (integer) is big.", [`${text} 9:5`]],
  [
    "an open note inside a tab",
    '=== "A"\n\n    ???+ note\n\n        `size` (integer) is big.',
    [`${text} 11:9`],
  ],
  ["boxes to tick", "- [x] size (integer)\n- [ ] lid (boolean)", [`${text} 7:1`]],
  ["a fence of lines", "```\nsize  integer  how big\nlid   boolean\n```", [`${text} 7:1`]],
  ["an answer in TOML", "**Response:**\n\n```toml\nid = 1\n```", ["sample that is not JSON 9:1"]],
  [
    "JSON below headings in words of their own",
    '### For guests\n\n```json\n{"id": 1}\n```\n\n### For old crates\n\n```json\n{"at": 1}\n```',
    ["sample 9:1", "sample 15:1"],
  ],
  [
    "JSON below such a heading behind an answer",
    '### Response\n\n```json\n{"id": 1}\n```\n\n### For old crates\n\n```json\n{"at": 1}\n```',
    [],
  ],
  [
    "JSON behind a list of requests",
    "- `GET /lids` - all\n- `GET /lids/{id}` - one\n\nA lid:\n\n```json\n{}\n```".replace(
      "{}",
      '{"id": 1}',
    ),
    ["sample of one of several requests 12:1"],
  ],
  [
    "a status in bold with its condition",
    "Slow it down: **429** after ten.",
    ["status in a sentence 7:15"],
  ],
  ["a status in code and brackets", "It is opened (`202`) soon.", ["status in a sentence 7:15"]],
  ["a status of success in brackets", "It is opened (204).", ["status in a sentence 7:14"]],
  ["a number in brackets", "At most (200) are opened.", []],
  [
    "an answer like another",
    "### Response\n\nSame structure as the call by name.",
    ["answer like another 9:1"],
  ],
  [
    "an answer like another in Portuguese",
    "### Resposta\n\nMesma estrutura do endpoint por ID.",
    ["answer like another 9:1"],
  ],
  ["the same answer twice", "### Response\n\nThe same crate comes back.", []],
  ["an answer in CSV, whose media type is read", "**Response:**\n\n```csv\nid\n1\n```", []],
  [
    "an answer in XML beside one in JSON",
    '**Response:**\n\n```json\n{"id": 1}\n```\n\n```xml\n<a/>\n```',
    [],
  ],
  ["a body in XML", "### Request\n\n```xml\n<a/>\n```", ["sample that is not JSON 9:1"]],
  ["XML that is no body", "A file of settings.\n\n```xml\n<a/>\n```", []],
  ["YAML", "```yaml\nsize: integer\nlid: boolean\n```", [`${text} 7:1`]],
  ["TypeScript", "```ts\ninterface Crate { size: number; open(): boolean }\n```", [`${text} 7:1`]],
  ["a list of HTML", "<ul>\n<li><code>size</code> (integer)</li>\n</ul>", [`${text} 8:11`]],
  ["a summary", "<details>\n<summary>size (integer)</summary>\n</details>", [`${text} 7:1`]],
  ["a list of notes", "### Notes\n\n- `size` (integer): how big", [`${text} 9:1`]],
  ["a list of any words", "### More words\n\n- `size` (integer): how big", [`${text} 9:1`]],
  [
    "an answer's list",
    "### Response\n\n- `size` (integer): how big\n- `lid`: its lid",
    [`${text} 9:1`],
  ],
  [
    "an item in another form than its list",
    "### Body parameters\n\n- `size` (integer) – how big\n- `lid` (boolean) – closed\n- and `wood` (string)",
    [`${text} 11:7`],
  ],
  [
    "rows with asterisks below words that are unknown",
    "### More words\n\n- see `size`* (integer)",
    [`${text} 9:7`],
  ],
  ["statuses behind other words", "- Not there: 404\n- Locked: 423", ["list of statuses 7:1"]],
])("reports what no rule reads, if anything, in %s: %j", (_, lines, found) => {
  expect(unreadIn(`${lines}\n`)).toEqual(found);
});

it("reports nothing for items below an item that were read as its members or values", () => {
  const crate =
    "- `crate` (object): a crate\n  - `size` (integer): how big\n  - `lid` (boolean): closed";
  const kind = "- `kind` (string): one of the following:\n  - `string`: tied\n  - `object`: loose";
  expect(unreadIn(`### Parameters\n\n${crate}\n${kind}\n`)).toEqual([]);
});

it.each([
  [
    "what a table tells, again",
    "| Name | Type |\n| --- | --- |\n| size | integer |\n\n`size` is an integer.",
  ],
  ["a sentence before the members", "`box` is an object with the following members:"],
  ["words for types without a name", "The number of crates is an integer. Objects are boxes."],
  ["a list of words", "- Big: boxes of wood\n- Small: boxes of paper"],
  ["numbers that are no statuses", "- Boxes: 1200\n- Price: 404.50\n- Full: 404 %"],
  ["a status that is read", "- Error: 404\n- Error: 409 while it is open"],
])("takes as prose %s: %j", (_, lines) => {
  expect(unreadIn(`${lines}\n`)).toEqual([]);
});

it("ignores text outside of requests", () => {
  const page = "# Crates\n\nThe `size` (integer) of a crate.\n\n## Find\n\n`GET /crates`\n";
  const resolved = readRest([{ path: "page.md", text: page }]);
  expect(accountTree(resolved, checkTree(resolved)).flatMap(({ unread }) => unread)).toEqual([]);
});

it("names a request that was taken for an example, though nothing else asks for its path", () => {
  const found = "## Find\n\n```\nGET /lids?size=9\n```\n\nAnswers with lids.\n";
  expect(unreadIn(found)).toEqual(["request 10:1"]);
  expect(unreadIn(found.replace("Find", "Example"))).toEqual([]);
});

it.each([150, 9000])("accounts for quotes that are nested %i deep", (depth) => {
  const text = `${start}${"> ".repeat(depth)}\`size\` (integer)\n`;
  const page = rest.makeReader()({ path: "page.md", text })[0];
  const [resolution, diagnostics] = rest.resolve([page]);
  expect(diagnostics.map(({ code }) => code)).toContain("rest/unread-nesting");
  const { unread } = resolution.account(page, text, diagnostics);
  expect(unread.map((span) => span.start.line)).toEqual([7]);
});

const status = "status in a sentence";
const rows =
  "### Query parameters\n\n| Name | Type |\n|---|---|\n| lid | string |\n| top | string |\n\n";

it.each<[string, readonly string[]]>([
  ["Finders see a `409` when two of them pull.", [`${status} 7:15`]],
  ["Pull it. The answer is then a `404`, as the crate is lost.", [`${status} 7:31`]],
  ["Fails with 404. A `404` can be sent twice.", []],
  ["It never answers `410`.", []],
  ["The answer is `{}` on success, and `500` never.", []],
  ["The crate `404` is green.", []],
])("reports the unread status, if any, of a sentence: %s", (sentence, found) => {
  expect(unreadIn(sentence)).toEqual(found);
});

it.each<[string, readonly string[]]>([
  ["The `lid` can be `on` or `off`, and more to come.", [`${text} 14:5`]],
  ["`lid` can be `on` or `off`.", []],
  ["`lid` must be `top` or `bottom`, and so on.", []],
])("reports the unread values, if any, of a sentence: %s", (sentence, found) => {
  expect(unreadIn(rows + sentence)).toEqual(found);
});

it.each<[string, readonly string[]]>([
  ["- Response\n  - `id`: which crate\n  - `lid`: its lid", ["list of parameters 8:3"]],
  ["- response:\n  - id\n  - lid", ["list of parameters 8:3"]],
  ["- response:\n  - json\n  - xml", []],
  ["- Response\n  - 200\n  - 404", []],
  ["- Notes\n  - id\n  - lid", []],
])("reports the unread names, if any, below an item for the answer: %j", (lines, found) => {
  expect(unreadIn(`${lines}\n`)).toEqual(found);
});

it("reports codes of answers, and makes no type of them", () => {
  const codes =
    "### Response protocol\n\n| code | message |\n|---|---|\n| 0 | fine |\n| 17 | lost |\n";
  expect(unreadIn(codes)).toEqual(["table of codes 9:1"]);
  expect(readRest([{ path: "page.md", text: start + codes }]).reading.types).toEqual([]);
});
