import type { TypeRef } from "../../core/api.js";
import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { FactContext } from "./unread-facts.js";

/** What was read on each page, for whoever looks at the blocks that nothing used. */
export function factContexts(resolved: ResolvedTree): (page: Page) => FactContext {
  const { resolver, tree } = resolved;
  const names = typedNames(resolved);
  return (page) => ({
    page,
    vocabulary: tree.vocabulary,
    isKnown: (name) => names.get(page.path)?.has(name) ?? false,
    isTyped: ({ type = [] }) => {
      // A sentence in place of a type may have the word for one in it.
      if (type.length === 0 || plainText(type).trim().split(/\s+/).length > 4) return false;
      const found = resolver.types.read(type, resolver.lookup(page)).type;
      return found !== undefined && !(found.kind === "scalar" && found.name === "null");
    },
  });
}

/** The names whose types were read, by page, with the last parts of nested names. */
function typedNames({ reading, scopes }: ResolvedTree): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (path: string, name: string): void => {
    const own = names.get(path) ?? new Set();
    names.set(path, own.add(name).add(name.slice(name.lastIndexOf(".") + 1)));
  };
  for (const { parameters, span } of reading.operations) {
    for (const { name, type } of parameters) if (isKnown(type.value)) add(span.file, name);
  }
  for (const { lists } of scopes) {
    for (const { list } of lists) {
      for (const { name, type } of list.members) if (type !== undefined) add(list.page.path, name);
    }
  }
  for (const type of reading.types) {
    if (type.kind === "enumeration") continue;
    for (const field of type.fields) if (isKnown(field.type.value)) add(type.span.file, field.name);
  }
  return names;
}

function isKnown(type: TypeRef): boolean {
  return type.kind !== "scalar" || type.name !== "unknown";
}
