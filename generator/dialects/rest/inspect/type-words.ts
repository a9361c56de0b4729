import { plainText } from "../../../markdown/inline.js";
import { english, type TypeWord } from "../vocabulary.js";
import type { Member, MemberList } from "../page/member.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, bare, share, type Finding, type Line, type Met } from "./met.js";

interface UnknownType extends Met {
  /** The name of the member with this type; empty if the word is only a part of the type. */
  readonly name: string;
  /** True if at least one type of the list is known. */
  readonly isAmongKnown: boolean;
}

/** Finds unknown words for types, with the types that samples and similar words suggest. */
export function findTypeWords(evidence: Evidence): readonly Finding[] {
  const { scopes, resolver } = evidence.resolved;
  const lists = new Set<MemberList>([
    ...scopes.flatMap((scope) => scope.lists.map(({ list }) => list)),
    ...resolver.registry.drafts.flatMap((draft) => draft.lists),
  ]);
  const seen = new Set<Member>();
  const unknownIn = ({ type }: Member, list: MemberList): readonly string[] =>
    type === undefined ? [] : resolver.types.read(type, resolver.lookup(list.page)).unknown;
  const met = [...lists].flatMap((list) => {
    const typed = list.members.filter(({ type }) => plainText(type ?? []).trim() !== "");
    const isAmongKnown = share(typed, (member) => unknownIn(member, list).length === 0) > 0;
    return list.members.flatMap((member): UnknownType[] => {
      const { type, name, range } = member;
      if (type === undefined || seen.has(member)) return [];
      seen.add(member);
      const [first, last] = [type[0], type.at(-1)];
      const isWhole = (text: string): boolean => bare(text) === bare(plainText(type));
      return unknownIn(member, list)
        .filter((text) => bare(text) !== "" && !text.includes("\u0001") && !isSentence(text))
        .map((text) => {
          const at = { start: first?.start ?? range.start, end: last?.end ?? range.end };
          // The samples show the type of the whole text, so they tell nothing about one word in it.
          const own = isWhole(text) ? name : "";
          return { kind: "type word", text, page: list.page, range: at, name: own, isAmongKnown };
        });
    });
  });
  return addUp(met, (word, uses) => judge(word, uses, evidence));
}

/** True if a text has more than four words, so that it is a description and no type. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 4;
}

function judge(word: string, uses: readonly UnknownType[], evidence: Evidence): readonly Line[] {
  // The plural of a known type is no misspelling.
  const isPlural = evidence.resolved.resolver.types.knows(word.replace(/s$/, ""));
  const near = isPlural ? undefined : nearKey(word, english.types);
  const type = near ?? typeBySamples(word, uses, evidence);
  return type === undefined ? [] : [{ option: `types.${type}`, word }];
}

/** Returns the type that samples show for all members with this word as their type. */
function typeBySamples(
  word: string,
  uses: readonly UnknownType[],
  evidence: Evidence,
): TypeWord | undefined {
  const shown = uses.flatMap(({ name }) => {
    const type = evidence.typeOf(name);
    return type === undefined ? [] : [{ name, type }];
  });
  const [type, other] = new Set(shown.map((one) => one.type));
  if (type === undefined || other !== undefined || shown.length < 2) return undefined;
  // In `timeout: Timeout` the word is the name of an object in the docs.
  if (uses.some(({ name }) => isNamedLike(name, word))) return undefined;
  // In a list with known types, the samples of a single member do not prove what the word means.
  const isAmongKnown = uses.some((use) => use.isAmongKnown);
  return isAmongKnown && new Set(shown.map(({ name }) => name)).size < 2 ? undefined : type;
}

function isNamedLike(name: string, word: string): boolean {
  const [a, b] = [name.split(".").at(-1) ?? "", word].map((text) => text.replace(/[\s_-]|s$/g, ""));
  return a !== undefined && b !== undefined && a.length > 2 && (b.includes(a) || a.includes(b));
}
