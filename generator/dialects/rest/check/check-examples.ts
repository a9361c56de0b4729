import { pathSegments, printPath, type PathTemplate } from "../../../core/paths.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate } from "../page/candidate.js";
import type { RestEntity } from "../model.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import { shapeOf } from "../resolve/sample-shape.js";
import { lacksBackslash } from "./check-commands.js";
import { contradicts, hasAll } from "./check-shapes.js";

/** Reports example requests that do not fit the description of their operation. */
export function checkExamples(
  { scopes, tree, reading }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const types = reading.types.filter((type) => type.kind === "object");
  const listed = scopes.filter((one) => one.samples.requests.length > 0);
  const isUsual = listed.filter(hasSentRows).length * 10 > listed.length * 8;
  const mentions = tree.choice.mentions;
  const hasScheme = reading.security.length > 0;
  for (const one of scopes) {
    const { scope } = one;
    const inside = mentions.filter(({ section }) => scope.sections.includes(section));
    const same = scopes.filter((other) => other.scope.title === scope.title);
    for (const mention of inside)
      checkMention(mention, one, { same, scopes, hasScheme, diagnostics });
    for (const sample of one.samples.requests) {
      if (sample.node !== undefined && same.length === 1)
        checkBody(sample.node, sample.span, { one, types, isUsual, diagnostics });
    }
  }
}

interface Context {
  /** The operations of one section, which share their examples. */
  readonly same: readonly ResolvedScope[];
  readonly scopes: readonly ResolvedScope[];
  /** True if the pages name a credential. The examples may then send it in the query. */
  readonly hasScheme: boolean;
  readonly diagnostics: RestDiagnostics;
}

