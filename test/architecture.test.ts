import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

import { ts } from "ts-morph";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../generator", import.meta.url));

/** The folders and top-level files that each folder or top-level file may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ["diagnostics"],
  markdown: ["core", "diagnostics", "source"],
  core: ["diagnostics", "source"],
  "dialects/rancher": ["core", "diagnostics", "markdown", "source"],
  "dialects/rest": ["core", "diagnostics", "markdown", "source"],
  // Schemas and facts files use the type names of Rancher's pages.
  "dialects/schemas": ["core", "diagnostics", "dialects/rancher", "drift", "source"],
  "dialects/facts": ["core", "diagnostics", "dialects/rancher", "source"],
  // OpenAPI documents are the other side of a comparison, and belong to no dialect of pages.
  "dialects/openapi": ["core", "diagnostics", "drift", "source"],
  drift: ["core", "diagnostics", "source"],
  openapi: ["core", "diagnostics"],
  plan: ["core", "diagnostics"],
  "protocols/rancher": ["core", "diagnostics", "plan"],
  "protocols/rest": ["core", "diagnostics", "plan"],
  emit: ["core", "diagnostics", "plan", "source"],
  templates: ["core", "diagnostics", "emit", "plan", "source"],
  output: ["core", "diagnostics", "emit", "source"],
  report: ["catalogs", "core", "diagnostics", "drift", "source"],
  scaffold: ["core", "diagnostics", "drift", "plan"],
  registry: [
    ...[
      "core",
      "diagnostics",
      "dialects/rancher",
      "dialects/rest",
      "plan",
      "protocols/rancher",
      "protocols/rest",
    ],
    "source",
  ],
  // The only module that knows the diagnostics of all owners.
  catalogs: [
    ...["diagnostics", "dialects/rancher", "dialects/rest", "protocols/rancher", "protocols/rest"],
    "templates",
  ],
  "read-api": ["catalogs", "core", "diagnostics", "drift", "registry", "source"],
  compile: [
    ...["diagnostics", "emit", "openapi", "plan", "read-api", "registry", "source", "templates"],
  ],
  "package-root": [],
  "build-id": [],
  version: ["package-root"],
  "validate-config": ["package-root"],
  "api-config": ["core", "diagnostics"],
  "schema-fault": ["diagnostics"],
  "check-keys": ["catalogs", "diagnostics", "schema-fault"],
  config: [
    ...["api-config", "check-keys", "diagnostics", "schema-fault", "source", "validate-config"],
  ],
  commands: [
    ...["core", "diagnostics", "dialects/facts", "dialects/openapi", "dialects/rancher"],
    ...["dialects/rest", "dialects/schemas", "drift"],
    ...["emit", "output", "plan", "protocols/rancher", "report", "scaffold", "source"],
    "templates",
    ...[
      "api-config",
      "build-id",
      "compile",
      "config",
      "package-root",
      "read-api",
      "registry",
      "version",
    ],
  ],
  terminal: ["commands"],
  main: ["commands", "diagnostics", "terminal", "version"],
  bin: ["commands", "main"],
  library: [
    ...["api-config", "commands", "compile", "config", "core", "diagnostics", "read-api"],
    ...["registry", "report", "source"],
  ],
  index: ["core", "diagnostics", "library", "report", "templates"],
  remark: ["config", "core", "diagnostics", "read-api", "registry", "source"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Returns the code of a file without the example programs in its comments. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), "utf8").replace(/^ \* .*$/gm, "");
}

function importsOf(file: string): readonly Import[] {
  const text = codeOf(file);
  const matches = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)];
  return matches.map((match) => {
    const target = match[1] ?? "";
    return {
      from: file,
      to: target.startsWith(".") ? posix.join(posix.dirname(file), target) : target,
    };
  });
}

/**
 * Returns the folder of a file, or the file itself if it is top-level. Each dialect and each protocol counts as a
 * folder.
 */
