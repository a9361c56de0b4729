import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { readPage } from "../generator/dialects/rancher/page/read-page.js";
import { edit, makeSmallProject } from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder, temporaryFolder, writeFolder } from "./helpers/tree.js";

const corpus = fileURLToPath(new URL("../../shared/rest/corpus/", import.meta.url));
const skip = existsSync(corpus) ? false : `the corpus is not at ${corpus}`;
if (skip !== false) process.stderr.write(`Skipping the tests of foreign pages: ${skip}\n`);

const fieldTable = "Field | Type | Notes\n---|---|---\ntitle | string | What it is called\n";
const book = `# Book\n\n## Fields\n\n${fieldTable}`;

/** Trees without a page that describes a type in the form of Rancher's pages, by their descriptions. */
const trees: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a README alone": { "README.md": "# Books\n\nAn API of books.\n" },
  "pages of prose": { "a.md": "One.\n", "b/index.md": "# Two\n\n- three\n" },
  "an index alone": { "index.md": "---\ntitle: API\n---\n\n## API\n\nHow to use it.\n" },
  "a table of fields without front matter": { "book.md": book },
  "routes and samples": { "books.md": "## GET /v1/books\n\n```json\n[]\n```\n" },
  "a folder of resources that has none of them": { "api-resources/book.md": "# Novel\n\nText.\n" },
};

function makeTree(pages: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFolder(join(folder, "docs"), Object.entries(pages));
  return folder;
}

/** Writes a configuration that names the dialect rancher, so that it is not detected. */
function configureRancher(folder: string, docs: string): void {
  const api = { name: "api", docs, out: "out", dialect: "rancher" };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
}

/** Every command that needs an API. */
const commands: readonly (readonly string[])[] = [
  ["generate"],
  ["check"],
  ["check", "docs"],
  ["facts"],
  ["ir"],
  ["mock", "--port", "0"],
  ["scaffold", "--to", "src"],
  ["explain", "book"],
  ["coverage"],
];

for (const [what, pages] of Object.entries(trees)) {
  it.each(commands)(
    `says that ${what} describes nothing, and does nothing: %s %s`,
    async (...args) => {
      const folder = makeTree(pages);
      configureRancher(folder, "docs");
      const { code, out, err } = await run(args, folder);
      const count = Object.keys(pages).length;
      const message = `0 of ${count} ${count === 1 ? "page describes" : "pages describe"} a request, a type or a resource; write`;
      expect(out + err).toContain(message);
      expect(code).toBe(1);
      if (args[0] === "facts" || args[0] === "ir") expect(out).toBe("");
      expect([...readFolder(folder).keys()].sort()).toEqual([
        ...Object.keys(pages).map((path) => `docs/${path}`),
        "stubdown.config.json",
      ]);
    },
  );
}

it.each([
  ["people", "# Team\n\n| Name | Role |\n| - | - |\n| Ada | lead |\n| Bob | dev |\n"],
  ["prices", "# Prices\n\n| Plan | Price |\n| - | - |\n| Basic | 10 |\n| Pro | 20 |\n"],
  ["numbers", "# Hello\n\n| a | b |\n| - | - |\n| 1 | 2 |\n"],
])("makes no packages of a table of %s alone, whose dialect is not named", async (_what, text) => {
  const folder = makeTree({ "a.md": text });
  const { code, err } = await run(["generate", "--docs", "docs", "--out", "out"], folder);
  expect(err).toContain("0 of 1 page describes a request, a type or a resource");
  expect(code).toBe(1);
  expect([...readFolder(folder).keys()]).toEqual(["docs/a.md"]);
});

it("makes no packages of nothing, even if the diagnostic is disabled", async () => {
  const folder = makeTree(trees["a README alone"] ?? {});
  writeFileSync(join(folder, "docs/README.md"), "<!-- stubdown disable nothing-described -->\n");
  const { code, err } = await run(["generate", "--docs", "docs", "--out", "out"], folder);
  expect(code).toBe(1);
  expect(err).toMatch(
    /\[nothing-described\]\n(?:.*\n)*.*Unknown code `nothing-described` to disable/,
  );
});

