import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const start =
  "# Cups\n\n## Cup object\n\n| Field | Type |\n|---|---|\n| id | integer |\n\n## Use a cup\n\n`PUT /cups`\n\n";

const read = (text: string) => readRest([{ path: "page.md", text: `${start}${text}\n` }]);

/** Each answer of the operation as `404 Cup`, or `404 -` without a type. */
function answersOf(text: string): readonly string[] {
  const [found] = toApi(read(text).reading).operations;
  return (found?.responses ?? []).map(({ status, payload }) => {
    const type = payload?.value.type;
    return `${status.value} ${type?.kind === "named" ? type.type : "-"}`;
  });
}

/** Returns the code and the text of each diagnostic of a page. */
const slipsIn = (text: string): readonly string[] =>
  checkTree(read(text)).flatMap(({ code, message }) =>
    code === "unknown-status" || code === "misspelt-heading"
      ? [`${code}: ${[...message.matchAll(/`([^`]+)`/g)].map(([, word]) => word).join(", ")}`]
      : [],
  );

const cup = "Returns a [cup](#cup-object) object.";

it.each([
  "`Status: 404`",
  "`Status 404`",
  "`status: 404 Not Found`",
  "`404 not_found`",
  "`404`",
  "Status: 404",
  "**Status:** 404 Not Found",
  "**Status code:** `404`",
])("reads the type of an answer below the line %s", (line) => {
  expect(answersOf(`### Errors\n\n${line}\n\n${cup}`)).toEqual(["404 Cup"]);
});

it("reads the type of an answer below a heading with its status", () => {
  const text = `#### 200 OK\n\n${cup}\n\n#### 404: Not Found\n\n${cup}`;
  expect(answersOf(text)).toEqual(["200 Cup", "404 Cup"]);
});

it("does not take a sentence with a status for a status line", () => {
  expect(answersOf(`### Errors\n\n\`404\` is what a cup gets that is gone.\n\n${cup}`)).toEqual([]);
});

it.each([
  ["a list", "- `404` – not there\n- Otherwise, nothing is known"],
  ["a table", "| Status | Meaning |\n|---|---|\n| 404 | not there |\n| other | nothing is known |"],
])("keeps the statuses of %s if another entry has no status", (_, list) => {
  expect(answersOf(`### Errors\n\n${list}`)).toEqual(["404 -"]);
});

it("does not take three-digit numbers beside codes of an application for statuses", () => {
  expect(answersOf("### Errors\n\n- 404 – not there\n- 4040 – gone")).toEqual([]);
});

it.each([
  ["`Status: 2OO`", "2OO, 200"],
  ["**Status:** 4O3", "4O3, 403"],
  ["Status 600", "600, 200, 4XX, 5XX"],
  ["`Status: 2004`", "2004, 200, 4XX, 5XX"],
  ["**Status:** 20", "20, 200, 4XX, 5XX"],
  ["- Status code: 4004", "4004, 200, 4XX, 5XX"],
])("reports the line %s", (line, told) => {
  expect(slipsIn(`### Errors\n\n${line}`)).toEqual([`unknown-status: ${told}`]);
});

it.each(["Status: beta", "Status: 600ms", "`404`", "- `2xxl`", "### 3 steps"])(
  "reports no status in %s",
  (line) => {
    expect(slipsIn(`### Errors\n\n${line}`)).toEqual([]);
  },
);

it.each([
  ["a status", "### Respone\n\n`Status: 404`", "Respone, Response"],
  ["a type", `### Respones\n\n${cup}`, "Respones, Response"],
  ["a body", "### Reqest body\n\nA [cup](#cup-object) object.", "Reqest body, Request body"],
  ["rows below a label", "**Paramaters**\n\n| Name |\n|---|\n| a |", "Paramaters, Parameters"],
  ["a status behind a label", "**Erors** `404 gone`", "Erors, Errors"],
  ["a type behind a label", "**Respone:** [Cup](#cup-object)", "Respone, Response"],
])("reports a misspelt word above %s", (_, text, told) => {
  expect(slipsIn(text)).toEqual([`misspelt-heading: ${told}`]);
});

it.each(["### Respone\n\nNothing to see.", "**Noted:** `x` is new.", "### Retries\n\nOne."])(
  "reports no misspelt word where prose stands: %j",
  (text) => {
    expect(slipsIn(text)).toEqual([]);
  },
);
