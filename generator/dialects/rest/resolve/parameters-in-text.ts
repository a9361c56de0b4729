import type { TypeRef } from "../../../core/api.js";
import type { RestParameter } from "../model.js";
import { cleanName, spellingOf } from "../page/member.js";
import { inferredParameter } from "./inferred-parameter.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";
import { unknownType } from "./type-text.js";

/** A parameter that the query of the request names: `/items{?q}`, `/items?q=<text>`. */
export function queryParameter(text: string, scope: Scope): RestParameter {
  const { candidate } = scope.request;
  const span = candidate.section.page.source.span(candidate.range.start, candidate.range.end);
  const { name, arrays } = cleanName(text);
  const type: TypeRef = arrays > 0 ? { kind: "array", items: unknownType } : unknownType;
  const found = inferredParameter({
    name,
    place: "query",
    type,
    span,
    rule: "rest/query-of-request",
  });
  return { ...found, spelling: spellingOf(text) };
}

/** A file that a sentence below `Request Body` names: ``Argument `data` is of file type``. */
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

/** Headers that a note names: ``supports the `X-Name` header``. */
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
