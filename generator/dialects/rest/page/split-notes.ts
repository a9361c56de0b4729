import type { Piece } from "../../../markdown/inline.js";
import type { Vocabulary } from "../vocabulary.js";
import { isPlace } from "./is-place.js";
import type { Member } from "./member.js";
import { anyOf } from "./phrases.js";
import { defaultWords } from "./split-brackets.js";
import { isTypeWord } from "./type-word.js";

/** Returns a pattern for values in brackets, up to a semicolon or a default: `(string, one of: a, b; default a)`. */
function oneOf(vocabulary: Vocabulary): RegExp {
  const words = `(?:(?:one|any) of|${anyOf(vocabulary.words.options)})`;
  const end = `(?=;|,\\s*${defaultWords(vocabulary)}\\s|$)`;
  return new RegExp(`(?:^|[,;]\\s*)${words}\\s*:?\\s*([^;]+?)\\s*${end}`, "iu");
}

/**
 * Matches a limit of a value or its unit, which belong to the description: `max 200`, `min: 1`, `at most 20 characters`,
 * `km`.
 */
const limit =
  /^(?:max(?:imum)?|min(?:imum)?|at (?:most|least)|up to|between|from)\b.*\d|^(?:k?m|[cm]m|k?g|m?s|milliseconds|seconds|minutes|hours|days|[kmg]?i?b|bytes|percent|%|px|pixels)$|^[<>≤≥]=?\s*\d|^-?\d[\d.]*\s*(?:to|bis|[-–—]|\.{2,3})\s*-?\d/i;

interface SplitNotes extends Partial<Pick<Member, "type" | "place" | "default" | "options">> {
  /** The limits of the value, which go to the description. */
  readonly words?: readonly Piece[] | undefined;
  readonly isReadOnly?: boolean;
}

/** Splits brackets into the type, place, default, values and limits: `(integer, query, default=0, max 200)`. */
export function splitNotes(
  pieces: readonly Piece[] | undefined,
  vocabulary: Vocabulary,
): SplitNotes {
  const [only, more] = pieces ?? [];
  if (only === undefined || more !== undefined || only.kind === "link") return { type: pieces };
  const listed = oneOf(vocabulary);
  const options = only.kind === "text" ? listed.exec(only.text)?.[1] : undefined;
  const parts = (options === undefined ? only.text : only.text.replace(listed, ""))
    .split(/\s*[,;]\s*/)
    .filter((part, index) => part !== "" || index === 0);
  const piece = (text: string | undefined): readonly Piece[] | undefined =>
    text === undefined || text === "" ? undefined : [{ ...only, text }];
  const defaulted = new RegExp(`^${defaultWords(vocabulary)}\\s*(\\S.*)$`, "iu");
  const byDefault = (part: string): string | undefined => defaulted.exec(part)?.[1];
  // After a word for a type, a part of several words is a note: `(integer, only for owners)`.
  const isTold = isTypeWord(parts[0] ?? "", vocabulary.types);
  const isNote = (part: string): boolean =>
    limit.test(part) ||
    (isTold &&
      /\p{L}\s+\p{L}/u.test(part) &&
      !part.split(/[^\p{L}\p{N}-]+/u).some((word) => isTypeWord(word, vocabulary.types)));
  const isReadOnly = (part: string): boolean =>
    parts.length > 1 && vocabulary.words.readOnly.includes(part.trim().toLowerCase());
  const isType = (part: string): boolean =>
    !isPlace(part) && byDefault(part) === undefined && !isNote(part) && !isReadOnly(part);
  const left = parts.filter(isType);
  const isAllType = left.length === parts.length && options === undefined;
  return {
    type: isAllType ? pieces : piece(left.filter((part) => part !== "").join(", ")),
    options: piece(options),
    words: piece(
      parts
        .filter(
          (part) =>
            !isPlace(part) && byDefault(part) === undefined && isNote(part) && !isReadOnly(part),
        )
        .join(", "),
    ),
    isReadOnly: parts.some(isReadOnly),
    place: piece(parts.find(isPlace)),
    default: piece(parts.map(byDefault).find((value) => value !== undefined)),
  };
}
