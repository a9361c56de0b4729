import type { TypeRef } from "../../../core/api.js";
import { inferred, type FactRule } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestParameter } from "../model.js";
import { cleanName, spellingOf } from "../page/member.js";
import { usualHeader } from "../page/read-header-lines.js";
import { placeOf } from "./block-role.js";
import { inferredParameter } from "./inferred-parameter.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { unknownType, type TypeReader } from "./type-text.js";

/** Makes a parameter that the query of the request names: `/items{?q}`, `/items?q=<text>`. */
export function queryParameter(
  text: string,
  scope: Scope,
  { value = "", types }: { readonly value?: string; readonly types?: TypeReader } = {},
): RestParameter {
  const { candidate } = scope.request;
  const span = candidate.section.page.source.span(candidate.range.start, candidate.range.end);
  // The placeholder in `?sort=<up|down>` lists all allowed values, unless they are types or flags.
  const listed = /^<([\w-]+(?:\|[\w-]+)+)>$/.exec(value)?.[1] ?? "";
  const isOther = (word: string): boolean =>
    types?.knows(word) === true || /^(?:true|false|null|0|1)$/i.test(word);
  const isOfValues = listed !== "" && !listed.split("|").some(isOther);
  return queryOf(isOfValues ? `${text}=${listed}` : text, span, "rest/query-of-request");
}

function queryOf(pair: string, span: Span, rule: FactRule): RestParameter {
  const [text = "", value = ""] = pair.split("=", 2);
  const { name, arrays } = cleanName(text);
  const type: TypeRef = arrays > 0 ? { kind: "array", items: unknownType } : unknownType;
  const found = inferredParameter({ name, place: "query", type, span, rule });
  // `?sort=asc|desc` lists all allowed values.
  const options = /^[\w-]+(?:\|[\w-]+)+$/.test(value)
    ? inferred(value.split("|"), span, rule)
    : undefined;
  return { ...found, spelling: spellingOf(text), options };
}

/** Finds files that a sentence below a heading such as `Request Body` names: ``Argument `data` is of file type``. */
export function filesInText(scope: Scope, { tree }: MemberResolver): readonly RestParameter[] {
  return scope.blocks.flatMap(({ block, section }): RestParameter[] => {
    if (block.kind !== "paragraph" || section === scope.title) return [];
    const { words, isWhole } = tree.headings.read(section.title);
    if (!isWhole || !words.has("body")) return [];
    const text = section.page.slice(block);
    if (!/\bfiles?\b/i.test(text) || !/multipart\/form-data|octet-stream/.test(text)) return [];
    const code = section.page
      .inline(block)
      .find(({ kind, text: word }) => kind === "code" && /^[\w.-]+$/.test(word));
    if (code === undefined) return [];
    const span = section.page.source.span(block.start, block.end);
    return [
      inferredParameter({
        name: code.text,
        place: "body",
        type: { kind: "scalar", name: "file" },
        required: !/\boptional\b/i.test(text),
        span,
        rule: "rest/file-in-text",
      }),
    ];
  });
}

