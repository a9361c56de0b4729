import { findNodeAtLocation, type Node } from "jsonc-parser";

import { allCodes } from "./catalogs.js";
import { didYouMean } from "./diagnostics/suggest.js";
import type { Fault } from "./schema-fault.js";

/** Returns faults for keys that an object has twice. JSON keeps only the last value, so the others would be lost. */
export function checkRepeated(tree: Node): Fault[] {
  const children = tree.children ?? [];
  const below = children.flatMap(checkRepeated);
  if (tree.type !== "object") return below;
  const seen = new Set<unknown>();
  const repeated = children.flatMap(({ offset, children: [key] = [] }): Fault[] => {
    const isFirst = !seen.has(key?.value);
    seen.add(key?.value);
    const message = `There is another \`${String(key?.value)}\` in this object; keep one`;
    return isFirst ? [] : [{ offset, message }];
  });
  return [...repeated, ...below];
}

/**
 * Returns faults for the keys of `severity` that begin with `rest/`, but are the code of no diagnostic. The schema knows
 * only the start of these codes.
 */
export function checkCodes(tree: Node): Fault[] {
  const apis = findNodeAtLocation(tree, ["apis"])?.children ?? [];
  const codes = allCodes.filter((code) => code.startsWith("rest/"));
  return apis
    .flatMap((api) => [api, ...(findNodeAtLocation(api, ["overrides"])?.children ?? [])])
    .flatMap((holder) => findNodeAtLocation(holder, ["severity"])?.children ?? [])
    .flatMap(({ offset, children: [key] = [] }): Fault[] => {
      const code = String(key?.value);
      if (!code.startsWith("rest/") || codes.includes(code)) return [];
      const hint = didYouMean(code, codes) || "; docs/diagnostics.md lists all";
      return [{ offset, message: `There is no code \`${code}\`${hint}` }];
    });
}
