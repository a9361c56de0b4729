import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Ajv } from "ajv";
import { expect, it } from "vitest";

import { detectDialect } from "../../../generator/registry.js";
import { root } from "../../helpers/command-line.js";
import { run } from "../../helpers/in-process.js";
import { readOnce } from "../../helpers/read-once.js";
import { dueTrees } from "../../helpers/slow-suite.js";
import { temporaryFolder } from "../../helpers/tree.js";

const docs = fileURLToPath(new URL("small", import.meta.url));
const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));

it("prints the facts of plain HTTP, sorted by their keys", async () => {
  const { code, out } = await run(["facts", "--docs", docs]);
  expect(out.split("\n").slice(0, -1)).toEqual([
    "field:Book.id\tint",
    "field:Book.pages\tint",
    "field:Book.title\tstring",
    "in:DELETE /shelves/{shelf_id}#force\tquery",
    "in:DELETE /shelves/{shelf_id}#shelf_id\tpath",
    "in:GET /shelves/{shelf_id}/books#limit\tquery",
    "in:GET /shelves/{shelf_id}/books#shelf_id\tpath",
    "op:DELETE /shelves/{shelf_id}\tRemove a shelf",
    "op:GET /shelves/{shelf_id}/books\tList books",
    "optional:Book.pages\tyes",
    "param:DELETE /shelves/{shelf_id}#force\tboolean",
    "param:DELETE /shelves/{shelf_id}#shelf_id\tint",
    "param:GET /shelves/{shelf_id}/books#limit\tint",
    "param:GET /shelves/{shelf_id}/books#shelf_id\tint",
    "required:DELETE /shelves/{shelf_id}#force\tno",
    "required:DELETE /shelves/{shelf_id}#shelf_id\tyes",
    "required:GET /shelves/{shelf_id}/books#limit\tno",
    "required:GET /shelves/{shelf_id}/books#shelf_id\tyes",
    "returns:GET /shelves/{shelf_id}/books\tarray[Book]",
    "type:Book\tyes",
  ]);
  expect(code).toBe(0);
});

it("prints an API that the schema describes", async () => {
  const { code, out } = await run(["ir", "--docs", docs, "--name", "library"]);
  expect(code).toBe(0);
  const ir = JSON.parse(out) as { dialect: string; operations: { id: string }[] };
  expect(ir.dialect).toBe("rest");
  expect(ir.operations.map(({ id }) => id)).toEqual([
    "GET /shelves/{shelf_id}/books",
    "DELETE /shelves/{shelf_id}",
  ]);
  const schema = readFileSync(join(root, "docs/schema/ir.schema.json"), "utf8");
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(JSON.parse(schema) as object, ir), ajv.errorsText()).toBe(true);
});

it("accounts for all text of pages", async () => {
  const { code, out } = await run(["coverage", "--docs", docs, "--name", "library"]);
  expect(out).toContain("library: 100 % of lines, 100 % of nodes accounted for");
  expect(code).toBe(0);
});

it("checks pages by the codes of the dialect, whose severity a configuration may change", async () => {
  const { code, out } = await run(["check", "docs", "--docs", docs]);
  expect(out).toMatch(/shelves\.md:11:\d+: warning: .*force.* \[rest\/duplicate-row\]/);
  expect(out).toMatch(/shelves\.md:13:\d+: warning: .* \[rest\/dead-link\]/);
  expect(code).toBe(0);

  const folder = temporaryFolder();
  const severity = { "rest/dead-link": "error", "rest/duplicate-row": "off" };
  const api = { name: "library", docs, out: "out", severity };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  const changed = await run(["check", "docs", "--format", "sarif"], folder);
  expect(changed.code).toBe(1);
  const { runs } = JSON.parse(changed.out) as {
    runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } } }[];
  };
  const rules = runs[0]?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toContain("rest/dead-link");
  expect(rules.map(({ id }) => id)).not.toContain("rest/duplicate-row");
  for (const { help } of rules) expect(help.text).toMatch(/To mend: \S/);
});

