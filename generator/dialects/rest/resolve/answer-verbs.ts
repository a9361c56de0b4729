import { isUsualStatus } from "../../../core/status.js";
import type { Piece } from "../../../markdown/inline.js";
import { isStatusDenied } from "./denied.js";

/** Verbs that come before the status of an answer: `answers`, `returns`. */
const verbs = [
  "(?:answers?|replies|reply|responds?|returns?|gives?|sends?(?:\\s+back)?|yields?)(?:\\s+with)?",
  "comes?\\s+back\\s+(?:as|with)",
  "(?:répond(?:ent)?|retourne|renvoie)(?:\\s+(?:avec|par))?",
  "(?:antwortet|antworten)(?:\\s+mit)?",
  "(?:liefert|ergibt|gibt)",
  "(?:responde|devuelve|retorna)(?:\\s+(?:con|com))?",
  "(?:risponde|restituisce)(?:\\s+con)?",
  "antwoordt(?:\\s+met)?",
];
const negation = "(?:never|not|cannot|doesn['’]t|instead\\s+of|jamais|nie|nicht|nunca|non|nooit)";
const verbAtEnd = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${verbs.join("|")})\\s*:?\\s+(?:(?:an?|the|either|un|une|einen|eine)\\s+)?(?:HTTP\\s+|status\\s+)*$`,
  "iu",
);
const deniedVerb = new RegExp(`${negation}\\s+[\\p{L}\\s]{1,24}$`, "iu");
const deniedCode = new RegExp(`(?<!\\p{L})${negation}\\s+(?:an?\\s+)?$`, "iu");

const verbBefore = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${verbs.join("|")})(?!\\p{L})[^.;]{0,80}$`,
  "iu",
);

/** True if a text ends with a verb such as `returns` that is not denied. */
export function speaksOfAnswer(text: string): boolean {
  const found = verbBefore.exec(text);
  // `Send the receipt` and `Give a name` are instructions for a client.
  if (/^(?:send|give)\b/i.test(found?.[0] ?? "")) return false;
  return found !== null && !deniedVerb.test(text.slice(0, found.index)) && !deniedVerb.test(text);
}

/** Returns the status that a code is, with or without its name: `204`, `404 Not Found`. */
function statusOf({ kind, text }: Piece): number | undefined {
  const code =
    kind === "code" ? /^([2-5]\d\d)(?:\s+\p{L}[\p{L} '-]*)?$/u.exec(text)?.[1] : undefined;
  return code !== undefined && isUsualStatus(Number(code)) ? Number(code) : undefined;
}

/**
 * Returns the statuses in code that a sentence says the server answers: `` Answers `204`; `409` while it is full ``.
 * The first one is directly after a verb such as `answers`; further ones are the other statuses in code after it.
 * Denied ones are left out.
 */
export function answeredCodes(pieces: readonly Piece[]): readonly number[] {
  const first = pieces.findIndex((piece, at) => {
    const before = textBefore(pieces, at);
    const isDenied = deniedVerb.test(before) || isStatusDenied(before, before.length);
    return statusOf(piece) !== undefined && verbAtEnd.test(before) && !isDenied;
  });
  if (first === -1) return [];
  return pieces.flatMap((piece, at) => {
    const found = at < first ? undefined : statusOf(piece);
    const before = textBefore(pieces, at);
    const isDenied = deniedCode.test(before) || isStatusDenied(before, before.length);
    return found === undefined || isDenied ? [] : [found];
  });
}

/** Returns the text directly before a piece; empty if none is there. */
function textBefore(pieces: readonly Piece[], at: number): string {
  const before = pieces[at - 1];
  return before?.kind === "text" ? before.text : "";
}
