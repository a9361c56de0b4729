import { parseTree, type Node, type ParseError } from "jsonc-parser";

import { describeJsonError } from "../diagnostics/json-error.js";
import { Diagnostics, type Located, type Result, type Span } from "../diagnostics/diagnostic.js";
import type { Source } from "../source/source.js";
import type { BodyEntry, BodyValue, CurlSample } from "./page.js";

/** Reads a curl command: `-X METHOD`, `-d 'BODY'` and the quoted URL. The rest says nothing of the API. */
export function readCurl(source: Source, start: number, end: number): Result<CurlSample> {
  const diagnostics = new Diagnostics();
  const text = source.text.slice(start, end);
  const data = /(?:^|\s)(?:-d|--data(?:-raw|-binary)?)[\s=]+'([^']*)'/d.exec(text);
  // What the body says in quotes must not be taken for the command's method or URL.
  const command = data === null ? text : text.replace(data[0], " ".repeat(data[0].length));
  const group = (match: RegExpExecArray | null): Located<string> | undefined => {
    const [from, to] = match?.indices?.[1] ?? [];
    return from === undefined || to === undefined
      ? undefined
      : source.trimmed(start + from, start + to);
  };
  const body = data?.indices?.[1];
  const flag =
    body === undefined ? /(?:^|\s)(-d|--data[\w-]*)(?=[\s=])/d.exec(text)?.indices?.[1] : undefined;
  if (flag !== undefined) {
    const reason = "it is not between single quotes";
    diagnostics.report("unreadable-body", source.span(start + flag[0], start + flag[1]), {
      reason,
    });
  }
  return diagnostics.finish({
    method: group(/(?:^|\s)(?:-X|--request)[\s=]*([A-Z]+)/d.exec(command)),
    url: group(/'(https?:\/\/[^']*)'/d.exec(command)),
    body: body && diagnostics.take(readBody(source, start + body[0], start + body[1])),
    span: source.span(start, end),
  });
}

function readBody(source: Source, start: number, end: number): Result<BodyValue | undefined> {
  const diagnostics = new Diagnostics();
  if (nesting(source.text.slice(start, end)) > deepest) {
    const reason = `more than ${deepest} levels`;
    diagnostics.report("unreadable-body", source.span(start, end), { reason });
    return diagnostics.finish(undefined);
  }
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: false, disallowComments: true };
  const tree = parseTree(source.text.slice(start, end), errors, options);
  const [error] = errors;
  if (error !== undefined) {
    const at = start + error.offset;
    const reason = describeJsonError(error.error);
    diagnostics.report("unreadable-body", source.span(at, at + Math.max(1, error.length)), {
      reason,
    });
  }
  // Half a body is still evidence, but it could be evidence of the wrong thing.
  const value = error === undefined && tree ? toBodyValue(source, start, tree) : undefined;
  return diagnostics.finish(value);
}

// The pages nest 4 levels; parsers of JSON and walks of its tree recurse.
const deepest = 100;

function nesting(text: string): number {
  let [depth, most] = [0, 0];
  for (const character of text) {
    if (character === "{" || character === "[") most = Math.max(most, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return most;
}

function toBodyValue(source: Source, offset: number, node: Node): BodyValue {
  const span = place(source, offset, node);
  if (node.type === "array") {
    const items = (node.children ?? []).map((child) => toBodyValue(source, offset, child));
    return { kind: "array", items, span };
  }
  if (node.type === "object") {
    const entries = (node.children ?? []).flatMap((property): BodyEntry[] => {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) return [];
      const located = { value: String(key.value), span: place(source, offset, key) };
      return [{ key: located, value: toBodyValue(source, offset, value) }];
    });
    return { kind: "object", entries, span };
  }
  const value = node.value as string | number | boolean | null;
  return { kind: "literal", value, span };
}

function place(source: Source, offset: number, node: Node): Span {
  return source.span(offset + node.offset, offset + node.offset + node.length);
}
