import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { transformSync } from "oxc-transform";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";
import { commentExamples } from "./examples.js";

const docs = join(root, "docs/api/bookshop");

it.each(commentExamples())("runs the example of $name", ({ code }) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/stubdown"), "junction");
  cpSync(docs, join(folder, "docs/api/bookshop"), { recursive: true });
  const apis = [{ name: "bookshop", docs: "docs/api/bookshop", out: "out" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  writeFileSync(join(folder, "example.mjs"), transformSync("example.ts", code).code);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  if (code.includes("api.operations")) expect(stdout).toContain("GET /books/{id}\n");
  if (code.includes("understood")) expect(stdout).toMatch(/^true \d+ pages, /);
  if (code.includes("writeFile")) {
    expect([...readFolder(join(folder, "out")).keys()]).toContain("client/src/index.ts");
  }
});
