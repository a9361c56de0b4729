/**
 * The types that links can lead to, by their ids. The file of each type adds itself, so that a
 * program knows the types whose files it reads, and need not read all.
 */
export interface LinkTargets {}

/**
 * A URL that leads to a resource of type `Target`, or to a list of them: `mount` or `mount[]`. To the
 * program it is a string; the target exists for the compiler alone.
 */
export type LinkTo<Target extends string> = string & { readonly "~target"?: Target };
