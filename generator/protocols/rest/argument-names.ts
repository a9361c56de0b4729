import type { Operation } from "../../core/api.js";
import { isDeviceName } from "../../core/device-names.js";
import { literalSegment, pathParameters, pathSegments } from "../../core/paths.js";
import { singular, wordsOf } from "../../core/words.js";
import { camel } from "./casing.js";

/** Names the arguments for the parameters of a path, in path order. No name occurs twice. */
export function argumentNames({ path }: Operation): readonly string[] {
  const used = new Set<string>();
  const segments = pathSegments(path.value);
  return pathParameters(path.value).map((parameter) => {
    const at = segments.findIndex((segment) =>
      segment.some((part) => typeof part === "object" && part.parameter === parameter),
    );
    const before = wordsOf(literalSegment(segments[at - 1]) ?? "");
    const words = wordsOf(parameter);
    // In `/projects/{id}/hooks/{hook_id}`, `id` is the id of a project, and becomes `projectId`.
    const isVague = words.join("") === "id" && at < segments.length - 1 && before.length > 0;
    const name = camel(
      isVague ? [...before.slice(0, -1), ...before.slice(-1).map(singular), "id"] : words,
    );
    let own = /^[\p{L}_$]/u.test(name) && !keywords.has(name) ? name : `${name || "value"}Value`;
    if (!/^[\p{L}_$]/u.test(own)) own = `value${own}`;
    while (used.has(own)) own += "2";
    used.add(own);
    return own;
  });
}

/** Returns the name of a group in code: a property of the client, a function and a file. */
export function groupName(id: string): string {
  const name = camel(wordsOf(id));
  // Windows has no files with the names of devices, such as `con`.
  const isTaken = keywords.has(name) || clientMembers.has(name) || isDeviceName(name);
  // A name of code does not begin with a digit: `2fa`.
  if (/^\d/.test(name)) return `api${name}`;
  return /^[\p{L}_$]/u.test(name) && !isTaken ? name : `${name || "root"}Api`;
}

/** Names that no group can have, because the client, its package or the generated code uses them. */
const clientMembers = new Set(
  `url request send then methods pages constructor prototype toString valueOf index core call routes part
given linked share shareNested form named tagged byCursor byKind byLink byOffset byPage undefined`.split(
    /\s+/,
  ),
);

/** Words that name neither an argument nor a group: reserved words, and the names of the other arguments. */
const keywords = new Set(
  `arguments await break case catch class client const continue debugger default delete do else enum eval
export extends false finally for function if implements import in instanceof interface let new null options
package params private protected public return static super switch this throw true try typeof var void while
with yield`.split(/\s+/),
);
