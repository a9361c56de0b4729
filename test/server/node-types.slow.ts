import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { temporaryFolder } from "../helpers/tree.js";

const modules = join(root, "node_modules");

/** Makes a folder `node_modules` with links to the packages of the repository, and other types of Node. */
function linkModules(folder: string): void {
  const types = join(folder, "@types");
  mkdirSync(types, { recursive: true });
  for (const name of readdirSync(modules).filter((one) => !/^\.|^@types$/.test(one))) {
    symlinkSync(join(modules, name), join(folder, name));
  }
  for (const name of readdirSync(join(modules, "@types"))) {
    const target =
      name === "node" ? join(modules, "types-node-newest") : join(modules, "@types", name);
    symlinkSync(target, join(types, name));
  }
}

// The repository has the types of the oldest Node that it supports. A new project installs the newest.
it("has servers that compile with the newest types of Node", () => {
  const folder = temporaryFolder();
  linkModules(join(folder, "node_modules"));
  cpSync(join(root, "generated"), join(folder, "generated"), { recursive: true });
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
    readonly compilerOptions: object;
  };
  // Without `preserveSymlinks`, packages would find the types in the repository.
  const options = { ...compilerOptions, preserveSymlinks: true };
  const config = { compilerOptions: options, include: ["generated/*/server/src"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(modules, "typescript/bin/tsc");
  const args = [tsc, "-p", ".", "--listFiles"];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.trim().split("\n");
  expect(lines.filter((line) => line.includes("error TS"))).toEqual([]);
  const used = lines.filter((line) => line.endsWith("/@types/node/index.d.ts"));
  expect(used).toEqual([join(folder, "node_modules/@types/node/index.d.ts")]);
  expect(lines).toContain(join(folder, "generated/rancher-v1/server/src/index.ts"));
});
