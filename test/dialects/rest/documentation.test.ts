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

it("links only to files that exist", () => {
  const links = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, href = ""]) =>
    join(dirname(path), href),
  );
  expect(links.filter((file) => !existsSync(file))).toEqual([]);
});

// Run with `UPDATE=1` to write the list anew.
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

/** The examples of the plain form: a page, and the facts that are read from it, one in a line. */
const plainForm = text.slice(
  text.indexOf("## The plain form"),
  text.indexOf("## What makes a request"),
);
const examples = [...plainForm.matchAll(/^(`{3,})md\n([^]*?)^\1\n\n```text\n([^]*?)^```$/gm)].map(
  ([, , page = "", lines = ""]) => ({ page, lines: lines.trim().split("\n") }),
);

it("has the facts below each page of the plain form", () => {
  const fences = plainForm.match(/^`{3,}md$/gm) ?? [];
  expect(examples.length).toBeGreaterThan(7);
  expect(examples).toHaveLength(fences.length);
});

it.each(examples)(
  "reads the listed facts from a page of the plain form, without diagnostics: $lines.0",
  ({ page, lines }) => {
    const { api, diagnostics } = readTree([{ path: "page.md", text: page }], { dialect: rest });
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    const read = [...apiLines(api)].map(([key, value]) => `${key}: ${value}`);
    expect(read).toEqual(expect.arrayContaining(lines));
    const rules = [...JSON.stringify(api).matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule);
    // These rules are needed on every page: none states the group or the role of an operation, or that rows form a body.
    const structural = [
      ...["rest/group-by-heading", "rest/group-by-path"],
      ...["rest/role-by-path", "rest/body-rows", "rest/request-evidence"],
    ];
    // These rules make the type of a sample, which the page does not state.
    const ofSamples = ["rest/sample", "rest/not-in-all-samples"];
    expect(
      rules.filter(
        (rule) => rule !== "stated" && ![...structural, ...ofSamples].includes(rule ?? ""),
      ),
    ).toEqual([]);
  },
);
