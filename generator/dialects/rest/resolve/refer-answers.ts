import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import * as further from "../languages/sentences.js";
import type { RestAnswer, RestOperation } from "../model.js";
import type { Tree } from "../read-tree.js";
import { roleOf } from "./block-role.js";
import { findReference } from "./operation-reference.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { isOfOne, oneOf, tellsSameFields } from "./same-fields.js";
import { rangeOf, sentences } from "./sentences.js";
import { listedStatuses } from "./statuses.js";

/** A text that says that an answer is the same as the answer of another operation. */
export interface AnswerReference {
  readonly span: Span;
  /** Undefined if the text names no operation of the tree. */
  readonly other: ResolvedScope | undefined;
  /**
   * The status in the text, or else in the words above. Undefined if there is none; the text is then about the first
   * status.
   */
  readonly status: number | undefined;
  /** Whether the text speaks of the fields of the answer, or of the objects in it. Undefined for the whole answer. */
  readonly fields?: "answer" | "objects";
}

/** Matches words before the name of an operation whose answer is the same: `as under`, `the same as`. */
const refers = new RegExp(
  `(?:\\bas\\s+(?:(?:it\\s+is\\s+|is\\s+)?(?:described|shown|given|returned|documented|listed|explained|answered|sent)\\s+)?(?:under|in|for|by|from|of|at|with)|\\b(?:the\\s+)?same\\s+(?:\\p{L}+\\s+){0,2}as(?:\\s+(?:under|in|for|by|from|of|that of))?|\\bidentical to|${further.asUnder})\\s+(?:the\\s+(?:answer|response)\\s+(?:of|to|from)\\s+)?(?:the\\s+)?["“«„(\\[]?\\s*$`,
  "iu",
);
/** Matches a text that refers to the operation above: `as above`. */
const asAbove = new RegExp(
  `\\b(?:as|see)\\s+(?:(?:described|shown|given|listed|for the (?:call|request|operation))\\s+)?above\\b|${further.asAbove}`,
  "iu",
);
/** Matches words that say that the answer differs from that of the other operation: `except`, `not the same`. */
const isChanged =
  /\b(?:except|but|without|plus|apart from|other than|in addition|additionally|(?:not|never|no longer)\s+(?:answer\w*\s+|return\w*\s+)?(?:the\s+)?(?:same|identical|as))\b/i;
/** Matches words that a text about an answer has. */
const ofAnswer = /\b(?:status|answers?|responses?|respond\w*|returns?|returned|gets?|receives?)\b/i;
const anyStatus = /(?<![\w.-])([1-5]\d\d)(?![\w%]|[.,]\d)/;

/**
 * Gives operations the answers of the operations that their texts refer to: `201 and the venue, as under **Get a
 * venue**`.
 */
