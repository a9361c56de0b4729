import { placeKey, type Span } from "../../../diagnostics/diagnostic.js";
import { plainText } from "../../../markdown/inline.js";
import { english, type TypeWord } from "../vocabulary.js";
import type { Member, MemberList } from "../page/member.js";
import { nearKey, type Evidence } from "./evidence.js";
import { addUp, bare, share, type Finding, type Line, type Met } from "./met.js";

interface UnknownType extends Met {
  /** The name of the member with this type, or with a list of it; empty if the word is only a part of the type. */
  readonly name: string;
  /** True for a word in the brackets of a list: `text` in `list<text>`. */
  readonly isItem: boolean;
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
  const valuesOf = readValues(evidence);
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
      const values = valuesOf(list.page.source.span(range.start, range.end));
      return unknownIn(member, list)
        .filter((text) => isFlag(bare(text), evidence) || !isOfValues(text, values))
        .filter((text) => bare(text) !== "" && !text.includes("\u0001") && !isSentence(text))
        .map((text) => {
          const at = { start: first?.start ?? range.start, end: last?.end ?? range.end };
          const isItem = bare(text) === inner;
          // The samples show the type of the whole text, so they show nothing about one word in it.
          const own = isItem || bare(text) === whole ? name : "";
          const { page } = list;
          return { kind: "type word", text, page, range: at, name: own, isItem, isAmongKnown };
        });
    });
  });
  return addUp(met, (word, uses) => judge(word, uses, evidence));
}

/** Returns a function that gives the values that were read for the member at a place: its options and its default. */
function readValues({ resolved: { reading } }: Evidence): (span: Span) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const members = [
    ...reading.operations.flatMap(({ parameters }) => parameters),
    ...reading.types.flatMap((type) => (type.kind === "enumeration" ? [] : type.fields)),
  ];
  for (const { span, options, default: byDefault } of members) {
    const values = [
      ...(options?.value ?? []),
      ...(byDefault === undefined ? [] : [byDefault.value]),
    ];
    const known = found.get(placeKey(span)) ?? new Set();
    for (const value of values)
      known.add((typeof value === "string" ? value : JSON.stringify(value)).toLowerCase());
    found.set(placeKey(span), known);
  }
  return (span) => found.get(placeKey(span)) ?? new Set();
}

/** True if a text consists of values only, perhaps behind a word for them: `red, blue`, `"red" | "blue"`, `Enum: red`. */
function isOfValues(text: string, values: ReadonlySet<string>): boolean {
  const parts = text
    .toLowerCase()
    .replace(/^\s*enum\s*[:：]/, "")
    .split(/[\s"'`,|/]+/)
    .filter((part) => part !== "" && part !== "or");
  return parts.length > 0 && parts.every((part) => values.has(part));
}

/** A word with the types that it has in brackets: `list<text>`. */
const bracketed = /^([\p{L}_]+)\s*[<[({]\s*([^<>[\](){}]+?)\s*[>\])}]$/u;

/** True if a text has more than four words, so that it is a description and no type. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).length > 4;
}

function judge(word: string, uses: readonly UnknownType[], evidence: Evidence): readonly Line[] {
  // The plural of a known type is not a misspelling.
  const isPlural = evidence.resolved.resolver.types.knows(word.replace(/s$/, ""));
  const near = isPlural ? undefined : nearKey(word, english.types);
  // A text with a comma has a type and notes, so a word for a type would not match it.
  if (/[,;，；、]/.test(word) && !isFlag(word, evidence)) return [];
  const type = near ?? (isFlag(word, evidence) ? "boolean" : typeBySamples(word, uses, evidence));
  const list = bracketed.exec(word)?.[1];
  if (type === "array" && list !== undefined) return [{ option: "types.array", word: list }];
  return type === undefined ? [] : [{ option: `types.${type}`, word }];
}

/** True if a text is a word for yes and a word for no: `ja/nein`. */
function isFlag(word: string, { resolved: { tree } }: Evidence): boolean {
  const { yes, no } = tree.vocabulary.words;
  const [first = "", second = "", more] = word.split(/\s*[/|,]\s*/);
  if (more !== undefined || !/^\p{L}+$/u.test(first + second)) return false;
  return (
    (yes.includes(first) && no.includes(second)) || (no.includes(first) && yes.includes(second))
  );
}

/** Types that one sample proves, because values of other types look different. */
const plain: readonly TypeWord[] = ["boolean", "date", "datetime", "array"];

/** Returns the type that samples show for all members with this word as their type. */
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
  if (type === undefined || other !== undefined) return undefined;
  // In `timeout: Timeout` the word is the name of an object in the docs.
  if (uses.some(({ name }) => isNamedLike(name, word))) return undefined;
  if (plain.includes(type) || uses.every(({ isItem }) => isItem)) return type;
  if (shown.length < 2) return undefined;
  // The word is beside known types, so its meaning is proved only by samples of two members.
  const isAmongKnown = uses.some((use) => use.isAmongKnown);
  return isAmongKnown && new Set(shown.map(({ name }) => name)).size < 2 ? undefined : type;
}

function isNamedLike(name: string, word: string): boolean {
  const [a, b] = [name.split(".").at(-1) ?? "", word].map((text) => text.replace(/[\s_-]|s$/g, ""));
  return a !== undefined && b !== undefined && a.length > 2 && (b.includes(a) || a.includes(b));
}
