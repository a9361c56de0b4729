/**
 * A URL that leads to `Target`: one resource, or a list of them. To the program it is a string; the
 * target exists for the compiler alone.
 */
export type LinkTo<Target> = string & { readonly "~target"?: Target };
