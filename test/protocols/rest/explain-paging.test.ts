import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../../helpers/in-process.js";
import { temporaryFolder } from "../../helpers/tree.js";

/** Returns the lines of `explain` about the next page of a list. */
async function nextPageOf(text: string, sample = '[{ "id": 1 }]'): Promise<string> {
  const folder = temporaryFolder();
  const page = `# Boats\n\n## List boats\n\n\`GET /boats\`\n\n${text}\n\n\`\`\`json\n${sample}\n\`\`\`\n`;
  writeFileSync(join(folder, "boats.md"), page);
  const { out } = await run(["explain", "GET /boats", "--docs", folder]);
  return /next page: [^]*?inferred by \S+/.exec(out)?.[0].replace(/\s+/g, " ") ?? "";
}

it("says that the docs state no pages, if the client only follows links", async () => {
  expect(await nextPageOf("### Response")).toBe(
    "next page: not documented; the client follows a link to it if an answer has one inferred by rest/no-paging:",
  );
});

it("says which parameter asks for the next page", async () => {
  const rows =
    "### Query parameters\n\n| Name | Type |\n|---|---|\n| page | integer |\n\n### Response";
  expect(await nextPageOf(rows)).toBe("next page: page, by `page` inferred by rest/paging:");
});

it("says that links lead to the next page, if a member of the answer has one", async () => {
  const sample = '{ "boats": [{ "id": 1 }], "next": "https://host/boats?page=2" }';
  expect(await nextPageOf("### Response", sample)).toBe("next page: link inferred by rest/paging:");
});

it("says that links lead to the next page, if the answer has the header", async () => {
  const header =
    "### Response headers\n\n| Header | Description |\n|---|---|\n| `Link` | The next page |\n\n### Response";
  expect(await nextPageOf(header)).toBe("next page: link inferred by rest/paging:");
});
