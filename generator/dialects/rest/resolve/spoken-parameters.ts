import type { Method, TypeRef } from "../../../core/api.js";
import { inferred } from "../../../core/fact.js";
import { textPiece, textWithCodes } from "../../../markdown/inline.js";
import type { Range } from "../../../source/source.js";
import type { Place, RestOperation, RestParameter } from "../model.js";
import { cleanName, isName } from "../page/member.js";
import { roleOf } from "./block-role.js";
import { inferredParameter } from "./inferred-parameter.js";
import { usualHeader } from "../page/read-header-lines.js";
import { labelledLines } from "./labelled-lines.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences } from "./sentences.js";
import { unknownType } from "./type-text.js";

const code = "`[^`]+`(?:\\s*\\([^()`]{1,40}\\))?";
const names = `(?<names>${code}(?:\\s*(?:,\\s*and|,\\s*or|,|and|or|&)\\s*${code})*)`;
const place =
  "(?<place>query(?:[ -]strings?)?(?:\\s+(?:param|arg)\\w*)?|form(?:\\s+(?:data|fields?|param\\w*))?|(?:JSON\\s+)?body(?:\\s+(?:param\\w*|fields?|members?))?|headers?|cookies?)\\b(?![-'’])";
const mark = "(?:(?:optional|required|mandatory)\\s+)?";
const article = "(?:(?:an?|the|your|its|this|their|of)\\s+)*";
const into = `(?:as|in|via|using|through|with|by|on|to)\\s+${article}${mark}(?:(?:request|URL|HTTP|custom|additional|respective|corresponding)\\s+)*${place}`;
const kinds = "(?:(?:flags?|param\\w*|values?|fields?|tokens?|options?|arguments?)\\s+)?";
const sending =
  "(?:pass|send|provide|include|supply|add|set|use|using|give|specify|submit|put|filter|sort|narrow|accept|take|support|need|require|expect|understand)(?:e?s|ing)?";
/** No words that say what else has the parameter: `of a boat`, `in the settings of the server`. */
const notOfOther = "\\b(?!\\s+(?:of|in|from|on|at)\\b)";
const patterns = [
  // Pass `page` as a query parameter.
  `\\b${sending}\\s+(?:by\\s+|with\\s+)?${article}${mark}(?:\\p{L}+\\s+){0,2}?${names}\\s+${kinds}(?:\\p{L}+\\s+){0,2}?${into}`,
  // `page` is passed in the query.
  `${names}\\s+${kinds}(?:is|are|must\\s+be|(?:has|have)\\s+to\\s+be|needs?\\s+to\\s+be|may\\s+be|can\\s+be|should\\s+be)\\s+(?:also\\s+)?(?:given|passed|sent|provided|specified|supplied|set|included|taken|expected|submitted)\\s+${into}`,
  // The query parameter `page`.
  `(?:^|\\s)${mark}${place}\\s+(?:(?:param|arg)\\w*\\s+|fields?\\s+)?${names}`,
  // Accepts a `page` query parameter, and needs an `X-Shop` header.
  `\\b${sending}\\s+${article}${mark}(?:\\p{L}+\\s+){0,2}?${names}\\s+(?:(?:HTTP|request)\\s+)?${place}`,
  // The `page` query parameter selects a page. Unlike a header, it cannot be one of the answer.
  `(?:^|[.;]\\s+)${article}${mark}${names}\\s+(?:URL\\s+|request\\s+)?(?<place>query(?:[ -]string)?\\s+(?:param|arg)\\w*)`,
  // Accepts a `page` parameter. The method of the request tells the place.
  `\\b${sending}\\s+${article}${mark}(?:\\p{L}+\\s+){0,2}?${names}\\s+(?<place>param\\w*)${notOfOther}`,
  // The `page` parameter selects a page.
  `(?:^|[.;]\\s+)${article}${mark}${names}\\s+(?<place>param\\w*)${notOfOther}`,
  // Pass `a` as a query parameter and `b` as a cookie.
  `\\band\\s+${article}${names}\\s+${into}`,
].map((source) => new RegExp(source, "giu"));

