/**
 * A URL of `Target`: one resource, or a list of them. It is a string; the target exists for the
 * compiler only.
 */
export type LinkTo<Target> = string & { readonly "~target"?: Target };

/**
 * A link, an action, a state or an option that the docs do not tell. It is a string, but no text is one
 * for the compiler, so that a misspelt name does not compile; `undocumented` of the client makes it.
 */
export type Undocumented = string & { readonly "~undocumented": true };
