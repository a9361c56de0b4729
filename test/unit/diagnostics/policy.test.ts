import { expect, it } from "vitest";

import { readRancher } from "../../helpers/read-rancher.js";
import type { Settings } from "../../../generator/diagnostics/policy.js";
import { resourcePage } from "../../helpers/compile-docs.js";

const fields =
  "### Resource Fields\n\n#### Read Only Fields\n\nField | Type | Notes\n---|---|---\nid | itn | x\n\n### Prices\n";

function told(settings: Settings, comment = ""): readonly string[] {
  const pages = ["disk", "pool"].map((id) => ({
    path: `api-resources/${id}/index.md`,
    text: resourcePage(id, fields).replace(`## ${id}`, `${comment}## ${id}`),
  }));
  const [, diagnostics] = readRancher(pages, settings);
  return diagnostics.map(({ span, severity, code }) => {
    return `${span.file.split("/")[1] ?? ""} ${severity} ${code}`;
  });
}

it("gives codes the severity that a configuration asks for", () => {
  expect(told({ severity: { "unknown-type": "warning", "unknown-heading": "error" } })).toEqual([
    "disk warning unknown-type",
    "disk error unknown-heading",
    "pool warning unknown-type",
    "pool error unknown-heading",
  ]);
});

it("lets the last override that names a code and a page win", () => {
  const overrides = [
    { paths: ["api-resources/**"], severity: { "unknown-heading": "off" } },
    { paths: ["api-resources/pool/*.md"], severity: { "unknown-heading": "error" } },
    { paths: ["**/pool/**"], severity: { "unknown-type": "off" } },
  ] as const;
  expect(told({ severity: { "unknown-heading": "warning" }, overrides })).toEqual([
    "disk error unknown-type",
    "pool error unknown-heading",
  ]);
});

it("reports nothing for a page that disables the codes, even if it disables some without need", () => {
  const comment = "<!-- stubdown disable unknown-type, unknown-heading\n row-cells -->\n\n";
  expect(told({}, comment)).toEqual([]);
  const settings = { severity: { "unknown-type": "off" } } as const;
  expect(told(settings, comment.replace("unknown-type, ", ""))).toEqual([]);
});

it("reports an unknown code, and ignores comments that only quote the words", () => {
  expect(told({}, "<!-- stubdown disable unknwon-type -->\n\n")).toContain(
    "disk warning unknown-code",
  );
  expect(told({}, "<!-- do not stubdown disable unknown-type -->\n\n")).toEqual(told({}));
});
