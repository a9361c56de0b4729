import type { TypeRef } from "../../core/api.js";
import { isJson } from "../../core/media.js";

/** The format of a body. */
export type BodyForm = "json" | "urlencoded" | "multipart" | "raw";

/** Returns the format of a body by its media type and type. */
export function formOf(media: string, type: TypeRef): BodyForm {
  if (/x-www-form-urlencoded/i.test(media)) return "urlencoded";
  if (/multipart/i.test(media)) return "multipart";
  const scalar = type.kind === "scalar" ? type.name : undefined;
  // A file is sent as it is, whatever it contains. An object in JSON is also one line of JSON.
  const isWhole = scalar === "file" || (scalar === "string" && !isJson(media));
  return /json/i.test(media) && !isWhole ? "json" : "raw";
}
