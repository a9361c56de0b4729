import { wordsOf } from "../../core/words.js";
import { pascal } from "./casing.js";

/** Names a model: `Guild::Member` becomes `GuildMember`. The name of a JavaScript global gets `Model` at its end. */
export function modelName(id: string): string {
  const name = /^[A-Z]\w*$/.test(id) ? id : pascal(wordsOf(id));
  const safe = /^[A-Za-z_]/.test(name) ? name : `Type${name}`;
  return globals.has(safe) ? `${safe}Model` : safe;
}

/** Globals of JavaScript and TypeScript that generated code uses. No model may hide them. */
const globals = new Set(
  `Array AsyncIterable Blob Boolean Date Error File FormData Function Headers Infer Iterable JSON Map Number
Object Omit Partial Pick Promise ReadableStream Readonly Record RegExp Request Required Response Set String
Symbol Uint8Array URL URLSearchParams`.split(/\s+/),
);
