import { describe, expect, it } from "vitest";

import { isError } from "../../../generator/core/status.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { printType } from "../../../generator/dialects/rest/print-type.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { apiOfPage, readRest } from "./read-rest.js";

const calls =
  "# Depot\n\n## Crates\n\n### List crates\n\n`GET /crates`\n\n### Lift a crate\n\n`POST /crates/{id}/lift`\n\n";
const rows =
  "| Status | Code | Meaning |\n|---|---|---|\n| 401 | no_key | No key |\n| 429 | slow | Too fast |\n";

interface Page {
  readonly path: string;
  readonly text: string;
}

/** Returns the errors of each operation: statuses and members of the bodies. */
const errorsOf = (pages: string | readonly Page[]): readonly string[] => {
  const files = typeof pages === "string" ? [{ path: "page.md", text: pages }] : pages;
  return toApi(readRest(files).reading).operations.map(({ responses }) =>
    responses
      .filter(isError)
      .map(({ status, payload }) => {
        const type = payload?.value.type;
        const body =
          type?.kind === "object"
            ? `{${type.fields.map((one) => one.name).join(",")}}`
            : type && printType(type);
        return `${status.value}${body ?? ""}`;
      })
      .join(" "),
  );
};

const told = (text: string): readonly string[] =>
  checkTree(readRest([{ path: "page.md", text }]))
    .filter(({ code }) => code === "unassigned-errors")
    .map(({ span, message }) => `${span.start.line} ${message.replace(/;.*/, "")}`);

describe("a chapter about the errors of all requests", () => {
  it.each([
    "Every request can fail with one of these statuses.",
    "All API calls may return:",
    "These codes are returned by any endpoint.",
    "The codes below are common to all endpoints of the API.",
    "Jede Anfrage kann so beantwortet werden.",
    "Chaque requête peut échouer ainsi :",
    "Todas las peticiones pueden fallar con:",
    "Qualquer requisição pode falhar com:",
    "Tutte le richieste possono fallire con:",
    "Alle verzoeken kunnen zo mislukken:",
    "Любой запрос может завершиться так:",
    "所有请求都可能返回：",
    "すべてのリクエストで返されます：",
  ])("gives its statuses to each request: %s", (sentence) => {
    expect(errorsOf(`${calls}## Errors\n\n${sentence}\n\n${rows}`)).toEqual(["401 429", "401 429"]);
  });

  it.each([
    "The API uses the following error codes:",
    "Every request that writes can fail with these.",
    "Not all requests can return these codes.",
    "All admin endpoints return these.",
    "The codes returned for each endpoint are listed there.",
  ])("gives its statuses to no request, or is reported: %s", (sentence) => {
    const text = `${calls}## Errors\n\n${sentence}\n\n${rows}`;
    expect(errorsOf(text)).toEqual(["", ""]);
    expect(told(text)).toEqual([
      "19 No sentence below `Errors` says which requests answer `401`, `429`",
    ]);
  });

  it("may have a heading for each status, a list, or the words in its title", () => {
    const words = "Any call may fail.";
    expect(errorsOf(`${calls}## Errors\n\n${words}\n\n### 401 No key\n\n### 429\n`)).toEqual([
      "401 429",
      "401 429",
    ]);
    expect(errorsOf(`${calls}## Errors\n\n${words}\n\n- \`401\` no key\n- 503: closed\n`)).toEqual([
      "401 503",
      "401 503",
    ]);
    expect(errorsOf(`${calls}## Errors of all calls\n\n${rows}`)).toEqual(["401 429", "401 429"]);
  });

  it("may stand beside the requests, behind a chapter that is no part of a request", () => {
    const text =
      "# Depot\n\n## Authentication\n\nSend a key.\n\n## List crates\n\n`GET /crates`\n\n## Lift a crate\n\n`POST /lift`\n\n## Errors\n\n";
    expect(errorsOf(`${text}${rows}`)).toEqual(["", ""]);
    expect(told(`${text}${rows}`)).toHaveLength(1);
    expect(errorsOf(`${text}All calls share these errors:\n\n${rows}`)).toEqual([
      "401 429",
      "401 429",
    ]);
  });

  it("covers the requests below the heading around it, or all requests if its page has none", () => {
    const other = "## Hooks\n\n### List hooks\n\n`GET /hooks`\n";
    expect(
      errorsOf(`${calls}### Errors\n\nAll requests may return these.\n\n${rows}\n${other}`),
    ).toEqual(["401 429", "401 429", ""]);
    const chapter = { path: "errors.md", text: `# Errors\n\nAny request can fail.\n\n${rows}` };
    expect(errorsOf([{ path: "a.md", text: calls }, chapter])).toEqual(["401 429", "401 429"]);
  });

  it("does not replace the text of a request about a status", () => {
    const own = `${calls}#### Errors\n\n| Status | Meaning |\n|---|---|\n| 401 | Old key |\n\n`;
    const { operations } = toApi(
      readRest([
        { path: "page.md", text: `${own}## Errors\n\nAll requests may return these.\n\n${rows}` },
      ]).reading,
    );
    const notes = operations.map(({ responses }) =>
      responses
        .filter(isError)
        .map((one) => `${one.status.value} ${one.notes?.value} ${one.status.rule}`),
    );
    expect(notes).toEqual([
      ["401 no_key: No key rest/common-error", "429 slow: Too fast rest/common-error"],
      ["401 Old key stated", "429 slow: Too fast rest/common-error"],
    ]);
  });
});

