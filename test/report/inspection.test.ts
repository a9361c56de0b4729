import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { expect, it } from "vitest";

import type { Unknown } from "../../generator/core/inspection.js";
import type { Span } from "../../generator/diagnostics/diagnostic.js";
import {
  isUnderstood,
  type InspectionReport,
} from "../../generator/report/inspect/inspection-report.js";
import { showInspectionJson } from "../../generator/report/inspect/show-inspection-json.js";
import { showInspectionText } from "../../generator/report/inspect/show-inspection-text.js";
import { root } from "../helpers/command-line.js";

function spanAt(file: string, line: number): Span {
  return {
    file,
    start: { line, column: 3, offset: 10 },
    end: { line, column: 9, offset: 16 },
  };
}

const clean: InspectionReport = {
  api: "shop",
  docs: "docs/api",
  dialect: { name: "plain", title: "plain pages" },
  isConfigured: true,
  recognised: [
    { name: "plain", pages: 2 },
    { name: "other", pages: 0 },
  ],
  pages: 3,
  counts: [
    { name: "pages", count: 2, of: 3 },
    { name: "operations", count: 7 },
    { name: "enumerations", count: 0 },
  ],
  lines: { used: 2, prose: 1, reported: 0, unread: 0, lost: 0 },
  diagnostics: { error: 0, warning: 2, info: 1 },
  unknown: [],
  unread: [],
  pagesWithoutApi: [],
  lost: [],
  nothing: undefined,
  proposal: {},
};
const column: Unknown = {
  kind: "column",
  text: "Beschreibung",
  count: 12,
  span: spanAt("a.md", 4),
  option: "columns.notes",
};
const shortcode: Unknown = {
  kind: "shortcode",
  text: "{{< api >}}",
  count: 1,
  span: spanAt("b.md", 20),
};
const faulty: InspectionReport = {
  ...clean,
  isConfigured: false,
  diagnostics: { error: 1, warning: 0, info: 0 },
  lines: { used: 997, prose: 1, reported: 0, unread: 1, lost: 1 },
  unknown: [column, shortcode],
  unread: [{ span: spanAt("c.md", 1), message: "The table is not read" }],
  pagesWithoutApi: [spanAt("d.md", 1)],
  lost: [spanAt("c.md", 9)],
  proposal: { columns: { notes: ["Beschreibung"] } },
};

it("prints a clean report in a few lines", () => {
  expect(showInspectionText(clean, false)).toBe(
    `shop: plain pages (dialect plain), named by the configuration; pages recognised, of 3: plain 2, other 0
  understood   2 of 3 pages, 7 operations
  lines        3: 2 used (66.6 %), 1 prose (33.3 %), 0 unread (0 %)
  diagnostics  2 warnings, 1 note; \`stubdown check docs\` prints those of docs/api

shop: everything was understood`,
  );
  expect(isUnderstood(clean)).toBe(true);
});

it("lists what was not understood, with places and the lines that would help", () => {
  expect(showInspectionText(faulty, false)).toBe(
    `shop: plain pages (dialect plain), found from the pages; pages recognised, of 3: plain 2, other 0
  understood   2 of 3 pages, 7 operations
  lines        1000: 997 used (99.7 %), 1 prose (0.1 %), 1 unread (0.1 %), 1 lost (0.1 %)
  diagnostics  1 error; \`stubdown check docs\` prints those of docs/api

Words and forms not understood: 2
  column     \`Beschreibung\`  12x  docs/api/a.md:4:3   -> columns.notes
  shortcode  \`{{< api >}}\`   1x   docs/api/b.md:20:3

Texts that may state facts and are unread: 2
  docs/api/c.md:1:3: The table is not read
  docs/api/c.md:9:3: Lost: nothing read this text

Pages without an operation or a type: 1; give the dialect the words of these pages, or name pages of prose in \`exclude\`
  docs/api/d.md:1:3

Proposed for the configuration of shop; keep the lines that are right:
  "dialect": {
    "name": "plain",
    "columns": {
      "notes": ["Beschreibung"]
    }
  }

shop: 1 error, 2 words and forms not understood, 1 block unread, 1 text lost`,
  );
});

