import { expect, it } from "vitest";

import { isError } from "../../../generator/core/status.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** The number of errors of each operation. */
const errors = (text: string): readonly number[] =>
  toApi(readRest([{ path: "page.md", text }]).reading).operations.map(
    ({ responses }) => responses.filter(isError).length,
  );

const rows = "| Code | Description |\n|---|---|\n| 401 | No key |\n";
const list = "### List barns\n\n`GET /barns`\n\n";
const raze = "### Raze a barn\n\n`DELETE /barns/{id}`\n\n";

it.each(["Errors", "Common error responses"])(
  "gives a chapter %s above the level of several requests to no single request",
  (title) => {
    const text = `# API\n\n## Barns\n\n${list}${raze}## ${title}\n\n${rows}`;
    expect(errors(text)).toEqual([0, 0]);
    expect(errors(`${text}\n## Hay\n\n### Weigh hay\n\n\`GET /hay\`\n`)).toEqual([0, 0, 0]);
  },
);

it("keeps the errors of a single request, and those of a request whose parts stand on one level with it", () => {
  expect(errors(`# API\n\n## Barns\n\n${raze}## Errors\n\n${rows}`)).toEqual([1]);
  const parts = (request: string): string =>
    `${request}## Parameters\n\nNone.\n\n## Errors\n\n${rows}\n`;
  expect(errors(`# API\n\n${parts(list)}${parts(raze)}`)).toEqual([1, 1]);
  expect(errors(`# API\n\n## Barns\n\n${list}${raze}#### Errors\n\n${rows}`)).toEqual([0, 1]);
});
