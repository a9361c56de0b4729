import type { Dialect } from "./core/dialect.js";
import { rancher as rancherDialect } from "./dialects/rancher/dialect.js";
import { UsageError } from "./diagnostics/usage-error.js";
import type { Protocol } from "./plan/protocol.js";
import { rancher as rancherProtocol } from "./protocols/rancher/protocol.js";
import type { SourceFile } from "./source/source.js";

/** Every dialect there is. Of those that recognise as many pages, the first is taken. */
export const dialects: readonly Dialect[] = [rancherDialect];

/** Every protocol there is. */
export const protocols: readonly Protocol[] = [rancherProtocol];

/** The dialect that most of the pages are in. */
export function detectDialect(sources: readonly SourceFile[]): Dialect {
  const counted = dialects.map((dialect) => ({ dialect, count: dialect.detect(sources) }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.dialect ?? rancherDialect;
}

/** The protocol that APIs of a dialect speak unless the configuration says otherwise. */
export function usualProtocol(dialect: Dialect): Protocol {
  return protocols.find(({ name }) => name === dialect.name) ?? rancherProtocol;
}

/** The dialect or protocol of a name. @throws UsageError if there is none. */
export function called<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const known = all.map((one) => one.name).join(", ");
  throw new UsageError([`There is no dialect or protocol ${name}; write one of ${known}`]);
}
