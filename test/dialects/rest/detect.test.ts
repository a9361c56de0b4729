import { expect, it } from "vitest";

import { readDetected } from "../../../generator/read-api.js";

const read = (text: string) => readDetected([{ path: "page.md", text }]);

it("reads pages without an understood request as plain HTTP, and says so", async () => {
  const { dialect, diagnostics } = await read("# Lids\n\n## Find\n\n```\nGET /lids?size=9\n```\n");
  expect(dialect.name).toBe("rest");
  expect(diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["rest/no-operations", "rest/unread-block", "nothing-described"]),
  );
  expect(diagnostics.map(({ code }) => code)).not.toContain("unread-route");
});

it("reads pages without any request as plain HTTP", async () => {
  expect((await read("# Lids\n\nThey close a box.\n")).dialect.name).toBe("rest");
});

it("reads a page with a section `Actions` as plain HTTP if it shows requests", async () => {
  const actions = "# Lids\n\n### Actions\n\n#### GET /lids/&lt;size>\n\nReturns a lid.\n";
  expect((await read(actions)).dialect.name).toBe("rest");
  expect((await read("# Lids\n\n### Actions\n\nThey close.\n")).dialect.name).toBe("rancher");
});
