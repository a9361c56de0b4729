import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Member, MemberList } from "../page/member.js";
import { bareDefault } from "../resolve/default-in-words.js";
import type { MemberFacts } from "../resolve/resolve-member.js";

/** Reports a default that is a word without marks, if nothing says that the word is a value: `defaults to owner`. */
export function checkBareDefault(
  member: Member,
  { hasDefault }: MemberFacts,
  { members, page }: MemberList,
  diagnostics: RestDiagnostics,
): void {
  const found = hasDefault ? undefined : bareDefault(member.description);
  if (found === undefined || members.some(({ name }) => name === found.word)) return;
  const { start, end } = member.range;
  const span: Span = page.source.span(start, end);
  const expected = `\`Default: ${found.word}\` if this is the value`;
  diagnostics.report("unread-statement", span, { text: found.text, expected });
}
