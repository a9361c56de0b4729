import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../generator", import.meta.url));
const stages = [
  "diagnostics",
  "source",
  "page",
  "ir",
  "drift",
  "report",
  "print",
  "fix",
  "plan",
  "scaffold",
  "emit",
  "output",
  "commands",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const matches = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)];
  return matches.map((match) => {
    const target = match[1] ?? "";
    return {
      from: file,
      to: target.startsWith(".") ? posix.join(posix.dirname(file), target) : target,
    };
  });
}

const stageOf = (path: string): number => stages.indexOf(path.split("/")[0] ?? "");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);

it("finds imports between the stages to look at", () => {
  expect(
    imports.filter(({ from, to }) => stageOf(from) > stageOf(to) && stageOf(to) >= 0).length,
  ).toBeGreaterThan(30);
});

it("lets a stage import only from stages before it", () => {
  const backwards = imports.filter(({ from, to }) => {
    const isStage = stageOf(from) >= 0 && !to.startsWith("..") && to.endsWith(".js");
    return isStage && stageOf(from) < stageOf(to);
  });
  expect(backwards).toEqual([]);
});

it("lets only commands and the files at the top reach the files at the top", () => {
  const upwards = imports.filter(({ from, to }) => {
    const isTop = to.endsWith(".js") && !to.includes("/");
    return isTop && stageOf(from) >= 0 && stageOf(from) !== stages.indexOf("commands");
  });
  expect(upwards).toEqual([]);
});

it.each([
  ["remark-parse", ["source/parse-markdown.ts"]],
  ["ts-morph", ["emit/print-source.ts", "scaffold/typescript.ts"]],
  ["handlebars", ["emit/compile-template.ts"]],
  ["htmlparser2", ["page/tokenize-html.ts"]],
])("keeps %s behind one file", (name, owners) => {
  expect(imports.filter(({ to }) => to === name).map(({ from }) => from)).toEqual(owners);
});

it("starts processes in source/ only: git, to read what pages were", () => {
  const starters = imports.filter(({ to }) => to.startsWith("node:child_process"));
  expect(starters.map(({ from }) => from)).toEqual(["source/read-git.ts"]);
});

it("touches the disk in source/, output/ and commands/ only, and the console nowhere", () => {
  const allowed =
    /^(?:source\/read-sources|output\/|commands\/|config\.ts|validate-config\.ts|package-root\.ts|version\.ts)/;
  const disk = imports.filter(({ from, to }) => to.startsWith("node:fs") && !allowed.test(from));
  expect(disk).toEqual([]);
  const consoles = files.filter((file) =>
    readFileSync(join(root, file), "utf8").includes("console."),
  );
  expect(consoles).toEqual([]);
});
