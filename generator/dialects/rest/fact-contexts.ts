import type { TypeRef } from "../../core/api.js";
import { plainText } from "../../markdown/inline.js";
import type { Page } from "../../markdown/page.js";
import { cleanName } from "./page/member.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import type { FactContext } from "./unread-facts.js";

/** Returns a function that gives the names and types read on a page, to compare unused blocks with them. */
export function factContexts(resolved: ResolvedTree): (page: Page) => FactContext {
  const { resolver, tree } = resolved;
  const { typed, all } = namesOf(resolved);
  return (page) => ({
    page,
    vocabulary: tree.vocabulary,
    isKnown: (name) => typed.has(`${page.path}\n${name}`),
    isNamed: (name) => all.has(cleanName(name).name),
    isOfParameters: (label) => {
      const { isWhole, words } = tree.headings.read(label);
      return isWhole && !words.has("response") && ofParameters.some((word) => words.has(word));
    },
    isTyped: ({ type = [] }) => {
      // More than four words are a sentence, which may contain a word for a type by chance.
      if (type.length === 0 || plainText(type).trim().split(/\s+/).length > 4) return false;
      const found = resolver.types.read(type, resolver.lookup(page)).type;
      return found !== undefined && !(found.kind === "scalar" && found.name === "null");
    },
  });
}

const ofParameters = ["parameters", "query", "path", "required", "optional"] as const;

interface Names {
  /** The names of parameters and members of all pages. A nested name is also listed by its last part. */
  readonly all: ReadonlySet<string>;
  /** The names with a known type, as `PATH\nNAME` with the path of the page. */
  readonly typed: ReadonlySet<string>;
}

function namesOf({ reading, scopes }: ResolvedTree): Names {
  const [all, typed] = [new Set<string>(), new Set<string>()];
  const add = (path: string, name: string, isTyped: boolean): void => {
    for (const one of [name, name.slice(name.lastIndexOf(".") + 1)]) {
      all.add(one);
      if (isTyped) typed.add(`${path}\n${one}`);
    }
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
