import type { TypeRef } from "../../../core/api.js";
import { textPiece } from "../../../markdown/inline.js";
import type { MemberResolver } from "./resolve-member.js";
import { unknownType } from "./type-text.js";

const article = "^\\W*(?:(?:an?|the)\\s+)?(?:JSON\\s+)?";
const words = "[\\p{L}\\p{N}_' -]{1,40}?";
/** Matches `a map of names to prices`, `an object mapping ids to books`. */
const map = new RegExp(
  `${article}(?:map|mapping|dictionary|hash|object)\\s+(?:of|from|mapping|that\\s+maps)\\s+(?:the\\s+)?${words}\\s+to\\s+(?:(?:the(?:ir)?|an?)\\s+)?([\\p{L}\\p{N}_-]+(?:\\s+(?:objects?|[\\p{L}_-]+s))?)\\s*(?:[.,;(]|$)`,
  "iu",
);
/** Matches `a dictionary of dictionaries`, `a map of maps of integers`. */
const mapOfMaps = new RegExp(
  `${article}(?:map|dictionary|hash)\\s+of\\s+((?:maps|dictionaries|hashes)(?:\\s+of\\s+\\p{L}+){0,3})(?!\\p{L})`,
  "iu",
);
/** Matches `a list of ids (integers)`. */
const list = new RegExp(`${article}(?:list|array)\\s+of\\s+${words}\\s*\\(([a-z]+)\\)`, "iu");
/** Matches `the raw bytes of the picture`, `the binary content of the file`. */
const bytes =
  /^\W*(?:the\s+)?(?:(?:raw|binary)\s+(?:bytes|data|contents?)|bytes|contents?)\s+of\s+(?:(?:the|an?|this|your)\s+)?(?:[\w-]+\s+)?(?:image|picture|photo|file|document|archive|sound|audio|video|film|PDF|chunk|part)\b(?!.*\b(?:base64|encoded|multipart|form|fields?)\b)/i;

/** Matches `an array of sail objects`. The members of these objects are unknown. */
const listOfThings =
  /^\W*(?:an?\s+|the\s+)?(?:JSON\s+)?(?:array|list)\s+of\s+(?:[\w-]+\s+){1,2}objects\b/i;
/** Matches `an array of objects` in other languages, with more words behind it. */
export const listOfObjects =
  /^\W*(?:(?:un[ae]?|uma?|eine?)\s+)?(?:array|arreglo|lista|liste|tableau|vetor)\s+(?:de|d['’]|di|von)\s*(?:objetos|objets|objekten|oggetti)\b/i;

/**
 * Returns the type that plain words give: `a map of names to prices`, `a list of ids (integers)`, `the raw bytes of
 * the picture`. The values of a map are unknown if no type has their name. Undefined for other words.
 */
export function shapeInWords(text: string, resolver: MemberResolver): TypeRef | undefined {
  if (bytes.test(text)) return { kind: "scalar", name: "file" };
  if (listOfObjects.test(text) || listOfThings.test(text))
    return { kind: "array", items: { kind: "scalar", name: "json" } };
  const items = list.exec(text)?.[1];
  const of = items === undefined ? undefined : scalarNamed(items, resolver);
  if (of !== undefined) return { kind: "array", items: of };
  const inner = mapOfMaps.exec(text)?.[1];
  if (inner !== undefined) {
    const { type } = resolver.types.read([textPiece(inner, { start: 0, end: inner.length })]);
    return { kind: "map", values: type ?? unknownType };
  }
  const values = map.exec(text)?.[1];
  if (values === undefined) return undefined;
  const known = resolver.named(`the ${values}`) ?? scalarNamed(values, resolver);
  const one = known?.kind === "array" ? known.items : known;
  return { kind: "map", values: one ?? unknownType };
}

function scalarNamed(text: string, resolver: MemberResolver): TypeRef | undefined {
  const { type, unknown } = resolver.types.read([textPiece(text, { start: 0, end: text.length })]);
  const isKnown = type?.kind === "scalar" && type.name !== "unknown" && unknown.length === 0;
  return isKnown ? type : undefined;
}
