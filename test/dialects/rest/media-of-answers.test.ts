import { expect, it } from "vitest";

import { readFacts } from "../../../generator/dialects/facts/read-facts.js";
import { listFacts } from "../../../generator/dialects/rest/print-facts.js";
import { printPages } from "../../../generator/dialects/rest/print/print-pages.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** Each answer of the operation as `200 application/pdf file`. */
function answersOf(text: string): readonly string[] {
  const page = `# Berths\n\n## Get a receipt\n\n\`GET /receipts/{id}\`\n\n${text}\n`;
  const [found] = toApi(readRest([{ path: "page.md", text: page }]).reading).operations;
  return (found?.responses ?? []).map(({ status, payload }) => {
    const type = payload?.value.type;
    const name = type?.kind === "scalar" ? type.name : (type?.kind ?? "-");
    return `${status.value} ${payload?.value.media.join(" ") ?? "-"} ${name}`;
  });
}

it.each([
  ["- `200` – the receipt as `application/pdf`", "200 application/pdf file"],
  ["- `200` – the receipt (text/csv)", "200 text/csv string"],
  ["- `200` – a picture, `image/png`\n- `404` – none", "200 image/png file"],
  ["| Status | Meaning |\n|---|---|\n| 200 | `application/pdf` |", "200 application/pdf file"],
  [
    "### Response\n\n`Status: 200`\n\nContent-Type: text/csv\n\nReturns a file.",
    "200 text/csv file",
  ],
  [
    "### Response\n\n`Status: 200`\n\nContent-Type: image/png, `text/csv`\n\nReturns a file.",
    "200 image/png text/csv file",
  ],
])("reads the media type of the answer in %s", (text, answer) => {
  expect(answersOf(`### Response\n\n${text}`)).toContain(answer);
});

it.each([
  ["JSON, which has any type", "- `200` – the receipt as `application/json`"],
  ["a path that begins like a media type", "- `200` – see `image/receipts/1`"],
])("takes no type from %s", (_, text) => {
  expect(answersOf(`### Response\n\n${text}`)).toEqual(["200 - -"]);
});

it.each([
  ["Status 200 and a file of type `application/pdf`.", ["200 application/pdf file"]],
  [
    "Returns status 200 and one word of `text/plain`:\n\n```text\nfine\n```",
    ["200 text/plain string"],
  ],
  ["Status: 200\n\nA picture as `image/png`.", ["200 image/png file"]],
  ["Status: 200\n\nThe receipt, as `application/json`.", ["200 - -"]],
  ["Status: 200\n\nContent-Type: `image/png`", ["200 image/png file"]],
  ["Status: 200\n\nContent-Type: `application/pdf`", ["200 application/pdf file"]],
  ["Status: 200\n\nContent-Type: `image/svg+xml`", ["200 image/svg+xml string"]],
])("reads the media type of the answer in a sentence: %s", (text, answers) => {
  expect(answersOf(`### Response\n\n${text}`)).toEqual(answers);
});

it("does not take the media type of a request for an answer", () => {
  expect(answersOf("Send the receipt as `application/pdf`.\n\nStatus: 200")).toEqual(["200 - -"]);
});

it("reads a sample below several statuses as the answer of each", () => {
  const text =
    'Status 200 if it was there, and 201 if not. Either way:\n\n```json\n{ "a": 1 }\n```';
  expect(answersOf(text)).toEqual(["200 application/json object", "201 application/json object"]);
});

it.each([
  ["Status: 200\n\n```csv\na,b\n1,2\n```", ["200 text/csv string"]],
  ["Status: 200\n\n```xml\n<a/>\n```", ["200 application/xml string"]],
  ["Status: 404\n\n```xml\n<a/>\n```", ["404 - -"]],
  ["Status: 200\n\n```sh\nls\n```", ["200 - -"]],
])("reads the media type of an answer from the language of a fence: %s", (text, answers) => {
  expect(answersOf(`### Response\n\n${text}`)).toEqual(answers);
});

it("reads a fence in another format beside JSON as the same answer", () => {
  const text = 'Status: 200\n\n```json\n{ "a": 1 }\n```\n\n```xml\n<a>1</a>\n```';
  expect(answersOf(`### Response\n\n${text}`)).toEqual(["200 application/json object"]);
});

it.each([
  ["- `200` – `application/pdf` or `image/png`", "200 application/pdf image/png file"],
  ["- `200` – `text/csv`, `text/plain`", "200 text/csv text/plain string"],
  ["- `200` – `text/csv` or `application/json`", "200 application/json text/csv json"],
  ["- `404` – a text of `application/problem+json`", "404 application/problem+json json"],
])("reads all media types of an answer in %s", (text, answer) => {
  expect(answersOf(`### Response\n\n${text}`)).toEqual([answer]);
});

it("gives an answer whose members stand in a table all media types of its line", () => {
  const rows = "| Field | Type |\n|---|---|\n| id | string |";
  const text = `### Response\n\n\`200 OK\`: \`application/json\`, \`text/csv\`\n\n${rows}`;
  expect(answersOf(text)).toEqual(["200 application/json text/csv object"]);
});

it.each([
  ["Returns `application/pdf`.", ["default application/pdf file"]],
  ["Responds with a file of type `application/pdf`.", ["default application/pdf file"]],
  ["Liefert eine Datei vom Typ `application/pdf`.", ["default application/pdf file"]],
  ["Never returns `application/pdf`.", []],
  ["Answers `406` if `Accept` is `application/pdf`.", ["406 - -"]],
  ["Upload the receipt as `application/pdf`.", []],
])(
  "reads a media type, but no status, behind a verb if the verb tells of an answer: %s",
  (text, answers) => {
    expect(answersOf(text)).toEqual(answers);
  },
);

it.each([
  ["### Response\n\n```csv\na,b\n```", ["default text/csv string"]],
  ["```xml\n<a/>\n```", ["default application/xml string"]],
  ["### Request\n\n```xml\n<a/>\n```", []],
  ["Example request:\n\n```csv\na,b\n```", []],
])(
  "reads a fence without a status as the answer, but not below words for the request: %s",
  (text, answers) => {
    expect(answersOf(text)).toEqual(answers);
  },
);

const several =
  "### Response\n\n`Status: 200`\n\nContent-Type: `text/csv`, `application/json` or `multipart/mixed`\n\nReturns a file.";

it("reads all media types of a line, JSON first", () => {
  expect(answersOf(several)).toEqual(["200 application/json text/csv multipart/mixed file"]);
});

it("prints all media types of an answer in pages and in facts", () => {
  const text = `# Berths\n\n## Get a receipt\n\n\`GET /receipts\`\n\n${several}\n`;
  const { reading } = readRest([{ path: "page.md", text }]);
  const { pages, reports } = printPages(toApi(reading));
  expect(reports).toEqual([]);
  expect(pages.map((page) => page.text).join()).toContain(
    "Content-Type: `application/json`, `text/csv`, `multipart/mixed`",
  );
  const lines = listFacts(reading).map(({ key, value }) => `${key}\t${value}`);
  expect(lines).toContain("media:GET /receipts#200\tapplication/json,text/csv,multipart/mixed");
  const facts = readFacts("facts.tsv", `${lines.join("\n")}\n`);
  expect(JSON.stringify(facts)).toContain(
    '"media":["application/json","text/csv","multipart/mixed"]',
  );
});
