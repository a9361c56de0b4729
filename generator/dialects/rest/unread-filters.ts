import type { Placed } from "../../markdown/page.js";
import type { Range } from "../../source/source.js";
import { cleanName } from "./page/member.js";
import { takesBody } from "./resolve/takes-body.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import { rangeOf, sentences } from "./resolve/sentences.js";
import type { FactsInForm } from "./unread-facts.js";

const code = "`\\??[A-Za-z_][\\w.[\\]-]*(?:=[^`\\n]*)?`(?:\\s*\\([^()\\n]{1,60}\\))?";
const verb = "(?:narrow|filter|restrict|limit|sort|order|search|page|paginate)";
const done =
  "(?:narrowed|filtered|restricted|limited|sorted|ordered|searched|paged|paginated)(?:\\s+down)?";
const means = "(?:by|with|using|via|through)\\s+(?:the\\s+)?";
const names = `(?<names>${code}(?:\\s*(?:,\\s*(?:and|or)|,|and|or|/|&)\\s*${code})*)`;
const choosing: readonly RegExp[] = [
  // Narrow with `since` (a date). The list can be filtered by `state`.
  `(?:(?:^|[.!?;,:]\\s)\\W*|\\b(?:can|may|could|to|and|or|please)\\s+(?:also\\s+)?)(?:${verb}(?:\\s+[a-z]+){0,4}?|(?:be\\s+)(?:also\\s+)?${done})\\s+${means}${names}`,
  // Takes `since` (a date).
  `\\b(?:takes?|accepts?|supports?|understands?)\\s+(?:the\\s+)?(?=\`[\\w.-]+\`\\s*\\((?:an?|the|optional)\\b)${names}`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Matches words of sentences that deny, or tell what another program or request does. */
const isOfOther =
  /\b(?:not|never|no|none|cannot|without|yourself|client|locally|deprecated|removed|instead|example|e\.g)\b|n['’]t\b|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//i;

/** Names of parameters that may take the names of a sentence as their values. */
const takesNames =
  /^(?:q|query|search|filters?|where|sort\w*|order\w*|fields?|expr\w*|\w+_(?:by|order))$/i;

/**
 * Finds a sentence that says to filter or sort the answer by a name, if the request has no such parameter. It is not
 * read, because the name may be that of a member, which another parameter takes as its value.
 */
export function findUnreadFilter(
  { block, section, containers }: Placed,
  { operation }: ResolvedScope,
  scopes: readonly ResolvedScope[],
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.length > 0) return undefined;
  if (takesBody(operation.method.value)) return undefined;
  const { page } = section;
  if (!page.slice(block).includes("`")) return undefined;
  const parameters = scopes
    .filter(({ scope }) => scope.sections.includes(section))
    .flatMap(({ operation: one }) => one.parameters);
  if (parameters.some(({ name }) => takesNames.test(name))) return undefined;
  const known = new Set<unknown>(
    parameters.flatMap(({ name, options }) => [name, ...(options?.value ?? [])]),
  );
  for (const { pieces, text } of sentences(page.inline(block))) {
    if (isOfOther.test(text)) continue;
    const range = rangeOf(pieces, block);
    const found = filterIn(page.slice(range), known);
    if (found === undefined) continue;
    const [start, end] = [range.start + found.start, range.start + found.end];
    return { kind: "text with names and types", start, end };
  }
  return undefined;
}

/** Finds the words of a sentence that name an unknown parameter. */
function filterIn(text: string, known: ReadonlySet<unknown>): Range | undefined {
  const all = choosing.flatMap((pattern) => [...text.matchAll(pattern)]);
  for (const { 0: words, index, groups = {} } of all) {
    const own = [...(groups.names ?? "").matchAll(/`\??([^`=]+)/g)].map(
      ([, name = ""]) => cleanName(name).name,
    );
    if (own.every((name) => known.has(name))) continue;
    const lead = /^[^\p{L}]*/u.exec(words)?.[0].length ?? 0;
    return { start: index + lead, end: index + words.length };
  }
  return undefined;
}
