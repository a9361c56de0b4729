import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { expect, it, onTestFinished } from "vitest";

import { root } from "../helpers/command-line.js";
import { commentExamples, pageExamples } from "./examples.js";

it("is a package without a fault, whose types every resolution finds from its tarball", async () => {
  // The folder is below the repository, so that the dependencies of the package are found as for a user.
  const folder = join(root, "node_modules/.cache/stubdown-library-test");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const run = (command: string, args: readonly string[], cwd = folder): string => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
    expect(status, `${error?.message ?? ""}${stdout}${stderr}`).toBe(0);
    return stdout;
  };
  const packed = run(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    root,
  );
  const [{ filename } = { filename: "" }] = JSON.parse(packed) as { filename: string }[];
  mkdirSync(join(folder, "node_modules"));
  run("tar", ["-xzf", filename, "-C", "node_modules"]);
  run("mv", ["node_modules/package", "node_modules/stubdown"]);
  const pkgDir = join(folder, "node_modules/stubdown");
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const profile = ["--profile", "esm-only", "--exclude-entrypoints", "schema/*"];
  expect(run(process.execPath, [attw, filename, ...profile])).toContain("stubdown");

  const examples = [...commentExamples(), ...pageExamples("docs/library.md")];
  expect(examples.length).toBeGreaterThan(4);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const names = examples.map(({ code }, index) => {
    const path = join(folder, `example-${index}.ts`);
    writeFileSync(path, code);
    return path;
  });
  const strict = { target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, types: ["node"] };
  for (const [name, resolution] of Object.entries({
    nodenext: { module: ts.ModuleKind.NodeNext },
    bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  })) {
    const options = { ...strict, ...resolution, exactOptionalPropertyTypes: true };
    const all = ts.getPreEmitDiagnostics(ts.createProgram(names, options));
    const texts = all.map(({ messageText, file, start }) => {
      const line = file?.text.slice(0, start).split("\n").length;
      return `${name} ${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(texts).toEqual([]);
  }
  expect(readFileSync(join(pkgDir, "package.json"), "utf8")).toContain('"./schema/*"');
});
