import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../helpers/command-line.js";

/** A block of code of a page. */
export interface Fence {
  /** Relative to the repository. */
  readonly page: string;
  /** The line of its opening fence. */
  readonly line: number;
  /** The language after the opening fence: `sh`. */
  readonly language: string;
  readonly code: string;
}

/** Returns README.md and the pages in docs/, without the pages that describe APIs. */
export function listPages(): readonly string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/api/"));
  return ["README.md", ...docs.sort()];
}

/** The blocks of code of a page, in their order. */
export function fencesOf(page: string): readonly Fence[] {
  const text = readFileSync(join(root, page), "utf8");
  const fences = text.matchAll(/^(`{3,})(\w*)[^\n]*\n([^]*?)^\1$/gm);
  return [...fences].map(({ index, 2: language = "", 3: code = "" }) => {
    return { page, line: text.slice(0, index).split("\n").length, language, code };
  });
}

/** True for a block that a shell runs. */
export function isShell({ language }: Fence): boolean {
  return ["sh", "bash", "shell", "console"].includes(language);
}

/** True for a block of TypeScript or JavaScript. */
export function isScript({ language }: Fence): boolean {
  return ["ts", "js", "mjs", "typescript", "javascript"].includes(language);
}

/** True for a block that is a whole program, and not a part of one. */
export function isProgram({ code }: Fence): boolean {
  return /^import .* from /m.test(code);
}

/**
 * Returns the commands of a block, one for each line. A line with a backslash at its end is joined with the next. A
 * script is one command.
 */
export function commandsOf({ language, code }: Fence): readonly string[] {
  if (code.startsWith("#!")) return [code];
  const lines = code.replaceAll("\\\n", " ").split("\n");
  const own =
    language === "console" || lines.some((line) => line.startsWith("$ "))
      ? lines.filter((line) => line.startsWith("$ ")).map((line) => line.slice(2))
      : lines;
  return own.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

/** Returns a command without its remark and without the blanks that align the remark. */
export function bare(command: string): string {
  return command.replace(/\s+#\s.*$/, "").trim();
}
