import type { SourceFile } from "../../generator/source/source.js";

/** A marked range of a page, as offsets in the page without marks. */
export interface Mark {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The content of a test file: pages without marks, the marks, and the expected diagnostics. */
export interface MarkedPages {
  readonly sources: readonly SourceFile[];
  readonly marks: readonly Mark[];
  readonly expected: readonly string[];
}

/**
 * Reads a test file: pages, each below a line `=== path`, and at the end `=== expected` with a line for
 * each diagnostic. `«` and `»` enclose a marked range; `«»` marks a place between two characters.
 *
 * @throws Error if the file has another form.
 */
export function parseMarked(text: string): MarkedPages {
  const [before = "", ...parts] = text.split(/^=== (.+)\n/m);
  const blocks = parts.flatMap((path, index) =>
    index % 2 === 0 ? [{ path, text: parts[index + 1] ?? "" }] : [],
  );
  const last = blocks.pop();
  if (before !== "" || last?.path !== "expected" || blocks.length === 0) {
    throw new Error("Unexpected test file, expected `=== path` first and `=== expected` last");
  }
  const pages = blocks.map((block) => unmark(block.path, `${block.text.trimEnd()}\n`));
  return {
    sources: pages.map((page) => page.source),
    marks: pages.flatMap((page) => page.marks),
    expected: last.text.split("\n").filter((line) => line !== ""),
  };
}

function unmark(path: string, marked: string): { source: SourceFile; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let start: number | undefined;
  for (const part of marked.split(/([«»])/)) {
    if (part !== "«" && part !== "»") text += part;
    else if ((part === "«") !== (start === undefined)) {
      throw new Error(`Unexpected ${part} in ${path}, expected marks in pairs`);
    } else if (start === undefined) start = text.length;
    else {
      marks.push({ file: path, start, end: text.length });
      start = undefined;
    }
  }
  if (start !== undefined) throw new Error(`Unexpected end of ${path}, expected »`);
  return { source: { path, text }, marks };
}
