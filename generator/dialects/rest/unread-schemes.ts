import type { Placed } from "../../markdown/page.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { FactsInForm } from "./unread-facts.js";

/** Matches the header of a credential with a placeholder in code: `Authorization: Token <token>`. */
const credential = /`Authorization:\s*(?:[A-Za-z][\w-]*\s+)?[<{$][^`\n]*`/i;

/**
 * Finds the header of a credential in a sentence below a request, if the pages name no scheme with this header. The
 * header is not read, because it may be about this request only.
 */
export function findUnreadScheme(
  { block, section: { page }, containers }: Placed,
  { reading: { security } }: ResolvedTree,
): FactsInForm | undefined {
  if (block.kind !== "paragraph" || containers.length > 0) return undefined;
  const isKnown = security.some(
    ({ kind, name }) =>
      kind.value === "bearer" || kind.value === "basic" || /^authorization$/i.test(name ?? ""),
  );
  const found = isKnown ? null : credential.exec(page.slice(block).slice(0, 10_000));
  if (found === null) return undefined;
  const start = block.start + found.index;
  return { kind: "credential in a sentence", start, end: start + found[0].length };
}
