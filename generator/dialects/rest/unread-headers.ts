import type { Placed } from "../../markdown/page.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { spokenHeaders } from "./resolve/spoken-headers.js";
import type { FactsInForm } from "./unread-facts.js";

/**
 * Finds a sentence such as ``The `X-Count` header holds the number of books``, if the header was not read. The sentence
 * does not say if the request or the answer has it.
 */
export function findUnreadHeader(
  placed: Placed,
  scopes: readonly ResolvedScope[],
  isNamed: (name: string) => boolean,
): FactsInForm | undefined {
  const told = spokenHeaders(placed).filter(({ isCertain }) => !isCertain);
  if (told.length === 0) return undefined;
  const known = scopes
    .filter(({ scope }) => scope.sections.includes(placed.section))
    .flatMap(({ operation: { headers } }) => headers.map(({ field }) => field.name.toLowerCase()));
  const found = told.find(({ name }) => !isNamed(name) && !known.includes(name.toLowerCase()));
  if (found === undefined) return undefined;
  const end = found.at + found.name.length + 2;
  return { kind: "text with names and types", start: found.at, end };
}
