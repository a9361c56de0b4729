import { expect, it } from "vitest";

import { typesOf } from "../../../generator/core/by-type.js";
import { writeTree } from "../../../generator/output/write-tree.js";
import { readRancher } from "../../helpers/read-rancher.js";
import { run } from "../../helpers/in-process.js";
import { temporaryFolder } from "../../helpers/tree.js";

const head = "Field | Type | Notes\n---|---|---\n";

function commonPage(rows: string): string {
  return `---\ntitle: Rancher API Common Resource Fields\n---\n\n## Common Resource Fields\n\n${head}${rows}`;
}

function page(id: string, rows: string): string {
  return `---\ntitle: Rancher API - ${id}\n---\n\n## ${id}\n\n### Resource Fields\n\n#### Read Only Fields\n\n${head}${rows}`;
}

/** The pages of one resource and the common page, by path. */
function pagesOf(common: string, rows: string): Readonly<Record<string, string>> {
  return {
    "common/index.md": commonPage(common),
    "api-resources/host/index.md": page("host", rows),
  };
}

const stored = "id | int | a\nname | string | b\ndescription | string | c\n";
const ranchers = "created[TS] | date | d\nremoveTime | date | e\nremoved | bool | f\n";

function fieldsOf(pages: Readonly<Record<string, string>>): readonly string[] {
  const [api] = readRancher(Object.entries(pages).map(([path, text]) => ({ path, text })));
  return typesOf(api).flatMap(({ fields }) =>
    fields.map(({ name, type: { value, rule } }) => {
      const text = value.kind === "scalar" ? (value.format ?? value.name) : value.kind;
      return `${name}: ${text} (${rule})`;
    }),
  );
}

function reportsOf(pages: Readonly<Record<string, string>>): readonly string[] {
  const [, found] = readRancher(Object.entries(pages).map(([path, text]) => ({ path, text })));
  return found.map(({ span, severity, message, code }) => {
    return `${span.file}:${span.start.line}: ${severity}: ${message} [${code}]`;
  });
}

it("corrects the common page that Rancher published, and reports that at its rows", () => {
  const pages = pagesOf(ranchers, stored);
  expect(fieldsOf(pages).slice(3)).toEqual([
    "created: date-time (rancher/date-pair)",
    "removed: date-time (rancher/correction)",
  ]);
  expect(reportsOf(pages)).toEqual([
    "common/index.md:10: info: The row `removeTime` is corrected: it is not read, because no resource has it; its date is in `removed` [corrected-row]",
    "common/index.md:11: info: The row `removed` is corrected: it is read as `date`, because servers send the time of the removal [corrected-row]",
  ]);
});

it.each([
  ["removed | boolean | a\n", ["removed: boolean (rancher/common-life-field)"]],
  ["removeTime | date | a\n", ["removeTime: date-time (rancher/common-field)"]],
  [
    "created[TS] | date | a\nremoved | boolean | b\n",
    ["created: date-time (rancher/date-pair)", "removed: boolean (rancher/common-life-field)"],
  ],
  [
    "removeTime | date | a\nremoved | boolean | b\n",
    [
      "removeTime: date-time (rancher/common-field)",
      "removed: boolean (rancher/common-life-field)",
    ],
  ],
])("reads the common page of another API unchanged: %j", (rows, expected) => {
  const pages = pagesOf(rows, stored);
  expect(fieldsOf(pages).slice(3)).toEqual(expected);
  expect(reportsOf(pages)).toEqual([]);
});

it.each([
  ["id | int | a\nname | string | b\n", "no row for `description`", "`kind`, `uuid`"],
  ["name | string | b\ndescription | string | c\n", "no row for `id`", "`kind`, `uuid`"],
  ["id | int | a\ndescription | string | c\n", "no row for `name`", "`uuid`"],
])("says which common fields a resource does not get: %j", (rows, reason, fields) => {
  const pages = pagesOf("kind | string | a\nuuid | string | b\n", rows);
  expect(reportsOf(pages)).toEqual([
    `common/index.md:5: info: \`host\` does not get ${fields} of this page: ${reason} [common-field-left-out]`,
  ]);
});

it("explains a common field by the rule and the rows that decided", async () => {
  const folder = temporaryFolder();
  const write = Object.entries(pagesOf(`${ranchers}kind | string | g\n`, stored)).map(
    ([path, text]) => ({ path, text }),
  );
  writeTree(folder, { write, remove: [] });
  const explain = async (name: string): Promise<string> => {
    return (await run(["explain", name, "--docs", folder])).out;
  };
  const kind = await explain("host.kind");
  expect(kind).toContain("inferred by rancher/common-field: the page has rows for `id` and");
  expect(kind).toContain("id | int | a");
  expect(kind).toContain("description | string | c");
  expect(kind).not.toContain("name | string | b");
  const removed = await explain("host.removed");
  expect(removed).toContain("type: date\n  inferred by rancher/correction: Rancher's own common");
  expect(removed).toContain("name | string | b");
  expect(await explain("host.created")).toContain("inferred by rancher/date-pair: the common page");
});
