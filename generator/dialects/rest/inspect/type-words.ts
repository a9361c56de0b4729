import { plainText } from "../../../markdown/inline.js";
import { english, type TypeWord } from "../vocabulary.js";
import type { Member, MemberList } from "../page/member.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, bare, share, type Finding, type Line, type Met } from "./met.js";

interface UnknownType extends Met {
<<<<<<< HEAD
  /** The name of the member with this type; empty if the word is only a part of the type. */
  readonly name: string;
  /** True if at least one type of the list is known. */
=======
  /** The member that it stands for, or whose items it stands for; empty for a word inside of others. */
  readonly name: string;
  /** True for a word in the brackets of a list: `text` in `list<text>`. */
  readonly isItem: boolean;
  /** True if the other types of its list are known, so that the list is written in words that are. */
>>>>>>> w-own2
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
      // What looks like a tag may be a type in brackets: `list<text>`.
      const whole = bare(type.map(({ text }) => text).join(""));
      const inner = bracketed.exec(whole)?.[2];
      return unknownIn(member, list)
        .filter((text) => bare(text) !== "" && !text.includes("\u0001") && !isSentence(text))
        .map((text) => {
          const at = { start: first?.start ?? range.start, end: last?.end ?? range.end };
          const isItem = bare(text) === inner;
          // The samples show the type of the whole text, so they tell nothing about one word in it.
          const own = isItem || bare(text) === whole ? name : "";
          const { page } = list;
          return { kind: "type word", text, page, range: at, name: own, isItem, isAmongKnown };
        });
    });
  });
  return addUp(met, (word, uses) => judge(word, uses, evidence));
}

<<<<<<< HEAD
/** True if a text has more than four words, so that it is a description and no type. */
=======
/** A word with what it holds in brackets: `list<text>`. */
const bracketed = /^([\p{L}_]+)\s*[<[({]\s*([^<>[\](){}]+?)\s*[>\])}]$/u;

/** A text of many words describes and names no type. */
>>>>>>> w-own2
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 4;
}

function judge(word: string, uses: readonly UnknownType[], evidence: Evidence): readonly Line[] {
  // The plural of a known type is no misspelling.
  const isPlural = evidence.resolved.resolver.types.knows(word.replace(/s$/, ""));
  const near = isPlural ? undefined : nearKey(word, english.types);
  const type = near ?? (isFlag(word, evidence) ? "boolean" : typeBySamples(word, uses, evidence));
  const list = bracketed.exec(word)?.[1];
  if (type === "array" && list !== undefined) return [{ option: "types.array", word: list }];
  return type === undefined ? [] : [{ option: `types.${type}`, word }];
}

<<<<<<< HEAD
/** Returns the type that samples show for all members with this word as their type. */
=======
/** Whether a text is a word for yes and one for no: `ja/nein`. */
function isFlag(word: string, { resolved: { tree } }: Evidence): boolean {
  const { yes, no } = tree.vocabulary.words;
  const [first = "", second = "", more] = word.split(/\s*[/|,]\s*/);
  if (more !== undefined || !/^\p{L}+$/u.test(first + second)) return false;
  return (
    (yes.includes(first) && no.includes(second)) || (no.includes(first) && yes.includes(second))
  );
}

/** Types that a sample shows beyond doubt: other values do not look like them. */
const plain: readonly TypeWord[] = ["boolean", "date", "datetime", "array"];

/** The type that samples show for all members of which a word is told. */
>>>>>>> w-own2
function typeBySamples(
  word: string,
  uses: readonly UnknownType[],
  evidence: Evidence,
): TypeWord | undefined {
  const shown = uses.flatMap(({ name, isItem }) => {
    const type = isItem ? evidence.itemOf(name) : evidence.typeOf(name);
    return type === undefined ? [] : [{ name, type }];
  });
  const [type, other] = new Set(shown.map((one) => one.type));
<<<<<<< HEAD
  if (type === undefined || other !== undefined || shown.length < 2) return undefined;
  // In `timeout: Timeout` the word is the name of an object in the docs.
  if (uses.some(({ name }) => isNamedLike(name, word))) return undefined;
  // In a list with known types, the samples of a single member do not prove what the word means.
=======
  if (type === undefined || other !== undefined) return undefined;
  // `timeout: Timeout` names an object of the docs and no type.
  if (uses.some(({ name }) => isNamedLike(name, word))) return undefined;
  if (plain.includes(type) || uses.every(({ isItem }) => isItem)) return type;
  if (shown.length < 2) return undefined;
  // Beside words that are known, one member shows what it is itself, and not what its word means.
>>>>>>> w-own2
  const isAmongKnown = uses.some((use) => use.isAmongKnown);
  return isAmongKnown && new Set(shown.map(({ name }) => name)).size < 2 ? undefined : type;
}

function isNamedLike(name: string, word: string): boolean {
  const [a, b] = [name.split(".").at(-1) ?? "", word].map((text) => text.replace(/[\s_-]|s$/g, ""));
  return a !== undefined && b !== undefined && a.length > 2 && (b.includes(a) || a.includes(b));
}
