import { cpSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { makeProject, root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { findPackageFaults } from "../helpers/package-faults.mjs";
import { temporaryFolder } from "../helpers/tree.js";

/** A project of plain HTTP with a licence and a repository. */
async function makeBookshop(): Promise<string> {
  const folder = temporaryFolder();
  cpSync(join(root, "docs/api/bookshop"), join(folder, "docs"), { recursive: true });
  expect((await run(["init", "--docs", "docs", "--name", "bookshop"], folder)).code).toBe(0);
  return folder;
}

it.each([
  ["rancher-v1", makeProject],
  ["bookshop", makeBookshop],
])(
  "publishes packages of %s without a fault, whose types every resolution finds",
  async (name, make) => {
    const folder = await make();
    expect(await run(["generate"], folder)).toMatchObject({ code: 0 });
    expect(await findPackageFaults(join(folder, "generated", name))).toEqual([]);
  },
);
