import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { Ajv } from "ajv";
import { Parser } from "htmlparser2";
import { expect, it } from "vitest";

import { showReport } from "../../generator/commands/check/show-report.js";
import type { Format } from "../../generator/commands/check/options.js";
import { startOf, type Finding } from "../../generator/report/finding.js";
import type { CheckReport } from "../../generator/report/check-report.js";
import { root } from "../helpers/command-line.js";

const page = "---\ntitle: x\n---\ndriver | strng | Yes\nÜber \u001B[31m | \u202Ered | -\n";

function finding(change: Partial<Finding>): Finding {
  const start = { line: 4, column: 10 };
  return {
    api: "shop-v1",
    part: "docs",
    rule: "unknown-type",
    severity: "error",
    message: "Unexpected type `strng`, expected a scalar; did you mean `string`?",
    subjects: ["volume.driver"],
    place: { ...startOf("docs/volume.md"), start, end: { line: 4, column: 15 } },
    related: [],
    fix: "Write a scalar.",
    fingerprint: "0123456789abcdef",
    change: undefined,
    patch: undefined,
    ...change,
  };
}

/** A hostile text, which could be the name of a page, a folder or a server. */
const hostile =
  "`</failure>]]>\"'|\n::error::x %0A \u001B[2J\u0000\uD800 [a](javascript:x) <img src=x> \u202E www.x.com";

const silenced = { off: 1, disabled: 0, baselined: 2 };
const part = { api: "shop-v1", against: undefined, note: undefined, silenced } as const;
const report: CheckReport = {
  failOn: "error",
  parts: [
    { ...part, part: "docs", state: "checked" },
    { ...part, part: "stale", state: "blocked", note: "the pages have errors" },
    { ...part, part: "breaking", state: "checked", against: "main" },
    { ...part, part: "live", state: "skipped", against: hostile, note: hostile },
  ],
  findings: [
    finding({}),
    finding({
      rule: "open-type",
      severity: "warning",
      message: `Unexpected \`${hostile}\``,
      subjects: [hostile],
      place: { ...startOf("docs/a b:ü/%\u0007.md"), start: { line: 5, column: 1 } },
    }),
    finding({
      part: "breaking",
      rule: "field-presence/removed",
      message: "Field `a.b` is gone",
      place: { ...startOf("docs/a.md"), revision: "main" },
      related: [{ place: startOf("docs/b.md"), message: "What it is" }],
      change: {
        case: "field-removed",
        subject: "field",
        direction: "both",
        to: undefined,
        before: "int",
        after: undefined,
        facts: ["field:a.b"],
      },
    }),
    finding({ part: "breaking", rule: "field-presence/added", severity: "info", message: "New" }),
    finding({
      part: "stale",
      rule: "stale-changed",
      place: startOf("generated/x.ts"),
      patch: "--- a\n+++ b\n@@ -1 +1 @@ docs/a.md:1:1\n-old \u001B[0m\n+new",
    }),
  ],
};

const textOf = (): string => page;
const show = (format: Format): string => showReport(report, { textOf, showsInfo: true }, format);

// The expected outputs are files, so they must be the same on every machine.
it.each([
  ["pretty", "txt"],
  ["compact", "txt"],
  ["json", "json"],
  ["sarif", "sarif"],
  ["github", "txt"],
  ["junit", "xml"],
  ["markdown", "md"],
] as const)("prints the expected %s", async (format, extension) => {
  await expect(`${show(format)}\n`).toMatchFileSnapshot(`expected/${format}.${extension}`);
});

it("prints JSON that the published schema describes, and the schema refuses other JSON", () => {
  const path = join(root, "docs/schema/check.schema.json");
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path, "utf8")) as object,
  );
  const value = JSON.parse(show("json")) as { findings: Record<string, unknown>[] };
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(value.findings[1]?.["message"]).toBe(report.findings[1]?.message);
  Object.assign(value.findings[0] ?? {}, { place: { file: "x" } });
  expect(validate(value)).toBe(false);
});

it("prints SARIF that the schema of the standard accepts", () => {
  const path = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    unknown
  >;
  expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.anything()]);
  const formats = {
    uri: /^[a-z]+:\/\/[!-~]+$/,
    "uri-reference": /^[!-~]*$/,
    "date-time": /^[!-~]+$/,
  };
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats });
  const validate = ajv.compile(schema);
  const log = JSON.parse(show("sarif")) as Sarif;
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [{ results, tool }] = log.runs;
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual(
    report.findings.map(({ rule }) => [
      rule,
      tool.driver.rules.findIndex(({ id: name }) => name === rule),
    ]),
  );
  expect(tool.driver.rules.every(({ help }) => help.text.includes("To mend: "))).toBe(true);
  const uris = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
  expect(uris[1]).toBe("docs/a%20b%3A%C3%BC/%25%07.md");
  Object.assign(log.runs[0].results[0] ?? {}, { level: "fatal" });
  expect(validate(log)).toBe(false);
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly help: { readonly text: string };
          }[];
        };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

it("prints JUnit with counts that match its cases, and with escaped texts", () => {
  const opened: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void opened.push({ name, attributes }),
      ontext: (text) => void texts.push(text),
    },
    { xmlMode: true },
  );
  const xml = show("junit");
  parser.end(xml);
  const countOf = (name: string): number => opened.filter((tag) => tag.name === name).length;
  const sum = (key: string): number =>
    opened
      .filter(({ name }) => name === "testsuite")
      .reduce((total, { attributes }) => total + Number(attributes[key]), 0);
  expect(sum("tests")).toBe(countOf("testcase"));
  expect([sum("failures"), sum("errors"), sum("skipped")]).toEqual([
    countOf("failure"),
    countOf("error"),
    countOf("skipped"),
  ]);
  expect([countOf("failure"), countOf("error"), countOf("skipped")]).toEqual([3, 1, 1]);
  expect(texts.join("")).toContain("</failure>]]>\"'|");
  // XML 1.0 does not allow these characters, even escaped.
  expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]|&#(?:0|27);/u);
});

it.each(["pretty", "compact", "github", "markdown"] as const)(
  "lets no foreign text move the cursor or begin a line in %s",
  (format) => {
    // The colours come from stubdown itself, so they are removed first.
    const text = show(format).replace(/\u001B\[\d+m/g, "");
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    expect(text).not.toMatch(/^(?!::(?:error|warning|notice) file=)::/m);
    if (format === "markdown") expect(text).not.toMatch(/<img|\]\(javascript/);
  },
);

it("prints JSON and SARIF in ASCII", () => {
  for (const format of ["json", "sarif"] as const) expect(show(format)).toMatch(/^[\n -~]*$/);
});
