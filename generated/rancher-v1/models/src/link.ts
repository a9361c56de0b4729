/**
 * A URL that leads to a `Target`: a resource, or a list of them for an array. To the program it is
 * a string; the target exists for the compiler alone.
 */
export type LinkTo<Target> = string & { readonly "~target"?: Target };
