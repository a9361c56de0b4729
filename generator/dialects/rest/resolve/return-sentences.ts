import type { Piece } from "../../../markdown/inline.js";
import type { Placed } from "../../../markdown/page.js";
import type { Range } from "../../../source/source.js";
import { isVerbDenied } from "./denied.js";
import type { OwnWords } from "./own-words.js";
import { rangeOf, sentences } from "./sentences.js";
import { listOfObjects } from "./shape-in-words.js";

/** A sentence about an answer: `Returns an array of books.` */
export interface ReturnSentence {
  readonly pieces: readonly Piece[];
  /** The text behind the verb, on one line. */
  readonly behind: string;
  /** True for `The response contains …`, which may name only a part of the answer. */
  readonly isPart: boolean;
  /** The number of characters of the text up to the end of the verb. */
  readonly verb: number;
  readonly range: Range;
}

/**
 * Returns the sentences of a paragraph that have a verb such as `returns`.
 *
 * @param isInResponse True in a section about the answer. There, a sentence may begin with a type: `An array of books`.
 */
export function returnSentences(
  { block, section }: Placed,
  isInResponse: boolean,
  words: OwnWords,
): readonly ReturnSentence[] {
  if (block.kind !== "paragraph") return [];
  return sentences(section.page.inline(block)).flatMap(({ text, pieces }, index, all) => {
    if (conditional.test(text) && !onSuccess.test(text)) return [];
    // The label of `Response: JSON list of boats` is a sentence of its own, because of the capital letter behind it.
    const isLabelled = label.test(all[index - 1]?.text ?? "") && /^JSON\b/.test(text);
    const verb = returnVerb(text, isInResponse || isLabelled, words);
    if (verb === undefined || onFailure.test(text.slice(verb))) return [];
    const isPart = /\bcontains\W*$/i.test(text.slice(0, verb));
    const range = rangeOf(pieces, block);
    return [{ pieces, behind: text.slice(verb), isPart, verb, range }];
  });
}

const label = /^\W*(?:response|answer)(?:\s+body)?\W*:\W*$/i;
const conditional = /^(?:if|when|unless|an error|otherwise|in case)\b/i;
/** A condition that holds for every answer of success: `If the request is successful, …`. */
const onSuccess =
  /^(?:if|when)\s+(?:(?:the|this|your)\s+)?(?:\w+\s+)?(?:(?:is|was|has been)\s+)?success(?:ful)?\b|^(?:if|when)\s+(?:the|this|your)\s+\w+\s+succe(?:eds|eded)\b/i;

/** Matches an error with its condition after the verb: `an error if the plan is closed`, `a 404 error when …`. */
const onFailure =
  /^\W*(?:(?:an?|the)\s+)?(?:\W*\d{3}\W+)?errors?(?:\s+(?:object|response|message|code))?\s+(?:if|when|unless|in case|otherwise)\b/;

/** Returns the offset after a verb such as `returns`; undefined if the sentence has no such verb or denies it. */
function returnVerb(text: string, isInResponse: boolean, words: OwnWords): number | undefined {
  const start =
    /^\W*(?:on success,?\s*)?(?:(?:this|the)\s+(?:\w+\s+){0,3})?(?:will\s+)?(?:returns?|responds?\s+with)\b:?/i.exec(
      text,
    );
  if (start !== null) return isVerbDenied(text, start[0].length) ? undefined : start[0].length;
  const passive = isReturned.exec(text);
  if (passive !== null) return passive[1]?.length ?? 0;
  const inside =
    /\b(?:(?:will|and|it|which|endpoint|call|method|request)\s+)(?:returns?|responds?\s+with)\b|\breturns?\s+(?=an?\b|the\b|`?2\d\d)|\bresponse\s+(?:body\s+)?(?:is|contains|will be)\s+/i.exec(
      text,
    );
  if (inside !== null) {
    const end = inside.index + inside[0].length;
    const isDenied = isVerbDenied(text, end) || /^(?:never|not|no longer)\b/i.test(text.slice(end));
    return isDenied ? undefined : end;
  }
  const status = statusLead.exec(text);
  const isOfThing = status !== null && happens.test(text.slice(status[0].length));
  if (status !== null && !isOfThing && (isInResponse || status[1] !== undefined))
    return status[0].length;
  const further = returnsOfLanguages.exec(text);
  if (further !== null) return further[0].length;
  const own = words.returns.exec(text);
  if (own !== null) return own.index + own[0].length;
  const labelled = listBehindLabel.exec(text);
  if (labelled !== null) return labelled[0].length;
  const isType =
    /^(?:an?|the|array|list|JSON (?:array|list)(?= of\b))\b/i.test(text) && !hasVerb.test(text);
  return isInResponse && (isType || listOfObjects.test(text)) ? 0 : undefined;
}

/** Matches `returns` at the start of a sentence in other languages, but not before an error or a condition. */
const returnsOfLanguages =
  /^\W*(?:devuelve|retorna|regresa|devolve|renvoie|retourne|restituisce|liefert|возвращает)\s+(?!(?:(?:un[ae]?|uma?|eine?n?)\s+)?(?:err|fehler|ошиб)|(?:si|se|wenn|если)\s)/iu;

/** Matches a label before a list: `Response: array of boats`. */
const listBehindLabel =
  /^\W*response(?:\s+body)?\s*:\s*(?=(?:an?\s+|the\s+)?(?:JSON\s+)?(?:array|list)\s+of\b)/i;

/**
 * Matches `On success, the sent [Message](#message) is returned.` Words after it, such as `if it exists`, may be the
 * condition of another answer, so only conditions of success may follow.
 */
const isReturned =
  /^(\W*(?:(?:on|upon) success,?\s+|if successful,?\s+)?)(?:an?|the)\s+(?!error\b)[^.;:]{1,80}\s(?:is|will be)\s+returned(?:\s+(?:on success|if successful|in the response(?: body)?))?\W*$/i;

/** Matches a sentence about a thing, not about an answer: `The report is still being made`. */
const hasVerb =
  /^(?:an?|the)\s+(?:(?!that\b|which\b|who\b|whose\b|as\b)[\w-]+\s+){1,3}(?:is|are|was|were|has|have|had|will|can|cannot|must|may|does|did)\b/i;

/** Matches a sentence about what happened to a thing: `202: the report is being made`. */
const happens =
  /^(?:an?|the)\s+(?:[\w-]+\s+){1,2}(?:is|are|was|were|has been|have been|will|cannot)\s+(?!returned|sent|answered|given)/i;

/** Matches a status before the description of the answer: `Response — 200 OK with`, `200 OK,`. */
const statusLead =
  /^\W*([Rr]esponses?\W+)?2\d\d(?:\s+(?!with\b)\p{Lu}\p{L}*){0,3}\s*(?:[,:\u2013\u2014-]|\bwith\b)\s*/u;
