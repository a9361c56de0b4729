import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

import { ts } from "ts-morph";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../generator", import.meta.url));
const stages = [
  "core",
  "diagnostics",
  "source",
  "page",
  "ir",
  "schemas",
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

// What is to be split by those who work on it.
const pending = new Set([
  "commands/explain.ts",
  "commands/watch.ts",
  "drift/rules/live-fields.ts",
  "main.ts",
  "plan/plan-models.ts",
  "plan/plan-resource.ts planOperation",
  "plan/plan-resource.ts planResource",
  "plan/plan-server.ts",
  "scaffold/scaffold-file.ts updateText",
]);

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

it("has no circle of files that import each other", () => {
  const circles = findCircles(imports);
  expect(circles.filter((circle) => !circle.some((file) => pending.has(file)))).toEqual([]);
});

it("finds a circle, also one that a type makes", () => {
  const circle = [
    { from: "a.ts", to: "b.js" },
    { from: "b.ts", to: "c.js" },
    { from: "c.ts", to: "b.js" },
  ];
  expect(findCircles(circle)).toEqual([["b.ts", "c.ts", "b.ts"]]);
});

it("keeps what every dialect of Markdown needs free of what one dialect has", () => {
  const markdown = imports.filter(({ from }) => from.startsWith("page/markdown/"));
  const others = markdown.filter(({ to }) => {
    return to.endsWith(".js") && !/^(?:page\/markdown|source|diagnostics)\//.test(to);
  });
  expect(others).toEqual([]);
  expect(markdown.length).toBeGreaterThan(10);
});

const mostLines = { file: 250, function: 60 };

// A longer file says why in its first comment, a longer function in the comment above it.
it("has no file of more than 250 lines without a reason", () => {
  const long = files.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return countLines(text) > mostLines.file && !/^\/\*(?:(?!\*\/)[^])*\blong\b/.test(text);
  });
  expect(long.filter((file) => !pending.has(file))).toEqual([]);
});

it("has no function of more than 60 lines without a reason", () => {
  const long = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return longFunctions(text).map((name) => `${file} ${name}`);
  });
  expect(long.filter((name) => !pending.has(name))).toEqual([]);
});

it("finds a function that is too long, and takes a reason for it", () => {
  const body = "call();\n".repeat(mostLines.function);
  expect(longFunctions(`const f = () => {\n${body}};`)).toEqual(["f"]);
  expect(longFunctions(`class C {\n#m() {\n${body}}\n}`)).toEqual(["#m"]);
  expect(longFunctions(`/** It is long because. */\nfunction f() {\n${body}}`)).toEqual([]);
  expect(longFunctions(`function f() {\n${body.slice("call();\n".length * 2)}}`)).toEqual([]);
});

it.each([
  ["remark-parse", ["source/parse-markdown.ts"]],
  ["ts-morph", ["emit/print-declarations.ts", "scaffold/typescript.ts"]],
  ["handlebars", ["emit/compile-template.ts"]],
  ["htmlparser2", ["page/markdown/html.ts"]],
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

/** Circles of imports, each as the files on it. */
function findCircles(all: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of all) {
    targets.set(from, [...(targets.get(from) ?? []), to.replace(/\.js$/, ".ts")]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

function countLines(text: string): number {
  return text.trimEnd().split("\n").length;
}

/** The names of the functions of a file that are too long and give no reason for it. */
function longFunctions(text: string): readonly string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const long: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && countLines(node.getText(file)) > mostLines.function) {
      const named = ts.isVariableDeclaration(node.parent) ? node.parent : node;
      const owner = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
      const comment = owner.getFullText(file).slice(0, owner.getLeadingTriviaWidth(file));
      if (!/\blong\b/.test(comment)) long.push(named.name?.getText(file) ?? "(anonymous)");
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return long;
}
