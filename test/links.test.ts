import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

import type { Definition, Image, Link, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { expect, it } from "vitest";

import { parseMarkdown } from "../generator/source/parse-markdown.js";
import { root } from "./helpers/command-line.js";

/** The pages for people, without the large sample tree, whose links `check docs` follows. */
const pages = [
  ...["README.md", "test/README.md"],
  ...filesBelow("docs", /\.md$/).filter((path) => !path.startsWith("docs/api/v1.1/")),
  ...filesBelow("templates/init", /\.md$/),
];

/** A link to a file, with the place of the link. */
interface Reference {
  readonly from: string;
  readonly line: number;
  /** Relative to the repository; undefined for a part of the same page. */
  readonly path: string;
  readonly anchor: string | undefined;
}

function filesBelow(folder: string, form: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => form.test(path))
    .sort();
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesOf) : [])];
}

const parsed = new Map<string, readonly Nodes[]>();

/** All nodes of a page. Each page is parsed once, because that takes most of the time. */
function nodesIn(path: string): readonly Nodes[] {
  const nodes = parsed.get(path) ?? nodesOf(parseMarkdown(readFileSync(join(root, path), "utf8")));
  parsed.set(path, nodes);
  return nodes;
}

function linksOf(path: string): readonly (Link | Image | Definition)[] {
  return nodesIn(path).filter(
    (node) => node.type === "link" || node.type === "image" || node.type === "definition",
  );
}

const isElsewhere = (url: string): boolean => /^[a-z]+:/.test(url);

function referencesOf(from: string): readonly Reference[] {
  return linksOf(from).flatMap(({ url, position }): readonly Reference[] => {
    if (isElsewhere(url)) return [];
    const [path = "", anchor] = decodeURI(url).split("#");
    const target = path === "" ? from : posix.normalize(posix.join(posix.dirname(from), path));
    return [{ from, line: position?.start.line ?? 0, path: target, anchor }];
  });
}

const known = new Map<string, ReadonlySet<string>>();

/** The names that GitHub gives to the headings of a page. */
function anchorsOf(path: string): ReadonlySet<string> {
  const anchors = known.get(path) ?? readAnchors(path);
  known.set(path, anchors);
  return anchors;
}

