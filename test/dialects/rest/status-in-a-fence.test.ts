import { expect, it } from "vitest";
import { apiOfPage } from "./read-rest.js";

/** The answers of the only operation, as status and names of the members. */
const answers = (text: string): readonly string[] =>
  apiOfPage(text)[0].operations.flatMap(({ responses }) =>
    responses.map(({ status, payload }) => {
      const type = payload?.value.type;
      return `${status.value} ${type?.kind === "object" ? type.fields.map(({ name }) => name).join() : "-"}`;
    }),
  );

/** A page whose answer has its status in a fence above the fence of the JSON. */
const page = (status: string, json = '{ "hay": 7 }', info = ""): string =>
  `# Weigh a barn

\`GET /barns/{id}\`

### Response

\`\`\`${info}
${status}
\`\`\`

\`\`\`${info === "" ? "json" : info}
${json}
\`\`\`
`;

it.each([
  "200 OK",
  "200 ok",
  "200 OK\nContent-Type: application/json",
  "Content-Type: application/json; charset=utf-8\n200 OK",
  "Content-Type: application/json\nETag: 5\n\n200 ok\nLink: next",
])("reads the status of a fence %j and the members of the JSON below it", (status) => {
  expect(answers(page(status))).toEqual(["200 hay"]);
});

it.each([
  "422 Unprocessable Entity",
  "422 unprocessable entity",
  "422 Unprocessable Entity\nContent-Type: application/json",
  "Content-Type: application/json\n422 Unprocessable Entity",
  "HTTP/1.1 422 Unprocessable Entity",
  "Status: 422",
])("reads a fence %j and the JSON below it as an error", (status) => {
  expect(answers(page(status))).toEqual(["422 hay"]);
});

it.each(["JSON", "json"])("reads a status in a fence of %s", (info) => {
  expect(answers(page("200 ok", undefined, info))).toEqual(["200 hay"]);
});

it("gives each of two statuses the JSON directly below it", () => {
  const text = `${page("200 ok")}\n\`\`\`\n404 not found\n\`\`\`\n\n\`\`\`json\n{ "why": 1 }\n\`\`\`\n`;
  expect(answers(text)).toEqual(["200 hay", "404 why"]);
});

it("reads a status behind the language of a fence", () => {
  const text = page("200 ok").replace(/```\n200 ok\n```\n\n```json/, "```JSON 200 ok");
  expect(answers(text)).toEqual(["200 hay"]);
  expect(answers(text.replace("200 ok", "422 unprocessable"))).toEqual(["422 hay"]);
});

it("does not take other lines in a fence above JSON for a status", () => {
  expect(answers(page("100 sheep\nBarn: red"))).toEqual(["default hay"]);
});
