import { suggest } from "../../diagnostics/suggest.js";
import { type Change, describeChanges, type Difference } from "../../drift/difference.js";
import type { Contract } from "../../plan/contract.js";
import { spanOf } from "../finding.js";
import { findRemovedResources } from "../stale-files.js";
import { CodeBase, type CodeFile } from "./code-base.js";
import { findRegistered, type Registered } from "./find-registered.js";
import { findRepeated } from "./find-repeated.js";
import { compareResource } from "./compare-resource.js";
import { spanOfNode } from "./handlers.js";

/**
 * Compares handlers with the docs. Reports operations without a handler, handlers that still answer 501, and handlers
 * of things that the docs do not describe. In the differences, the code is the base and the docs are the head.
 *
 * The code is read, not run. If handlers come from an expression whose value cannot be read, that is reported as
 * unclear.
 */
export function compareHandlers(
  files: readonly CodeFile[],
  contracts: readonly Contract[],
): readonly Difference[] {
  const code = new CodeBase(files);
  const packageName = contracts[0]?.packageName ?? "";
  const registered = findRegistered(code, packageName);
  return describeChanges("impl", [
    ...findUnreadable(code, packageName),
    ...findUnknownResources(code, contracts, registered),
    ...findRepeated(registered, code),
    ...contracts.flatMap((contract) => compareResource(contract, code, registered)),
  ]);
}

function findUnreadable(code: CodeBase, packageName: string): readonly Change[] {
  return code.files
    .filter(({ text }) => packageName !== "" && text.includes(packageName))
    .flatMap(({ path }): Change[] => {
      const { source, fault } = code.parse(path);
      if (fault === undefined) return [];
      const base = spanOf(
        path,
        source,
        fault.offset,
        Math.min(fault.offset + 1, source.text.length),
      );
      return [{ rule: "readability/lost", id: path, facts: [], before: fault.reason, base }];
    });
}

/** Finds handlers that are registered or typed for a resource that has no page. */
function findUnknownResources(
  code: CodeBase,
  contracts: readonly Contract[],
  registered: Registered,
): readonly Change[] {
  const known = contracts.map(({ key }) => key);
  const keys = [...registered.entries].filter(([name]) => !known.includes(name));
  const unknown = { rule: "type-presence/added", subject: "resource" } as const;
  return [
    ...keys.flatMap(([id, entries]) =>
      entries.map(({ key }): Change => {
        const to = suggest(id, known);
        return { ...unknown, id, to, facts: [], before: id, base: spanOfNode(key, code) };
      }),
    ),
    ...code.files.flatMap(({ path, text }) =>
      findRemovedResources(text, contracts, { file: path, docs: "" }).map(({ span }): Change => {
        const words = text.slice(span.start.offset, span.end.offset);
        const id = /\w+Handlers\b/.exec(words)?.[0] ?? words;
        return { ...unknown, id, facts: [], before: id, base: span };
      }),
    ),
  ];
}
