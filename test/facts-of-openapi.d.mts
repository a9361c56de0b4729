/** The facts of a document that stubdown printed, a line each, sorted. */
export function factsOf(document: unknown): readonly string[];
