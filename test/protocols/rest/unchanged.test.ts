import { expect, it } from "vitest";

import { makePackages } from "./packages.js";

const page = (status: string): string => `# Books

## Get a book

\`GET /books/{id}\`

### Response

\`Status: 200\`

| Field | Type    |
| ----- | ------- |
| id    | integer |

### Response

\`Status: ${status}\`

Nothing has changed.
`;

it.each([
  ["304", true],
  ["204", false],
])("says in README.md how a client answers %s, if it is a 304", async (status, isTold) => {
  const { files } = await makePackages([{ path: "books.md", text: page(status) }]);
  const readme = files.find(({ path }) => path === "client/README.md")?.text ?? "";
  expect(readme.includes("It is an `ApiError` with the\n`status` 304.")).toBe(isTold);
});
