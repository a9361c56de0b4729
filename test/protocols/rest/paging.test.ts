import { expect, it } from "vitest";

import { makePackages } from "./packages.js";

/** A page whose list answers an object that a table describes, without a sample. */
function page(members: readonly string[]): string {
  return `# Boats

## List boats

\`GET /boats\`

### Query parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| after | string | no | The cursor |
| limit | integer | no | How many |

### Response

\`Status: 200\`

Returns an object.

| Field | Type | Required | Description |
| ---- | ---- | ---- | ---- |
${members.map((row) => `| ${row} | yes | Of the answer |\n`).join("")}`;
}

async function pagingOf(members: readonly string[]): Promise<unknown> {
  const { view } = await makePackages([{ path: "boats.md", text: page(members) }]);
  return view.groups[0]?.methods[0]?.paging;
}

it("walks through lists whose answer only a table describes", async () => {
  const found = await pagingOf(["boats | array of objects", "next | string or null"]);
  expect(found).toMatchObject({ kind: "cursor", parameter: "after", items: "boats", next: "next" });
});

it("does not choose between two lists of an answer", async () => {
  expect(await pagingOf(["boats | array of objects", "crews | array of objects"])).toBeUndefined();
});
