import type { Diagnostics, Located, Span } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Page, RouteBlock } from "../page/page.js";
import type { Action, Fact, Operation, OperationName, Route } from "./ir.js";
import { inferred, stated } from "./fact.js";
import { checkLink } from "./resolve-type.js";
import type { Tree } from "./tree.js";
import { isName } from "./type-expression.js";

const methods: Readonly<Record<string, string>> = {
  Create: "POST",
  Update: "PUT",
  Delete: "DELETE",
};

/** Where a tree's routes begin, read from the paths it prints. */
export interface RoutePrefix {
  /** `/v1` or `/v1/projects/${PROJECT_ID}`. */
  readonly text: string;
  readonly evidence: readonly Span[];
}

/** The prefix that most printed paths of collections have; a tie goes to the first in page order. */
export function findRoutePrefix(pages: readonly Page[]): RoutePrefix {
  const counts = new Map<string, Span[]>();
  for (const page of pages) {
    for (const { path } of [...page.operations, ...page.actions]) {
      const collection = collectionIn(path.value);
      const prefix = collection.slice(0, collection.lastIndexOf("/"));
      if (prefix !== "" && /^\/[\w./${}-]+$/.test(collection))
        counts.set(prefix, [...(counts.get(prefix) ?? []), path.span]);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1].length - a[1].length);
  return best === undefined
    ? { text: "/v1", evidence: [] }
    : { text: best[0], evidence: best[1].slice(0, 1) };
}

/** The operation of a block; one that is misspelt is read as the one that was surely meant. */
export function operationName(block: RouteBlock): OperationName | undefined {
  const known = Object.keys(methods) as readonly OperationName[];
  const { value } = block.name;
  return (
    known.find((name) => name === value) ?? known.find((name) => name === suggest(value, known))
  );
}

/** Reads the operation blocks of a page, and adds List and Get, which every resource has and no page prints. */
export function resolveOperations(
  page: Page,
  prefix: RoutePrefix,
  diagnostics: Diagnostics,
): readonly Operation[] {
  const operations: Operation[] = [];
  for (const block of page.operations) {
    const known = Object.keys(methods);
    const name = operationName(block);
    if (name !== block.name.value) {
      diagnostics.report("unknown-operation", block.name.span, { name: block.name.value, known });
    }
    const expected = name === undefined ? undefined : methods[name];
    if (name === undefined || expected === undefined) continue;
    if (operations.some((operation) => operation.name === name)) {
      diagnostics.report("duplicate-operation", block.name.span, { name });
      continue;
    }
    const stray = block.rows[0] ?? block.input ?? block.output;
    if (stray !== undefined) {
      const args = { found: "table, input or output", expected: "these in the block of an action" };
      diagnostics.report("unexpected-content", stray.span, args);
    }
    const shape = name === "Create" ? collectionPath : memberPath;
    checkAnchor(block, name, diagnostics);
    const route = checkRoute(block, expected, shape, diagnostics);
    operations.push({ name, route: stated(route, block.path.span) });
  }
  checkCollections(page, diagnostics);
  if (page.kind !== "resource") return operations;
  const collection = collectionOf(page, prefix);
  const read = (name: OperationName, path: string): Operation => {
    const value = { method: "GET", path };
    return { name, route: { ...collection, value } };
  };
  return [...operations, read("List", collection.value), read("Get", `${collection.value}/\${ID}`)];
}

/** Reads the action blocks of a page. */
export function resolveActions(
  page: Page,
  tree: Tree,
  diagnostics: Diagnostics,
): readonly Action[] {
  const actions: Action[] = [];
  for (const block of page.actions) {
    const name = block.name.value;
    if (!isName(name)) {
      diagnostics.report("invalid-action-name", block.name.span, { name });
      continue;
    }
    if (actions.some((action) => action.name === name)) {
      diagnostics.report("duplicate-action", block.name.span, { name });
      continue;
    }
    checkAnchor(block, name, diagnostics);
    const route = checkRoute(block, "POST", actionPath, diagnostics);
    const inPath = /\?action=(.*)$/.exec(route.path)?.[1];
    if (inPath !== undefined && inPath !== name) {
      diagnostics.report("action-name-mismatch", block.name.span, { name, path: inPath });
    }
    actions.push({
      name,
      route: stated(route, block.path.span),
      input: resolveInput(block, tree, diagnostics),
      output: resolveOutput(block, tree, diagnostics),
    });
  }
  return actions;
}

/** Links to a block go by its name; `create` for Create. */
function checkAnchor({ anchor }: RouteBlock, name: string, diagnostics: Diagnostics): void {
  if (anchor === undefined || anchor.value.toLowerCase() === name.toLowerCase()) return;
  diagnostics.report("anchor-mismatch", anchor.span, { id: anchor.value, name });
}

interface PathShape {
  readonly pattern: RegExp;
  readonly expected: string;
}

