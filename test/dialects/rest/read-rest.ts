import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readTree, type PageFile } from "../../../generator/dialects/rest/read-tree.js";
import {
  resolveTree,
  type ResolvedTree,
} from "../../../generator/dialects/rest/resolve/resolve-tree.js";
import {
  extendVocabulary,
  type VocabularyPatch,
} from "../../../generator/dialects/rest/vocabulary.js";
import { apiOf, readTree as readApi } from "../../../generator/read-api.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { parseOnce } from "../../helpers/read-once.js";

/** Reads pages as a REST reference. */
export function readRest(files: readonly PageFile[], patch: VocabularyPatch = {}): ResolvedTree {
  return resolveTree(readTree(files, extendVocabulary(patch)));
}

/** The API and the diagnostics of one page, `page.md`. */
export const apiOfPage = (text: string): ReturnType<typeof apiOf> =>
  apiOf(readApi([{ path: "page.md", text }], { dialect: rest }));

/** The facts of one page, key and value a line. */
export function factsOf(text: string, patch: VocabularyPatch = {}): string {
  const facts = printFacts(readRest([{ path: "page.md", text }], patch).reading);
  return facts.replace(/^([^\t\n]*\t[^\t\n]*).*$/gm, "$1");
}

/** The pages of a folder that no test writes to, parsed once in each worker. */
export function parsed(folder: string): readonly PageFile[] {
  return (readFolder(folder) ?? []).map((source) => parseOnce(source)[0]);
}

/** The pages of a folder; undefined if it is not there. */
export function readFolder(folder: string): readonly SourceFile[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => ({
      path: name.replaceAll("\\", "/"),
      text: readFileSync(join(folder, name), "utf8"),
    }));
}
