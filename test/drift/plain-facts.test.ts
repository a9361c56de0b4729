import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { factsText } from "../../generator/core/facts.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { rest } from "../../generator/dialects/rest/dialect.js";
import { readTree } from "../../generator/read-api.js";
import { compareApis } from "../../generator/drift/compare-apis.js";
import { root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readOnce } from "../helpers/read-once.js";
import { dueTrees } from "../helpers/slow-suite.js";
import { temporaryFolder } from "../helpers/tree.js";

const corpus = fileURLToPath(new URL("../../../shared/rest/corpus/", import.meta.url));
const skip = existsSync(corpus) ? false : `there is no corpus at ${corpus}`;
if (skip !== false) process.stderr.write(`Skipping the facts of the corpus: ${skip}\n`);

/** Returns the differences between a tree and its printed facts, which are read back. */
async function differencesOf(
  folder: string,
): Promise<{ readonly found: readonly string[]; readonly operations: number }> {
  const reading = await readOnce(folder);
  const { api, dialect } = reading;
  expect(dialect).toBe(rest);
  const facts = reading.facts();
  const read = readFacts("facts.txt", factsText(facts));
  if (read.api === undefined) throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  const head = read.reduce?.(facts).api ?? api;
  const found = compareApis(read.api, head).map(({ id, rule }) => `${rule} ${id}`);
  return { found, operations: read.api.operations.length };
}

it("reads the facts of a tree of plain HTTP back to an API that is the same", async () => {
  const { found, operations } = await differencesOf(join(root, "test/dialects/rest/small"));
  expect(found).toEqual([]);
  expect(operations).toBe(2);
});

const sites = ["discord", "fleet", "gitlab", "mastodon", "slate-basis"];

it.skipIf(skip).each(dueTrees(sites, (site) => site))(
  "reads the facts of %s back to an API that is the same",
  async (site) => {
    const { found, operations } = await differencesOf(corpus + site);
    expect(found).toEqual([]);
    expect(operations).toBeGreaterThan(10);
  },
  300_000,
);

it.each([
  ["yes", true],
  ["no", false],
  ["maybe", "`deprecated:GET /books` is `maybe`; write `yes` or `no`"],
])("reads from the word %s whether a request is deprecated", (word, meaning) => {
  const { api, faults } = readFacts(
    "f.txt",
    `op:GET /books\tList\ndeprecated:GET /books\t${word}\n`,
  );
  expect(api?.operations[0]?.deprecated?.value ?? faults?.[0]?.message).toBe(meaning);
});

it("compares pages of plain HTTP with a facts file, and names the place on the page", async () => {
  const docs = join(root, "test/dialects/rest/small");
  const facts = (await run(["facts", "--docs", docs])).out;
  const file = join(temporaryFolder(), "facts.txt");
  const check = async (text: string): ReturnType<typeof run> => {
    writeFileSync(file, text);
    return run(["check", "breaking", "--docs", docs, "--against", file]);
  };
  expect(await check(facts)).toMatchObject({ code: 0 });
  const gone = await check(`${facts}field:Book.isbn\tstring\n`);
  expect(gone).toMatchObject({ code: 1 });
  expect(gone.out).toContain("Field `Book.isbn` (`string`) is gone");
  const more = await check(facts.replace(/^.*Book\.pages.*\n/gm, ""));
  expect(more.out).toMatch(/books\.md:11:\d+: info: .*`Book\.pages`/);
});

it("does not compare facts that an earlier version did not print, and says so", async () => {
  const docs = join(root, "docs/api/bookshop");
  const facts = (await run(["facts", "--docs", docs])).out;
  const file = join(temporaryFolder(), "facts.txt");
  const old = facts.replace(/^(?:media:|nullable:[A-Z]+ |returns:[A-Z]+ [^\t]*#).*\n/gm, "");
  expect(old).not.toBe(facts);
  writeFileSync(file, old);
  const { code, out } = await run(["check", "breaking", "--docs", docs, "--against", file]);
  expect(out).toContain("has nothing about media types, null in requests, answers of further");
  expect(out).toContain("no change since");
  expect(code).toBe(0);
});

it("says what a facts file cannot state", async () => {
  const docs = join(root, "docs/api/bookshop");
  const file = join(temporaryFolder(), "facts.txt");
  writeFileSync(file, (await run(["facts", "--docs", docs])).out);
  const { out } = await run(["check", "breaking", "--docs", docs, "--against", file]);
  expect(out).toContain("a facts file says nothing about servers, credentials");
  expect(out).toContain("a git ref or a folder of pages has them");
});

it.each([
  ["param:GET /a#b\tarray[", "`param:GET /a#b` is `array[`; write a type"],
  ["required:GET /a#b\tyes", "`required:GET /a#b` has no `param:GET /a#b`; add it"],
  [
    "param:GET /a#b\tint\nrequired:GET /a#b\tmaybe",
    "`required:GET /a#b` is `maybe`; write `yes` or `no`",
  ],
  ["what:GET /a\tint", "`what:GET /a` is not a fact; write one such as"],
  ["op:GET /a\tA", "`op:GET /a` is there twice; keep one"],
])("refuses %j", (line, message) => {
  const { faults = [] } = readFacts("facts.txt", `op:GET /a\tA\n${line}\n`);
  expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

const withBody = (body: string, type: string): string => `# Books

## Book object

| Field | Type | Required | Description |
|-------|------|----------|-------------|
| id | ${type} | yes | Which one |

## Shelf object

| Field | Type | Required | Description |
|-------|------|----------|-------------|
| name | string | yes | What it is called |

## Sort books

\`PUT /books\`

### Query parameters

| Name | Type | Required | Description |
|------|------|----------|-------------|
| after | ${type} | no | Where to begin |

### Body

${body}

### Response

\`Status: 204\`
`;

/** Returns the changes from one page to another, if only the facts of the first are known. */
function changesOf(from: string, to: string): readonly string[] {
  const [base, head] = [from, to].map((text) =>
    readTree([{ path: "page.md", text }], { dialect: rest }),
  );
  const read = readFacts("facts.txt", factsText(base?.facts() ?? []));
  if (read.api === undefined || head === undefined) throw new Error(JSON.stringify(read.faults));
  const after = read.reduce?.(head.facts()).api;
  if (after === undefined) throw new Error("nothing to compare");
  return compareApis(read.api, after).map(({ id, rule }) => `${rule} ${id}`);
}

it("reports changes of bodies that are a type, and of formats", () => {
  const base = withBody("A [book](#book-object) object.", "string (uuid)");
  expect(changesOf(base, base)).toEqual([]);
  expect(changesOf(base, withBody("A [shelf](#shelf-object) object.", "string (uuid)"))).toEqual([
    "operation-input/changed Sort books",
  ]);
  expect(
    changesOf(base, withBody("An array of [book](#book-object) objects.", "string (uuid)")),
  ).toEqual(["operation-input/changed Sort books"]);
  expect(changesOf(base, withBody("A [book](#book-object) object.", "string (email)"))).toEqual([
    "field-type/changed Book.id",
    "parameter-type/changed Sort books.after",
  ]);
});

it("reports a type of a body that cannot be read", () => {
  const { faults } = readFacts("f.txt", "op:PUT /books\tSort\nsends:PUT /books\tarray[\n");
  expect(faults?.map(({ message }) => message)).toEqual([
    "`sends:PUT /books` is `array[`; write a type",
  ]);
});
