import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const start = "# Buoys\n\n## List buoys\n\n`GET /buoys`\n\n## Mark a buoy\n\n";

/** Returns the diagnostics of a page whose last request has a text below it, each with its place. */
const told = (request: string, below: string): readonly string[] => {
  const text = `${start}\`${request}\`\n\n${below}\n`;
  const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  return found.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
};

const unread = (column: number): readonly string[] => [`rest/unread-block 11:${column}`];

it.each([
  ["names without marks", "Use page (default 1) and per_page (default 20, max 100).", unread(1)],
  ["a name in code", "Old ones last. It accepts `page` (up to 9).", unread(1)],
  ["a limit of something else", "There is a limit for each query param (defaults to 4).", []],
])(
  "reports parameters, but no other words, with a default or a limit in brackets: %s",
  (_, below, expected) => {
    expect(told("GET /buoys/marked", below)).toEqual(expected);
  },
);

it.each([
  ["a request with a body", "PUT /buoys/chart", "Content type: `image/jpeg`", unread(1)],
  ["a request without a body", "GET /buoys/chart", "Content-Type: `image/jpeg`", unread(1)],
  ["words for the answer", "GET /buoys/chart", "### Response\n\nContent-Type: `image/jpeg`", []],
  [
    "rows of a body",
    "PUT /buoys/chart",
    "Content-Type: `application/json`\n\n### Body parameters\n\n| Name | Type |\n|---|---|\n| id | string |",
    [],
  ],
])(
  "reports a media type only if it belongs to no body and no answer of the page: %s",
  (_, ...args) => {
    const [request, below, expected] = args;
    expect(told(request, below)).toEqual(expected);
  },
);

it("reports a sentence about all requests that is below one request", () => {
  expect(told("GET /buoys/marked", "Red ones. Every call may return 400.")).toEqual(unread(1));
  expect(told("GET /buoys/marked", "The call may return 400.")).toEqual([]);
});

it("reports a header of which nothing says if the request or the answer has it", () => {
  expect(told("GET /buoys/marked", "The `X-Count` header holds their number.")).toEqual(unread(5));
  expect(told("GET /buoys/marked", "The answer has the header `X-Count`.")).toEqual([]);
});

it("reports JSON behind a list of requests, unless words say that each of them answers it", () => {
  const list = (label: string): readonly string[] => {
    const text = `# Masts\n\n- \`GET /masts\`\n- \`GET /lamps\`\n\n${label}:\n\n\`\`\`json\n{}\n\`\`\`\n`;
    const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
    return found.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
  };
  expect(list("Response")).toEqual(["rest/unread-block 8:1"]);
  expect(list("Response of both")).toEqual([]);
});

const inTable = (cell: string, request = "POST /buoys/marked"): readonly string[] => {
  const rows = `# Buoys\n\n| Request | What it does |\n|---|---|\n| \`${request}\` | ${cell} |\n`;
  const [, found] = apiOf(readTree([{ path: "page.md", text: rows }], { dialect: rest }));
  return found.flatMap(({ code, span: { start: at } }) =>
    code === "rest/unread-block" ? [`${at.line}:${at.column}`] : [],
  );
};

it.each([
  ["a body", 'Marks one. Body: `{"id": 1}`.', ["5:43"]],
  ["an answer", 'Returns `201 Created` with `{"id": 1}`.', ["5:53"]],
  ["a query", "Use `?dry=true` to try it.", ["5:30"]],
  ["a query in braces", "Takes `{dry}` of them.", []],
  ["a status", "Returns `204 No Content`.", []],
])("reports the unread facts, if any, in a cell beside a request: %s", (_, cell, expected) => {
  expect(inTable(cell)).toEqual(expected);
});

it("reports a query in a further line of a request", () => {
  const query = "OR `GET /buoys/marked?owner=<id>`";
  expect(told(`GET /buoys/marked\`\n${query.slice(0, -1)}`, "Red ones.")).toEqual([
    "rest/unread-block 10:1",
  ]);
});

it("reports a request with a value in its path in a guide, if no page describes the request", () => {
  const guide = "## Tutorial\n\n### 1. Paint it\n\n`POST /buoys/4/paint`\n\n### 2. List all\n\n";
  const text = `${start.replace("## Mark a buoy\n\n", "")}${guide}\`GET /buoys\`\n\n## Read one\n\n\`GET /buoys/{id}\`\n\nReturns 200.\n`;
  const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  const lines = found.flatMap(({ code, span }) =>
    code === "rest/unread-block" ? [span.start.line] : [],
  );
  expect(lines).toEqual([11]);
});

it("reports a default in words that may stand for several values", () => {
  const items = (text: string): readonly string[] =>
    told("GET /buoys/marked", `Query parameters:\n\n- \`kind\` (string): which ones ${text}`);
  expect(items("(defaults to all)")).toEqual(["rest/unread-statement 13:1"]);
  expect(items("(defaults to red)")).toEqual([]);
  expect(items("(defaults to today)")).toEqual([]);
});

