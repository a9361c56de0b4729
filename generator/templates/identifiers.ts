import { isDeviceName } from "../core/device-names.js";
import { capital, wordsOf } from "../core/words.js";

/** The words that cannot be the name of a variable. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export
extends false finally for function if implements import in instanceof interface let new null package private
protected public return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/,
  ),
);

/** Makes an identifier of a string: `bookId`. Adds `_` before a digit at the start, and after a reserved word. */
export function camelIdentifier(text: string): string {
  const [first = "", ...rest] = parts(text);
  return identifier(first + rest.map(capital).join(""));
}

/** Makes an identifier with a capital of a string: `BookId`. */
export function pascalIdentifier(text: string): string {
  return identifier(parts(text).map(capital).join(""));
}

/**
 * Makes a file name without extension of a string: `book-id`. Returns `_` if the string has neither a letter nor a
 * digit. Adds `-` to a name that Windows reserves.
 */
export function kebabName(text: string): string {
  const name = parts(text).join("-");
  if (isDeviceName(name)) return `${name}-`;
  return name === "" ? "_" : name;
}

/** Returns the words of a string in small letters, without characters that identifiers cannot have. */
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