function readAnchors(path: string): ReadonlySet<string> {
  const anchors = new Map<string, number>();
  const names = nodesIn(path)
    .filter((node) => node.type === "heading")
    .map((node) => {
      const slug = toString(node)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-");
      const before = anchors.get(slug) ?? 0;
      anchors.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
  return new Set(names);
}

/** Returns the dead references, as `file:line: target`. */
function findDead(
  references: readonly Reference[],
  isThere: (path: string) => boolean,
): readonly string[] {
  return references
    .filter(({ path, anchor }) => {
      if (!isThere(path)) return true;
      return anchor !== undefined && path.endsWith(".md") && !anchorsOf(path).has(anchor);
    })
    .map(({ from, line, path, anchor }) => {
      return `${from}:${line}: ${path}${anchor === undefined ? "" : `#${anchor}`}`;
    });
}

/** Files of documentation that a text names: `docs/check.md`, `docs/schema/ir.schema.json`. */
function namedIn(from: string): readonly Reference[] {
  const lines = readFileSync(join(root, from), "utf8").split("\n");
  return lines.flatMap((text, index) =>
    [...text.matchAll(/(?<![\w/.-])docs\/[\w./-]+\.(?:md|json)\b(?:#([\w-]+))?/g)].map(
      ([match, anchor]): Reference => {
        return { from, line: index + 1, path: match.split("#", 1).join(""), anchor };
      },
    ),
  );
}

/** The files that may contain messages: the built tool, its schemas, and the files that it writes into packages. */
const texts = [
  ...["dist/bin.cjs", "dist/run-command.js", "dist/index.js", "dist/remark.js"],
  ...filesBelow("dist/chunks", /\.js$/),
  ...filesBelow("docs/schema", /\.json$/),
];

/** Example paths in the projects of users, and the path of the page that the mock serves. */
const others = new Set(["docs/api/projects.md", "docs/page.json"]);

const packed = new Set(listPacked());

function listPacked(): readonly string[] {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const isWindows = process.platform === "win32";
  const { stdout } = spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: isWindows });
  const [{ files = [] } = {}] = JSON.parse(stdout) as { files?: { path: string }[] }[];
  return files.map(({ path }) => path);
}

it("has no dead link in its pages, in the repository and in the package", () => {
  const references = pages.flatMap(referencesOf);
  expect(references.length).toBeGreaterThan(150);
  expect(findDead(references, (path) => existsSync(join(root, path)))).toEqual([]);
  const own = references.filter(({ from }) => packed.has(from));
  expect(own.length).toBeGreaterThan(150);
  const isPacked = (path: string): boolean =>
    packed.has(path) || [...packed].some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`));
  expect(findDead(own, isPacked)).toEqual([]);
});

it("names no file of documentation in messages, help and schemas that is not in the package", () => {
  const named = texts.flatMap(namedIn).filter(({ path }) => !others.has(path));
  expect(new Set(named.map(({ path }) => path)).size).toBeGreaterThan(5);
  expect(findDead(named, (path) => packed.has(path))).toEqual([]);
});

it("finds a dead link, a dead part of a page, and a page that a message names", () => {
  const page = { from: "README.md", line: 1, anchor: undefined };
  const references = [
    { ...page, path: "docs/check.md" },
    { ...page, path: "docs/chek.md" },
    { ...page, path: "docs/check.md", anchor: "baselin" },
  ];
  expect(findDead(references, (path) => existsSync(join(root, path)))).toEqual([
    "README.md:1: docs/chek.md",
    "README.md:1: docs/check.md#baselin",
  ]);
});

it("packs the documentation, an example tree, the schemas and the pages of `init`", () => {
  const wanted = [
    ...["check", "commands", "diagnostics", "drift-rules"].map((name) => `docs/${name}.md`),
    ...["docs/dialects/rest.md", "docs/dialects/rancher.md", "docs/protocols/rest.md"],
    ...filesBelow("docs/api/bookshop", /\.md$/),
    ...filesBelow("docs/schema", /\.json$/),
    ...filesBelow("templates/init", /\.md$/),
    "LICENSE",
  ];
  expect(wanted.filter((path) => !packed.has(path))).toEqual([]);
  const heavy = [...packed].filter((path) => /\.map$|\.test\.ts$|^generator\/|\/src\//.test(path));
  expect(heavy).toEqual([]);
});

it("packs only files that run, that types need, and that people read", () => {
  const form = new RegExp(
    [
      /^(?:package\.json|README\.md|LICENSE|dist\/LICENSES\.txt)$/,
      /^dist\/(?:bin\.cjs|(?:run-command|index|remark)\.js)$|^dist\/chunks\/[\w.-]+\.js$/,
      /^dist\/reference\/swagger-ui(?:-bundle\.js|\.css)$|^dist\/types\/.*\.d\.ts$/,
      /^templates\/(?:inspect\/view\.(?:ts|css)|init\/.*\.md|.*\.hbs)$/,
      /^docs\/(?:.*\.md|schema\/.*\.json|examples\/templates\/.*\.hbs)$/,
      /^generated\/[\w-]+\/\w+\/README\.md$|^test\/dialects\/rest\/forms\/[\w-]+\.md$/,
    ]
      .map(({ source }) => source)
      .join("|"),
  );
  expect([...packed].filter((path) => !form.test(path))).toEqual([]);
  // Only the types of the library are published, not those of the commands.
  const types = [...packed].filter((path) => path.startsWith("dist/types/"));
  expect(types.filter((path) => /^dist\/types\/(?:commands|emit|output)\//.test(path))).toEqual([]);
  expect(types).toContain("dist/types/index.d.ts");
});

it("links only to known addresses outside the repository", () => {
  const all = pages.flatMap((path) => linksOf(path).map(({ url }) => url));
  const hosts = all.filter((url) => /^https?:/.test(url)).map((url) => new URL(url).host);
  const others = [...new Set(hosts)].filter(
    (host) => !/(?:^|\.)example(?:\.com)?$|^localhost:/.test(host),
  );
  // Tests use no network, so a person has to check each address that is added here.
  expect(others).toEqual([]);
});
