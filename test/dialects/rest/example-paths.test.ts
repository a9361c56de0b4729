import { expect, it } from "vitest";

import { factsOf, readRest } from "./read-rest.js";

const index = `# Users

| Method | Path | Purpose |
|---|---|---|
| GET | /users | list |
| POST | /users/:id/ban | ban one |
| DELETE | /users/:id/ban/:reason | take a reason back |

`;
const operations = (text: string): readonly string[] =>
  readRest([{ path: "page.md", text }])
    .reading.operations.map(({ id }) => id)
    .toSorted();

const listed = ["DELETE /users/{id}/ban/{reason}", "GET /users", "POST /users/{id}/ban"];

it.each([
  ["code", "`POST /users/ann/ban`"],
  ["a heading", "### POST /users/ann/ban"],
  ["a fence", "```\nPOST https://api.depot.test/users/ann/ban\n```"],
])("reads an example in a path that a table lists with a placeholder: %s", (_, request) => {
  const text = `${index}## Ban a user\n\n${request}\n\n| Name | Type | Required |\n|---|---|---|\n| note | string | yes |\n`;
  expect(operations(text)).toEqual(listed);
  expect(factsOf(text)).toContain("param:POST /users/{id}/ban#note\tstring\n");
});

it("reads several examples in one path", () => {
  expect(operations(`${index}## Take back\n\n\`DELETE /users/ann/ban/spam\`\n`)).toEqual(listed);
});

it.each([
  ["a segment that a list of requests has too", "POST /users/ban/ban"],
  ["a word for a request of its own", "POST /users/me/ban"],
  ["another length", "POST /users/ann/ban/now"],
  ["another method", "PUT /users/ann/ban"],
])("keeps a path with %s", (_, request) => {
  const more = request.includes("/ban/ban") ? "| GET | /ban | all bans |\n" : "";
  const text = `${index.trimEnd()}\n${more}\n## Another one\n\n\`${request}\`\n`;
  expect(operations(text)).toContain(request);
});

it("keeps a path that is an example of another one if it has a section of its own", () => {
  const text = `${index}## Ban a user\n\n\`POST /users/:id/ban\`\n\n## Ban the guest\n\n\`POST /users/guest/ban\`\n`;
  expect(operations(text)).toContain("POST /users/guest/ban");
});