/** Matches `` `multipart/form-data` with a `photo` field ``. */
const formField =
  /\bmultipart\/form-data`?\s+(?:(?:body|request|form|upload)\s+)?(?:with|containing|that (?:has|contains))\s+(?:an?|the|one|a single)\s+(?:(?:file|form)\s+)?`([\w.-]+)`\s+(?:file\s+|form\s+)?(?:field|part|file|parameter)\b/i;

/** Finds fields of forms that a sentence names: ``Upload a photo. `multipart/form-data` with a `photo` field.`` */
export function formFieldsInText(scope: Scope): readonly RestParameter[] {
  return scope.blocks.flatMap(({ block, section: { page } }): RestParameter[] => {
    if (block.kind !== "paragraph") return [];
    const text = page.slice(block);
    const found = formField.exec(text);
    if (found?.[1] === undefined) return [];
    const start = block.start + found.index;
    return [
      inferredParameter({
        name: found[1],
        place: "body",
        type: /\b(?:files?|uploads?|attach\w*)\b/i.test(text) ? fileType : unknownType,
        span: page.source.span(start, start + found[0].length),
        rule: "rest/file-in-text",
      }),
    ];
  });
}

const fileType: TypeRef = { kind: "scalar", name: "file" };

/** Finds headers that a note in a quote names: ``supports the `X-Name` header``. */
export function headersInNotes(scope: Scope): readonly RestParameter[] {
  const found: RestParameter[] = [];
  for (const { block, section, containers } of scope.blocks) {
    if (block.kind !== "paragraph" || section !== scope.title || !containers.includes("quote"))
      continue;
    const pieces = section.page.inline(block);
    pieces.forEach((piece, index) => {
      if (piece.kind !== "code" || !/^[A-Z][a-z]*(?:-[A-Z][A-Za-z]*)+$/.test(piece.text)) return;
      const [before, after] = [pieces[index - 1]?.text ?? "", pieces[index + 1]?.text ?? ""];
      if (
        !/^\s+header\b/.test(after) ||
        !/\b(?:supports?|accepts?|takes?|requires?|use|set|include|provide|pass)\b/i.test(before)
      )
        return;
      const span = section.page.source.span(piece.start, piece.end);
      const parameter = inferredParameter({
        name: piece.text,
        place: "header",
        type: { kind: "scalar", name: "string" },
        required: /\brequires?\b|\bmust\b/i.test(before),
        span,
        rule: "rest/header-in-note",
      });
      found.push(parameter);
    });
  }
  return found;
}

/** Finds headers with a value behind a label: ``Header: `X-Name: value` ``. */
export function headersInText(scope: Scope, { tree }: MemberResolver): readonly RestParameter[] {
  return scope.blocks.flatMap(({ block, section: { page } }): RestParameter[] => {
    if (block.kind !== "paragraph") return [];
    const label = /^[^:：`]{2,40}(?=[:：])/.exec(page.slice(block))?.[0] ?? "";
    if (placeOf(tree.headings.read(label)) !== "header") return [];
    return page.inline(block).flatMap(({ kind, text, start, end }) => {
      const name = kind === "code" ? /^([A-Za-z][\w-]*)\s*:\s+\S/.exec(text)?.[1] : undefined;
      if (name === undefined || usualHeader.test(name)) return [];
      const span = page.source.span(start, end);
      return [inferredHeader(name, span)];
    });
  });
}

/**
 * Finds the headers of the HTTP message that declares a request, except for `usualHeader`. A line such as `Example:
 * https://…` is not a header.
 */
export function headersOfMessage(
  { request: { candidate } }: Scope,
  { tree: { headings } }: MemberResolver,
): readonly RestParameter[] {
  const {
    where,
    group,
    section: { page },
  } = candidate;
  if (where !== "message") return [];
  const text = page.slice(group);
  const head = text.slice(0, text.search(/\n[ \t]*\n|\n[ \t]*[[{]|$(?![^])/));
  const span = page.source.span(group.start, group.end);
  return [...head.matchAll(/^([A-Za-z][\w-]*):[ \t]+\S/gm)].flatMap(([, name = ""]) =>
    usualHeader.test(name) || headings.read(name).words.has("example")
      ? []
      : [inferredHeader(name, span)],
  );
}

function inferredHeader(name: string, span: Span): RestParameter {
  const type: TypeRef = { kind: "scalar", name: "string" };
  return inferredParameter({ name, place: "header", type, span, rule: "rest/header-in-text" });
}

/** Finds parameters in a query that is in code alone: ``Query: `?page=1&size=20` ``. */
export function queryInText(scope: Scope): readonly RestParameter[] {
  return scope.blocks.flatMap(({ block, section }): RestParameter[] => {
    if (block.kind !== "paragraph") return [];
    const { page } = section;
    if (!page.slice(block).includes("`?")) return [];
    const codes = page
      .inline(block)
      .filter(
        ({ kind, text }) =>
          kind === "code" && /^\?[\w.[\]-]+(?:=[^&\s]*)?(?:&[\w.[\]-]+(?:=[^&\s]*)?)*$/.test(text),
      );
    return codes.flatMap(({ text, start, end }) =>
      text
        .slice(1)
        .split("&")
        .map((pair) => queryOf(pair, page.source.span(start, end), "rest/query-in-text")),
    );
  });
}