describe("the body of all errors", () => {
  const sample = '```json\n{"error": "no_key", "hint": "Send one."}\n```\n';

  it("is the body of each error without a body of its own", () => {
    const own = `${calls}#### Errors\n\n- 404: gone\n\n`;
    expect(errorsOf(`${own}## Errors\n\nAll errors have this body:\n\n${sample}`)).toEqual([
      "4XX{error,hint}",
      "404{error,hint}",
    ]);
    expect(
      errorsOf(
        `${own}## Errors\n\nAll requests can return these.\n\n${rows}\nFor example:\n\n${sample}`,
      ),
    ).toEqual(["401{error,hint} 429{error,hint}", "401{error,hint} 404 429{error,hint}"]);
  });

  it("may be a table of members", () => {
    const table =
      "| Field | Type | Meaning |\n|---|---|---|\n| `code` | string | what |\n| `at` | integer | when |\n";
    expect(errorsOf(`${calls}## Errors\n\nErrors have these members:\n\n${table}`)).toEqual([
      "4XX{code,at}",
      "4XX{code,at}",
    ]);
  });

  it("is reported if no text says to which errors it belongs", () => {
    const text = `${calls}## Errors\n\nSomething like this may come:\n\n${sample}`;
    expect(errorsOf(text)).toEqual(["", ""]);
    expect(told(text)).toEqual([
      "17 No sentence below `Errors` says which requests answer like this",
    ]);
  });
});

it("reads a sentence about all requests in any chapter", () => {
  expect(errorsOf(`${calls}## Limits\n\nAll calls can return 429 if you send too many.\n`)).toEqual(
    ["429", "429"],
  );
  expect(errorsOf(`${calls}## Limits\n\nNo call returns 500. Some calls return 429.\n`)).toEqual([
    "",
    "",
  ]);
});

it("reads neither a range nor a status that is never sent, but one with the text `not supported`", () => {
  const words = "Any call may fail.";
  expect(
    errorsOf(`${calls}## Errors\n\n${words}\n\n- 400 to 499: your fault\n- 500: ours\n`),
  ).toEqual(["500", "500"]);
  const table =
    "| Status | Meaning |\n|---|---|\n| 405 | The request is not supported. |\n| 410 | This status is never sent. |\n";
  expect(errorsOf(`${calls}## Errors\n\n${words}\n\n${table}`)).toEqual(["405", "405"]);
});

describe("errors beside the parts of a request", () => {
  it("may stand in headings on the level of the request, and in headings that are statuses", () => {
    const text =
      "# Depot\n\n### Lift a crate\n\n`POST /crates/{id}/lift`\n\n### Response\n\nStatus 200.\n\n### Errors\n\n| Status | Meaning |\n|---|---|\n| 404 | None |\n\n### Drop a crate\n\n`DELETE /crates/{id}`\n\n### Response\n\nStatus 204.\n\n### 409\n\nIt is used.\n\n### Errors\n\n423 if somebody works on it.\n";
    expect(errorsOf(text)).toEqual(["404", "409 423"]);
  });

  it("are not read from sentences with other numbers", () => {
    const text = `${calls}#### Errors\n\n450 ms is the limit.\n\n404 crates are too many. 423: locked.\n`;
    expect(errorsOf(text)).toEqual(["", "423"]);
  });
});

it("says how to write that a table of errors is about all requests", () => {
  const [, diagnostics] = apiOfPage(
    "# Depot\n\n## List crates\n\n`GET /crates`\n\n# Errors\n\nA failure has these members.\n\n| Field | Type |\n| --- | --- |\n| why | string |\n",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "The table below `Errors` was not understood: no sentence says which requests fail so; if all do, write `All errors have this body.` above it",
  ]);
});

it.each(["`Error` object", "Fault object"])(
  "gives all errors the type of the section %s",
  (title) => {
    const table = "| Field | Type |\n|---|---|\n| message | string |\n";
    const name = title.includes("Error") ? "Error" : "Fault";
    const page = (text: string) =>
      `# Depot\n\n## ${title}\n\n${text}\n\n${table}\n## Lift\n\n\`POST /lift\`\n\n### Errors\n\n\`Status: 404\`\n`;
    expect(errorsOf(page("All errors have this body."))).toEqual([`404${name}`]);
    expect(errorsOf(page("Some errors have this body."))).toEqual(["404"]);
  },
);
