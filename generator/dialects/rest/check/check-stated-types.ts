import type { TypeRef } from "../../../core/api.js";
import { didYouMean } from "../../../diagnostics/suggest.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { isBelowResponse, returnsOf } from "../resolve/answers.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { Scope } from "../resolve/scopes.js";
import { readSentType } from "../resolve/sent-type.js";
import { rangeOf, sentences } from "../resolve/sentences.js";
import { wholeTypeWords } from "../resolve/whole-type.js";
import { isMisspelt } from "./is-misspelt.js";

const typeForm =
  "(?:(an?)\\s+)?((?:array|map|list)\\s+of\\s+(?:(?:string|integer)s?\\s+to\\s+)?)?(\\S+)(\\s+objects?)?(?:\\s+or\\s+null)?\\s*\\.?$";
/** Matches a sentence with a type in the plain form: `Returns an array of wrok objects.` The third group is the name. */
const returned = new RegExp(`^Returns\\s+${typeForm}`, "i");
/** Matches a type in the plain form alone, with the same groups: `An array of wrok objects.` */
const sent = new RegExp(`^${typeForm}`, "i");
/** Words before `object` that name no type. */
const adjective =
  /^(?:json|new|single|empty|updated|created|deleted|modified|same|simple|plain|nested|similar|standard|generic|result|response|error|success|status|data|valid|partial|full|complete|key-value|list|paginated|pagination|message)$/i;

/** Reports answers and bodies whose sentence has a type in the plain form that the pages do not describe. */
export function checkStatedTypes(resolved: ResolvedTree, diagnostics: RestDiagnostics): void {
  const { scopes, tree, resolver } = resolved;
  for (const { scope } of scopes) {
    for (const placed of scope.blocks) {
      const isAnswer = isOfAnswer(placed, scope, resolved);
      const { words, isWhole } = tree.headings.read(placed.section.title);
      const isBody = isWhole && words.has("body") && placed.section !== scope.title;
      if (isAnswer && isUnnamed(returnsOf(placed, true, resolver)?.value))
        check(placed, returned, resolved, diagnostics);
      else if (isBody && readSentType({ ...scope, blocks: [placed] }, tree, resolver) === undefined)
        check(placed, sent, resolved, diagnostics);
    }
  }
}

/** True without a type, and for a type of objects without a name. */
function isUnnamed(type: TypeRef | "none" | undefined): boolean {
  if (type === undefined || type === "none") return type === undefined;
  if (type.kind === "array") return isUnnamed(type.items);
  return type.kind === "scalar" && (type.name === "json" || type.name === "unknown");
}

function isOfAnswer(placed: Placed, scope: Scope, { resolver, tree }: ResolvedTree): boolean {
  const { words } = tree.headings.read(placed.section.title);
  return isBelowResponse(placed, scope, resolver) === true || words.has("errors");
}

function check(
  { block, section }: Placed,
  form: RegExp,
  resolved: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  if (block.kind !== "paragraph") return;
  const { page } = section;
  // A table or a sample describes the type better than a name does.
  const isShown = section.blocks.some(
    (one) => one.block.kind === "table" || one.block.kind === "code",
  );
  for (const { pieces, text } of sentences(page.inline(block))) {
    const [, article, list = "", name = "", object = ""] = form.exec(text) ?? [];
    const bare = name.replace(/[.`]+$/g, "");
    if (bare === "" || adjective.test(bare) || wholeTypeWords.includes(bare.toLowerCase()))
      continue;
    const near = nearType(bare, object !== "", resolved);
    const isNamed = object !== "" && article !== undefined;
    const isSet =
      pieces.some(({ kind }) => kind === "code" || kind === "link") && (isNamed || list !== "");
    if (near === "" && (isShown || !(isNamed || isSet))) continue;
    const { start, end } = placeOf(bare, pieces, block);
    diagnostics.report("unknown-type", page.source.span(start, end), { text: bare, near });
  }
}

/** Returns a hint at a type with nearly the same name. */
function nearType(name: string, isObject: boolean, { reading }: ResolvedTree): string {
  if (isObject)
    return didYouMean(
      name,
      reading.types.map(({ id }) => id),
    );
  const small = name.toLowerCase();
  const words = wholeTypeWords.filter((word) => word.length > 3 && isMisspelt(small, word));
  return words.length === 0 ? "" : didYouMean(small, words);
}

function placeOf(name: string, pieces: readonly Piece[], block: Range): Range {
  const piece = pieces.find(({ text }) => text.includes(name));
  if (piece === undefined) return rangeOf(pieces, block);
  const at = piece.kind === "text" ? piece.text.indexOf(name) : 0;
  const start = piece.start + Math.max(0, at);
  return piece.kind === "text" ? { start, end: start + name.length } : piece;
}
