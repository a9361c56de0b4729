import type { DocumentFault, OpenApiDocument } from "./document.js";
import type { DocumentNode } from "./node.js";

/** The words for an object, keyed by the name of the member that is the object. */
const objects: Readonly<Record<string, string>> = {
  ...named("a schema", "schema items additionalProperties propertyNames not"),
  ...named("an operation", "get put post delete options head patch trace"),
  requestBody: "the body of a request",
};

/** The words for the objects of a list or a map, keyed by the name of its member. */
const entries: Readonly<Record<string, string>> = {
  ...named("a schema", "properties schemas $defs definitions allOf oneOf anyOf prefixItems"),
  ...named("a parameter", "parameters x-parameters"),
  ...named("a security scheme", "securitySchemes securityDefinitions"),
  content: "a media type",
  headers: "a header",
  paths: "a path",
  requestBodies: "the body of a request",
  responses: "an answer",
  security: "a security requirement",
  servers: "a server",
  tags: "a tag",
  examples: "an example",
  "x-operations": "an operation",
};

/** The names of members whose value is a map. The author of the document chooses the names in it. */
const maps: ReadonlySet<string> = new Set([
  ...Object.keys(entries),
  ..."links callbacks pathItems mediaTypes variables scopes webhooks".split(" "),
]);

/**
 * Matches what Stubdown adds to the document that it prints from pages: members that begin with `x-`, the name of the
 * API, its version, and the words for an example. A member with `x-` is read if a page can state its fact.
 */
const own = /\/x-|^\/info\/(?:title|version)$|\/examples\/docs\/summary$/;

/** The values that mean the same as a missing member. Keyed by the name of the member. */
const usual: ReadonlyMap<string, string> = new Map([
  ["allowEmptyValue", "false"],
  ["allowReserved", "false"],
  ["required", "false"],
]);

function named(words: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, words]));
}

/**
 * Finds the parts of a document that were never read, so that no keyword can be forgotten. Nothing in such a part is
 * looked at. Only those parts of other files count that the document refers to. Messages name the kind of a part, such
 * as "`example` of a schema" or "an item of `tags`", so parts of one kind have the same message.
 */
export function findUnread(document: OpenApiDocument, isOurs: boolean): readonly DocumentFault[] {
  const found: DocumentFault[] = [];
  const visit = (node: DocumentNode, at: Place, isPart: boolean): void => {
    const isInside = isPart || document.isTarget(node);
    if (node.use === "all") return;
    if (node.use === "none") {
      if (isInside && !saysNothing(node, at.name)) add(node, at.words);
      return;
    }
    for (const [name, member] of node.members) visit(member, memberOf(at, name), isInside);
    for (const item of node.items)
      visit(
        item,
        { name: "", words: `an item of \`${at.name}\``, owner: entries[at.name] },
        isInside,
      );
  };
  const add = ({ pointer, span }: DocumentNode, words: string): void => {
    if (isOurs && own.test(pointer)) return;
    found.push({ pointer, span, message: `${words} cannot be written on a page` });
  };
  for (const root of document.roots)
    visit(root, { name: "", words: "", owner: "the document" }, root === document.root);
  return found;
}

interface Place {
  /** The name of the member; empty for an item of a list, or an entry of a map. */
  readonly name: string;
  readonly words: string;
  /** The words for the object itself, if it is known. */
  readonly owner: string | undefined;
}

function memberOf(at: Place, name: string): Place {
  if (maps.has(at.name) && at.owner === undefined && !name.startsWith("x-"))
    return {
      name: "",
      words: `an entry of \`${at.name}\``,
      owner: entries[at.name] ?? `an entry of \`${at.name}\``,
    };
  if (at.owner === entries["security"])
    return { name, words: "the scopes of a security requirement", owner: undefined };
  const owner = at.owner ?? `\`${at.name}\``;
  return { name, words: `\`${name}\` of ${owner}`, owner: objects[name] };
}

function saysNothing(node: DocumentNode, name: string): boolean {
  if (node.kind === "scalar") return usual.get(name) === node.words;
  return node.members.size === 0 && node.items.length === 0;
}