function checkMention(
  mention: Candidate,
  one: ResolvedScope,
  { same, scopes, hasScheme, diagnostics }: Context,
): void {
  const { page } = mention.section;
  const { operation } = one;
  if (
    mention.where === "table" ||
    mention.where === "item" ||
    mention.where === "paragraph" ||
    mention.method === undefined
  )
    return;
  const span = page.source.span(mention.range.start, mention.range.end);
  const text = page.slice(mention.range).slice(0, 1_500);
  const url = /(?:https?:\/\/|\/)[^\s"'`]+/.exec(text)?.[0] ?? "";
  if (/\?[^\s"']*\?/.test(url)) diagnostics.report("odd-query", span, { reason: "a second `?`" });
  else if (/^[^?\s]*&\w+=/.test(url))
    diagnostics.report("odd-query", span, { reason: "a query without `?`" });
  const fits = same.some((other) => matches(mention, other));
  const shown = `${mention.method} ${printPath(mention.route.path)}`;
  const isBroken = mention.where === "curl" && lacksBackslash(page.slice(mention.group));
  const isElsewhere = scopes.some((other) => !same.includes(other) && matches(mention, other));
  // A request that fits no operation of its section is reported once, for the first operation.
  if (!fits && one !== same[0]) return;
  if (!fits && mention.placed?.containers.includes("quote") !== true && !isGeneralUrl(mention)) {
    if (!isBroken && (!isElsewhere || mention.where === "curl"))
      diagnostics.report("other-request", span, { shown, operation: operation.id }, [
        { span: operation.path.span, message: "The request of this section" },
      ]);
    return;
  }
  if (!matches(mention, one)) return;
  const known = new Set(operation.parameters.map(({ name }) => name.split(".")[0] ?? name));
  const sent = mention.route.query.map(([name]) =>
    decode(name).replace(/\[.*$/, "").replace(/=.*$/, ""),
  );
  const unknown = [...new Set(sent)].filter(
    (name) => /^[A-Za-z_][\w.-]*$/.test(name) && !known.has(name) && !(hasScheme && isToken(name)),
  );
  if (unknown.length > 0) {
    diagnostics.report("sent-not-told", span, { names: unknown, operation: operation.id });
  }
}

const isToken = (name: string): boolean =>
  /token|api_?key|^sudo$|^page$|^per_page$/i.test(name) && !/^page$|^per_page$/.test(name);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function matches({ method, route }: Candidate, { operation }: ResolvedScope): boolean {
  if (method !== operation.method.value) return false;
  return fitsPath(route.path, operation.path.value);
}

/** Matches the name of a parameter whose value may be the rest of a path: `/files/{path}`. */
const restName = /^(?:.*[_-])?(?:path|file|file_?name|key|ur[il]|rest)$/i;

/** True if a path with values matches a path template, with or without a base path in front. */
function fitsPath(shown: PathTemplate, template: PathTemplate): boolean {
  const [a, b] = [pathSegments(shown), pathSegments(template)];
  if (a.length < b.length) return false;
  const [rest, ...more] = b.at(-1) ?? [];
  const isOpenEnd = typeof rest === "object" && more.length === 0 && restName.test(rest.parameter);
  const head = printPath({ parts: template.parts.slice(0, -1), query: [] });
  if (isOpenEnd && template.parts.length === 2 && printPath(shown).startsWith(head)) return true;
  const tail = a.slice(a.length - b.length);
  return b.every((parts, index) => {
    const other = tail[index] ?? [];
    const isOpen =
      parts.some((part) => typeof part !== "string") ||
      other.some((part) => typeof part !== "string");
    const text = (of: typeof parts): string =>
      of.map((part) => (typeof part === "string" ? part : "")).join("");
    return isOpen || text(parts) === text(other).replace(/&.*$/, "");
  });
}

/**
 * True if a request is a whole URL with at most one segment, on a page in the top folder, because this is an
 * example for all operations.
 */
function isGeneralUrl({ route, section }: Candidate): boolean {
  return (
    route.host !== undefined &&
    !section.page.path.includes("/") &&
    route.values === 0 &&
    route.placeholders === 0 &&
    pathSegments(route.path).length < 2
  );
}

/** True if the docs describe a parameter of an operation that is not in the path. */
function hasSentRows({ operation }: ResolvedScope): boolean {
  return operation.parameters.some(
    ({ in: place }) => place.rule !== "rest/placeholder" && place.value !== "path",
  );
}

interface BodyContext {
  readonly one: ResolvedScope;
  readonly types: readonly RestEntity[];
  /** True if more than 80 % of the operations with a sample request describe parameters besides those of the path. */
  readonly isUsual: boolean;
  readonly diagnostics: RestDiagnostics;
}

/** Reports members of a sample body that no row describes, or whose row has another place or type. */
function checkBody(
  node: JsonNode,
  span: Span,
  { one, types, isUsual, diagnostics }: BodyContext,
): void {
  const { operation } = one;
  const root = node.kind === "array" ? node.items[0] : node;
  if (root?.kind !== "object") return;
  const rows = new Map(operation.parameters.map((row) => [row.name, row]));
  const isTold = hasSentRows(one);
  if (!isTold && !isUsual) return;
  const parents = new Set(operation.parameters.map(({ name }) => name.split(".")[0]));
  const names = root.members.map(({ name }) => name);
  const unknown = names.filter((name) => !rows.has(name) && !parents.has(name));
  // A sample with an undescribed `id`, or with the members of a known type, is a response without a label.
  const isAnswer =
    unknown.includes("id") ||
    types.some((type) => type.fields.length > 2 && hasAll(type, root.members));
  if (unknown.length > 0 && !isAnswer && (unknown.length < names.length || unknown.length === 1)) {
    diagnostics.report("sent-not-told", span, { names: unknown, operation: operation.id });
  }
  const elsewhere = names.filter((name) => {
    const place = rows.get(name)?.in;
    return place?.value === "query" && place.rule === "stated";
  });
  if (elsewhere.length > 0 && operation.method.value !== "GET")
    diagnostics.report(
      "sent-elsewhere",
      span,
      { names: elsewhere, place: "query" },
      elsewhere.flatMap((name) => {
        const row = rows.get(name);
        return row === undefined ? [] : [{ span: row.span, message: `The row of \`${name}\`` }];
      }),
    );
  const shape = shapeOf(root);
  for (const [name, row] of rows) {
    const shown = shape.get(name)?.[0];
    const stated = printType(row.type.value);
    if (shown === undefined || !contradicts(stated, shown)) continue;
    const related = [{ span: row.span, message: `The row of \`${name}\`` }];
    diagnostics.report("type-against-sample", span, { name, stated, shown }, related);
  }
}
