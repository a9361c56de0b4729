/* This file is long because it reads all forms of the description of an answer, in the order of trial. */
import type { TypeRef } from "../../../core/api.js";
import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { isBelowHeadersOfAnswer, roleOf } from "./block-role.js";
import { labelledLines, type LabelledLine } from "./labelled-lines.js";
import { draftOf, refOf } from "./linked-type.js";
import { readJsonList } from "./list-in-words.js";
import { isTypeTitle, readTypeOfLabel, typeOfPieces } from "./return-label.js";
import { returnSentences } from "./return-sentences.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Samples } from "./samples.js";
import { typeFromText, typeOfNode } from "./sample-shape.js";
import type { Scope } from "./scopes.js";
import { readSameFields } from "./same-fields.js";
import { cutPieces } from "./sentences.js";
import { readWrittenType } from "./written-type.js";
import { shapeInWords } from "./shape-in-words.js";
import { eitherType, isPageOf, wholeType } from "./whole-type.js";

/**
 * Reads the type of a request's answer. The first of these decides: a sentence that states a type, a table of members,
 * a sentence that implies a type, a sample, a lone status 204. Beside a table, a sentence counts only if its type can
 * have the rows as members. Undefined if nothing shows a type.
 */
export function readReturns(
  scope: Scope,
  samples: Samples,
  resolver: MemberResolver,
  {
    statuses,
    ofRows,
  }: {
    readonly statuses: readonly Fact<number>[];
    /** The type of an answer with rows; undefined without rows. */
    readonly ofRows: Fact<TypeRef> | undefined;
  },
): Fact<TypeRef | "none"> | undefined {
  let fallback: Fact<TypeRef | "none"> | undefined;
  const isShown = samples.answers.some(({ node }) => node !== undefined && node.kind !== "value");
  for (const placed of scope.blocks) {
    const found =
      labelledReturn(placed, statuses[0]?.value, resolver) ?? returnsIn(placed, scope, resolver);
    if (ofRows !== undefined && !holdsMembers(found)) continue;
    // `Returns true` or `returns a token` may tell of a member of the answer.
    if (isShown && found?.value !== "none" && isPlain(found?.value)) continue;
    if (found?.rule === "stated") return found;
    fallback ??= found;
  }
  if (ofRows !== undefined) return ofRows;
  if (fallback !== undefined) return fallback;
  const sample = samples.answers.find(({ node }) => node !== undefined);
  if (sample?.node !== undefined) {
    return inferred(typeFromText(typeOfNode(sample.node)), sample.span, "rest/sample-shape");
  }
  const [only] = statuses;
  const list = readJsonList(scope.blocks, {
    isInResponse: (placed) => isBelowResponse(placed, scope, resolver),
    resolver,
  });
  if (list !== undefined) return list;
  // A block with only the status line shows no body.
  const hasBody = samples.answers.some(({ json }) => json !== undefined);
  if (statuses.length === 1 && only?.value === 204 && !hasBody) return stated("none", only.span);
  return undefined;
}

/** Reads the type after a label with the first status: `Respuesta 200: lista de [Sala](#sala)`. */
function labelledReturn(
  placed: Placed,
  first: number | undefined,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  const lines = labelledLines(placed, resolver.tree.headings);
  const line = lines.find(({ status }) => status === first && status < 400);
  return line && typeOfLine(line, placed, resolver);
}

/** Reads the type of an answer from a line with its status. An answer 204 has no body. */
export function typeOfLine(
  { status, pieces, range }: LabelledLine,
  { section: { page } }: Placed,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  const span = page.source.span(range.start, range.end);
  if (status === 204) return stated("none", span);
  if (pieces.length === 0) return undefined;
  const [only] = pieces;
  const isCode = pieces.length === 1 && only?.kind === "code";
  const type = isCode ? typeOfPieces(pieces, page, resolver) : undefined;
  if (type !== undefined) return stated(type, span);
  return typeBehind(pieces, { verb: 0, range, page }, resolver);
}

function returnsIn(
  placed: Placed,
  scope: Scope,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  const { block, section, containers } = placed;
  if (block.kind !== "paragraph") return undefined;
  // A quote is a remark. The exceptions are lines of Slate: `> The above command returns nothing`, and the label of a
  // sample that names a type, `> Returns the new booking:`.
  if (containers.includes("quote")) {
    const text = section.page.slice(block);
    const isOnSample = /^[>\s]*the above \w+ returns\b/i.test(text);
    const isLabel = /^[>\s]*returns\b[^.;]*:\s*$/i.test(text);
    const found = isOnSample || isLabel ? returnsOf(placed, false, resolver) : undefined;
    if (found?.value === "none") return found;
    return isLabel && JSON.stringify(found?.value ?? "").includes('"named"') ? found : undefined;
  }
  const isInResponse = isBelowResponse(placed, scope, resolver);
  return isInResponse === undefined ? undefined : returnsOf(placed, isInResponse, resolver);
}

