import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";

/** A page with an operation, whose table of members has a row with each of the links. */
function page(name: string, links: readonly string[] = []): string {
  const rows = links.map((href, at) => `| \`part${at}\` | [Address](${href}) | A part. |\n`);
  return `# ${name}

## Get ${name}

\`GET /${name}\`

| Field | Type | Description |
|---|---|---|
| \`id\` | integer | The id. |
${rows.join("")}`;
}

/** Returns the dead links among links from a page about books. There is also a page about addresses. */
const told = (...links: readonly string[]): readonly string[] => toldWithout([], ...links);

/** The same, for a configuration that leaves out the pages of `exclude`. */
function toldWithout(exclude: readonly string[], ...links: readonly string[]): readonly string[] {
  const sources = [
    { path: "v1/address/index.md", text: page("address") },
    { path: "v1/books/index.md", text: page("books", links) },
  ];
  const { diagnostics } = readTree(sources, { dialect: rest, exclude });
  const dead = diagnostics.filter(({ code }) => code === "rest/dead-link");
  return dead.map(({ message }) => /link to `(.*?)`/.exec(message)?.[1] ?? message);
}

it.each([
  "../address/",
  "../address",
  "../address/index.md",
  "../address/index.html",
  "../address/index.md#get-address",
  "../address/#get-address",
  "/address/",
])("follows a link to a page at its place: %s", (href) => {
  expect(told(href)).toEqual([]);
});

it.each([
  "../adress/",
  "../adress/index.md",
  "../address/#post-address",
  "../address/index.md#post-address",
  "./other.md",
])("reports a link to a page that does not exist: %s", (href) => {
  expect(told(href)).toEqual([href]);
});

it.each(["../../guide/start.md", "../../../other/address/", "/guide/", "https://host/adress/"])(
  "does not report a link that may lead to another part of the site: %s",
  (href) => {
    expect(told(href)).toEqual([]);
  },
);

it("follows a relative link to the right one of two pages with the same name", () => {
  const types = (version: string): { path: string; text: string }[] => [
    { path: `${version}/address/index.md`, text: page(`${version}/address`) },
    { path: `${version}/books/index.md`, text: page(`${version}/books`, ["../address/#own"]) },
  ];
  const own = { path: "v2/address/index.md", text: `${page("v2/address")}\n## Own\n\nText.\n` };
  const [, ...v2] = types("v2");
  const { diagnostics } = readTree([...types("v1"), own, ...v2], { dialect: rest });
  const dead = diagnostics.filter(({ code }) => code === "rest/dead-link");
  expect(dead.map(({ span }) => span.file)).toEqual(["v1/books/index.md"]);
});

/** Returns the dead links of pages with only an operation and these links. Keyed by path. */
function deadIn(pages: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const sources = Object.entries(pages).map(([path, links]) => ({
    path,
    text: `# Page\n\n## Get\n\n\`GET /${path}\`\n\n${links.map((href) => `See [x](${href}).`).join("\n\n")}\n`,
  }));
  const { diagnostics } = readTree(sources, { dialect: rest });
  return diagnostics
    .filter(({ code }) => code === "rest/dead-link")
    .map(({ message, span }) => `${span.file}: ${/`(.*)/.exec(message)?.[1] ?? ""}`);
}

it("reports links to files that no longer work because a page was moved", () => {
  const links = ["garage.md", "./garage.md#get", "../garage.md", "levels.md", "../../more.md"];
  const found = deadIn({
    "garage.md": ["bookings.md"],
    "v2/bookings.md": links,
    "v2/levels.md": [],
  });
  const rest = "leads nowhere; name a page or a heading that is there; the page is";
  expect(found).toEqual([
    `garage.md: bookings.md\` ${rest} v2/bookings.md`,
    `v2/bookings.md: garage.md\` ${rest} garage.md`,
    `v2/bookings.md: ./garage.md#get\` ${rest} garage.md`,
  ]);
});

it("does not report links that begin at the root of the docs if all links of a site do", () => {
  const inFolders = { "a/x.md": ["b/y.md"], "b/y.md": ["a/x.md"], "c/z.md": ["a/x.md"] };
  expect(deadIn(inFolders)).toEqual([]);
  expect(deadIn({ ...inFolders, "c/z.md": ["./a/x.md"] })).toHaveLength(3);
});

it.each([
  ["**/notes.md", "./notes.md"],
  ["**/notes.md", "../address/notes.md#may"],
  ["v1/books/guides/**", "guides/start.md"],
  ["v1/adress/**", "../adress/"],
  ["v1/adress.md", "../adress"],
  ["v1/adress.md", "../adress.html#may"],
])("does not report a link to a page that `exclude` leaves out: %s, %s", (glob, href) => {
  expect(told(href)).toEqual([href]);
  expect(toldWithout([glob], href)).toEqual([]);
});

it("reports a link that is wrong beside pages that `exclude` leaves out", () => {
  expect(toldWithout(["**/notes.md"], "./note.md", "#nots")).toEqual(["./note.md", "#nots"]);
});
