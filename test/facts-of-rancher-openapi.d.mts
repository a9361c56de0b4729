/** The facts of a document that stubdown printed, a line each, sorted. */
export function rancherFactsOf(document: unknown): readonly string[];
