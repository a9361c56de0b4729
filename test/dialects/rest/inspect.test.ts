import { expect, it } from "vitest";

import type { Inspection } from "../../../generator/core/inspection.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import type { SourceFile } from "../../../generator/source/source.js";

/** Inspects pages with options. */
function inspect(sources: readonly SourceFile[], options: Inspection["proposal"] = {}): Inspection {
  const dialect = rest.configure?.(options) ?? rest;
  const read = dialect.makeReader();
  const pages = sources.map((source) => read(source)[0]);
  const inspection = dialect.resolve(pages)[0].inspect?.();
  if (inspection === undefined) throw new Error("Expected an inspection");
  return inspection;
}

const total = ({ unknown }: Inspection): number =>
  unknown.reduce((sum, { count }) => sum + count, 0);
const count = ({ counts }: Inspection, name: string): number | undefined =>
  counts.find((one) => one.name === name)?.count;

const polish = `# Półki

## Pokaż półkę

\`GET /shelves/:id\`

### Dane wejściowe

| Parametr | Rodzaj | Niezbędny | Objaśnienie |
|----------|--------|-----------|-------------|
| id       | liczba | tak       | Numer półki, którą trzeba pokazać |
| limit    | liczba | nie       | Ile książek na jednej stronie pokazać |
| label    | napis  | nie       | Nazwa półki albo jej pierwsze litery |

### Wynik

\`\`\`json
{ "id": 1, "limit": 20, "label": "a" }
\`\`\`

## Usuń półkę

\`DELETE /shelves/:id\`

### Dane wejściowe

| Parametr | Rodzaj | Niezbędny | Objaśnienie |
|----------|--------|-----------|-------------|
| id       | liczba | tak       | Numer półki, którą trzeba usunąć |
| label    | napis  | nie       | Nazwa półki albo jej pierwsze litery |

### Wynik

\`\`\`json
{ "id": 1, "label": "b" }
\`\`\`
`;

const misspelt = `# Shelves

## Show a shelf

\`GET /shelves/:id\`

| Name | Type | Requried | Descripton |
|------|------|----------|------------|
| lang | strng | no      | The language |

## Remove a shelf

\`DELETE /shelves/:id\`

| Name | Type | Requried | Descripton |
|------|------|----------|------------|
| force | boolean | no   | Whether to remove books, too |
`;

const ownRoutes = `# Shelves

## Show a shelf

[GET] -> /shelves/{id}

## Remove a shelf

[DELETE] -> /shelves/{id}

## Books

\`GET /books\`
`;

const boldTitles = `# Shelves

**Show a shelf** \`GET /shelves/{id}\`

**Remove a shelf** \`DELETE /shelves/{id}\`

# Books

\`GET /books\`
`;

const trees: readonly (readonly [string, string, Inspection["proposal"]])[] = [
  [
    "a language that is not built in",
    polish,
    {
      columns: {
        name: ["parametr"],
        type: ["rodzaj"],
        required: ["niezbędny"],
        description: ["objaśnienie"],
      },
      words: { yes: ["tak"], no: ["nie"] },
      headings: { parameters: ["dane wejściowe"], response: ["wynik"] },
      types: { int: ["liczba"], string: ["napis"] },
    },
  ],
  [
    "slips",
    misspelt,
    {
      columns: { required: ["requried"], description: ["descripton"] },
      types: { string: ["strng"] },
    },
  ],
  ["requests behind bold titles", boldTitles, { routes: ["{title} {method} {path}"] }],
  ["requests in a form of their own", ownRoutes, { routes: ["[{method}] -> {path}"] }],
];

it.each(trees)("proposes words for %s, and with them less is unknown", (_, text, expected) => {
  const sources = [{ path: "page.md", text }];
  const before = inspect(sources);
  expect(before.proposal).toEqual(expected);
  const after = inspect(sources, before.proposal);
  expect(total(after)).toBeLessThan(total(before));
  expect(after.proposal).toEqual({});
  expect(count(after, "operations")).toBeGreaterThanOrEqual(count(before, "operations") ?? 0);
});

const requestWith = (title: string, table: string): string =>
  `## ${title}\n\n\`GET /${title.toLowerCase()}\`\n\n${table}\n`;

const noProposals: readonly (readonly [string, string])[] = [
  [
    "a column of an answer's statuses",
    requestWith(
      "Jobs",
      "| Status | Data | Description |\n|---|---|---|\n| `200` | yes | A job is there for the runner |\n| `204` | no | No job is there for the runner |",
    ),
  ],
  [
    "a column of examples",
    requestWith(
      "Doors",
      '| Name | Example | Description |\n|---|---|---|\n| a | text | One |\n| b | int | Two |\n\n```json\n{ "a": "x", "b": 1 }\n```',
    ),
  ],
  [
    "a column of signs that are no presence",
    requestWith(
      "Lids",
      "| Name | Type | Sortable |\n|---|---|---|\n| a | string | ✔ |\n| b | string | ✘ |",
    ),
  ],
  [
    "a column beside one of types",
    requestWith(
      "Rooms",
      '| Name | Type | Since |\n|---|---|---|\n| a | string | one |\n| b | int | two |\n| c | string | one |\n\n```json\n{ "a": "x", "b": 1, "c": "y" }\n```',
    ),
  ],
  [
    "a word for a kind of members, of which samples show several types",
    requestWith(
      "Routes",
      '| Name | Type |\n|---|---|\n| label | Auxiliary |\n| note | Auxiliary |\n| rank | Auxiliary |\n\n```json\n{ "label": "x", "note": "y", "rank": 1 }\n```',
    ),
  ],
  [
    "the name of an object that members are called by",
    requestWith(
      "Jobs",
      '| Name | Type |\n|---|---|\n| timeout | Timeout |\n| connect_timeout | Timeout |\n\n```json\n{ "timeout": {"a": 1}, "connect_timeout": {"a": 2} }\n```',
    ),
  ],
  [
    "columns that say only yes, no or none",
    ["NO", "YES"]
      .map((cell, at) =>
        requestWith(
          `Sheds${at}`,
          `| Waits | Is kept | Needs |\n|---|---|---|\n| \`${cell}\` | \`none\` | \`shed:read\` |`,
        ),
      )
      .join("\n"),
  ],
  [
    "the plural of a type",
    requestWith("Forms", "| Name | Type |\n|---|---|\n| parts | components |\n| title | string |"),
  ],
];

