import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { parseCommandLine } from "../../generator/commands/arguments/parse.js";
import { root } from "../helpers/command-line.js";
import { bare, commandsOf, fencesOf, isScript, isShell, listPages } from "./fences.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** Returns the fault of a command on a page. Undefined if it has none, or if it runs neither stubdown nor a script. */
function faultOf(command: string): string | undefined {
  const [, words] = /^(?:npx (?:--no-install )?)?stubdown\b(.*)$/.exec(command) ?? [];
  if (words !== undefined) return faultOfLine(words);
  const [, script = "", more = ""] =
    /^npm (?:run )?(?:-s )?([\w:-]+)(?: -- (.*))?$/.exec(command) ?? [];
  if (script === "" || ["ci", "install", "i", "init"].includes(script)) return undefined;
  const line = scripts[script];
  if (line === undefined) return `no script ${script}`;
  const [, own] = /dist\/bin\.cjs (.*)$/.exec(line) ?? [];
  return own === undefined ? undefined : faultOfLine(`${own} ${more}`);
}

function faultOfLine(words: string): string | undefined {
  const args = (words.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
  const end = args.findIndex((word) => /^[>|&]/.test(word));
  const line = parseCommandLine(end === -1 ? args : args.slice(0, end));
  return "message" in line ? line.message : undefined;
}

const commands = listPages().flatMap((page) =>
  fencesOf(page)
    .filter(isShell)
    .flatMap((fence) => commandsOf(fence).flatMap((command) => command.split("&&")))
    .map((command) => [page, bare(command)] as const),
);

it("finds commands on the pages, and a wrong one among them", () => {
  expect(commands.length).toBeGreaterThan(15);
  expect(faultOf("npx stubdown chekc")).toContain("chekc");
  expect(faultOf("npx stubdown check --odd")).toContain("--odd");
  expect(faultOf("npm run odd")).toBe("no script odd");
  expect(faultOf("npm run mock -- --odd")).toContain("--odd");
});

it.each(commands)("shows on %s an existing command: %s", (_page, command) => {
  expect(faultOf(command)).toBeUndefined();
});

it("knows the language of every block of code that could run", () => {
  const known = [
    "",
    "text",
    "markdown",
    "md",
    "json",
    "yaml",
    "diff",
    "tsv",
    "html",
    "hbs",
    "liquid",
    "http",
    "bash",
  ];
  const odd = listPages().flatMap((page) =>
    fencesOf(page)
      .filter((fence) => !isShell(fence) && !isScript(fence) && !known.includes(fence.language))
      .map(({ line, language }) => `${page}:${line} ${language}`),
  );
  expect(odd).toEqual([]);
});
