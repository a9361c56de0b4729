/**
 * The URL of a `Target`: one resource, or a list of resources. At run time it is a string. Only the compiler knows the
 * target.
 */
export type LinkTo<Target> = string & { readonly "~target"?: Target };

/**
 * The name of an undocumented link, action, state or option. At run time it is a string. The compiler accepts no
 * ordinary string in its place, so that a misspelt name does not compile. `undocumented` of the client makes it.
 */
export type Undocumented = string & { readonly "~undocumented": true };
