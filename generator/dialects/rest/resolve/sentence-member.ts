import type { Piece } from "../../../markdown/inline.js";
import { bareMember, type Member } from "../page/member.js";
import { isTypeWord } from "../page/type-word.js";
import type { Vocabulary } from "../vocabulary.js";

/** A name with its type: `id=[integer]`. */
export const typedName = /^([\w.$-]+)\s*=\s*\[([A-Za-z][\w ]*)\]$/;

/** Makes a member of a name in code, with the type and the presence in the brackets behind it. */
export function memberOf(
  code: Piece,
  description: readonly Piece[],
  types?: Vocabulary["types"],
): Member {
  const [, name = code.text, type] = typedName.exec(code.text) ?? [];
  const { presence, word } = inBrackets(description);
  const isType = type === undefined && word !== undefined && types && isTypeWord(word, types);
  const told = isType === true ? word : type;
  const own: readonly Piece[] | undefined =
    told === undefined ? undefined : [{ ...code, kind: "text", text: told }];
  return { ...bareMember(name, code, code), type: own, description, presence };
}

/** Returns the words in the brackets right behind a name: `` `size` (required) ``, `` `size` (string, optional) ``. */
function inBrackets([first]: readonly Piece[]): {
  readonly presence: Member["presence"];
  readonly word: string | undefined;
} {
  const [, text = ""] = /^\s*\(([^()]{1,40})\)/.exec(first?.text ?? "") ?? [];
  const words = text.split(/\s*,\s*/);
  const word = words.find((one) => /^(?:required|optional|mandatory)$/i.test(one))?.toLowerCase();
  const presence = word === undefined ? undefined : word === "optional" ? "optional" : "required";
  return {
    presence,
    word: words[0] === "" || words[0]?.toLowerCase() === word ? undefined : words[0],
  };
}
