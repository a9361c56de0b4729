import type { Payload, TypeRef } from "../../core/api.js";
import { isJson } from "../../core/media.js";

/** The format of a body. */
export type BodyForm = "json" | "urlencoded" | "multipart" | "raw";

/** Returns the format of a body by its media type and type. */
function formOf(media: string, type: TypeRef): BodyForm {
  if (/x-www-form-urlencoded/i.test(media)) return "urlencoded";
  if (/multipart/i.test(media)) return "multipart";
  // A file with JSON is sent unchanged, like any other file.
  return isJson(media) && !isOf(type, "file") ? "json" : "raw";
}

/** The format of a body, its media type, and its type in clients and servers. */
export interface SentBody {
  readonly form: BodyForm;
  readonly media: string;
  readonly type: TypeRef;
}

/**
 * Chooses the first media type of a body, unless nothing can write the documented members in its format, such as XML or
 * lines of JSON. Then it chooses JSON or a form if the docs have one of them. Otherwise, callers pass a text or a file.
 */
export function sentBody({ media, type }: Payload): SentBody {
  const made = (one: string): SentBody => ({ form: formOf(one, type), media: one, type });
  const [first = made("application/json"), ...others] = media.map(made);
  if (first.form !== "raw" || isPlain(type)) return first;
  const other = others.find(({ form }) => form !== "raw");
  return other ?? { ...first, type: wholeType(first.media) };
}

/**
 * Returns the type of an answer. Nothing reads the members of an answer in a format such as XML, so it is a text or a
 * file.
 */
export function answeredType({ media, type }: Payload): TypeRef {
  const [first] = media;
  const isRead = first === undefined || media.some(isJson) || isOf(type, "null") || isPlain(type);
  return isRead ? type : wholeType(first);
}

function isPlain(type: TypeRef): boolean {
  return isOf(type, "file") || isOf(type, "string") || isOf(type, "unknown");
}

/** Returns the type of a body that is passed on unchanged: a string if its media type is a text format, else a file. */
function wholeType(media: string): TypeRef {
  const isText =
    /^text\/|\b(?:xml|x?html|ya?ml|x-yaml|javascript|graphql|csv|toml|sql)\b|json/i.test(media);
  return { kind: "scalar", name: isText ? "string" : "file" };
}

function isOf(type: TypeRef, name: string): boolean {
  const own = type.kind === "nullable" ? type.of : type;
  return own.kind === "scalar" && own.name === name;
}