function ownerOf(path: string): string {
  const [first = "", second = ""] = path.replace(/\.(?:ts|js)$/, "").split("/");
  return first === "dialects" || first === "protocols" ? `${first}/${second}` : first;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const imports = files.flatMap(importsOf);

const crossings = imports
  .filter(({ to }) => to.endsWith(".js") && !to.startsWith(".."))
  .map((one) => ({ ...one, owner: ownerOf(one.from), other: ownerOf(one.to) }))
  .filter(({ owner, other }) => owner !== other);

it("lets a folder import only from the folders in the table", () => {
  const forbidden = crossings.filter(({ owner, other }) => !mayImport[owner]?.includes(other));
  expect(forbidden).toEqual([]);
});

it("allows no import in the table that no file has", () => {
  const used = new Set(crossings.map(({ owner, other }) => `${owner} -> ${other}`));
  const allowed = Object.entries(mayImport).flatMap(([owner, others]) =>
    others.map((other) => `${owner} -> ${other}`),
  );
  expect(allowed.filter((one) => !used.has(one))).toEqual([]);
});

it("has a row for each folder and each top-level file, and no other row", () => {
  expect(Object.keys(mayImport).sort()).toEqual([...new Set(files.map(ownerOf))].sort());
});

it("lets no two folders import each other", () => {
  const both = crossings.filter(({ owner, other }) => mayImport[other]?.includes(owner));
  // No pair is allowed to import each other.
  expect(both).toEqual([]);
});

const neutral = /^(?:core|markdown|drift|openapi|plan|emit|output|report)\//;
const words =
  /rancher|envelope|transitioning|PROJECT_ID|ACCESS_KEY|SECRET_KEY|\?action=|Writeable|_(?:not)?null|_prefix/i;

it("names no dialect and no protocol in shared code", () => {
  const named = files
    .filter((file) => neutral.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        words.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      );
    });
  expect(named).toEqual([]);
  expect(files.filter((file) => neutral.test(file)).length).toBeGreaterThan(40);
});

it("has no circle of files that import each other", () => {
  const circles = findCircles(imports);
  expect(circles).toEqual([]);
});

it("finds a circle of imports, also one of type imports", () => {
  const circle = [
    { from: "a.ts", to: "b.js" },
    { from: "b.ts", to: "c.js" },
    { from: "c.ts", to: "b.js" },
  ];
  expect(findCircles(circle)).toEqual([["b.ts", "c.ts", "b.ts"]]);
});

const mostLines = { file: 250, function: 60 };

// A longer file gives the reason in its first comment, a longer function in the comment above it.
it("has no file of more than 250 lines without a reason", () => {
  const long = files.filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return countLines(text) > mostLines.file && !/^\/\*(?:(?!\*\/)[^])*\blong\b/.test(text);
  });
  expect(long).toEqual([]);
});

it("has no function of more than 60 lines without a reason", () => {
  const long = files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return longFunctions(text).map((name) => `${file} ${name}`);
  });
  expect(long).toEqual([]);
});

it("finds a function that is too long, and accepts one with a reason", () => {
  const body = "call();\n".repeat(mostLines.function);
  expect(longFunctions(`const f = () => {\n${body}};`)).toEqual(["f"]);
  expect(longFunctions(`class C {\n#m() {\n${body}}\n}`)).toEqual(["#m"]);
  expect(longFunctions(`/** It is long because. */\nfunction f() {\n${body}}`)).toEqual([]);
  expect(longFunctions(`function f() {\n${body.slice("call();\n".length * 2)}}`)).toEqual([]);
});

it.each([
  // The reader of plain HTTP uses the parser itself, to parse blocks without their inline nodes.
  ["remark-parse", ["markdown/parse-blocks.ts", "source/parse-markdown.ts"]],
  ["ts-morph", ["emit/ts-morph.ts", "scaffold/typescript.ts"]],
  [
    "handlebars",
    ["emit/compile-template.ts", "templates/engine.ts", "templates/parse-template.ts"],
  ],
  ["htmlparser2", ["markdown/html-block.ts", "markdown/html.ts"]],
])("lets only a few files import %s", (name, owners) => {
  expect(imports.filter(({ to }) => to === name).map(({ from }) => from)).toEqual(owners);
});

it("starts processes in source/ only: git, to read earlier pages", () => {
  const starters = imports.filter(({ to }) => to.startsWith("node:child_process"));
  expect(starters.map(({ from }) => from)).toEqual(["source/read-git.ts"]);
});

it("touches the disk in source/, output/ and commands/ only, and the console nowhere", () => {
  const allowed =
    /^(?:source\/(?:read-sources|find-config)|output\/|commands\/|config\.ts|validate-config\.ts|package-root\.ts|version\.ts)/;
  const disk = imports.filter(({ from, to }) => to.startsWith("node:fs") && !allowed.test(from));
  expect(disk).toEqual([]);
  const consoles = files.filter((file) => usesConsole(readFileSync(join(root, file), "utf8")));
  expect(consoles).toEqual([]);
});

it("finds a use of the console, but none in the text of a program", () => {
  expect(usesConsole('if (x === "a") console.log(x);')).toBe(true);
  expect(usesConsole("const text = `${console.error}`;")).toBe(true);
  expect(usesConsole('const line = "console.log(x);"; const other = `console.log(${x})`;')).toBe(
    false,
  );
});

function usesConsole(text: string): boolean {
  if (!text.includes("console.")) return false;
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === "console") || ts.forEachChild(node, visit) === true;
  return visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true));
}

/** Returns the circular imports, each as a list of its files. */
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

/** Returns the names of functions that are too long and give no reason. */
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