it.each([
  ["an error", { diagnostics: faulty.diagnostics }],
  ["an unknown word", { unknown: [column] }],
  ["an unread block", { unread: faulty.unread }],
  ["lost text", { lost: faulty.lost }],
])("counts %s as not understood", (_, change) => {
  expect(isUnderstood({ ...clean, ...change })).toBe(false);
});

it("breaks long lines of counts", () => {
  const names = ["path parameters", "query parameters", "header parameters", "body parameters"];
  const counts = [...names, ...names].map((name) => ({ name, count: 1_234 }));
  const text = showInspectionText({ ...clean, counts }, false);
  const [, told = ""] = /^ {2}understood {3}([^]*?)\n {2}lines/m.exec(text) ?? [];
  const all = counts.map(({ name }) => `1234 ${name}`).join(", ");
  expect(told.replace(/\n {15}/g, " ")).toBe(all);
  const widths = text
    .split("\n")
    .slice(1, 3)
    .map(({ length }) => length);
  expect(widths.filter((width) => width < 75 || width > 100)).toEqual([]);
});

it("says how many more there are than it lists", () => {
  const unknown = Array.from({ length: 45 }, () => column);
  const text = showInspectionText({ ...clean, unknown }, false);
  expect(text.match(/Beschreibung/g)).toHaveLength(40);
  expect(text).toContain("\n  and 5 more; --json and --html have all\n");
});

it("shows hostile words on one line without control characters", () => {
  const text = "\u001B[31mred\r\n\u202Eback\u0007\u{E0041}";
  const options = { [text]: text };
  const report = { ...clean, unknown: [{ ...column, text }], proposal: options };
  const shown = showInspectionText(report, false);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  const [, proposed = ""] = /"dialect": (\{[^]*?\n {2}\})/.exec(shown) ?? [];
  expect(JSON.parse(proposed)).toEqual({ name: "plain", ...options });
  expect(showInspectionJson([report])).toMatch(/^[\n\u0020-\u007E]*$/);
});

it("prints the same as JSON as in the text, with places below the docs folder", () => {
  const { version, apis } = JSON.parse(showInspectionJson([clean, faulty])) as {
    version: number;
    apis: readonly object[];
  };
  expect([version, apis.length]).toEqual([1, 2]);
  expect(apis[0]).toMatchObject({ understood: true, proposedDialect: null, nothing: null });
  expect(apis[1]).toMatchObject({
    api: "shop",
    understood: false,
    counts: [
      { name: "pages", count: 2, of: 3 },
      { name: "operations", count: 7, of: null },
      { count: 0, of: null },
    ],
    unknown: [
      {
        kind: "column",
        text: "Beschreibung",
        count: 12,
        place: { file: "docs/api/a.md", start: { line: 4, column: 3, offset: 10 } },
        option: "columns.notes",
      },
      { kind: "shortcode", option: null },
    ],
    unread: [{ message: "The table is not read", place: { file: "docs/api/c.md" } }],
    pagesWithoutApi: [{ file: "docs/api/d.md" }],
    lost: [{ file: "docs/api/c.md" }],
    proposedDialect: { name: "plain", columns: { notes: ["Beschreibung"] } },
  });
});

it("prints JSON that the published schema describes, and the schema refuses other JSON", () => {
  const schema = readFileSync(join(root, "docs/schema/inspect.schema.json"), "utf8");
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(JSON.parse(schema) as object);
  const value = JSON.parse(showInspectionJson([clean, faulty])) as { apis: object[] };
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  Object.assign(value.apis[1] ?? {}, { lost: [{ file: "x" }] });
  expect(validate(value)).toBe(false);
});
