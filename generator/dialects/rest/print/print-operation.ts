import { withoutNull } from "../../../core/inner-types.js";
import type { JsonValue, Operation, ParameterPlace, Response, TypeRef } from "../../../core/api.js";
import { printPath } from "../../../core/paths.js";
import { isError } from "../../../core/status.js";
import { json, usualMedia } from "../to-payloads.js";
import { codeSpan, escapeParagraphs } from "./escape.js";
import { isNull } from "../resolve/type-text.js";
import { printJson } from "./print-json.js";
import { printFields, printParameters, type RowContext } from "./print-members.js";
import { typePhrase } from "./type-text.js";
import { fieldsIn } from "./types-in.js";

const places: readonly (readonly [ParameterPlace, string])[] = [
  ["path", "Path"],
  ["query", "Query"],
  ["header", "Header"],
  ["cookie", "Cookie"],
];

/** Prints the section of an operation below its heading. */
export function printOperation(operation: Operation, context: RowContext): readonly string[] {
  const { id, method, path, parameters, deprecated, title, notes, credentials } = operation;
  const isInTitle = /deprecated/i.test(title?.value ?? "");
  const lines = [
    codeSpan(`${method.value} ${printPath(path.value)}`),
    ...(deprecated?.value === true && !isInTitle ? ["Deprecated."] : []),
    ...(credentials === undefined ? [] : ["Needs no credentials."]),
    ...(notes === undefined || context.isMuted(id) ? [] : [escapeParagraphs(notes.value)]),
  ];
  for (const [place, words] of places) {
    const own = parameters.filter((one) => one.in.value === place);
    if (own.length > 0)
      lines.push(`### ${words} parameters`, printParameters(own, `${id} ${place}`, context));
  }
  return [
    ...lines,
    ...printBody(operation, context),
    ...operation.responses.flatMap((one) => printResponse(one, operation, context)),
  ];
}

function printBody({ id, body, requestSample }: Operation, context: RowContext): readonly string[] {
  const sample =
    requestSample?.value === undefined ? [] : ["### Request example", fence(requestSample.value)];
  if (body === undefined) return sample;
  const { media, type } = body.value;
  const [usual = json] = media;
  const isObject = type.kind === "object";
  const rows = fieldsIn(type);
  return [
    isObject ? "### Body parameters" : "### Body",
    ...(usual === usualBodyMedia(type) && !usual.startsWith("multipart/")
      ? []
      : [`Content-Type: ${codeSpan(usual)}`]),
    ...(isObject ? [] : [`${sentence(type, context)}.`]),
    ...(rows.length === 0
      ? []
      : [printFields(rows, { owner: `${id} body`, head: "Name" }, context)]),
    ...sample,
  ];
}

/** Returns the media type that the reader assumes for a body without a media type. A body with a file is a form. */
function usualBodyMedia(type: TypeRef): string {
  const hasFile = JSON.stringify(fieldsIn(type)).includes('"kind":"scalar","name":"file"');
  return hasFile ? "multipart/form-data" : usualMedia(type);
}

function sentence(type: TypeRef, { link }: RowContext): string {
  const text = typePhrase(type, link);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function printResponse(
  response: Response,
  { id, responses }: Operation,
  context: RowContext,
): readonly string[] {
  const { status, payload: told, sample, headers = [], notes } = response;
  const { value } = status;
  // The sample of an error says its type by itself, unless the type has members of other samples, too.
  const isShown =
    told?.rule === "rest/sample-shape" &&
    sample?.value !== undefined &&
    showsAll(told.value.type, sample.value);
  const payload = isShown && isError(response) ? undefined : told;
  const subject = `${id} ${value}`;
  const type = payload?.value.type;
  const media = payload?.value.media ?? [json];
  const rows = type === undefined ? [] : fieldsIn(type);
  const isUntold = type === undefined || (isNull(type) && value === 204 && responses.length === 1);
  const usual = type === undefined ? json : usualMedia(type);
  return [
    isError(response) ? "### Errors" : "### Response",
    ...(value === "default" ? [] : [codeSpan(`Status: ${value}`)]),
    ...(media.length === 1 && media[0] === usual
      ? []
      : [`Content-Type: ${media.map(codeSpan).join(", ")}`]),
    ...(notes === undefined || context.isMuted(subject) ? [] : [escapeParagraphs(notes.value)]),
    ...(isUntold ? [] : [returns(type, context)]),
    ...(rows.length === 0 ? [] : [printFields(rows, { owner: subject, head: "Field" }, context)]),
    ...(sample?.value === undefined ? [] : [fence(sample.value)]),
    ...(headers.length === 0
      ? []
      : ["#### Response headers", printParameters(headers, `${subject} header`, context)]),
  ];
}

/** True if a sample has all members of a type, and those of inner objects. */
function showsAll(type: TypeRef, sample: JsonValue): boolean {
  const bare = withoutNull(type);
  if (bare.kind === "array")
    return Array.isArray(sample) && sample.some((one: JsonValue) => showsAll(bare.items, one));
  if (bare.kind !== "object") return true;
  if (typeof sample !== "object" || sample === null || Array.isArray(sample)) return false;
  const members = new Map(Object.entries(sample));
  return bare.fields.every(({ name, type: { value } }) => {
    const member = members.get(name);
    return member !== undefined && showsAll(value, member);
  });
}

function returns(type: TypeRef, { link }: RowContext): string {
  return isNull(type) ? "Returns nothing." : `Returns ${typePhrase(type, link)}.`;
}

function fence(value: JsonValue): string {
  return `\`\`\`json\n${printJson(value)}\n\`\`\``;
}
