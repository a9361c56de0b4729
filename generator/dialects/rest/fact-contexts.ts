import type { TypeRef } from "../../core/api.js";
import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import { cleanName } from "./page/member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { FactContext } from "./unread-facts.js";

/** What was read on each page, for whoever looks at the blocks that nothing used. */
export function factContexts(resolved: ResolvedTree): (page: Page) => FactContext {
  const { resolver, tree } = resolved;
  const { typed, all } = namesOf(resolved);
  return (page) => ({
    page,
    vocabulary: tree.vocabulary,
    isKnown: (name) => typed.has(page.path, name),
    isNamed: (name) => all.has("", cleanName(name).name),
    isOfParameters: (label) => {
      const { isWhole, words } = tree.headings.read(label);
      return isWhole && !words.has("response") && ofParameters.some((word) => words.has(word));
    },
    isTyped: ({ type = [] }) => {
      // A sentence in place of a type may have the word for one in it.
      if (type.length === 0 || plainText(type).trim().split(/\s+/).length > 4) return false;
      const found = resolver.types.read(type, resolver.lookup(page)).type;
      return found !== undefined && !(found.kind === "scalar" && found.name === "null");
    },
  });
}

const ofParameters = ["parameters", "query", "path", "required", "optional"] as const;

/** Names by page, with the last parts of nested ones. */
class Names {
  readonly #all = new Set<string>();

  add(path: string, name: string): void {
    this.#all.add(`${path}\n${name}`).add(`${path}\n${name.slice(name.lastIndexOf(".") + 1)}`);
  }

  has(path: string, name: string): boolean {
    return this.#all.has(`${path}\n${name}`);
  }
}

/** The names of parameters and members of all pages, and those of each page whose types were read. */
function namesOf({ reading, scopes }: ResolvedTree): {
  readonly all: Names;
  readonly typed: Names;
} {
  const [all, typed] = [new Names(), new Names()];
  const add = (path: string, name: string, isTyped: boolean): void => {
    all.add("", name);
    if (isTyped) typed.add(path, name);
  };
  for (const { parameters, span } of reading.operations) {
    for (const { name, type } of parameters) add(span.file, name, isKnown(type.value));
  }
  for (const { lists } of scopes) {
    for (const { list } of lists) {
      for (const { name, type } of list.members) add(list.page.path, name, type !== undefined);
    }
  }
  for (const type of reading.types) {
    const { file } = type.span;
    if (type.kind === "enumeration") for (const { name } of type.values) add(file, name, true);
    else for (const { name, type: own } of type.fields) add(file, name, isKnown(own.value));
  }
  return { all, typed };
}

function isKnown(type: TypeRef): boolean {
  return type.kind !== "scalar" || type.name !== "unknown";
}