it.each([
  ["a choice of words", "string", "flat or deep", ["rest/unread-statement 15:1"]],
  [
    "values without marks",
    "string",
    "Its form. Possible values are flat and deep.",
    ["rest/unread-statement 15:1"],
  ],
  ["values in quotes", "string", 'Its form: "flat", "deep"', ["rest/unread-statement 15:1"]],
  ["examples in quotes", "string", 'Its form, such as "flat" or "deep"', []],
  ["types of values", "string", "Its form. Values are strings and numbers.", []],
  ["words between slashes", "string", "red / green / blue", ["rest/unread-statement 15:1"]],
  ["two words in brackets", "string (open, closed)", "Which", ["rest/unknown-type 15:1"]],
  ["what a value is", "string", "name or number", []],
  ["notes in brackets", "string (unique, sorted)", "Which", []],
  ["values", "string", "`flat` or `deep`", []],
])("reports bare words only if they may be values: %s", (_, type, text, expected) => {
  const table = `| Name | Type | Description |\n|---|---|---|\n| view | ${type} | ${text} |`;
  expect(told("GET /buoys/marked", `Query parameters:\n\n${table}`)).toEqual(expected);
});

it("reads words with links to types, in brackets behind a type, as types", () => {
  const rows = (name: string, type: string): string =>
    `| Name | Type | Description |\n|---|---|---|\n| ${name} | ${type} | Which |\n\n`;
  const types = `## Flat\n\n${rows("width", "integer")}## Deep\n\n${rows("depth", "integer")}`;
  const answer = rows("views", "array([flat](#flat) or [deep](#deep))");
  const text = `# Views\n\n## List\n\n\`GET /views\`\n\n### Response\n\n${answer}${types}`;
  const [, found] = apiOf(readTree([{ path: "page.md", text }], { dialect: rest }));
  expect(found.map(({ code }) => code)).not.toContain("rest/unknown-type");
});

it("reports two words in brackets behind the type of an item", () => {
  const item = "- `state`: string (open, closed)";
  expect(told("GET /buoys/marked", `Query parameters:\n\n${item}`)).toEqual([
    "rest/unread-statement 13:1",
  ]);
});

it.each([
  ["JSON in some cases", 'Returns `{ "latest": null }` if there is none.', unread(9)],
  ["JSON that was read", 'Returns `{ "latest": null }`.', []],
  ["a credential", "Send `Authorization: Token <token>`.", unread(6)],
])("reports the unread facts, if any, in code of a sentence: %s", (_, below, expected) => {
  expect(told("GET /buoys/marked", below)).toEqual(expected);
});

it("reports a list of a type that no page describes, in an item and in a sentence", () => {
  const item = "Query parameters:\n\n- `id` (integer): which\n- `loans` (`Loan[]`): what for";
  expect(told("GET /buoys/marked", item)).toEqual(["rest/unknown-type 14:1"]);
  expect(told("GET /buoys/marked", "Returns `Loan[]`.")).toEqual(["rest/unknown-type 11:1"]);
  expect(told("GET /buoys/marked", "Returns an array of strings.")).toEqual([]);
});

it.each(["owner=:owner", "owner=ann", "token=12"])(
  "reports a further request with a query, whether or not rows describe others: %s",
  (query) => {
    const further = `More:\n\n\`\`\`\nGET /buoys/marked?${query}\n\`\`\``;
    expect(told("GET /buoys/marked", further)).toEqual(["rest/sent-not-told 14:1"]);
    const command = `\`\`\`sh\ncurl 'https://buoys.example/buoys/marked?${query}'\n\`\`\``;
    expect(told("GET /buoys/marked", command)).toEqual(["rest/sent-not-told 12:1"]);
  },
);

it.each([
  ["an object behind a status", "→ `200` `{ items: Buoy[], total: number }`", unread(9)],
  ["an object of an error", "→ `402` not paid: `{ code: string }`", unread(19)],
  ["a status without an object", "→ `402` not paid", []],
  ["names of the body", "Body: any subset of `color`, `depth`.", unread(21)],
  [
    "names of a body with rows",
    "Body: `color`, `depth`.\n\n| Name | Type |\n|---|---|\n| color | string |\n| depth | string |",
    [],
  ],
  ["a header with its value", "Header `If-Match: <etag>` required.", unread(8)],
  ["a header of the answer", "The answer has the header `ETag: <etag>`.", []],
  ["a usual header", "Header `Accept: text/plain` works.", []],
])("reports shapes that nothing reads: %s", (_, below, expected) => {
  expect(told("POST /buoys/{id}", below).filter((one) => one.includes("unread-block"))).toEqual(
    expected,
  );
});

it.each([
  ["`color` of the hull", ["rest/unread-item 15:1"]],
  ["`id` of a sunken buoy gives 404", []],
  ["`color` and `shape` are both sent", []],
  ["`bulb` must be a word", []],
])(
  "reports an item with a name that gave no row, if it is about no other name: %s",
  (item, expected) => {
    const rows = "Parameters:\n\n- `lamp.bulb` (string): Its bulb\n- `size` (integer): How big";
    expect(
      told("PUT /buoys/{id}", `${rows}\n- ${item}`).filter((one) => one.includes("item")),
    ).toEqual(expected);
  },
);
