import type { SourceFile } from "../../source/source.js";
import type { Reading } from "./model.js";
import { readTree } from "./read-tree.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { extendVocabulary, type Vocabulary } from "./vocabulary.js";

/** What the pages of a tree are written in. */
export interface Detection {
  readonly dialect: "rest" | "rancher" | undefined;
  readonly pages: number;
  /** Pages that declare a request, or a resource of Rancher's. */
  readonly describing: number;
  /** Why there is none, and what to do. */
  readonly reason: string | undefined;
}

/** The marks of Rancher's pages: blocks of operations and actions, and a title that names the API. */
const rancherMark = /<div class="action">|class="headerright"|^title:\s*["']?Rancher API/m;

/** Finds the dialect of a tree from its pages: what most of the pages that describe something use. */
export function detectDialect(
  files: readonly SourceFile[],
  vocabulary: Vocabulary = extendVocabulary(),
): Detection {
  const rancher = files.filter(({ text }) => rancherMark.test(text)).length;
  if (rancher * 2 > files.length) {
    return { dialect: "rancher", pages: files.length, describing: rancher, reason: undefined };
  }
  const { choice } = readTree(files, vocabulary);
  const describing = new Set(choice.requests.map(({ title }) => title.page)).size;
  if (describing > 0)
    return { dialect: "rest", pages: files.length, describing, reason: undefined };
  const reason =
    files.length === 0
      ? "there are no pages; point `docs` to the folder of the reference"
      : `0 of ${files.length} pages describe anything; write requests as \`METHOD /path\`, point \`docs\` to the folder of the reference, or name the form of its requests in \`routes\``;
  return { dialect: undefined, pages: files.length, describing, reason };
}

/** The paths of the pages that declare an operation or a type. */
export function describing({ operations, types }: Reading): ReadonlySet<string> {
  return new Set([...operations, ...types].map(({ span }) => span.file));
}

/** How many pages declare an operation or a type, and have no mark of Rancher's. */
export function countDescribing(
  files: readonly SourceFile[],
  resolve: (files: readonly SourceFile[]) => Pick<ResolvedTree, "reading">,
): number {
  const others = new Set(
    files.filter(({ text }) => !rancherMark.test(text)).map(({ path }) => path),
  );
  if (others.size === 0) return 0;
  return [...describing(resolve(files).reading)].filter((path) => others.has(path)).length;
}