export function referAnswers(
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly ResolvedScope[] {
  const references = new Map(scopes.map((one) => [one, findAnswerReferences(one, scopes, tree)]));
  const done = new Map<ResolvedScope, ResolvedScope>();
  const complete = (one: ResolvedScope, path: ReadonlySet<ResolvedScope>): ResolvedScope => {
    const known = done.get(one);
    if (known !== undefined || path.has(one)) return known ?? one;
    let { operation } = one;
    for (const reference of references.get(one) ?? []) {
      if (reference.other === undefined) continue;
      const other = complete(reference.other, new Set([...path, one]));
      if (isUnclear(reference, operation, other.operation)) continue;
      operation = withAnswer(operation, reference, other.operation);
    }
    const found = operation === one.operation ? one : { ...one, operation };
    done.set(one, found);
    return found;
  };
  return scopes.map((one) => complete(one, new Set()));
}

/** Finds the texts of an operation that say that an answer is that of another operation. */
export function findAnswerReferences(
  one: ResolvedScope,
  scopes: readonly ResolvedScope[],
  tree: Tree,
): readonly AnswerReference[] {
  return one.scope.blocks.flatMap((placed) =>
    textsOf(placed, one, tree).flatMap((told): AnswerReference[] => {
      const found = referenceOf(told, { one, scopes, tree, placed });
      return found === undefined ? [] : [found];
    }),
  );
}

/** A sentence or an entry of a table, with the status that it is about. */
interface Told {
  readonly pieces: readonly Piece[];
  readonly span: Span;
  readonly status: number | undefined;
  /** True if the words or the place of the text say that it is about an answer. */
  readonly isOfAnswer: boolean;
}

function textsOf(placed: Placed, { scope }: ResolvedScope, tree: Tree): readonly Told[] {
  const { block, section } = placed;
  const { page } = section;
  if (block.kind === "table") {
    return listedStatuses(placed, scope, tree.headings).flatMap(({ status, cells }): Told[] => {
      if (typeof status !== "number") return [];
      const pieces = cells.slice(1).flatMap((cell) => page.inline(cell));
      const [first, last] = [cells[0]?.start ?? block.start, cells.at(-1)?.end ?? block.end];
      return [{ pieces, span: page.source.span(first, last), status, isOfAnswer: true }];
    });
  }
  if (block.kind !== "paragraph") return [];
  const text = page.slice(block);
  if (text.length > 2_000 || !mayRefer.test(text)) return [];
  const { role, status: above } = roleOf(placed, scope.title, tree.headings);
  const isBelow = role === "response" || role === "status";
  return sentences(page.inline(block)).map(({ text: own, pieces }): Told => {
    const { start, end } = rangeOf(pieces, block);
    const number = anyStatus.exec(own)?.[1];
    const status = number === undefined ? above : Number(number);
    const isOfAnswer = isBelow || number !== undefined || ofAnswer.test(own);
    return { pieces, span: page.source.span(start, end), status, isOfAnswer };
  });
}

/** A quick test that most paragraphs do not pass. */
const mayRefer = new RegExp(
  `\\bas\\s|\\bsame\\b|\\bidentical\\b|\\babove\\b|${further.asUnder}|${further.asAbove}`,
  "iu",
);

interface Context {
  readonly one: ResolvedScope;
  readonly scopes: readonly ResolvedScope[];
  readonly tree: Tree;
  readonly placed: Placed;
}

function referenceOf(
  { pieces, span, status, isOfAnswer }: Told,
  { one, scopes, tree, placed }: Context,
): AnswerReference | undefined {
  const whole = pieces.map(({ text }) => text).join("");
  if (!isOfAnswer || isChanged.test(whole)) return undefined;
  const { page } = placed.section;
  let before = "";
  for (const [index, piece] of pieces.entries()) {
    const isTarget = piece.kind === "link" || piece.kind === "code" || isSet(piece);
    const fields = isTarget ? tellsSameFields(before) : undefined;
    if (isTarget && (fields !== undefined || refers.test(before))) {
      const context = { page, from: one, scopes, tree };
      const found = findReference(pieces.slice(index, index + 1), context);
      const own = fields === undefined ? {} : { fields };
      if (found !== undefined && found.other !== one) return { ...found, span, status, ...own };
      if (found === undefined && fields !== undefined && piece.kind === "link")
        return { other: undefined, span, status, ...own };
    }
    before += piece.text;
  }
  if (!asAbove.test(whole)) return undefined;
  const before_ = scopes[scopes.indexOf(one) - 1];
  return before_ && { other: before_, span, status };
}

const isSet = ({ isStrong, isEmphasis }: Piece): boolean => isStrong || isEmphasis;

/**
 * True if a text gives an answer the fields of the objects in a list, and nothing says if the answer is one of these
 * objects or a list of them.
 */
export function isUnclear(
  { fields }: AnswerReference,
  operation: RestOperation,
  other: RestOperation,
): boolean {
  const { returns } = other;
  const isList =
    returns !== undefined && returns.value !== "none" && returns.value.kind === "array";
  return fields === "objects" && isList && !isOfOne(operation);
}

/** Adds the answer of another operation, unless the operation describes its own answer of this status. */
function withAnswer(
  operation: RestOperation,
  { status, span, fields }: AnswerReference,
  other: RestOperation,
): RestOperation {
  const [first] = operation.statuses;
  const wanted = status ?? first?.value;
  if (wanted !== undefined && wanted >= 400) return operation;
  const isFirst = wanted === undefined || first === undefined || wanted === first.value;
  const own = operation.answers.find((one) => one.status.value === wanted);
  if (isFirst ? hasAnswer(operation) : own !== undefined && hasAnswer(own)) return operation;
  const whole = answerOf(other);
  const source = fields !== undefined && isOfOne(operation) ? oneOf(whole) : whole;
  if (source.returns === undefined) return operation;
  const evidence = [other.path.span];
  const same = <T>(fact: Fact<T>): Fact<T> => inferred(fact.value, span, "rest/same-as", evidence);
  const returns = same(source.returns);
  const { members, sample } = source;
  const media = source.media && same(source.media);
  const answers =
    wanted === undefined
      ? operation.answers
      : [
          ...operation.answers.filter((one) => one !== own),
          {
            ...{ returns, members, sample, media, notes: own?.notes },
            status: own?.status ?? stated(wanted, span),
          },
        ];
  return isFirst ? { ...operation, returns, members, sample, answers } : { ...operation, answers };
}

type Content = Pick<RestAnswer, "returns" | "members" | "sample">;

function hasAnswer({ returns, members, sample }: Content): boolean {
  const isOpen = returns === undefined || returns.rule === "rest/sample-shape";
  return !isOpen || members.length > 0 || sample !== undefined;
}

/** Returns the first answer of success of an operation. */
function answerOf({
  returns,
  members,
  sample,
  statuses,
  answers,
}: RestOperation): Content & Pick<RestAnswer, "media"> {
  const media = answers.find(({ status }) => status.value === statuses[0]?.value)?.media;
  return { returns, members, sample, media };
}
