import { plainText } from "../../../markdown/inline.js";
import type { MemberList } from "../page/member.js";
import type { Evidence } from "./evidence.js";
import { addUp, bare, type Finding, type Met } from "./met.js";

interface UnknownPresence extends Met {
  readonly isInPath: boolean;
  /** True if the column says whether a parameter is optional, not whether it is required. */
  readonly isNegated: boolean;
}

/** Finds words in columns of presence that are known neither as yes nor as no. */
export function findPresenceWords(evidence: Evidence): readonly Finding[] {
  const { scopes, resolver } = evidence.resolved;
  const seen = new Set<MemberList>();
  const met = scopes.flatMap(({ lists }) =>
    lists.flatMap(({ list, placed }) => {
      if (seen.has(list)) return [];
      seen.add(list);
      return list.members.flatMap(({ required, optional, name }): UnknownPresence[] => {
        const cell = required ?? optional;
        const [first, last] = [cell?.[0], cell?.at(-1)];
        if (cell === undefined || first === undefined || last === undefined) return [];
        const text = plainText(cell).trim();
        const said = resolver.presenceOfCell(cell, false);
        if (said !== "conditional" || bare(text) === "" || text.split(/\s+/).length > 2) return [];
        const range = { start: first.start, end: last.end };
        const isInPath = evidence.isInPath(placed, name);
        const isNegated = required === undefined;
        return [{ kind: "word", text, page: list.page, range, isInPath, isNegated }];
      });
    }),
  );
  // Path parameters are required, so the words in their rows mean required.
  const texts = new Set(met.map(({ text }) => bare(text)));
  const said = new Set(met.flatMap(({ isInPath, text }) => (isInPath ? [bare(text)] : [])));
  return addUp(met, (word, uses) => {
    const { isNegated } = uses[0] ?? { isNegated: false };
    const isSent = said.has(word);
    if (!isSent && (said.size === 0 || texts.size > 2)) return [];
    return [{ option: isSent === isNegated ? "words.no" : "words.yes", word }];
  });
}
