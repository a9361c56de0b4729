import type { Operation } from "../../core/api.js";
import { isDeviceName } from "../../core/device-names.js";
import { literalSegment, pathParameters, pathSegments } from "../../core/paths.js";
import { singular, wordsOf } from "../../core/words.js";
import { camel } from "./casing.js";

/** The names of the arguments for the parameters of a path, in path order, each once. */
export function argumentNames({ path }: Operation): readonly string[] {
  const used = new Set<string>();
  const segments = pathSegments(path.value);
  return pathParameters(path.value).map((parameter) => {
    const at = segments.findIndex((segment) =>
      segment.some((part) => typeof part === "object" && part.parameter === parameter),
    );
    const before = wordsOf(literalSegment(segments[at - 1]) ?? "");
    const words = wordsOf(parameter);
    // Of `/projects/{id}/hooks/{hook_id}`, the first is the id of a project.
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

/** The name of a group as a property of the client and as a function. */
export function groupName(id: string): string {
  const name = camel(wordsOf(id));
  // Groups are files, too.
  const isTaken = keywords.has(name) || clientMembers.has(name) || isDeviceName(name);
  return /^[\p{L}_$]/u.test(name) && !isTaken ? name : `${name || "root"}Api`;
}

/** What a client and its package have besides groups, and names that their code uses. */
const clientMembers = new Set(
  `url request send then methods pages constructor prototype toString valueOf index core call routes part
given linked share shareNested form named tagged byCursor byKind byLink byOffset byPage undefined`.split(
    /\s+/,
  ),
);

/** Words that cannot name an argument, and the names of the other arguments. */
const keywords = new Set(
  `arguments await break case catch class client const continue debugger default delete do else enum eval
export extends false finally for function if implements import in instanceof interface let new null options
package params private protected public return static super switch this throw true try typeof var void while
with yield`.split(/\s+/),
);
