import { isDeepStrictEqual } from "node:util";

import type { Payload, Response, Sample, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import { phraseOf } from "../../core/status.js";
import type { DocumentNode } from "./node.js";
import { readHeaders } from "./read-parameters.js";
import { readSchema } from "./read-schema.js";
import { isUntold, notesOf, type SchemaContext } from "./schema-remarks.js";

/**
 * Reads the media types of a body or an answer as one payload. If their schemas differ, the type is a union.
 */
export function readContent(
  content: DocumentNode,
  context: SchemaContext,
): Fact<Payload> | undefined {
  const { document } = context;
  const entries = [...content.members];
  const [first] = entries;
  if (first === undefined) return undefined;
  const types = new Map<string, TypeRef>();
  for (const [media, node] of entries) {
    reportContent(node, context);
    const schema = node.get("schema");
    const type = schema === undefined ? withoutSchema(media) : typeOf(schema, context);
    types.set(JSON.stringify(withoutPlaces(type)), type);
  }
  const all = [...types.values()];
  const [only] = all;
  if (only === undefined) return undefined;
  const type: TypeRef = all.length === 1 ? only : { kind: "union", of: all };
  const media = entries.map(([name]) => name);
  return stated({ media, type }, document.place(first[1].get("schema") ?? first[1]));
}

/** Reports what a page cannot say of one media type: the encoding of parts, and a sample that is not JSON. */
function reportContent(node: DocumentNode, { document, isOurs }: SchemaContext): void {
  const encoding = node.get("encoding");
  // Stubdown prints an encoding for objects in forms, and reads it from the types of their members.
  if (encoding !== undefined && !isOurs)
    document.leave(encoding, "`encoding` cannot be written on a page");
  const raw = isOurs ? node.get("x-sample") : undefined;
  if (raw !== undefined)
    document.leave(raw, "the document has no sample here, only the place of one that is not JSON");
}

function leaveExample(example: DocumentNode, document: SchemaContext["document"]): void {
  document.leave(example, "a page has one example of a body or an answer; this one is left out");
}

function withoutSchema(media: string): TypeRef {
  return { kind: "scalar", name: /json|text|form/.test(media) ? "unknown" : "file" };
}

function typeOf(schema: DocumentNode, context: SchemaContext): TypeRef {
  const { type, isNullable } = readSchema(schema, context);
  return isNullable ? { kind: "nullable", of: type.value } : type.value;
}

/** Returns a type without spans, so that equal schemas at different places are equal. */
function withoutPlaces(type: TypeRef): unknown {
  return JSON.parse(
    JSON.stringify(type, (key, value: unknown) => (key === "span" ? undefined : value)),
  );
}

/** The answers of an operation. */
export interface AnswersReading {
  readonly responses: readonly Response[];
  /** The ranges of statuses that are documented together: `4XX`. */
  readonly ranges: readonly string[];
}

/** Reads the answers of an operation. */
export function readResponses(
  list: DocumentNode | undefined,
  context: SchemaContext,
  produces: readonly string[],
): AnswersReading {
  const { document } = context;
  const ranges: string[] = [];
  const hasSuccess = [...(list?.members.keys() ?? [])].some((key) => /^2\d\d$/.test(key));
  const responses = [...(list?.members ?? [])].flatMap(([key, given]): Response[] => {
    if (key.startsWith("x-")) return [];
    const node = document.follow(given);
    if (node === undefined) return [];
    // OpenAPI requires an answer, so stubdown prints one for an operation without a documented answer.
    if (isUntold(node, "status", context)) return [];
    if (/^[1-5]XX$/i.test(key)) {
      ranges.push(key.toUpperCase());
      // If `2XX` is the only answer of success, it is read as the default answer.
      if (key.startsWith("2") && !hasSuccess) {
        const status = inferred("default" as const, document.place(given), "openapi/status-range");
        return [readResponse(status, node, { key, context, produces })];
      }
      const range = (["4XX", "5XX"] as const).find((one) => one === key.toUpperCase());
      if (range !== undefined) {
        const status = stated(range, document.place(given));
        return [readResponse(status, node, { key, context, produces })];
      }
      document.leave(given, `the range of statuses \`${key}\` cannot be written on a page`);
      return [];
    }
    const status = key === "default" ? key : Number(key);
    if (status !== "default" && !(Number.isInteger(status) && status >= 100 && status < 600)) {
      document.fail(given, `\`${key}\` is not a status`);
      return [];
    }
    return [readResponse(stated(status, document.place(given)), node, { key, context, produces })];
  });
  return { responses, ranges };
}

interface ResponsePlace {
  /** The status in the document: `200`, `4XX`, `default`. */
  readonly key: string;
  readonly context: SchemaContext;
  readonly produces: readonly string[];
}

/**
 * Reads the description of an answer. OpenAPI requires one, so stubdown prints the words for the status if the docs
 * have none.
 */
function answerNotes(
  node: DocumentNode,
  key: string,
  { document, isOurs }: SchemaContext,
): Response["notes"] {
  const notes = notesOf(node, document);
  const isUsual = isOurs && notes?.value === phraseOf(key) && !node.get("x-description");
  return isUsual ? undefined : notes;
}

function readResponse(
  status: Response["status"],
  node: DocumentNode,
  { key, context, produces }: ResponsePlace,
): Response {
  const content = node.get("content");
  const notes = answerNotes(node, key, context);
  const headers = readHeaders(node.get("headers"), context);
  const links = node.get("links");
  if (links !== undefined)
    context.document.leave(links, "`links` of an answer cannot be written on a page");
  const told =
    content === undefined ? payload2(node, context, produces) : readContent(content, context);
  const isOfSample =
    context.isOurs && node.get("x-inferred")?.get("payload")?.text === "rest/sample-shape";
  const read = told && isOfSample ? inferred(told.value, told.span, "rest/sample-shape") : told;
  // If the docs do not state the type of an answer, stubdown prints the type of its sample.
  const payload = isUntold(node, "payload", context) ? undefined : read;
  const isMarked = node.get("x-empty")?.isTrue === true;
  const hasNone = !context.isOurs && (status.value === 204 || status.value === 304);
  const isEmpty = payload === undefined && (hasNone || isMarked);
  const sample = content ? sampleOf(content, context) : exampleOf(node, context);
  return {
    status,
    ...(payload && { payload }),
    ...(isEmpty && {
      payload: stated({ media: [], type: { kind: "scalar", name: "null" } } as const, status.span),
    }),
    ...(sample && { sample }),
    ...(headers.length > 0 && { headers }),
    ...(notes && { notes }),
  };
}

/**
 * Reads the sample beside the body of an answer. In a document of version 2.0, this is the first of `examples`. In a
 * document that Stubdown wrote, an answer without a body has its sample in `x-example`.
 */
function exampleOf(node: DocumentNode, { document, isOurs }: SchemaContext): Sample | undefined {
  const isOld = document.root.get("swagger") !== undefined;
  const [first, ...more] = isOld ? (node.get("examples")?.members.values() ?? []) : [];
  for (const one of more) leaveExample(one, document);
  const shown = isOurs ? node.get("x-example") : first;
  const value = shown?.value;
  return shown === undefined || value === undefined
    ? undefined
    : { value, span: document.place(shown) };
}

/** Reads the payload of an answer of version 2.0. */
function payload2(
  node: DocumentNode,
  context: SchemaContext,
  produces: readonly string[],
): Fact<Payload> | undefined {
  const schema = node.get("schema");
  if (schema === undefined) return undefined;
  const media = produces.length > 0 ? produces : ["application/json"];
  return stated({ media, type: typeOf(schema, context) }, context.document.place(schema));
}

/**
 * Returns the first example of a body or an answer, in the order of its media types. Undefined if there is none. Reports
 * all other examples, unless they are equal to the first.
 */
export function sampleOf(content: DocumentNode, { document }: SchemaContext): Sample | undefined {
  let sample: Sample | undefined;
  for (const { at, shown } of examplesIn(content, document)) {
    const value = shown?.value;
    if (sample === undefined && shown !== undefined && value !== undefined)
      sample = { value, span: document.place(shown) };
    else if (value === undefined || !isDeepStrictEqual(value, sample?.value))
      leaveExample(at, document);
  }
  return sample;
}

interface Example {
  /** The place of the example, which may be a reference. */
  readonly at: DocumentNode;
  /** Undefined for an example at another address (`externalValue`). */
  readonly shown: DocumentNode | undefined;
}

function examplesIn(
  content: DocumentNode,
  document: SchemaContext["document"],
): readonly Example[] {
  return [...content.members.values()].flatMap((media): Example[] => {
    const own = media.get("example");
    const named = [...(media.get("examples")?.members.values() ?? [])];
    return [
      ...(own === undefined ? [] : [{ at: own, shown: own }]),
      ...named.map((at) => ({ at, shown: document.follow(at)?.get("value") })),
    ];
  });
}
