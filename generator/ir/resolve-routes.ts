import { type Diagnostics, type Span } from "../diagnostics/diagnostic.js";
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
      const prefix = /^(\/.*)\/[^/?$]+(?:\/\$\{ID\})?(?:\?.*)?$/.exec(path.value)?.[1];
      if (prefix !== undefined) counts.set(prefix, [...(counts.get(prefix) ?? []), path.span]);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1].length - a[1].length);
  return best === undefined
    ? { text: "/v1", evidence: [] }
    : { text: best[0], evidence: best[1].slice(0, 1) };
}

/** Reads the operation blocks of a page, and adds List and Get, which every resource has and no page prints. */
export function resolveOperations(
  page: Page,
  prefix: RoutePrefix,
  diagnostics: Diagnostics,
): readonly Operation[] {
  const operations: Operation[] = [];
  for (const block of page.operations) {
    const name = block.name.value;
    const expected = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (expected === undefined) {
      diagnostics.report("unknown-operation", block.name.span, {
        name,
        known: Object.keys(methods),
      });
      continue;
    }
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
    const route = checkRoute(block, expected, shape, diagnostics);
    operations.push({ name: name as OperationName, route: stated(route, block.path.span) });
  }
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

/** The path of a resource's collection: printed by an operation or an action, or computed. */
function collectionOf(page: Page, prefix: RoutePrefix): Fact<string> {
  for (const { path } of [...page.operations, ...page.actions]) {
    const collection = path.value.replace(/(?:\/\$\{ID\})?(?:\?.*)?$/, "");
    return inferred(collection, page.id.span, "resource-readable", [path.span]);
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
  if (block.output === undefined) return inferred(null, block.name.span, "page-shape");
  const { value, span } = block.output;
  return stated(checkLink(value, span, tree, diagnostics) ?? null, span);
}
