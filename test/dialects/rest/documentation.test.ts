import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
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

it("shows a page that needs no inference and has no fault", () => {
  const page = /^(`{3,})md\n([^]*?)^\1$/m.exec(text)?.[2] ?? "";
  const { api, diagnostics } = readTree([{ path: "books.md", text: page }], { dialect: rest });
  expect(diagnostics).toEqual([]);
  const rules = [...JSON.stringify(api).matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule);
  expect(rules.length).toBeGreaterThan(30);
  // No page says that a request lists or removes, or that its rows together are a body.
  const structural = ["rest/role-by-path", "rest/body-rows", "rest/request-evidence"];
  expect(rules.filter((rule) => rule !== "stated" && !structural.includes(rule ?? ""))).toEqual([]);
  const keys = rest.facts(api).map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining([
      "op:GET /books",
      "returns:GET /books",
      "default:GET /books#order",
      "options:GET /books#order",
      "in:PATCH /books/{id}#shelf",
      "required:PATCH /books/{id}#shelf",
      "returns:DELETE /books/{id}",
      "status:DELETE /books/{id}",
      "nullable:Book.shelf",
    ]),
  );
});
