import { expect, it } from "vitest";

import { makePackages } from "./packages.js";

const page = (answer: string): string => `# Books

## List books

\`GET /books\`

### Query parameters

| Name  | Type    | Required | Description           |
| ----- | ------- | -------- | --------------------- |
| after | string  | no       | Where the page begins |

\`\`\`json
${answer}
\`\`\`
`;

it("says in the comment of a list how far it is read, only if no member has the next cursor", async () => {
  const commentOf = async (answer: string): Promise<boolean> => {
    const packages = await makePackages([{ path: "books.md", text: page(answer) }]);
    const group = packages.files.find(({ path }) => path.endsWith("client/src/groups/books.ts"));
    return /Reads only the first page, unless the server sends `Link` headers/.test(
      (group?.text ?? "").replace(/\n\s*\*/g, ""),
    );
  };
  expect(await commentOf('{ "books": [{ "title": "Emma" }] }')).toBe(true);
  expect(await commentOf('{ "books": [{ "title": "Emma" }], "next_after": "c2" }')).toBe(false);
  expect(await commentOf('[{ "id": "1", "title": "Emma" }]')).toBe(true);
  const path = "books.md";
  const options = { paging: { kind: "cursor", parameter: "after", next: "more" } };
  const told = await makePackages(
    [{ path, text: page('{ "books": [{ "title": "Emma" }] }') }],
    options,
  );
  expect(told.view.groups[0]?.methods[0]?.paging).toMatchObject({ kind: "cursor", next: "more" });
});