it("explains a route by any style of parameters, and a field", async () => {
  for (const route of ["GET /shelves/:id/books", "GET /shelves/{shelf_id}/books"]) {
    const { code, out } = await run(["explain", route, "--docs", docs]);
    expect(out).toContain("GET /shelves/{shelf_id}/books (operation): List books");
    expect(out).toMatch(/limit \(query, optional\): int\b/);
    expect(code).toBe(0);
  }
  const field = await run(["explain", "Book.title", "--docs", docs]);
  expect(field.out).toContain("Book.title (field): string");
});

it("explains a parameter by its name in facts, and suggests a similar name", async () => {
  const known = await run(["explain", "GET /shelves/{shelf_id}/books#limit", "--docs", docs]);
  expect(known.out).toContain("GET /shelves/{shelf_id}/books#limit (parameter): int");
  expect(known.out).toContain("in: query");
  const near = await run(["explain", "GET /shelves/{shelf_id}/books#limits", "--docs", docs]);
  expect(near.code).not.toBe(0);
  expect(near.err).toContain("`GET /shelves/{shelf_id}/books#limit`");
});

it("explains why a group and a method have their names", async () => {
  const folder = temporaryFolder();
  const operation = (title: string, route: string): string => `## ${title}\n\n\`${route}\`\n\n`;
  const page = [
    "# Crates\n\n",
    operation("List crates", "GET /stores/{id}/crates"),
    operation("List the crates of a ship", "GET /ships/{id}/crates"),
    operation("Rename a crate", "POST /crates/{id}/name"),
    operation("Start all", "POST /fire"),
  ].join("");
  writeFileSync(join(folder, "crates.md"), page);
  const told = async (route: string): Promise<readonly string[]> => {
    const { out } = await run(["explain", route, "--docs", folder]);
    const found = [
      ...out.matchAll(/^ {2}(group|method of the client): (.*)\n {2}inferred by (\S+):/gm),
    ];
    return found.map(([, about, value, rule]) => `${about} ${value} ${rule}`);
  };
  const byHeading = "group crates rest/group-by-heading";
  expect(await told("GET /stores/{id}/crates")).toEqual([
    byHeading,
    "method of the client crates.list rest/name-by-role",
  ]);
  expect(await told("GET /ships/{id}/crates")).toEqual([
    byHeading,
    "method of the client crates.listOfShip rest/name-apart",
  ]);
  expect(await told("POST /crates/{id}/name")).toEqual([
    byHeading,
    "method of the client crates.rename rest/name-by-title",
  ]);
  expect(await told("POST /fire")).toEqual([
    "group crates rest/group-of-others",
    "method of the client crates.start rest/name-by-title",
  ]);
});

it("makes packages of plain HTTP", async () => {
  const folder = temporaryFolder();
  const args = ["generate", "--out", "out", "--docs", docs, "--name", "library"];
  const { code, out } = await run(args, folder);
  expect(out).toMatch(/library: wrote \d+ files/);
  expect(code).toBe(0);
  for (const name of ["models", "client", "server"]) {
    expect(existsSync(join(folder, "out", name, "package.json"))).toBe(true);
  }
  const again = await run(["check", "stale", ...args.slice(1)], folder);
  expect(again.code).toBe(0);
});

const trees = [
  ["rancher", join(root, "docs/api")],
  ["rest", docs],
  ...["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"].map((tree) => [
    "rancher",
    join(shared, "corpus", tree),
  ]),
  ...["gitlab", "fleet", "discord", "slate-basis", "mastodon"].map((site) => [
    "rest",
    join(shared, "rest/corpus", site),
  ]),
].map(([name = "", folder = ""]) => ({ name, folder, shown: folder.split("/").at(-1) }));

for (const { name, folder, shown } of dueTrees(trees, (tree) => tree.folder)) {
  it.skipIf(!existsSync(folder))(
    `takes the pages of ${shown} for ${name} (may need ../shared)`,
    async () => {
      expect((await readOnce(folder)).dialect.name).toBe(name);
    },
  );
}

it("reads pages that describe nothing as plain HTTP", async () => {
  const page = { path: "a.md", text: "# About us\n\nWe make things.\n" };
  expect((await detectDialect([page])).name).toBe("rest");
});
