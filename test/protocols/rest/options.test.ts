import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readAssets } from "../../../generator/commands/read-assets.js";
import { compile } from "../../../generator/compile.js";
import { readSources } from "../../../generator/source/read-sources.js";
import { root } from "../../helpers/command-line.js";
import { printedOnce, target } from "../../helpers/compile-docs.js";
import { run } from "../../helpers/in-process.js";
import { temporaryFolder } from "../../helpers/tree.js";
import { writeTree } from "../../../generator/output/write-tree.js";

const docs = readFileSync(join(root, "docs/protocols/rest.md"), "utf8");
const sections = [...docs.matchAll(/^### (\w+)\n([^]*?)(?=^##|(?![^]))/gm)].map(
  ([, option = "", text = ""]) => ({ option, text }),
);
const fences = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map(
    ([, code = ""]) => code,
  );

const assets = await readAssets();
const sources = await readSources(join(root, "docs/api/bookshop"));

it.each(sections)(
  "makes the code that docs/protocols/rest.md shows for $option",
  async ({ option, text }) => {
    const [json = ""] = fences(text, "json");
    const options = JSON.parse(json) as Readonly<Record<string, unknown>>;
    expect(Object.keys(options)).toEqual([option]);
    const make = async (own: typeof options): Promise<ReadonlyMap<string, string>> => {
      const how = { target: { ...target, options: own }, assets, files: printedOnce };
      const [files] = await compile(sources, how);
      return new Map(files.map((file) => [file.path, file.text]));
    };
    const [before, after] = [await make({}), await make(options)];
    const shown = fences(text, "ts");
    expect(shown).not.toEqual([]);
    for (const block of shown) {
      const [head = "", ...lines] = block.trimEnd().split("\n");
      const path = head.replace("// ", "");
      expect(after.get(path)).toContain(lines.join("\n"));
      // Without the option, the file is different.
      expect(before.get(path) ?? "").not.toContain(lines.join("\n"));
    }
  },
);

it("explains each option of the schema", () => {
  const schema = JSON.parse(readFileSync(join(root, "docs/schema/config.schema.json"), "utf8")) as {
    definitions: { restProtocol: { properties: object } };
  };
  const known = Object.keys(schema.definitions.restProtocol.properties);
  expect(sections.map(({ option }) => option)).toEqual(known.filter((name) => name !== "name"));
});

const pages = {
  "docs/books.md":
    "# Books\n\n## List books\n\n`GET /books`\n\n## Get a book\n\n`GET /books/{id}`\n",
};

/** Makes a folder with pages and a configuration that has one key on each line. */
function makeProject(protocol: object): string {
  const folder = temporaryFolder();
  const write = Object.entries(pages).map(([path, text]) => ({ path, text }));
  writeTree(folder, { write, remove: [] });
  const config = { apis: [{ name: "shop", docs: "docs", out: "out", dialect: "rest", protocol }] };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify(config, undefined, 1));
  return folder;
}

it.each([
  [{ kinds: {} }, ":10:5: There is no key `kinds`; write one of name, names, auth"],
  [{ names: { "GET /books": "a.b.c" } }, ":11:20: `apis.0.protocol.names.GET /books` cannot be"],
  [{ auth: { kind: "token" } }, '`apis.0.protocol.auth.kind` cannot be "token"; write bearer or'],
  [{ auth: { kind: "header" } }, ":10:13: `name` is missing here"],
  [{ baseUrl: "books.example" }, 'write it like "https://books.example/api"'],
  [{ paging: { kind: "page" } }, ":10:15: `parameter` is missing here"],
  [
    { names: { "GET /boks": "books.list" } },
    ":11:6: The pages have no request `GET /boks`; did you mean `GET /books`?",
  ],
  [{ names: { "GET /books": "then" } }, ":11:6: No method can have the name `then`"],
  [{ names: { "GET /books": "request.list" } }, ":11:6: No group can have the name `request`"],
  [
    { names: { "GET /books/{id}": "books.list" } },
    ":11:6: `books.list` is the name of `GET /books` already; write another",
  ],
])("refuses %j at its place", async (options, message) => {
  const folder = makeProject({ name: "rest", ...options });
  for (const command of [["generate"], ["check", "docs"]]) {
    const { code, err } = await run(command, folder);
    expect(err).toContain(message);
    expect(err).toMatch(/^stubdown: stubdown\.config\.json:|^stubdown\.config\.json:/m);
    expect(code).toBe(2);
  }
});

it("takes the name of a method from the configuration in place of its own", async () => {
  const folder = makeProject({ name: "rest", names: { "GET /books": "catalogue.all" } });
  expect((await run(["generate"], folder)).code).toBe(0);
  const made = readFileSync(join(folder, "out/client/src/groups/catalogue.ts"), "utf8");
  expect(made).toContain("all(options?: RequestOptions)");
  const { out } = await run(["explain", "GET /books"], folder);
  expect(out).toContain("method of the client: catalogue.all");
  expect(out).toContain("inferred by rest/given-name: `names` of the configuration says so");
  expect((await run(["explain", "GET /books/{id}"], folder)).out).toContain(
    "method of the client: books.get",
  );
});
