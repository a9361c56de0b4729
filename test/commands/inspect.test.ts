import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Parser } from "htmlparser2";
import { expect, it } from "vitest";

import type { ViewData, ViewPage } from "../../generator/report/inspect/view-data.js";
import { makeSmallProject, root } from "../helpers/command-line.js";
import { hostilePage } from "../helpers/hostile-page.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder, writeFolder } from "../helpers/tree.js";

/** A page of plain HTTP with one operation and one type. */
const boxes = `# Boxes

## Get a box

\`GET /boxes/:id\`

| Parameter | Type | Description |
|---|---|---|
| \`full\` | boolean | All of it |

## Box object

| Field | Type | Description |
|---|---|---|
| id | string | Its id |
`;

/** Makes a folder with pages below `docs`. */
function makeTree(pages: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFolder(join(folder, "docs"), Object.entries(pages));
  return folder;
}

/** An HTML page as a browser parses it: its elements in order, and the texts of those that hold code. */
interface Html {
  readonly text: string;
  readonly elements: readonly (readonly [
    name: string,
    attributes: Readonly<Record<string, string>>,
  ])[];
  /** The texts of `style`, `title` and `script`, in order. */
  readonly codes: readonly string[];
  readonly data: ViewData;
}

function readHtml(path: string): Html {
  const text = readFileSync(path, "utf8");
  const elements: [string, Record<string, string>][] = [];
  const codes: string[] = [];
  let open = "";
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push([name, attributes]);
      open = name;
      if (["style", "title", "script"].includes(name)) codes.push("");
    },
    ontext: (part) => {
      if (["style", "title", "script"].includes(open)) codes.push(`${codes.pop() ?? ""}${part}`);
    },
    onclosetag: () => {
      open = "";
    },
  });
  parser.end(text);
  return { text, elements, codes, data: JSON.parse(codes[2] ?? "") as ViewData };
}

/** Runs `inspect --html` on the pages of a folder. */
async function draw(folder: string, ...more: readonly string[]): Promise<Html> {
  const { code, err } = await run(
    ["inspect", "--docs", "docs", "--html", "out.html", ...more],
    folder,
  );
  expect([code, err]).toEqual([0, "api: out.html shows what was read\n"]);
  return readHtml(join(folder, "out.html"));
}

it("says what was understood of a tree without a configuration", async () => {
  const folder = makeTree({ "boxes.md": boxes });
  const { code, out, err } = await run(["inspect", "--docs", "docs"], folder);
  expect([code, err]).toEqual([0, ""]);
  const lines = out.split("\n");
  expect(lines[0]).toBe(
    "api: plain HTTP (dialect rest), found from the pages; pages recognised, of 1: rest 1, rancher 0",
  );
  expect(lines[1]).toMatch(/^ {2}understood {3}1 of 1 pages, 1 operations?, 2 parameters?, /);
  expect(lines).toContain("  lines        10: 10 used (100 %), 0 unread (0 %)");
  expect(out).toMatch(/\napi: everything was understood\n$/);
  expect(out).not.toContain("\u001B");
});

