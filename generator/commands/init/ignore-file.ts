import { join } from "node:path";

import { readText } from "../../output/read-text.js";
import type { Edit } from "./edit.js";
import { globOf } from "./surroundings.js";

/** Returns a list for each line that `.gitignore` needs: the line, then other lines with the same effect. */
function wanted(outs: readonly string[]): readonly (readonly string[])[] {
  return [
    ["node_modules/", "node_modules", "/node_modules", "/node_modules/", "**/node_modules"],
    // A glob, so that the compiled files of an API with another name are ignored, too.
    ...outs.map((out) => {
      const own = [`${out}/*/dist/`, `/${out}/*/dist/`];
      return [`${globOf(out)}/dist/`, `/${globOf(out)}/dist/`, ...own, "dist/", "dist", "**/dist"];
    }),
    [".replaced/", ".replaced"],
    [".stubdown-staging/", ".stubdown-staging"],
  ];
}

/**
 * Plans a change of `.gitignore`: adds the installed packages, the compiled files, and the folders that
 * `generate` keeps for itself.
 */
export function editIgnoreFile(folder: string, outs: readonly string[]): Edit {
  const path = ".gitignore";
  const before = readText(join(folder, path));
  const known = new Set((before ?? "").split(/\r?\n/).map((line) => line.trim()));
  const missing = wanted(outs).flatMap(([line = "", ...same]) => {
    return [line, ...same].some((one) => known.has(one)) ? [] : [line];
  });
  const lines = [...new Set(missing)];
  const eol = before?.includes("\r\n") === true ? "\r\n" : "\n";
  const start = before === undefined || before === "" || before.endsWith("\n") ? "" : eol;
  const added = lines.map((line) => `${line}${eol}`).join("");
  if (lines.length === 0) return { path, before, after: before ?? "", told: "nothing to add" };
  return {
    path,
    before,
    after: `${before ?? ""}${start}${added}`,
    told: before === undefined ? "" : lines.join(", "),
  };
}
