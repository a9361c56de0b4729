import type { Piece } from "../../../markdown/inline.js";
import type { Page } from "../../../markdown/page.js";
import { plainTitle } from "../page/plain-title.js";
import type { Tree } from "../read-tree.js";
import type { ResolvedScope } from "./resolved-scope.js";

/** The operations of a tree, and the operation whose sections contain the reference. */
export interface ReferenceContext {
  readonly page: Page;
  readonly from: ResolvedScope;
  readonly scopes: readonly ResolvedScope[];
  readonly tree: Tree;
}

/** The first name of an operation in a text. */
export interface OperationReference {
  /** The operation; undefined if no operation has this name. */
  readonly other: ResolvedScope | undefined;
}

/**
 * Finds the first name of an operation in the pieces of a sentence: a link to its heading, its request in code, or its
 * title in bold, italics or quotation marks. Links and code that name something else are passed over. Undefined if there
 * is no name.
 */
export function findReference(
  pieces: readonly Piece[],
  context: ReferenceContext,
): OperationReference | undefined {
  const first = pieces.find(({ text }) => text.trim() !== "");
  let label: OperationReference | undefined;
  for (const piece of pieces) {
    const found = referenceIn(piece, context);
    if (found === undefined) continue;
    // A bold label such as `**Body**` may stand in front of the name.
    if (piece === first && piece.isStrong && found.other === undefined) label = found;
    else return found.other === undefined ? (label ?? found) : found;
  }
  return label;
}

function referenceIn(
  piece: Piece,
  { page, from, scopes, tree }: ReferenceContext,
): OperationReference | undefined {
  const { kind, text, href } = piece;
  if (href !== undefined) {
    const target = tree.links.resolve(href, page);
    if (target.kind !== "section") return undefined;
    const other = scopes.find(({ scope }) => scope.title === target.section);
    return other && { other };
  }
  if (kind === "code") {
    const id = text.trim();
    const other = scopes.find(({ operation }) => operation.id === id) ?? belowBase(id, scopes);
    return other !== undefined || /^[A-Z]+ \//.test(id) ? { other } : undefined;
  }
  const isSet = piece.isStrong || piece.isEmphasis;
  const quoted = /^\W*["“«„]([^"”»“]{3,80})["”»“]/u.exec(text);
  const name = isSet ? text : quoted?.[1];
  if (name === undefined || !/\p{L}/u.test(name)) return undefined;
  const wanted = plainTitle(name);
  const same = scopes.filter(({ operation }) => plainTitle(operation.title.value) === wanted);
  // If several operations have this title, the reference leads to the operation on the same page.
  const near = same.filter(({ operation }) => operation.span.file === from.operation.span.file);
  return { other: near[0] ?? same[0] };
}

/** Finds an operation by the end of its path: `POST /zones` for `POST /v1/zones`. Undefined if several have this end. */
function belowBase(id: string, scopes: readonly ResolvedScope[]): ResolvedScope | undefined {
  const [, method = "", path = ""] = /^([A-Z]+) (\/.+)$/.exec(id) ?? [];
  if (path === "") return undefined;
  const found = scopes.filter(
    ({ operation }) => operation.id.startsWith(`${method} /`) && operation.id.endsWith(path),
  );
  return found.length === 1 ? found[0] : undefined;
}
