import { plainText } from "../../../markdown/inline.js";
import { english } from "../vocabulary.js";
import type { Member, MemberList } from "../page/member.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, bare, majority, type Finding, type Line, type Met } from "./met.js";

interface UnknownType extends Met {
  readonly name: string;
}

/** Words in the place of types that nothing understood, and what samples and near words speak for. */
export function findTypeWords(evidence: Evidence): readonly Finding[] {
  const { scopes, resolver } = evidence.resolved;
  const lists = new Set<MemberList>([
    ...scopes.flatMap((scope) => scope.lists.map(({ list }) => list)),
    ...resolver.registry.drafts.flatMap((draft) => draft.lists),
  ]);
  const seen = new Set<Member>();
  const met = [...lists].flatMap((list) =>
    list.members.flatMap((member): UnknownType[] => {
      const { type, name, range } = member;
      if (type === undefined || seen.has(member)) return [];
      seen.add(member);
      const [first, last] = [type[0], type.at(-1)];
      const { unknown } = resolver.types.read(type, resolver.lookup(list.page));
      const isWhole = (text: string): boolean => bare(text) === bare(plainText(type));
      return unknown
        .filter((text) => bare(text) !== "" && !text.includes("\u0001") && !isSentence(text))
        .map((text) => {
          const at = { start: first?.start ?? range.start, end: last?.end ?? range.end };
          // A word inside of others says nothing of what the samples show for the whole.
          const own = isWhole(text) ? name : "";
          return { kind: "type word", text, page: list.page, range: at, name: own };
        });
    }),
  );
  return addUp(met, (word, uses) => judge(word, uses, evidence));
}

/** A text of many words describes and names no type. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 4;
}

function judge(word: string, uses: readonly UnknownType[], evidence: Evidence): readonly Line[] {
  const shown = majority(
    uses.map(({ name }) => evidence.typeOf(name)),
    2,
  );
  const type = nearKey(word, english.types) ?? shown;
  return type === undefined ? [] : [{ option: `types.${type}`, word }];
}
