import { inferred } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { RestAnswer, RestHeader } from "../model.js";
import { usualHeader } from "../page/read-header-lines.js";
import { rangeOf, sentences } from "./sentences.js";

/** A header of an answer that a sentence names. */
interface SpokenHeader {
  readonly name: string;
  /** The status in the sentence. */
  readonly status: number | undefined;
  /** True if the words say that the answer has the header, or if requests never have it. */
  readonly isCertain: boolean;
  /** The offset of the name in the text. */
  readonly at: number;
}

const header = "`(?<name>[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\\d]*)*)`";
const withValue = "`(?<name>[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z\\d]*)*):\\s+[^`\\s][^`]*`";
const between = "(?:[^.;`]|`[^`]*`|\\.(?=\\w)){0,60}?";
const answers =
  "\\b(?:(?:answers|replies|responds|returns)(?:\\s+with)?|(?:answers?|responses?|repl(?:y|ies))\\s+(?:also\\s+)?(?:has|have|contains?|carr(?:y|ies)|includes?|comes?\\s+with))\\b";
const holds =
  "(?:(?:also|then|always)\\s+)?(?:holds?|contains?|has|carries|gives|is\\s+(?:the|an?|its|set)|points|names|tells|says|shows|leads)\\b";

const certain = [
  // Answers `201` with `Location: /orders/1`.
  `${answers}${between}${withValue}`,
  // The answer has the header `ETag`, returns an `X-Count` header.
  `${answers}${between}(?:${header}\\s+headers?\\b|\\bheaders?\\s+${header.replace("name", "second")})`,
  // The `X-Count` response header, the header `X-Count` of the answer.
  `${header}\\s+(?:response|answer)\\s+header\\b`,
  `\\b(?:response|answer)\\s+header\\s+${header}`,
  `(?:${header}\\s+header|\\bheader\\s+${header.replace("name", "second")})\\s+(?:of|in)\\s+the\\s+(?:answer|response|reply)\\b`,
].map((pattern) => new RegExp(pattern, "giu"));
/** Matches a header in a sentence that tells what it holds: ``The `Location` header holds the path``. */
const held = new RegExp(
  `\\bthe\\s+(?:${header}\\s+header|header\\s+${header.replace("name", "second")})\\s+${holds}`,
  "giu",
);

/** Matches the header that tells when to send a request again. Only answers have it, in whatever words. */
const retry = /`(?<name>Retry-After)`/g;

/** Headers that only answers have, and that belong to answers of success. */
const ofAnswers = /^(?:Location|Content-Location|ETag|Link|Last-Modified|Allow)$/;
/** Headers that usually belong to an error. */
const ofErrors = /^(?:Retry-After|WWW-Authenticate)$/;
/** Words in code that have the form of a header but are none. */
const isNone = /^(?:Status|Code|HTTP|Body|Error|OK|True|False|Null|None|Bearer|Basic|Token|Date)$/i;
const isOfOther =
  /\b(?:not|never|no|none|cannot|without|unlike|instead|previous|earlier|another|example|e\.g|such as|webhooks?|callbacks?|deprecated|requests?)\b|n['’]t\b|^\W*(?:send|pass|set|use|include|provide|supply|add|give|copy|put)\b/i;

/** Words about requests in sentences about answers: `Every request answers …`, `429 Too many requests`. */
const ofAnyRequest = /\b(?:every|each|all|any|too many)\s+requests?\b/gi;

/** A quick test that most paragraphs do not pass. */
const mayTell = /`[A-Z][A-Za-z-]*(?:`|:\s)/;

/** Finds the headers of answers that the sentences of a paragraph name. */
export function spokenHeaders({ block, section, containers }: Placed): readonly SpokenHeader[] {
  const { page } = section;
  if (block.kind !== "paragraph" || containers.length > 0 || !mayTell.test(page.slice(block)))
    return [];
  return sentences(page.inline(block)).flatMap(({ pieces }) => {
    const { start } = rangeOf(pieces, block);
    return headersIn(withCodes(pieces)).map((one) => ({
      ...one,
      at:
        pieces.find(({ kind, text }) => kind === "code" && text.startsWith(one.name))?.start ??
        start,
    }));
  });
}

function headersIn(text: string): readonly Omit<SpokenHeader, "at">[] {
  if (isOfOther.test(text.replace(ofAnyRequest, ""))) return [];
  const [, status] = /(?<![\w/.-])([2-5]\d\d)(?![\w/-])/.exec(text) ?? [];
  const namesBy = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => groups.name ?? groups.second ?? "");
  const sure = [
    ...certain.flatMap((pattern) => [...namesBy(pattern), ...namesBeside(pattern, text)]),
    ...namesBy(retry),
  ];
  const names = [...new Set([...sure, ...namesBy(held)])].filter(
    (name) => /^[A-Z]/.test(name) && !usualHeader.test(name) && !isNone.test(name),
  );
  return names.map((name) => ({
    name,
    status: status === undefined ? undefined : Number(status),
    isCertain:
      (sure.includes(name) || ofAnswers.test(name)) &&
      (name.includes("-") || ofAnswers.test(name)) &&
      (status !== undefined || !ofErrors.test(name)),
  }));
}

/** Matches a further header behind the first one: `, the `X-Total` header`. */
const furtherHeader = new RegExp(
  `(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)(?:(?:an?|the)\\s+)?${header}(?:\\s+headers?\\b)?(?=\\s*(?:[,.;:]|and\\b|$))`,
  "uy",
);
/** Matches the headers in front of the last one: `` `X-Count` and `X-Total` headers ``. */
const severalHeaders = /(?:`[^`]+`(?:\s*,\s*(?:and\s+)?|\s+and\s+))+`[^`]+`\s+headers$/i;

/** Returns the further headers of a sentence: those beside each match of a pattern. */
function namesBeside(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const names = severalHeaders.exec(match[0])?.[0].match(/[^`]+(?=`(?:\s|,))/g) ?? [];
    const found = names.filter((name) => /^[A-Z][\w-]*$/.test(name));
    furtherHeader.lastIndex = match.index + match[0].length;
    for (let next = furtherHeader.exec(text); next !== null; next = furtherHeader.exec(text))
      found.push(next.groups?.name ?? "");
    return found;
  });
}

const withCodes = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === "code" ? `\`${text}\`` : text.replaceAll("`", "'")))
    .join("")
    .replace(/\s+/g, " ");

/**
 * Adds the headers that sentences about the answer name, unless they are known. A sentence without a status is about
 * the answer of the first status, or about the one whose section it is in.
 */
export function withSpokenHeaders(
  headers: readonly RestHeader[],
  blocks: readonly Placed[],
  statusOf: (placed: Placed) => RestAnswer["status"]["value"] | undefined,
): readonly RestHeader[] {
  const found = new Map(headers.map((one) => [one.field.name.toLowerCase(), one]));
  for (const placed of blocks) {
    for (const { name, status, isCertain, at } of spokenHeaders(placed)) {
      if (!isCertain || found.has(name.toLowerCase())) continue;
      const span = placed.section.page.source.span(at, at + name.length + 2);
      const type = inferred(
        { kind: "scalar", name: "string" } as const,
        span,
        "rest/answer-header-in-text",
      );
      const field = {
        ...{ name, type, span, isReadOnly: false, isDeprecated: false },
        ...{ optional: undefined, nullable: undefined, default: undefined, options: undefined },
        notes: undefined,
      };
      found.set(name.toLowerCase(), { status: status ?? statusOf(placed), field });
    }
  }
  return [...found.values()];
}
