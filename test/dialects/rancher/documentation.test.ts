import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { rancher } from "../../../generator/dialects/rancher/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { root } from "../../helpers/command-line.js";
import { compileDocs } from "../../helpers/compile-docs.js";

const text = readFileSync(join(root, "docs/dialects/rancher.md"), "utf8");

/** The pages that the documentation shows, each below a line that ends with its path. */
const sources = [
  ...text.matchAll(/`([\w/-]+\.md)`:\n\n<!-- prettier-ignore -->\n~~~markdown\n([^]*?)^~~~$/gm),
].map(([, path = "", page = ""]) => ({ path, text: page }));

it("shows a tree whole, and reads it without a fault", async () => {
  expect(sources.map(({ path }) => path)).toEqual([
    "api-resources/disk/index.md",
    "api-resources/growInput/index.md",
    "api-resources/index.md",
  ]);
  const { api, diagnostics } = readTree(sources, { dialect: rancher });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const operations = api.operations.map(({ id, role }) => `${role.value} ${id}`);
  expect(operations).toEqual([
    "create POST /v1/disks",
    "update PUT /v1/disks/{ID}",
    "delete DELETE /v1/disks/{ID}",
    "list GET /v1/disks",
    "get GET /v1/disks/{ID}",
    "action POST /v1/disks/{ID}?action=grow",
  ]);
  const pages = Object.fromEntries(sources.map(({ path, text: page }) => [path, page]));
  const compiled = await compileDocs(pages);
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.files.map(({ path }) => path)).toContain("client/src/resources/disks.ts");
});