const typed = (types: readonly string[], sample: string): string =>
  requestWith(
    "Shelves",
    `| Name | Type |\n|---|---|\n| room | int |\n${types.map((type, index) => `| a${index} | ${type} |\n`).join("")}\n\`\`\`json\n${sample}\n\`\`\``,
  );

it.each([
  ["a word for yes beside one for no", ["ja/nein"], "{}", { boolean: ["ja/nein"] }],
  ["a word for times", ["zeitpunkt"], '{"a0":"2020-01-01T00:00:00Z"}', { datetime: ["zeitpunkt"] }],
  ["a list", ["zbiór<napis>"], '{"a0":["x"]}', { array: ["zbiór"], string: ["napis"] }],
  [
    "lists",
    ["zbiór(liczba)", "zbiór"],
    '{"a0":[1],"a1":[]}',
    { array: ["zbiór"], int: ["liczba"] },
  ],
])("proposes a type for %s", (_, types, sample, expected) => {
  const text = typed(types, sample);
  expect(inspect([{ path: "page.md", text }]).proposal).toEqual({ types: expected });
});

it("lists the items of a list if the kind of list is unknown", () => {
  const { unknown } = inspect([{ path: "page.md", text: typed(["list z napis"], "{}") }]);
  expect(unknown.map(({ text }) => text)).toEqual(["z napis"]);
});

it.each(noProposals)("proposes nothing for %s", (_, text) => {
  expect(inspect([{ path: "page.md", text }]).proposal).toEqual({});
});

it("lists unknown texts by count, each with its first place and the option to add it to", () => {
  const { unknown } = inspect([{ path: "page.md", text: misspelt }]);
  expect(
    unknown.map(({ kind, text, count: times, option }) => [kind, text, times, option]),
  ).toEqual([
    ["column", "Requried", 2, "columns.required"],
    ["column", "Descripton", 2, "columns.description"],
    ["type word", "strng", 1, "types.string"],
  ]);
  expect(unknown[0]?.span).toMatchObject({ file: "page.md", start: { line: 7, column: 17 } });
});

it("counts the understood parts, and names the pages without any", () => {
  const { counts, pagesWithoutApi } = inspect([
    { path: "page.md", text: misspelt },
    { path: "about.md", text: "# About us\n\nWe make `shelves`.\n" },
  ]);
  const shown = counts.map(({ name, count: number, of }) => [name, number, of]);
  expect(shown).toEqual([
    ["pages", 1, 2],
    ["operations", 2, undefined],
    ["parameters", 4, undefined],
    ["path parameters", 2, undefined],
    ["query parameters", 2, undefined],
    ["header parameters", 0, undefined],
    ["cookie parameters", 0, undefined],
    ["body parameters", 0, undefined],
    ["entities", 0, undefined],
    ["enumerations", 0, undefined],
    ["samples", 0, undefined],
  ]);
  expect(pagesWithoutApi.map(({ file, start }) => [file, start.line])).toEqual([["about.md", 1]]);
});

it("lists no placeholders and no components that lay out the page", () => {
  const text =
    '# Keys\n\n## Get a key\n\nGET /keys/<ID>\n\nSend <TOKEN> with it.\n\n<Tabs>\n<Tab title="JSON">\n\nOne.\n\n</Tab>\n</Tabs>\n';
  expect(inspect([{ path: "page.md", text }]).unknown).toEqual([]);
});

it("lists unknown shortcodes and components, and proposes those that look like misspelt ones", () => {
  const text = misspelt.replace("The language", "{{< optinal >}} {{< spoiler >}} <Tip text='x' />");
  const { unknown, proposal } = inspect([{ path: "page.md", text }]);
  expect(unknown).toContainEqual(expect.objectContaining({ kind: "shortcode", text: "spoiler" }));
  expect(unknown).toContainEqual(expect.objectContaining({ kind: "component", text: "Tip" }));
  expect(proposal.words).toEqual({ optional: ["optinal"] });
});

it("proposes nothing for pages that were read", () => {
  const text =
    "# Books\n\n## List\n\n`GET /books`\n\n| Name | Type |\n|---|---|\n| limit | int |\n";
  const { unknown, proposal } = inspect([{ path: "page.md", text }]);
  expect([unknown, proposal]).toEqual([[], {}]);
});

it("proposes the columns of a table of members outside of operations", () => {
  const text =
    "# Shop\n\n## De bestelling\n\n| Zaak | Slag | Uitleg |\n|---|---|---|\n| `id` | geheel getal | Het nummer |\n| `naam` | napis | De naam |\n\n## Opvragen\n\n`GET /orders/{id}`\n";
  const { proposal } = inspect([{ path: "page.md", text }]);
  expect(proposal).toMatchObject({ columns: { name: ["zaak"], type: ["slag"] } });
});
