/**
 * A URL of `Target`: one resource, or a list of them. It is a string; the target exists for the
 * compiler only.
 */
export type LinkTo<Target> = string & { readonly "~target"?: Target };
