import type { Payload, Response, Sample } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import { phraseOf } from "../../core/status.js";
import type { DocumentNode } from "./node.js";
import { leaveExample, readContent, typeOf } from "./read-content.js";
import { readHeaders } from "./read-parameters.js";
import { isUntold, notesOf, type SchemaContext } from "./schema-remarks.js";

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
  const body = content && readContent(content, context);
  const told = content === undefined ? payload2(node, context, produces) : body?.payload;
  const isOfSample =
    context.isOurs && node.get("x-inferred")?.get("payload")?.text === "rest/sample-shape";
  const read = told && isOfSample ? inferred(told.value, told.span, "rest/sample-shape") : told;
  // If the docs do not state the type of an answer, stubdown prints the type of its sample.
  const payload = isUntold(node, "payload", context) ? undefined : read;
  const isMarked = node.get("x-empty")?.isTrue === true;
  const hasNone = !context.isOurs && (status.value === 204 || status.value === 304);
  const isEmpty = payload === undefined && (hasNone || isMarked);
  const sample = content ? body?.sample : exampleOf(node, context);
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
