import { expect, it } from "vitest";

import { findTopics, routeNames, type TopicWords } from "../../../generator/core/topics.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const text = `# Orders

## Place an order

\`POST /orders\`

### Body parameters

| Name       | Type             | Required |
| ---------- | ---------------- | -------- |
| lines      | array of objects | yes      |
| lines.book | integer          | yes      |

### Response

\`Status: 201\`

### Errors

\`Status: 404\`

Returns an object.

| Field   | Type   | Required |
| ------- | ------ | -------- |
| message | string | yes      |
`;

const [api] = apiOf(readTree([{ path: "orders.md", text }], { dialect: rest }));
const words: TopicWords = {
  typeText: (type) => rest.typeText(type),
  pathStyle: rest.pathStyle,
  added: [],
};

it.each(["POST /orders#lines", "POST /orders#lines.book"])("explains a member: %s", (name) => {
  const found = findTopics(api, name, words);
  expect(found.map((topic) => [topic.name, topic.kind])).toEqual([[name, "field"]]);
  expect(found[0]?.statements.map(({ about }) => about)).toContain("required");
});

it("explains an answer by its status, with its members", () => {
  const [found] = findTopics(api, "POST /orders#404", words);
  expect(found?.kind).toBe("answer");
  expect(found?.members).toEqual(["message: string"]);
});

it("lists all names that can be asked for", () => {
  expect(routeNames(api, words)).toEqual([
    "POST /orders",
    "POST /orders#lines",
    "POST /orders#lines.book",
    "POST /orders#201",
    "POST /orders#404",
  ]);
});