it("counts what is unread in `coverage`, and warns of it in `check docs`", async () => {
  const folder = makeSmallProject();
  writeFileSync(join(folder, "docs/book.md"), `---\ntitle: Book\n---\n\n${book}`);
  const covered = await run(["coverage"], folder);
  expect(covered.code).toBe(1);
  expect(covered.out).toMatch(/^ +lines +used +prose +reported +unread +lost +nodes /);
  expect(covered.out).toMatch(/^book\.md +8 +1 +4 +0 +3 +0 /m);
  expect(covered.out).toContain("\ndocs/book.md:9:1: unread\n");
  expect(covered.out).not.toContain("100 % of lines");
  const checked = await run(["check", "docs"], folder);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(
    /docs\/book\.md:9:1: warning: The table `Field \| Type \| Notes` is not read; .* \[unread-table\]/,
  );
  expect((await run(["generate"], folder)).code).toBe(0);
});

it("reports that a table drawn with lines is not read", async () => {
  const folder = makeSmallProject();
  const table =
    "+-------+------+\n| Field | Type |\n+=======+======+\n| a     | int  |\n+-------+------+\n";
  writeFileSync(join(folder, "docs/book.md"), `# Book\n\n${table}`);
  const { out } = await run(["check", "docs"], folder);
  expect(out).toMatch(/docs\/book\.md:3:1: warning: The table .* is not read; .* \[unread-table\]/);
});

it.each([
  ["a comment", "<!-- stubdown disable unread-table -- for people -->\n\n", {}],
  ["the severity", "", { severity: { "unread-table": "off" } }],
  ["an override", "", { overrides: [{ paths: ["book.md"], severity: { "unread-table": "off" } }] }],
  ["an exclusion", "", { exclude: ["book.md"] }],
])("reads unread content as prose if %s says so", async (_how, comment, settings) => {
  const folder = makeSmallProject();
  writeFileSync(join(folder, "docs/book.md"), `${comment}${book}`);
  const apis = [{ name: "api", docs: "docs", out: "out", ...settings }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  const covered = await run(["coverage"], folder);
  expect(covered.out).toContain("100 % of lines, 100 % of nodes accounted for");
  expect(covered.code).toBe(0);
  expect((await run(["check", "docs"], folder)).out).not.toContain("unread-");
  const isRead = covered.out.includes("book.md");
  expect(isRead).toBe(!("exclude" in settings));
});

it("reads pages by four endings, and names the endings if there is no page", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs", "notes.txt"), "# Not a page\n");
  const none = await run(["facts", "--docs", "docs"], folder);
  expect(none.code).toBe(2);
  expect(none.err).toContain("has no pages, which are .md, .mdx, .markdown or .apib files");
  for (const ending of ["md", "mdx", "markdown", "apib"])
    writeFileSync(join(folder, "docs", `a.${ending}`), `# ${ending}\n\n\`GET /${ending}\`\n`);
  const { out } = await run(["facts", "--docs", "docs"], folder);
  const paths = [...out.matchAll(/^op:GET \/(\w+)\t/gm)].map(([, path]) => path);
  expect(paths).toEqual(["apib", "markdown", "md", "mdx"]);
});

