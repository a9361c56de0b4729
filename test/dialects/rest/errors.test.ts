import { expect, it } from "vitest";

import type { Operation } from "../../../generator/core/api.js";
import { isError } from "../../../generator/core/status.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { factsOf, readRest } from "./read-rest.js";

const start = "# Crates\n\n## Pack a crate\n\n`POST /crates`\n\n";

const operationOf = (text: string): Operation => {
  const [found] = toApi(readRest([{ path: "page.md", text: start + text }]).reading).operations;
  if (found === undefined) throw new Error("no operation");
  return found;
};

/** The errors of an operation, a line each: `404 <object> No crate @9`. */
const errorsOf = (text: string): readonly string[] =>
  operationOf(text)
    .responses.filter(isError)
    .map(({ status, payload, notes }) => {
      const type = payload?.value.type;
      const fields = type?.kind === "object" ? type.fields.map(({ name }) => name).join(",") : "-";
      return `${status.value} {${fields}} ${notes?.value ?? "-"} @${status.span.start.line}`;
    });

const fence = (text: string): string => `\n\`\`\`json\n${text}\n\`\`\`\n\n`;

it("reads errors from headings that are statuses, with the bodies below them", () => {
  const text = `### 201: Packed\n${fence(`{"id": 1}`)}### 404: No box\n${fence(`{"error": "a", "box": 4}`)}### 409\n`;
  expect(errorsOf(text)).toEqual(["404 {error,box} No box @13", "409 {} - @19"].map(noFields));
});

it("reads an error from a status above a body, and joins the bodies of a status to one type", () => {
  const text = `### Errors\n\n\`Status: 422\`\n${fence(`{"error": "a"}`)}\`Status: 422\`\n${fence(`{"error": "b", "field": "c"}`)}`;
  expect(errorsOf(text)).toEqual(["422 {error,field} - @9"]);
  const { responses } = operationOf(text);
  expect(responses[0]?.sample?.value).toEqual({ error: "a" });
});

it("joins the causes of a status that a list has several times", () => {
  const text = `- 201: packed\n- 400: the box is missing\n- 400: the box is full\n- 400: the box is full\n- 404: No box.\n- 404: No crate.\n`;
  expect(errorsOf(text)).toEqual([
    "400 {-} the box is missing; the box is full @8",
    "404 {-} No box. No crate. @11",
  ]);
});

it("reads errors from statuses in code behind a label in bold, unless other code stands there", () => {
  expect(errorsOf("**Errors** `404 not_found`, `409 packed`\n")).toEqual([
    "404 {-} Errors 404 not_found, 409 packed @7",
    "409 {-} Errors 404 not_found, 409 packed @7",
  ]);
  expect(errorsOf("**Size** `404`, `big`\n")).toEqual([]);
});

it.each([
  ["| 404 | No box |\n| 5XX | Ask us |", ["404 {} No box @11", "5XX {} Ask us @12"]],
  ["| no_box | 404 |\n| full | 409 |", ["404 {} no_box @11", "409 {} full @12"]],
])("reads the errors of a table: %j", (rows, lines) => {
  const header = rows.startsWith("| no") ? "| Name | Status |" : "| Status | Meaning |";
  expect(errorsOf(`### Errors\n\n${header}\n|---|---|\n${rows}\n`)).toEqual(lines.map(noFields));
});

it("reads the errors of a list", () => {
  expect(errorsOf("### Errors\n\n- `404` - no box\n- `409 Conflict`: it is full\n")).toEqual(
    ["404 {} no box @9", "409 {} Conflict: it is full @10"].map(noFields),
  );
});

it("reads the statuses of a list behind words that speak of errors", () => {
  expect(errorsOf("- Error: 404\n- Fehler: 409, solange sie offen ist\n")).toEqual(
    ["404 {} Error @7", "409 {} Fehler, solange sie offen ist @8"].map(noFields),
  );
  expect(errorsOf("### Errors\n\n- Not there: 404\n- Locked: 423\n")).toEqual(
    ["404 {} Not there @9", "423 {} Locked @10"].map(noFields),
  );
});

it.each([
  ["Returns 200, or 404 if there is no box.", [404]],
  ["Answers a `422 Unprocessable Entity` for a box without lid.", [422]],
  ["It fails with HTTP 409, and 423 while it is locked.", [409, 423]],
  ["Returns a 404 error, where a 409 would be right.", [404]],
  ["Returns 200 instead of 404.", []],
  ["Errors: 404, 409", [404, 409]],
  ["Throws BoxGone (410), BoxLocked (423).", [410, 423]],
  ["A crate (404) is big.", []],
  ["A crate holds 404 boxes, and returns 500 items at most.", []],
  ["Takes at most 500 bytes.", []],
])("reads the errors, if any, in %j", (sentence, statuses) => {
  const found = operationOf(`${sentence}\n`).responses.filter(isError);
  expect(found.map(({ status }) => status.value)).toEqual(statuses);
});

it("reads a body without a status as that of any error", () => {
  const [error] = operationOf(`### Error response\n${fence(`{"error": "a"}`)}`).responses;
  expect(error?.status).toMatchObject({ value: "4XX", rule: "rest/no-status" });
  expect(error?.payload?.rule).toBe("rest/sample-shape");
});

it("does not change answers and facts because of errors", () => {
  const good = `### 201: Packed\n${fence(`{"id": 1}`)}`;
  const both = `${good}### 404: No box\n${fence(`[{"error": "a"}]`)}`;
  expect(factsOf(start + both)).toBe(factsOf(start + good));
  const [first] = operationOf(both).responses;
  expect(JSON.stringify(first)).toBe(JSON.stringify(operationOf(good).responses[0]));
});

function noFields(line: string): string {
  return line.replace("{} ", "{-} ");
}

it.each([
  ["things that are counted", "The log has 404 errors counted, and keeps 500 entries.", []],
  ["pages about errors", "Draws a table of 404 error pages for 429 HTTP clients.", []],
  ["errors that mean something", "404 errors mean that there is no crate.", [404]],
  ["errors that are returned", "Returns 409 errors if it is full.", [409]],
])("reads numbers in sentences as statuses beside words of answering only: %s", (_, text, all) => {
  const { responses } = operationOf(`${text}\n`);
  expect(responses.filter(isError).map(({ status }) => status.value)).toEqual(all);
});

it("takes no status from a sentence about what the docs describe", () => {
  const statusesOf = (text: string) => operationOf(text).responses.map(({ status }) => status);
  expect(statusesOf("The API only describes responses with 200.\n")).toEqual([]);
  const [read] = statusesOf("The API responds with 200.\n");
  expect(read?.rule).toBe("stated");
});
