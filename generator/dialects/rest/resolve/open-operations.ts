import { inferred, stated, type Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { TableBlock } from "../../../markdown/block.js";
import { plainText } from "../../../markdown/inline.js";
import type { Page, Placed } from "../../../markdown/page.js";
import * as further from "../languages/sentences.js";
import type { Tree } from "../read-tree.js";
import { denial } from "./key-headers.js";
import type { Scope } from "./scopes.js";
import { rangeOf, sentences, type Sentence } from "./sentences.js";

const proof =
  "(?:(?:api[ -]?|access[ -]?)?(?:keys?|tokens?)|passwords?|credentials?|authenti\\w+|authori[sz]ation|log-?in|auth)";
const article = "(?:an?y?\\s+|the\\s+|your\\s+|(?:api|user|client|special)\\s+)*";

/** Matches a sentence that says that a request needs no credentials: `Needs no key.`, `No authentication required`. */
const needsNone = new RegExp(
  [
    `\\b(?:needs?|requires?|takes?|uses?)\\s+no\\s+${article}${proof}\\b`,
    `(?:\\b(?:not|never)|n['’]t)\\s+(?:need|require|use)\\s+${article}${proof}\\b`,
    `\\bno\\s+${article}${proof}\\s+(?:is\\s+|are\\s+)?(?:needed|required|necessary)\\b`,
    `\\b${proof}\\s+(?:is|are)(?:\\s+not|n['’]t)\\s+(?:needed|required|necessary)\\b`,
    `\\bwithout\\s+${article}${proof}\\b`,
    `^\\W*(?:requires?\\s+)?${proof}(?:\\s+required)?\\W*[:：]\\W*(?:no|none|not\\s+(?:needed|required)|public)\\b(?:\\W+public)?\\W*$`,
    `^\\W*no\\s+${article}${proof}\\W*$`,
    further.noCredential,
  ].join("|"),
  "iu",
);
/** Words that limit a sentence to some cases, or mention other requests and failures. */
const isLimited =
  /\b(?:if|when|unless|except(?! (?:that )?(?:this|it)\b)|only|until|while|for|some|other|fails?|rejected|refused|denied|error|answers?|[45]\d\d)\b|\b(?:wenn|falls|nur|si|solo|seulement|nur)\b/i;
/** Matches words before requests that are exceptions: `All calls need a key, except`. */
const except = /\b(?:except|but|other than|apart from|besides)\b[^.]*$/i;

/** A sentence that says that requests need no credentials. */
interface OpenSentence {
  readonly span: Span;
  /** True if the sentence has a condition, so it decides nothing. */
  readonly isLimited: boolean;
}

/**
 * Returns a function that says whether a request needs no credentials. A sentence in the sections of the request can
 * say so, or a sentence elsewhere that names the request: ``All calls but `GET /health` need a key``. The function
 * returns undefined if nothing says so.
 */
export function openReader(
  tree: Tree,
  scopes: readonly Scope[],
): (scope: Scope, id: string) => Fact<"none"> | undefined {
  const inside = new Set(scopes.flatMap(({ blocks }) => blocks));
  const named = new Map<string, Span>();
  for (const placed of tree.pages.flatMap(({ sections }) => sections.flatMap((one) => one.blocks)))
    if (!inside.has(placed))
      for (const [id, span] of requestsNamed(placed)) if (!named.has(id)) named.set(id, span);
  return ({ blocks }, id) => {
    const own = blocks.flatMap(openSentences).find((one) => !one.isLimited);
    if (own !== undefined) return stated("none", own.span);
    const span = named.get(id);
    return span && inferred("none", span, "rest/named-as-open");
  };
}

/** Matches a heading that is only a word for credentials. */
const ofProof = new RegExp(`^\\W*(?:${proof}(?:\\s+required)?|${further.proofHeading})\\W*$`, "iu");
/** Matches a text below such a heading that says `none`, perhaps with a remark in brackets. */
const saysNone = new RegExp(
  `^[^\\p{L}]*(?:no|none|not\\s+(?:needed|required|necessary)|public|${further.saysNone})(?:\\s*\\([^()]*\\))?\\W*$`,
  "iu",
);

/** Finds the sentences of a block that say that a request needs no credentials. */
function openSentences({ block, section }: Placed): readonly OpenSentence[] {
  const { page } = section;
  if (block.kind === "table") return openRows(block, page);
  if (
    block.kind === "paragraph" &&
    section.blocks[0]?.block === block &&
    ofProof.test(section.title)
  ) {
    const { start, end } = block;
    if (end - start < 200 && saysNone.test(plainText(page.inline(block))))
      return [{ span: page.source.span(start, end), isLimited: false }];
  }
  if (block.kind !== "paragraph" || !mayBeOpen.test(page.slice(block))) return [];
  return sentences(page.inline(block)).flatMap(({ text, pieces }) => {
    const found = needsNone.exec(text);
    if (found === null || text.length > 300) return [];
    const before = text.slice(0, found.index);
    if (/\bno longer\b/i.test(found[0]) || denial.test(before)) return [];
    const { start, end } = rangeOf(pieces, block);
    const rest = before + text.slice(found.index + found[0].length);
    return [{ span: page.source.span(start, end), isLimited: isLimited.test(rest) }];
  });
}

/** Finds the rows of a table of two columns, such as `| Auth | None |`, that say that a request needs no credentials. */
function openRows({ header, rows }: TableBlock, page: Page): readonly OpenSentence[] {
  if (header.length !== 2) return [];
  return rows.flatMap(({ cells: [label, value], start, end }) => {
    if (label === undefined || value === undefined || !mayBeOpen.test(page.slice(value))) return [];
    const [name, text] = [label, value].map((cell) => plainText(page.inline(cell)).trim());
    const isOpen = needsNone.test(`${name ?? ""}: ${text ?? ""}`);
    return isOpen ? [{ span: page.source.span(start, end), isLimited: false }] : [];
  });
}

/** A quick test that most blocks do not pass. */
const mayBeOpen = new RegExp(
  `\\b(?:no|not|never|without|none)\\b|n['’]t|public|${further.noCredential}`,
  "iu",
);

/** Returns the ids of the requests that a sentence names as open, with the place of the sentence. */
function requestsNamed({ block, section: { page } }: Placed): readonly (readonly [string, Span])[] {
  if (block.kind !== "paragraph" || !/`[A-Z]+ \//.test(page.slice(block))) return [];
  return sentences(page.inline(block)).flatMap((sentence) => {
    const { start, end } = rangeOf(sentence.pieces, block);
    const span = page.source.span(start, end);
    return openIn(sentence).map((id) => [id, span] as const);
  });
}

const namesRequest = /^[A-Z]+ \/\S*$/;

function openIn({ text, pieces }: Sentence): readonly string[] {
  const isOpen = needsNone.test(text);
  const isClosed =
    !isOpen &&
    new RegExp(`\\b(?:needs?|requires?|must|sends?)\\b[^.]*\\b${proof}\\b`, "i").test(text);
  let before = "";
  return pieces.flatMap(({ kind, text: own }) => {
    const isExcepted = except.test(before);
    before += own;
    if (kind !== "code" || !namesRequest.test(own.trim())) return [];
    return (isOpen && !isExcepted) || (isClosed && isExcepted) ? [own.trim()] : [];
  });
}
