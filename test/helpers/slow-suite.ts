/** True in the slow suite (`npm run docs:run`). */
export const isSlowSuite = process.env["SLOW_SUITE"] === "yes";

/** The trees of `../shared` that only the slow suite reads, by the name of their folder. */
const slowTrees = [
  ...["discord", "fleet", "gitlab", "mastodon", "slate-basis"],
  ...["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"],
];

/**
 * Returns the trees that the running suite reads: the slow suite the slow ones, `npm test` the others.
 *
 * @param folderOf returns the path or the name of the folder of a tree
 */
export function dueTrees<T>(trees: readonly T[], folderOf: (tree: T) => string): readonly T[] {
  const isSlow = (tree: T): boolean => slowTrees.includes(folderOf(tree).split("/").at(-1) ?? "");
  return trees.filter((tree) => isSlow(tree) === isSlowSuite);
}