it("says that globs exclude every page", async () => {
  const folder = makeSmallProject();
  const apis = [{ name: "api", docs: "docs", out: "out", exclude: ["**"] }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  const { code, err } = await run(["generate"], folder);
  expect(code).toBe(2);
  expect(err).toContain(
    "The docs folder docs has no pages that `exclude` leaves; correct its globs",
  );
});

it.skipIf(skip).each(["fleet", "gitlab"])(
  "makes no files from the pages of %s if the configuration calls them Rancher's, and reports the unread text",
  async (site) => {
    const folder = temporaryFolder();
    configureRancher(folder, join(corpus, site));
    const generated = await run(["generate"], folder);
    expect(generated.code).toBe(1);
    expect(generated.err).toContain("a request, a type or a resource; write");
    expect(existsSync(join(folder, "out"))).toBe(false);
    const covered = await run(["coverage"], folder);
    expect(covered.code).toBe(1);
    // The page of fleet is too long to be parsed, which is an error of its own.
    if (site === "fleet") expect(generated.err).toContain("[unreadable-page]");
    else expect(covered.out.match(/: unread$/gm)?.length).toBeGreaterThan(100);
  },
);

it("reads pages behind symbolic links to folders, and each page of a circle once", async () => {
  const folder = makeSmallProject();
  const before = await run(["facts"], folder);
  renameSync(join(folder, "docs"), join(folder, "pages"));
  symlinkSync("pages", join(folder, "docs"));
  expect(await run(["facts"], folder)).toEqual(before);
  renameSync(join(folder, "pages/api-resources"), join(folder, "resources"));
  symlinkSync("../resources", join(folder, "pages/api-resources"));
  symlinkSync("..", join(folder, "pages/back"));
  symlinkSync(".", join(folder, "pages/here"));
  symlinkSync("loop", join(folder, "pages/loop"));
  expect(await run(["facts"], folder)).toEqual(before);
});

it("removes nothing if a link to pages is broken, and ignores lock files of editors", async () => {
  const folder = makeSmallProject();
  symlinkSync("somebody@host.1", join(folder, "docs/.#index.md"));
  renameSync(join(folder, "docs/api-resources"), join(folder, "resources"));
  symlinkSync("../resources", join(folder, "docs/api-resources"));
  expect((await run(["generate"], folder)).code).toBe(0);
  const before = readFolder(join(folder, "out"));
  renameSync(join(folder, "resources"), join(folder, "moved"));
  const { code, err } = await run(["generate"], folder);
  expect(code).toBe(2);
  expect(err).toContain("docs/api-resources");
  expect(readFolder(join(folder, "out"))).toEqual(before);
});

it("notices a change of a page behind a symbolic link", async () => {
  const folder = makeSmallProject();
  renameSync(join(folder, "docs/api-resources"), join(folder, "resources"));
  symlinkSync("../resources", join(folder, "docs/api-resources"));
  expect((await run(["generate"], folder)).code).toBe(0);
  edit(join(folder, "resources/disk/index.md"), "A disk", "One disk");
  expect((await run(["generate"], folder)).out).toMatch(/wrote \d+ files?/);
  expect((await run(["check", "stale"], folder)).code).toBe(0);
});

const overlaps = [
  ["docs", "docs"],
  ["docs", "docs/out"],
  ["out/docs", "out"],
  ["./docs/", "docs/../docs"],
] as const;

it.each(overlaps)("refuses the docs folder %s beside the output folder %s", async (docs, out) => {
  const folder = temporaryFolder();
  cpSync(join(makeSmallProject(), "docs"), join(folder, docs), { recursive: true });
  const before = readFolder(folder);
  const direct = await run(["generate", "--docs", docs, "--out", out], folder);
  expect(direct.code).toBe(2);
  expect(direct.err).toMatch(/The output folder `.*` and the docs folder `.*` overlap/);
  expect(readFolder(folder)).toEqual(before);
  const config = JSON.stringify({ apis: [{ name: "api", docs, out }] });
  writeFileSync(join(folder, "stubdown.config.json"), config);
  const { code, err } = await run(["check"], folder);
  expect(code).toBe(2);
  const column = config.lastIndexOf(JSON.stringify(out)) + 1;
  expect(err).toContain(`stubdown.config.json:1:${column}: The output folder \`${out}\` and`);
});

it("refuses an output folder in the docs of another API, also through a link", async () => {
  const folder = makeSmallProject();
  const apis = [
    { name: "one", docs: "docs", out: "out" },
    { name: "two", docs: "more", out: "docs/two" },
  ];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  expect((await run(["check"], folder)).err).toContain(
    "`docs/two` and the docs folder `docs` overlap",
  );
  symlinkSync("docs", join(folder, "link"));
  const linked = await run(["generate", "--docs", "docs", "--out", "link/out"], folder);
  expect(linked.code).toBe(2);
  expect(linked.err).toContain("`link/out` and the docs folder `docs` overlap");
});

it.each([
  ["blank lines in a fence", "```\n", "\n"],
  ["calls of curl that never end", "```\n", "curl \\\n"],
  ["tags of Jekyll that nothing closes", "", "{% highlight json %}\n"],
  ["angle brackets", "<div>\n", "<"],
  ["methods without a path", "# ", "GET` "],
])("needs no quadratic time for a page of %s", (_what, start, piece) => {
  const timeOf = (length: number): number => {
    const text = start + piece.repeat(length / piece.length);
    const before = process.cpuUsage();
    readPage({ path: "page.md", text });
    return process.cpuUsage(before).user;
  };
  // The fastest of five runs counts. Other load on the machine slows some of them, and the first runs before the
  // code is compiled.
  const short = Math.min(...Array.from({ length: 5 }, () => timeOf(10_000)));
  // Ten times the text; a hundred times the time would be quadratic.
  const most = 40 * Math.max(short, 20_000);
  let long = Infinity;
  for (let tries = 0; tries < 4 && long >= most; tries++) long = timeOf(100_000);
  expect(long).toBeLessThan(most);
});