it("prints on a terminal in colours what it prints to a pipe without", async () => {
  const folder = makeTree({ "boxes.md": boxes });
  const plain = await run(["inspect", "--docs", "docs"], folder);
  const { out } = await run(["inspect", "--docs", "docs"], folder, { isPretty: true });
  expect(out).toContain("\u001B[1mapi\u001B[22m: plain HTTP");
  expect(out.replace(/\u001B\[\d+m/g, "")).toBe(plain.out);
});

it("counts what pages of any dialect describe, and the lines that coverage counts", async () => {
  const folder = makeSmallProject();
  const { code, out } = await run(["inspect", "--json"], folder);
  const [api] = (JSON.parse(out) as { apis: readonly Record<string, unknown>[] }).apis;
  const coverage = await run(["coverage"], folder);
  const [, all = ""] = /^all \d+ pages +(\d+(?: +\d+){5})/m.exec(coverage.out) ?? [];
  const [, used, prose, reported, unread, lost] = all.split(/ +/).map(Number);
  expect(api).toMatchObject({
    api: "api",
    docs: "docs",
    understood: true,
    dialect: { name: "rancher" },
    isConfigured: false,
    recognised: [{ name: "rancher", pages: 4 }, { name: "rest" }],
    pages: 5,
    lines: { used, prose, reported, unread, lost },
  });
  const { counts } = api as { counts: readonly { name: string; count: number }[] };
  expect(counts.find(({ name }) => name === "operations")?.count).toBeGreaterThan(0);
  expect(used).toBeGreaterThan(0);
  expect(code).toBe(coverage.code);
});

it("exits with 1 and the place of a block that nothing read", async () => {
  const table = "Field | Type | Notes\n---|---|---\nsize | int | How big\n";
  const page = `---\ntitle: Rancher API - box\n---\n\n## box\n\nDELETE: /v1/boxes/\${ID}\n\n### Resource Fields\n\n#### Read Only Fields\n\n${table}`;
  const folder = makeTree({ "box/index.md": page });
  const { code, out } = await run(["inspect", "--docs", "docs"], folder);
  expect(code).toBe(1);
  expect(out).toContain(
    "\nTexts that may state facts and are unread: 1\n  docs/box/index.md:7:1: ",
  );
  expect(out).toMatch(/\napi: 1 block unread\n$/);
});

it("says of a tree of prose that no dialect recognises it", async () => {
  const folder = makeTree({ "README.md": "# Hello\n\nThere is nothing here.\n" });
  const { code, out } = await run(["inspect", "--docs", "docs"], folder);
  expect(code).toBe(1);
  expect(out).toMatch(/^api: no dialect recognises a page; read as /);
  expect(out).toMatch(/\ndocs: 0 of 1 page describes a request, a type or a resource; write /);
});

it.each([
  ["boxes of plain HTTP", makeTree, { "boxes.md": boxes, "a/evil.md": hostilePage }],
  ["Rancher's pages", makeSmallProject, {}],
])("draws all text, facts and lines of %s", async (_, make, pages) => {
  const folder = make(pages);
  const { data } = await draw(folder);
  const facts = (await run(["facts", "--docs", "docs"], folder)).out.trimEnd().split("\n");
  const drawn = data.pages.flatMap(({ facts: own }) =>
    own.map(([, , key, value]) => `${key}\t${value}`),
  );
  expect(drawn.sort()).toEqual(facts);
  expect(data.rules.reduce((sum, rule) => sum + rule.facts, 0)).toBe(facts.length);
  expect(data.rules.filter(({ reason }) => reason === "")).toEqual([]);
  for (const { path, text, runs } of data.pages) {
    expect([path, countUncovered(text, runs)]).toEqual([path, 0]);
  }
  const coverage = await run(["coverage", "--docs", "docs"], folder);
  const rows = [...coverage.out.matchAll(/^(\S+\.md) +\d+((?: +\d+){5})/gm)];
  const tallies = rows.map(([, path = "", tally = ""]) => [
    path,
    tally.trim().split(/ +/).map(Number),
  ]);
  expect(data.pages.map(({ path, lines }) => [path, lines])).toEqual(
    tallies.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
  const sums = data.outcomes.map((__, at) =>
    data.pages.reduce((sum, { lines }) => sum + (lines[at] ?? 0), 0),
  );
  expect(data.lines).toEqual(sums);
});

/** Counts the characters that are in no run or in several runs. White space may be in no run. */
function countUncovered(text: string, runs: ViewPage["runs"]): number {
  const covered = new Uint8Array(text.length);
  for (let at = 0; at < runs.length; at += 3) {
    for (let offset = runs[at] ?? 0; offset < (runs[at + 1] ?? 0); offset++) {
      covered[offset] = (covered[offset] ?? 0) + 1;
    }
  }
  return [...covered.keys()].filter((at) => {
    return (covered[at] ?? 0) > 1 || (covered[at] === 0 && /\S/.test(text.charAt(at)));
  }).length;
}

it("prints hostile pages as JSON that has their text unchanged", async () => {
  const folder = makeTree({ "boxes.md": boxes, "a/<svg onload=x>.md": hostilePage });
  const { text, elements, codes, data } = await draw(folder);
  const plain = await draw(makeTree({ "boxes.md": boxes }));
  expect(elements).toEqual(plain.elements);
  expect(data.pages.map((page) => page.path)).toEqual(["a/<svg onload=x>.md", "boxes.md"]);
  expect(data.pages[0]?.text).toBe(Buffer.from(hostilePage).toString());
  expect(data.pages[0]?.facts.map(([, , key]) => key)).toContain("param:GET /evil/{id}#__proto__");
  expect(codes).toHaveLength(4);
  expect(text).not.toMatch(/[\u2028\u2029\0]/);
  expect(codes[2]).not.toContain("<");
  expect(codes[3]).toBe(plain.codes[3]);
});

it("lets the page run only its own script, and send no request", async () => {
  const { text, elements, codes } = await draw(makeTree({ "boxes.md": boxes }));
  const policy = elements.find(([, { "http-equiv": name }]) => name !== undefined)?.[1]["content"];
  const hash = (code = ""): string => createHash("sha256").update(code).digest("base64");
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash(codes[3])}'`,
    `style-src 'sha256-${hash(codes[1])}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  const attributes = elements.flatMap(([, one]) => Object.keys(one));
  expect(attributes.filter((name) => /^(?:src|href|style|on.*)$/.test(name))).toEqual([]);
  expect(text).not.toMatch(/https?:\/\//);
  expect(codes[3]).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
});

it("gives the same bytes again, in any folder, and sorts pages by their paths", async () => {
  const pages = { "b.md": boxes, "a/z.md": hostilePage, "B.md": boxes.replaceAll("box", "crate") };
  const first = await draw(makeTree(pages));
  const folder = makeTree(pages);
  expect((await draw(folder)).text).toBe(first.text);
  expect((await draw(folder)).text).toBe(first.text);
  expect(first.data.pages.map(({ path }) => path)).toEqual(["B.md", "a/z.md", "b.md"]);
});

it("finds the same facts at their texts with Windows line ends and a byte order mark", async () => {
  const unix = await draw(makeTree({ "boxes.md": boxes }));
  const windows = await draw(makeTree({ "boxes.md": `\uFEFF${boxes.replaceAll("\n", "\r\n")}` }));
  const factsOf = ({ data }: Html): readonly unknown[] =>
    data.pages.flatMap(({ text, facts }) =>
      facts.map(([start, end, key, value, rule]) => {
        const found = text.slice(start, end).replaceAll("\r\n", "\n");
        return [key, value, data.rules[rule]?.name, found];
      }),
    );
  expect(factsOf(windows)).toEqual(factsOf(unix));
  expect(factsOf(unix).length).toBeGreaterThan(5);
  expect(windows.data.lines).toEqual(unix.data.lines);
});

it("shows diagnostics at their places, those that are turned off as well", async () => {
  const folder = makeTree({ "boxes.md": `${boxes}\nSee [the crates](#crates).\n` });
  const notesWith = async (
    severity: Readonly<Record<string, string>>,
  ): Promise<readonly unknown[]> => {
    const apis = [{ name: "api", docs: "docs", out: "out", severity }];
    writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
    const { code } = await run(["inspect", "--html", "out.html"], folder);
    expect(code).toBe(Object.values(severity).includes("error") ? 1 : 0);
    return readHtml(join(folder, "out.html")).data.pages.flatMap(({ text, notes }) =>
      notes.map(([start, end, level, rule]) => [level, rule, text.slice(start, end)]),
    );
  };
  const place = ["rest/dead-link", "[the crates](#crates)"];
  expect(await notesWith({})).toEqual([["warning", ...place]]);
  expect(await notesWith({ "rest/dead-link": "error" })).toEqual([["error", ...place]]);
  expect(await notesWith({ "rest/dead-link": "off" })).toEqual([["off", ...place]]);
});

it("is not loaded for help, for the version, or in a run without changes", () => {
  const dist = join(root, "dist");
  const chunks = readdirSync(join(dist, "chunks")).map((name) => join(dist, "chunks", name));
  const hasPage = (file: string): boolean => {
    return readFileSync(file, "utf8").includes("Written by `stubdown inspect");
  };
  expect(chunks.filter(hasPage)).toHaveLength(1);
  // `bin.cjs` requires no other file of the tool, and imports the commands late.
  expect(hasPage(join(dist, "bin.cjs"))).toBe(false);
  expect(readFileSync(join(dist, "bin.cjs"), "utf8")).not.toMatch(/require\("\.[^"]*"\)/);
});

it("overwrites only its own pages", async () => {
  const folder = makeTree({ "boxes.md": boxes });
  const mine = "<!doctype html>\n<p>mine";
  writeFileSync(join(folder, "mine.html"), mine);
  for (const [path, message] of [
    [
      "mine.html",
      "--html mine.html: `stubdown inspect` did not make this file; move the file, or give another path",
    ],
    ["docs", "--html docs is a folder; give the path of a file"],
  ] as const) {
    const { code, err } = await run(["inspect", "--docs", "docs", "--html", path], folder);
    expect([code, err]).toEqual([2, `stubdown: ${message}\n`]);
  }
  expect(readFileSync(join(folder, "mine.html"), "utf8")).toBe(mine);
});

it("draws one API of a configuration", async () => {
  const folder = makeSmallProject();
  const api = { name: "api", docs: "docs", out: "out" };
  const apis = [api, { ...api, name: "other", out: "others" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  const both = await run(["inspect"], folder);
  expect([both.code, both.out.match(/^(?:api|other): Rancher's/gm)?.length]).toEqual([0, 2]);
  const all = await run(["inspect", "--html", "out.html"], folder);
  expect([all.code, all.err]).toEqual([
    2,
    "stubdown: --html shows one API, and there are several; choose one with --api NAME\n",
  ]);
  const one = await run(["inspect", "--html", "out.html", "--api", "other", "--json"], folder);
  expect([one.code, one.err]).toEqual([0, "other: out.html shows what was read\n"]);
  expect((JSON.parse(one.out) as { apis: unknown }).apis).toHaveLength(1);
  expect(readHtml(join(folder, "out.html")).data.api).toBe("other");
});

it("names pages without a slash in front, if the configuration stands among them", async () => {
  const folder = temporaryFolder();
  const page = boxes.replace("| Parameter | Type |", "| Parameter | Zaak |");
  const config = { apis: [{ name: "boxes", docs: ".", out: "../stubdown-test-out" }] };
  writeFolder(folder, [
    ["boxes.md", page],
    ["stubdown.config.json", JSON.stringify(config)],
  ]);
  for (const command of [["inspect"], ["explain", "GET /boxes/{id}"]]) {
    const { out } = await run([...command, "--config", join(folder, "stubdown.config.json")]);
    expect(out).toMatch(/(?<!\/)boxes\.md:\d/);
    expect(out).not.toContain("/boxes.md");
  }
});
