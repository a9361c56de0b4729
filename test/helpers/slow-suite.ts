/** True in the slow suite (`npm run docs:run`). */
export const isSlowSuite = process.env["SLOW_SUITE"] === "yes";

/** The trees that take longest to read, by the name of their folder. Only the slow suite reads them. */
const large = ["discord", "fleet", "mastodon", "site-v1.1", "site-v1.2-v2-beta"];

/**
 * Returns the trees that the running suite reads: the slow suite the large ones, `npm test` the others.
 *
 * @param folderOf returns the path or the name of the folder of a tree
 */
export function dueTrees<T>(trees: readonly T[], folderOf: (tree: T) => string): readonly T[] {
  const isLarge = (tree: T): boolean => large.includes(folderOf(tree).split("/").at(-1) ?? "");
  return trees.filter((tree) => isLarge(tree) === isSlowSuite);
}