/**
 * Returns whether a block is in a section about the answer of a request. Undefined if the section is about errors, an
 * object or parameters. A paragraph behind the rows of parameters is about the whole request again.
 */
export function isBelowResponse(
  placed: Placed,
  { title }: Scope,
  { tree: { headings } }: MemberResolver,
): boolean | undefined {
  if (isTypeTitle(placed.section.title)) return true;
  const { role } = roleOf({ ...placed, label: undefined, lead: undefined }, title, headings);
  // `Returns a book.` behind a table of headers is about the answer again.
  if (role === "parameters" && isBelowHeadersOfAnswer(placed, title, headings)) return true;
  if (role === "parameters" && isBehindRows(placed)) return false;
  if (role === "errors" || role === "entity" || role === "parameters") return undefined;
  return role === "response" && placed.section !== title;
}

/** True for a paragraph behind a table or a list of its section. */
function isBehindRows(placed: Placed): boolean {
  const { block, containers, section } = placed;
  const before = section.blocks.slice(0, section.blocks.indexOf(placed));
  return (
    block.kind === "paragraph" &&
    containers.length === 0 &&
    before.some((one) => /^(?:table|list|definitionList)$/.test(one.block.kind))
  );
}

/**
 * Reads the returned type from the sentences of a paragraph. With `isInResponse`, a sentence that begins with a type
 * (`An array of …`) counts without a verb such as `returns`.
 */
export function returnsOf(
  placed: Placed,
  isInResponse: boolean,
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  const written = readWrittenType(placed, resolver);
  if (written !== undefined) return written;
  const labelled =
    readTypeOfLabel(placed, resolver) ??
    (isInResponse ? readSameFields(placed, resolver) : undefined);
  if (labelled !== undefined) return labelled;
  for (const { pieces, verb, range } of returnSentences(placed, isInResponse, resolver.words)) {
    const found = typeBehind(pieces, { verb, range, page: placed.section.page }, resolver);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads the type in pieces of text, without their first `verb` characters: `an [Order](#order)`, `no content`. */
function typeBehind(
  pieces: readonly Piece[],
  { verb, range, page }: { readonly verb: number; readonly range: Range; readonly page: Page },
  resolver: MemberResolver,
): Fact<TypeRef | "none"> | undefined {
  const behind = pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim()
    .slice(verb);
  // Media types are not types: `text/csv or application/json`.
  if (behind.length < 200 && onlyMediaTypes.test(behind)) return undefined;
  const span = page.source.span(range.start, range.end);
  const cut = cutPieces(pieces, verb);
  const whole = wholeType(cut, page, resolver) ?? eitherType(cut, page, resolver);
  if (whole !== undefined) return stated(whole, span);
  const plain = plainAnswer(behind);
  if (plain !== undefined) return stated(plain, span);
  const named = typeNamed(pieces, verb, page, resolver);
  const spoken = resolver.named(behind.replace(jsonList, ""), verb === 0);
  // `Returns a Booking object` names more than an object if there is such a type.
  const isOpen = named?.kind === "scalar" && named.name === "json" && spoken !== undefined;
  if (named !== undefined && !isOpen) return stated(named, span);
  if (spoken !== undefined) return inferred(spoken, span, "rest/named-in-text");
  const shape = shapeInWords(behind, resolver);
  if (shape !== undefined) return stated(shape, span);
  const isEmpty = isNothing(behind) || resolver.words.nothing.test(behind);
  return isEmpty ? stated("none", span) : undefined;
}

const isPlain = (type: TypeRef | undefined): boolean =>
  type?.kind === "scalar" && /^(?:boolean|string|integer|number)$/.test(type.name);

/** Matches a word in front of a list, which names no type: `JSON list of gauges`. */
const jsonList = /^\W*(?:an?\s+|the\s+)?JSON\s+(?=(?:list|array)\s+of\b)/i;

const onlyMediaTypes =
  /^(?:[\s`(,;|]|\b(?:or|and)\b)*(?:\b(?:application|audio|font|image|model|text|video)\/[\w.+-]+(?:[\s`),;.|]|\b(?:or|and)\b)*)+$/i;

