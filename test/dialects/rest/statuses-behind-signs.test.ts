import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

it("reads a status behind a sign in a table", () => {
  const text = `# Orders

## Create an order

\`POST /orders\`

| Status | Meaning |
| ------ | ------- |
| ✅ \`201 Created\` | Done |
| ⚠️ 409 | Exists |
| ❌ **410** | Gone |
`;
  const [operation] = toApi(readRest([{ path: "page.md", text }]).reading).operations;
  expect(operation?.responses.map(({ status }) => status.value)).toEqual([201, 409, 410]);
});
