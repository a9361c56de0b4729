import { inferred, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import * as further from "../languages/sentences.js";
import type { RestOperation, RestParameter } from "../model.js";
import type { HeadingSense } from "../page/heading-words.js";
import { labelAbove } from "../page/label-above.js";
import type { Tree } from "../read-tree.js";
import { onlySent } from "./all-optional.js";
import { isOfResponse, placeOf, roleOf } from "./block-role.js";
import { namesLeftOut } from "./derivation.js";
import { findReference } from "./operation-reference.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { takesBody } from "./takes-body.js";

/** A text that says that an operation takes the parameters of another one. */
export interface Reference {
  readonly span: Span;
  /** Undefined if the text names no operation of the tree. */
  readonly other: ResolvedScope | undefined;
  /** The place that the heading or label above names. Undefined: the parameters of all places. */
  readonly place: RestParameter["in"]["value"] | undefined;
  /** The words behind `without`. Parameters with such a name are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** True if the text says that all parameters are optional: ``the same fields as `POST /x` (all optional)``. */
  readonly isOptional: boolean;
}

/** Matches ``the same fields as``, in some languages. */
const sameParameters = new RegExp(
  `\\b(?:same|identical)\\s+(?:\\w+\\s+)?(?:fields|param(?:eter)?s|attributes|members|properties|arguments|options|body|payload)\\b|${further.sameParameters}`,
  "i",
);

/** Matches ``Refer to the parameters of`` at the start of a sentence. Without the name of an operation, it says nothing. */
const refersTo =
  /(?:^|[.!?]\s+)\W*(?:please\s+)?(?:refer\s+to|see)\s+(?:the\s+)?(?:body\s+)?(?:fields|param(?:eter)?s|attributes|arguments)\s+(?:from|of|for|in)\s+[^.!?]{1,120}[.!?]?\s*$/i;

/** Matches words that make all parameters optional. Unlike `optional fields`, they end a part of the sentence. */
const allOptional =
  /\b(?:all|each|every one)\s+(?:of\s+(?:them|which|these)\s+)?(?:(?:is|are|being)\s+)?optional\b|\b(?:but|and)\s+(?:(?:they\s+)?are\s+)?optional\s*(?:[.)]|$)|\bnone\s+(?:of\s+(?:them|which)\s+)?(?:is|are)\s+(?:required|mandatory)\b/i;

/** Matches ``Same as``, which counts below a heading for parameters only. */
const sameAs = /^\W*(?:(?:is|are)\s+)?(?:the\s+)?(?:same|identical)\s+(?:as|to)\b/i;

const isOfParameters = ({ words, isWhole }: HeadingSense): boolean =>
  isWhole && !words.has("response") && (words.has("parameters") || words.has("body"));

/** Adds to operations the parameters of the operations that their texts refer to: `The same fields as for [X](#x)`. */
export function shareParameters(
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly ResolvedScope[] {
  return scopes.map((one) => {
    const references = findReferences(one, scopes, tree);
    const added = references.flatMap((reference) => copied(one, reference));
    const parameters = [...one.operation.parameters, ...added];
    const operation = references.reduce(withBody, { ...one.operation, parameters });
    return references.length === 0 ? one : { ...one, operation };
  });
}

/** Adds the media type, the samples and the type of the other operation's body, unless the operation has its own. */
function withBody(
  operation: RestOperation,
  { other, place, span, leftOut }: Reference,
): RestOperation {
  const { sends, media, requestSamples, method } = operation;
  const isOfBody = place === undefined || place === "body";
  if (other === undefined || !isOfBody || !takesBody(method.value)) return operation;
  if (sends !== undefined || media !== undefined || requestSamples.length > 0) return operation;
  const from = other.operation;
  const isWhole = leftOut.size === 0;
  const same = <T>(fact: Fact<T>): Fact<T> =>
    inferred(fact.value, span, "rest/same-as", [fact.span]);
  return {
    ...operation,
    sends: isWhole ? from.sends && same(from.sends) : undefined,
    media: from.media && same(from.media),
    // A sample of the other body shows the members that are left out.
    requestSamples: isWhole ? from.requestSamples : [],
    shownBody: operation.shownBody ?? (isWhole ? from.shownBody : undefined),
  };
}

/** Finds the texts of an operation that refer to the parameters of another operation. */
export function findReferences(
  one: ResolvedScope,
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly Reference[] {
  const { scope } = one;
  return scope.blocks.flatMap((placed): readonly Reference[] => {
    const { block, section, label } = placed;
    const { page } = section;
    if (block.kind !== "paragraph") return [];
    const text = page.slice(block);
    const above = labelAbove(label, block)?.text;
    const isBelow =
      (section !== scope.title && isOfParameters(tree.headings.read(section.title))) ||
      (above !== undefined && isOfParameters(tree.headings.read(above)));
    const isSame = sameParameters.test(text) || (isBelow && sameAs.test(text));
    if (!isSame && !refersTo.test(text)) return [];
    // A text about the answer says nothing of the parameters.
    const isOfAnswer =
      isOfResponse(roleOf(placed, scope.title, tree.headings)) ||
      /\b[Ss]tatus\W+[1-5]\d\d\b/.test(page.slice(block));
    if (isOfAnswer) return [];
    const heading = section === scope.title ? "" : section.title;
    const place = placeOf(tree.headings.read(label?.text ?? heading));
    const pieces = page.inline(block);
    const other = findReference(pieces, { page, from: one, scopes, tree })?.other;
    if (!isSame && other === undefined) return [];
    return [
      {
        span: page.source.span(block.start, block.end),
        other,
        place,
        leftOut: namesLeftOut(pieces),
        isOptional: allOptional.test(text) || onlySent.test(text),
      },
    ];
  });
}

/** Returns the parameters of the other operation that this one lacks. Those of the path are left out. */
function copied(
  { operation }: ResolvedScope,
  { other, place, span, leftOut, isOptional }: Reference,
): readonly RestParameter[] {
  const own = new Set(operation.parameters.map(({ name }) => name));
  const all = other?.operation.id === operation.id ? [] : (other?.operation.parameters ?? []);
  return all
    .filter(({ name, in: { value } }) => {
      if (value === "path" || own.has(name) || leftOut.has(name)) return false;
      if (value === "body" && !takesBody(operation.method.value)) return false;
      return place === undefined || place === value;
    })
    .map((one) => ({
      ...one,
      in: inferred(one.in.value, span, "rest/same-as", [one.in.span]),
      ...(isOptional && { required: inferred(false, span, "rest/all-optional") }),
    }));
}
