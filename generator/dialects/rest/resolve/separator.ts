import type { Separator, TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Located } from "../../../diagnostics/diagnostic.js";
import type { RestParameter } from "../model.js";
import type { ShownRequest } from "./shown-requests.js";

/** The words for each mark, and the marks in code. */
const marks: readonly (readonly [mark: Separator, words: string])[] = [
  [",", "commas?|`,`|`, `|\",\"|','"],
  ["|", "pipes?|(?:vertical )?bars?|`\\\\?\\|`|\"\\|\"|'\\|'"],
  [" ", "spaces?|blanks?|whitespace|` `|\" \"|' '"],
];

const phrases = marks.map(([mark, words]) => {
  const before = `(?:separated|delimited|joined|divided|split|list(?:ed)?) (?:by|with|at|on|using) (?:an? |the )?(?:single )?(?:${words})`;
  const csv =
    mark === ","
      ? "|\\bcsv\\b|逗号分隔|以逗号|カンマ区切り|kommagetrennt|séparé\\S* par des virgules|separad\\S+ por comas"
      : "";
  const behind = `(?:${words})[- ](?:separated|delimited|joined)`;
  return [mark, new RegExp(`(?<!not )(?:${behind}|${before})${csv}`, "i")] as const;
});

/** Returns the mark between the items of a list in a query: as the description says, or else as an example shows. */
export function separatorOf(one: RestParameter): Fact<Separator> | undefined {
  if (one.in.value !== "query") return undefined;
  return separatorIn(one.type.value, one.notes) ?? one.separator;
}

/** Finds the mark between the items of a list, as its description says: "separated by commas". */
function separatorIn(
  type: TypeRef,
  notes: Located<string> | undefined,
): Fact<Separator> | undefined {
  if (type.kind === "nullable") return separatorIn(type.of, notes);
  if (type.kind !== "array" || notes === undefined) return undefined;
  // If a description allows several marks, each of them can be sent, so the first match is taken.
  const [mark] = phrases.find(([, words]) => words.test(notes.value)) ?? [];
  return mark === undefined ? undefined : stated(mark, notes.span);
}

/** Finds the mark between the items of a list, as the URL of an example shows it: `?ids=a,b`. */
export function shownSeparator(
  name: string,
  { value: type }: Fact<TypeRef>,
  shown: () => readonly ShownRequest[],
): Fact<Separator> | undefined {
  if (type.kind !== "array") return undefined;
  for (const { url, span } of shown()) {
    const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? "");
    const [value, ...others] = query.getAll(name);
    const mark = value === undefined ? undefined : /[^,|]([,|])[^,|]/.exec(value)?.[1];
    if (mark !== undefined && others.length === 0)
      return inferred(mark as Separator, span, "rest/joined-in-example");
  }
  return undefined;
}