const word = "[A-Za-z][\\w.-]*";
const segment = `(?:${word}|\\$\\{[A-Z_]+\\})`;
const collectionPath: PathShape = {
  pattern: new RegExp(`^(?:/${segment})*/${word}$`),
  expected: "`/…/<plural>`",
};
const memberPath: PathShape = {
  pattern: new RegExp(`^(?:/${segment})*/${word}/\\$\\{ID\\}$`),
  expected: "`/…/<plural>/${ID}`",
};
const actionPath: PathShape = {
  pattern: new RegExp(`^(?:/${segment})*/${word}/\\$\\{ID\\}\\?action=[A-Za-z][\\w-]*$`),
  expected: "`/…/<plural>/${ID}?action=<name>`",
};

/** The route of a header, held against its kind and against the curl sample below it. */
function checkRoute(
  block: RouteBlock,
  expected: string,
  shape: PathShape,
  diagnostics: Diagnostics,
): Route {
  const { method, path, sample } = block;
  if (method.value !== expected) {
    diagnostics.report("invalid-method", method.span, { method: method.value, expected });
  }
  if (!shape.pattern.test(path.value)) {
    diagnostics.report("invalid-path", path.span, { path: path.value, expected: shape.expected });
  }
  if (sample?.method !== undefined && sample.method.value !== method.value) {
    const args = { sample: sample.method.value, header: method.value };
    diagnostics.report("sample-method", sample.method.span, args);
  }
  const inSample = sample?.url?.value.replace(/^https?:\/\/[^/]*/, "");
  if (sample?.url !== undefined && inSample !== undefined && inSample !== path.value) {
    diagnostics.report("sample-path", sample.url.span, { sample: inSample, header: path.value });
  }
  return { method: method.value, path: path.value };
}

/** The collection that most headers of a page lead to, as the first of them prints it. */
function usualCollection(page: Page): Located<string> | undefined {
  const printed = [...page.operations, ...page.actions].flatMap(({ path }) => {
    const value = collectionIn(path.value);
    return value.includes("?") ? [] : [{ value, span: path.span }];
  });
  const counts = new Map<string, number>();
  for (const { value } of printed) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return printed.find(({ value }) => value === usual?.[0]);
}

/** Reports a header whose path leads to another collection than most of the page do. */
function checkCollections(page: Page, diagnostics: Diagnostics): void {
  const usual = usualCollection(page);
  if (usual === undefined) return;
  const line = usual.span.start.line;
  const shapes = [collectionPath, memberPath, actionPath];
  for (const { path } of [...page.operations, ...page.actions]) {
    const collection = collectionIn(path.value);
    // A path of no known shape was reported as such.
    const isKnown = shapes.some(({ pattern }) => pattern.test(path.value));
    if (collection === usual.value || !isKnown) continue;
    diagnostics.report("collection-mismatch", path.span, { collection, other: usual.value, line });
  }
  const expected = pluralOf(page.id.value);
  const plural = usual.value.slice(usual.value.lastIndexOf("/") + 1);
  if (plural.toLowerCase() !== expected.toLowerCase() && /^[A-Za-z]/.test(plural)) {
    diagnostics.report("unusual-plural", usual.span, { plural, expected });
  }
}

/** The path of a header without what names one resource and its action. */
function collectionIn(path: string): string {
  const query = path.indexOf("?");
  const member = query === -1 ? path : path.slice(0, query);
  return member.endsWith("/${ID}") ? member.slice(0, -"/${ID}".length) : member;
}

/** The path of a resource's collection: printed by an operation or an action, or computed. */
function collectionOf(page: Page, prefix: RoutePrefix): Fact<string> {
  const usual = usualCollection(page);
  if (usual !== undefined) {
    return inferred(usual.value, page.id.span, "resource-readable", [usual.span]);
  }
  const path = `${prefix.text}/${pluralOf(page.id.value)}`;
  return inferred(path, page.id.span, "plural-computed", prefix.evidence);
}

/** English plurals, for resources of which no path is printed (docs/dialect.md, "Traps"). */
export function pluralOf(id: string): string {
  if (/[^aeiou]y$/.test(id)) return `${id.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(id) ? `${id}es` : `${id}s`;
}

function resolveInput(
  block: RouteBlock,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<string | null> {
  if (block.input === undefined) {
    diagnostics.report("incomplete-block", block.name.span, { part: "an input" });
    return inferred(null, block.name.span, "page-shape");
  }
  const { value, span } = block.input;
  return stated(
    value === "none" ? null : (checkLink(value, span, tree, diagnostics) ?? null),
    span,
  );
}

function resolveOutput(
  block: RouteBlock,
  tree: Tree,
  diagnostics: Diagnostics,
): Fact<string | null> {
  if (block.output === undefined) {
    diagnostics.report("missing-output", block.name.span, { name: block.name.value });
    return inferred(null, block.name.span, "page-shape");
  }
  const { value, span } = block.output;
  return stated(checkLink(value, span, tree, diagnostics) ?? null, span);
}