/** A quick test that most paragraphs do not pass. */
const mayTell =
  /`[^`]*`[^`]*\b(?:query|form|body|headers?|cookies?|param\w*)\b|\b(?:query|form|body|headers?|cookies?)\b[^`]*`/i;
/** Words of sentences that deny, give examples, or mention answers and other requests. */
const isOfOther =
  /\b(?:not|never|no|none|without|unlike|instead\s+of|rather\s+than|cannot|neither|nor|ignor\w+|removed|deprecated|used\s+to|stopped|formerly|previously|previous|next|other|others|another|responses?|answers?|answered|return\w*|reply|replies|redirect\w*|example|e\.g|such\s+as|webhooks?|callbacks?)\b|n['’]t\b/i;
const exampleInBrackets = /\s*\((?:e\.?g\b|for example\b|such as\b)[^()]*(?:\)|$)/gi;
/** Words of sentences about credentials, which security schemes hold. */
const isOfProof = /\bauth\w*|\bcredentials?\b|\bAPI[ -]keys?\b|\blog(?:ged)?[ -]?in\b/i;
/** True for a header that is no parameter of one request: many requests have it, or only answers. */
const isNoParameter = (name: string): boolean =>
  usualHeader.test(name) ||
  /^(?:Location|Content-Location|ETag|Last-Modified|Allow|Retry-After|WWW-Authenticate)$/i.test(
    name,
  );

const usual = /^(?:query|form|body|headers?|cookies?)$/i;

/**
 * Finds parameters whose place a sentence states: ``Pass `page` as a query parameter``. Sentences about answers or
 * other requests, denials and examples are left out. Path parameters need no such sentence, because the path has them.
 */
export function parametersInSentences(
  scope: Scope,
  resolver: MemberResolver,
  presence: RestOperation["presence"],
): readonly RestParameter[] {
  const found = new Map<string, RestParameter>();
  for (const placed of scope.blocks) {
    const { block, section, containers } = placed;
    const { page } = section;
    // Items of lists are often the steps of a guide, which offer a choice.
    if (block.kind !== "paragraph" || containers.length > 0) continue;
    if (!mayTell.test(page.slice(block))) continue;
    const { role } = roleOf({ ...placed, lead: undefined }, scope.title, resolver.tree.headings);
    if (role !== "unknown" && role !== "parameters") continue;
    // A line with a status is about an answer: ``201 with the body `Boat` ``.
    if (labelledLines(placed, resolver.tree.headings).length > 0) continue;
    for (const { pieces } of sentences(page.inline(block))) {
      const text = textWithCodes(pieces).replace(exampleInBrackets, "");
      if (isOfOther.test(text) || isOfProof.test(text) || /`[A-Z]+ \//.test(text)) continue;
      for (const told of namesIn(text, scope.request.method)) {
        if (found.has(told.name)) continue;
        const { start, end } = rangeOf(pieces, block);
        const span = page.source.span(start, end);
        const { name, place: to } = told;
        const required = told.required ?? presence(name)?.value;
        const type = typeOf(told, { start, end }, resolver);
        found.set(name, {
          ...inferredParameter({ name, place: to, type, span, rule: "rest/place-in-text" }),
          required:
            required === undefined ? undefined : inferred(required, span, "rest/place-in-text"),
          ...(type === unknownType ? { type: inferred(type, span, "rest/no-type") } : {}),
        });
      }
    }
  }
  return [...found.values()];
}

interface Told {
  readonly name: string;
  readonly place: Place;
  readonly required: boolean | undefined;
  /** The text that may hold the type: it is in brackets after the name, or after `is a`. Empty if there is none. */
  readonly note: string;
}

function namesIn(text: string, method: Method): readonly Told[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Told[] => {
      const { names: all = "", place: word = "" } = match.groups ?? {};
      const to = placeNamed(word, method);
      if (to === undefined) return [];
      const before = text.slice(0, match.index);
      const isOpen = /\b(?:if|when|unless|either)\b/i.test(text);
      const told = isOpen ? undefined : presenceIn(match[0], before);
      const behind = /^\s+(?:is|must be)\s+an?\s+([a-z]+)(?=[.,;]|$)/i.exec(
        text.slice(match.index + match[0].length),
      );
      return [...all.matchAll(/`([^`]+)`(?:\s*\(([^()`]*)\))?/g)].flatMap(
        ([, code = "", note = behind?.[1] ?? ""]) => {
          // Code may show a value, too: `wait=true`.
          const own = code.replace(/=[\w.-]*$/, "");
          const { name } = cleanName(own);
          const isOdd = !isName(own) || usual.test(own) || /^(?:true|false|null|\d.*)$/i.test(own);
          if (isOdd || own.includes("/") || (to === "header" && isNoParameter(own))) return [];
          const required = presenceIn(note, "") ?? told;
          return [{ name, place: to, required, note }];
        },
      );
    }),
  );
}

/** Returns the place that a word names. The word `parameter` names one only if the request has no body. */
function placeNamed(word: string, method: Method): Place | undefined {
  const first = word.toLowerCase();
  if (first.startsWith("param")) return /^(?:GET|HEAD|DELETE)$/.test(method) ? "query" : undefined;
  if (first.startsWith("query")) return "query";
  if (first.startsWith("header")) return "header";
  return first.startsWith("cookie") ? "cookie" : "body";
}

/** Returns the presence that a text, or the words before it, give a parameter; undefined if they do not say. */
function presenceIn(text: string, before: string): boolean | undefined {
  if (/\boptional(?:ly)?\b|\b(?:can|may)\s+be\b/i.test(text)) return false;
  if (/\b(?:required|mandatory|must|requires?|needs?|(?:has|have)\s+to)\b/i.test(text)) return true;
  if (/\b(?:can|may|optionally|optional)\b[^.;,]*$/i.test(before)) return false;
  return /\b(?:must|(?:has|have)\s+to|required)\b[^.;,]*$/i.test(before) ? true : undefined;
}

function typeOf({ note, place: to }: Told, range: Range, resolver: MemberResolver): TypeRef {
  for (const part of note.split(/[,;]/)) {
    const text = part.trim();
    if (text === "" || presenceIn(text, "") !== undefined || text.split(" ").length > 3) continue;
    const { type, unknown } = resolver.types.read([textPiece(text, range)]);
    if (type !== undefined && unknown.length === 0 && !JSON.stringify(type).includes('"unknown"'))
      return type;
  }
  return to === "header" ? { kind: "scalar", name: "string" } : unknownType;
}
