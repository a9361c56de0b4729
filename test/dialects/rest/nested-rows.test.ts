import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const namesOf = (...rows: readonly string[]): readonly string[] => {
  const table = rows.map((row) => `| ${row} | Text |`).join("\n");
  const text = `# Orders\n\n\`POST /orders\`\n\n| Field | Type | Description |\n|---|---|---|\n${table}\n`;
  return [...factsOf(text).matchAll(/^param:POST \/orders#(\S*)/gm)].map(([, name = ""]) => name);
};

it.each([
  ["├─ ", "└─ "],
  ["├── ", "╰── "],
  ["→ ", "→ "],
  ["-- ", "-- "],
  ["— ", "— "],
  ["&emsp;", "&emsp;"],
  ["&ensp;&ensp;", "&ensp;&ensp;"],
  ["&nbsp;&nbsp;↳ ", "&nbsp;&nbsp;↳ "],
  ["&rarr; ", "&rarr; "],
  [".", "."],
])("nests the rows whose names begin with %s", (first, last) => {
  const rows = [
    "items | object[]",
    `${first}sku | string`,
    `${last}count | integer`,
    "note | string",
  ];
  expect(namesOf(...rows)).toEqual(["items", "items.sku", "items.count", "note"]);
});

it.each([
  ["→ ", "→→ "],
  [".", ".."],
  ["- ", "-- "],
  ["-- ", "---- "],
  ["» ", "»» "],
  ["├─ ", "│&nbsp;&nbsp;└─ "],
])("nests rows twice: %s, %s", (once, twice) => {
  const rows = ["items | object[]", `${once}box | object`, `${twice}size | integer`];
  expect(namesOf(...rows)).toEqual(["items", "items.box", "items.box.size"]);
});

it("nests no row in a value without members", () => {
  const rows = [
    "items | object[]",
    "→ sku | string",
    "&emsp;&emsp;&emsp;&emsp;&emsp;count | integer",
  ];
  expect(namesOf(...rows)).toEqual(["items", "items.sku", "items.count"]);
});

it("reads marks on all rows as bullets, and does not take an option of a command for a row", () => {
  expect(namesOf("- sku | string", "- count | integer")).toEqual(["sku", "count"]);
  expect(namesOf("sku | object", "--count | integer")).toEqual(["sku"]);
});

it("reads a list of objects whose type looks like a tag", () => {
  const text =
    "# Orders\n\n`POST /orders`\n\n| Field | Type |\n|---|---|\n| items | Array<Object> |\n| tags | List<String> |\n";
  expect(factsOf(text)).toContain("param:POST /orders#items\tarray[json]\n");
  expect(factsOf(text)).toContain("param:POST /orders#tags\tarray[string]\n");
});

it("reads an unknown entity as text, even with the name of a property of all objects", () => {
  expect(namesOf("sku | string", "&constructor; | string")).toEqual(["sku"]);
});

it("reads the members of an object in an item of an object", () => {
  const text =
    "# Orders\n\n`POST /orders`\n\n**Body**\n\n* `buyer` (object, required)\n    * `name` (string): who\n    * `home` (object)\n        * `zip` (string)\n        * `spot` (object)\n            * `x` (integer)\n* `note` (string)\n";
  const names = [...factsOf(text).matchAll(/^param:POST \/orders#(\S*)/gm)].map(([, one]) => one);
  expect(names).toEqual([
    ...["buyer", "buyer.name", "buyer.home", "buyer.home.zip", "buyer.home.spot"],
    ...["buyer.home.spot.x", "note"],
  ]);
});