/**
 * True if a stated type contains objects without named members: `array of objects or null`. The rows of a table can be
 * these members.
 */
export function holdsMembers(found: Fact<TypeRef | "none"> | undefined): boolean {
  if (found?.rule !== "stated" || found.value === "none") return false;
  const { value } = found;
  return (
    (value.kind === "array" || value.kind === "map" || value.kind === "nullable") &&
    JSON.stringify(value).endsWith(`{"kind":"scalar","name":"json"}}`)
  );
}

/** Returns the type of an answer in plain words: `an object with one key` is JSON, `a PNG image` is a file. */
function plainAnswer(text: string): TypeRef | undefined {
  if (
    /^\W*(?:a|an|the)?\s*(?:JSON\s+)?(?:object|dictionary|hash)\s+(?:with|containing|that(?!\s+maps)|of(?!\s+(?:maps|dictionaries|hashes)\b|\s+[^.]*\bto\b)|which)\b/i.test(
      text,
    )
  ) {
    return { kind: "scalar", name: "json" };
  }
  if (
    /^\W*(?:a|an|the)\s+(?:raw\s+)?(?:PNG|JPE?G|image|file|binary|ZIP|archive|CSV|PDF|GIF)\b(?!\s+(?:object|URL))/i.test(
      text,
    )
  ) {
    return { kind: "scalar", name: "file" };
  }
  return isFlag(text) ? { kind: "scalar", name: "boolean" } : undefined;
}

/** True for a text that says `true` or `false`: `True on success`. An object may hold this value, as a sample shows. */
const isFlag = (text: string): boolean =>
  /^\W*(?:true|false)(?:\W*$|\s+(?:or false|if|when|on|upon)\b)/i.test(text);

function isNothing(text: string): boolean {
  // `Returns an empty array if there are no books` says nothing about other answers.
  if (
    /\bempty\s+(?:array|list|object)\s+(?:if|when)\s+(?:there\s+(?:is|are)\s+)?(?:no|none|nobody|nothing)\b/i.test(
      text,
    )
  )
    return false;
  return (
    /\b204\b|\bno content\b|\bnothing\b|\bempty\s+(?:response|body|object|json|array)\b|^\W*empty\W*$|\bno (?:response )?body\b|^\W*none\W*$/i.test(
      text,
    ) && !/\b(?:if|unless)\b.*\b(?:empty|nothing)\b|\b(?:200|body as)\b/i.test(text)
  );
}

/**
 * Returns the type of the first link after the verb that leads to an object. The words around the link say whether the
 * type is one object, a list or a map. Without such a link, returns a type of at most three words.
 */
export function typeNamed(
  pieces: readonly Piece[],
  verb: number,
  page: Page,
  resolver: MemberResolver,
): TypeRef | undefined {
  let at = 0;
  let before = "";
  let isFirst = true;
  for (const [index, piece] of pieces.entries()) {
    const start = at;
    at += piece.text.length;
    if (at <= verb) continue;
    if (piece.kind !== "link") {
      before += start < verb ? piece.text.slice(verb - start) : piece.text;
      continue;
    }
    const draft = draftOf(piece.href ?? "", page, resolver.tree, resolver.registry);
    const after = pieces[index + 1]?.text ?? "";
    if (draft?.kind !== "object" || isPageOf(piece, after, page, resolver)) {
      before += piece.text;
      isFirst = false;
      continue;
    }
    if (
      /\bfor\s+(?:the|a|this|each|your)\s+\w*\s*$|\bof\s+the\s+given\s*$|\bin\s+the\s*$|\bsame\s+as\b/i.test(
        before,
      ) &&
      !/\b(?:array|list)\b/i.test(before)
    ) {
      if (!isFirst) return undefined;
    }
    const isMap = /\b(?:map|dictionary|object with keys)\b/i.test(before);
    const isMany =
      /\b(?:array|list|collection|set|page)s?\s+of\b|\ball\b/i.test(before) ||
      resolver.words.listOf.test(before) ||
      /^\s*(?:objects|entities)\b/.test(after);
    const ref = refOf(draft);
    if (isMap) return { kind: "map", values: ref };
    return isMany ? { kind: "array", items: ref } : ref;
  }
  const plain = resolver.types.read(
    pieces.length === 0 ? [] : [{ ...(pieces[0] as Piece), kind: "text", text: before.trim() }],
  );
  const word =
    before.trim().split(/\s+/).length <= 3 && before.trim() !== "" ? plain.type : undefined;
  return word?.kind === "scalar" && (word.name === "unknown" || word.name === "null")
    ? undefined
    : word;
}
