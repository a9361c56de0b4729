import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../helpers/command-line.js";

/** A program that documentation shows. */
export interface Example {
  /** Its file and its number in the file: `generator/library/read.ts` or `docs/library.md`, with a number. */
  readonly name: string;
  readonly code: string;
}

/** The programs in the comments of the library. */
export function commentExamples(): readonly Example[] {
  const folder = "generator/library";
  return readdirSync(join(root, folder)).flatMap((file) => {
    const text = readFileSync(join(root, folder, file), "utf8");
    const comments = text.match(/\/\*\*(?:(?!\*\/)[^])*\*\//g) ?? [];
    const plain = comments.map((comment) => comment.replace(/^ \* ?/gm, "")).join("\n");
    return programs(plain, `${folder}/${file}`);
  });
}

/** The programs of a page. */
export function pageExamples(path: string): readonly Example[] {
  return programs(readFileSync(join(root, path), "utf8"), path);
}

function programs(text: string, name: string): readonly Example[] {
  const fences = [...text.matchAll(/^```ts\n([^]*?)^```/gm)];
  return fences.map((fence, index) => ({ name: `${name} ${index + 1}`, code: fence[1] ?? "" }));
}
