import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiLines } from "../../../generator/dialects/rest/print/api-lines.js";
import { readTree } from "../../../generator/read-api.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const path = join(root, "docs/dialects/rest.md");
const text = readFileSync(path, "utf8");

it("links to nothing that is not there", () => {
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, href = ""]) =>
    join(dirname(path), href),
  );
  // The vocabulary has a page of its own, which this one only points to.
  const files = links.filter((file) => !file.endsWith("rest-vocabulary.md"));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

// `UPDATE=1` writes the list.
it("ends with a list of all forms, by their titles", () => {
  const folder = join(root, "test/dialects/rest/forms");
  const items = readdirSync(folder).map((name) => {
    const title = readFileSync(join(folder, name), "utf8").split("\n", 1)[0]?.replace(/^# /, "");
    return `- [${title ?? ""}](../../test/dialects/rest/forms/${name})`;
  });
  const list = `## All forms\n\n${items.join("\n")}\n`;
  const start = text.indexOf("## All forms\n");
  if (process.env.UPDATE === "1") writeFileSync(path, `${text.slice(0, start)}${list}`);
  else expect(text.slice(start)).toBe(list);
});

/** The examples of the plain form: a page, and what it says, a line a fact. */
const plainForm = text.slice(
  text.indexOf("## The plain form"),
  text.indexOf("## What makes a request"),
);
const examples = [...plainForm.matchAll(/^(`{3,})md\n([^]*?)^\1\n\n```text\n([^]*?)^```$/gm)].map(
  ([, , page = "", lines = ""]) => ({ page, lines: lines.trim().split("\n") }),
);

it("shows a page for each need of the plain form, with what it says", () => {
  const fences = plainForm.match(/^`{3,}md$/gm) ?? [];
  expect(examples.length).toBeGreaterThan(7);
  expect(examples).toHaveLength(fences.length);
});

it.each(examples)(
  "reads what the plain form says, without a fault: $lines.0",
  ({ page, lines }) => {
    const { api, diagnostics } = readTree([{ path: "page.md", text: page }], { dialect: rest });
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    const read = [...apiLines(api)].map(([key, value]) => `${key}: ${value}`);
    expect(read).toEqual(expect.arrayContaining(lines));
    const rules = [...JSON.stringify(api).matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule);
    // No page says what a request does to its resource, or that its rows together are a body.
    const structural = ["rest/role-by-path", "rest/body-rows", "rest/request-evidence"];
    // A sample also has a type of its own.
    const ofSamples = ["rest/sample", "rest/not-in-all-samples"];
    expect(
      rules.filter(
        (rule) => rule !== "stated" && ![...structural, ...ofSamples].includes(rule ?? ""),
      ),
    ).toEqual([]);
  },
);
