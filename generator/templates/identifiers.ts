import { isDeviceName } from "../core/device-names.js";
import { capital, wordsOf } from "../core/words.js";

/** Words that cannot name a variable. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export
extends false finally for function if implements import in instanceof interface let new null package private
protected public return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/,
  ),
);

/** Any text as an identifier: `bookId`; `_` stands before a digit and behind a reserved word. */
export function camelIdentifier(text: string): string {
  const [first = "", ...rest] = parts(text);
  return identifier(first + rest.map(capital).join(""));
}

/** Any text as an identifier with a capital: `BookId`. */
export function pascalIdentifier(text: string): string {
  return identifier(parts(text).map(capital).join(""));
}

/** Any text as the name of a file without its ending: `book-id`; `_` if there is nothing to name it by. */
export function kebabName(text: string): string {
  const name = parts(text).join("-");
  if (isDeviceName(name)) return `${name}-`;
  return name === "" ? "_" : name;
}

/** The words of a text in small letters, without anything that is no letter and no digit of an identifier. */
function parts(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.replace(/[^\p{ID_Continue}]/gu, ""))
    .filter((word) => word !== "");
}

function identifier(name: string): string {
  if (name === "") return "_";
  if (!/^[\p{ID_Start}_$]/u.test(name)) return `_${name}`;
  return reserved.has(name) ? `${name}_` : name;
}
