import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readAssets } from "../../../generator/commands/read-assets.js";
import { compile } from "../../../generator/compile.js";
import { rancher } from "../../../generator/dialects/rancher/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { root } from "../../helpers/command-line.js";

const text = readFileSync(join(root, "docs/dialects/rancher.md"), "utf8");

/** The pages that the documentation shows, each below a line that ends with its path. */
const sources = [
  ...text.matchAll(/`([\w/-]+\.md)`:\n\n<!-- prettier-ignore -->\n~~~markdown\n([^]*?)^~~~$/gm),
].map(([, path = "", page = ""]) => ({ path, text: page }));

const target = {
  ...{ name: "rancher", packageScope: "@rancher", version: "0.0.0", docs: "docs" },
  options: {},
};

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
  const [files, faults] = await compile(sources, {
    ...{ target, dialect: rancher },
    assets: await readAssets(),
  });
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path)).toContain("client/src/resources/disks.ts");
});
