import { pathSegments, printPath, type PathTemplate } from "../../../core/paths.js";
import { readCurl } from "../../../markdown/curl-request.js";
import type { JsonNode } from "../../../markdown/lenient-json.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { Candidate } from "../page/candidate.js";
import { readRoute } from "../page/route-text.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";
import type { ResolvedScope } from "../resolve/resolved-scope.js";
import { shapeOf } from "../resolve/sample-shape.js";

/** Reports examples of requests that their operation does not describe. */
export function checkExamples({ scopes, tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const mentions = tree.choice.mentions;
  for (const one of scopes) {
    const { scope } = one;
    const inside = mentions.filter(({ section }) => scope.sections.includes(section));
    const same = scopes.filter((other) => other.scope.title === scope.title);
    for (const mention of inside) checkMention(mention, one, { same, scopes, diagnostics });
    for (const sample of one.samples.requests) {
      if (sample.node !== undefined && same.length === 1)
        checkBody(sample.node, sample.span, one, diagnostics);
    }
  }
  for (const page of tree.pages) {
    for (const section of page.sections) {
      for (const { block } of section.blocks) {
        if (block.kind === "code")
          checkCommand(page.slice(block.content), block.content.start, page, diagnostics);
      }
    }
  }
}

interface Context {
  /** The operations of one section, which share their examples. */
  readonly same: readonly ResolvedScope[];
  readonly scopes: readonly ResolvedScope[];
  readonly diagnostics: RestDiagnostics;
}

function checkMention(
  mention: Candidate,
  one: ResolvedScope,
  { same, scopes, diagnostics }: Context,
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
  const isElsewhere = scopes.some((other) => !same.includes(other) && matches(mention, other));
  if (!fits && mention.placed?.containers.includes("quote") !== true && !isTail(mention)) {
    if (!isElsewhere || mention.where === "curl")
      diagnostics.report("other-request", span, { shown, operation: operation.id });
    return;
  }
  if (!matches(mention, one)) return;
  const known = new Set(operation.parameters.map(({ name }) => name.split(".")[0] ?? name));
  if (operation.parameters.every(({ in: place }) => place.rule === "rest/placeholder")) return;
  const sent = mention.route.query.map(([name]) =>
    decode(name).replace(/\[.*$/, "").replace(/=.*$/, ""),
  );
  const unknown = [...new Set(sent)].filter(
    (name) => /^[A-Za-z_][\w.-]*$/.test(name) && !known.has(name) && !isToken(name),
  );
  if (unknown.length > 0 && mention.where !== "curl") {
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

/** Whether a path with values is one of a template; a base path in front of it is no difference. */
function fitsPath(shown: PathTemplate, template: PathTemplate): boolean {
  const [a, b] = [pathSegments(shown), pathSegments(template)];
  if (a.length < b.length) return false;
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

/** Whether a request goes on from the path of the operation: another example of its own. */
function isTail({ route, section }: Candidate): boolean {
  return (
    route.host !== undefined &&
    !section.page.path.includes("/") &&
    route.values === 0 &&
    route.placeholders === 0 &&
    pathSegments(route.path).length < 2
  );
}

/** A body that sends what no row describes, in another place, or of another type. */
function checkBody(
  node: JsonNode,
  span: ResolvedScope["operation"]["span"],
  { operation }: ResolvedScope,
  diagnostics: RestDiagnostics,
): void {
  const root = node.kind === "array" ? node.items[0] : node;
  if (root?.kind !== "object") return;
  const rows = new Map(operation.parameters.map((row) => [row.name, row]));
  const described = operation.parameters.filter(
    ({ in: place }) => place.rule !== "rest/placeholder",
  );
  if (described.length === 0) return;
  const parents = new Set(operation.parameters.map(({ name }) => name.split(".")[0]));
  const names = root.members.map(({ name }) => name);
  const unknown = names.filter((name) => !rows.has(name) && !parents.has(name));
  if (unknown.length > 0 && (unknown.length < names.length || unknown.length === 1)) {
    diagnostics.report("sent-not-told", span, { names: unknown, operation: operation.id });
  }
  const elsewhere = names.filter((name) => {
    const place = rows.get(name)?.in;
    return place?.value === "query" && place.rule === "stated";
  });
  if (elsewhere.length > 0 && operation.method.value !== "GET")
    diagnostics.report("sent-elsewhere", span, { names: elsewhere, place: "query" });
  const shape = shapeOf(root);
  for (const [name, row] of rows) {
    const shown = shape.get(name)?.[0];
    const stated = printType(row.type.value);
    if (shown === undefined || !contradicts(stated, shown)) continue;
    diagnostics.report("type-against-sample", span, { name, stated, shown });
  }
}

/** Whether a stated type and a shown one cannot both be true. */
export function contradicts(stated: string, shown: string): boolean {
  const kind = (type: string): string | undefined => {
    if (/^array/.test(type)) return "array";
    if (/^(?:string|date|datetime|file)$/.test(type)) return "string";
    if (/^(?:int|float)$/.test(type)) return "number";
    if (type === "boolean") return "boolean";
    return type === "json" || type.startsWith("map") || /^[A-Z]/.test(type) ? "object" : undefined;
  };
  const [a, b] = [kind(stated), kind(shown)];
  return a !== undefined && b !== undefined && a !== b && !stated.includes("|");
}

/** Faults of curl commands that a shell would trip over. */
function checkCommand(
  text: string,
  at: number,
  page: Candidate["section"]["page"],
  diagnostics: RestDiagnostics,
): void {
  if (!/(?:^|[\s$])curl\s/.test(text)) return;
  const command = readCurl(text);
  let offset = at;
  for (const line of text.split("\n")) {
    const span = page.source.span(offset, offset + line.length);
    if (/^\s*(?:\$\s*)?curl\b/.test(line) && !/\\\s*$/.test(line) && !/<<|-d\b|--data/.test(text)) {
      const quotes = line.replace(/\\"/g, "").match(/"/g)?.length ?? 0;
      const url = /\s(https?:\/\/[^\s"']+)/.exec(line)?.[1];
      if (quotes % 2 === 1)
        diagnostics.report("odd-command", span, { reason: "a quote that nothing closes" });
      else if (
        url?.includes("&") === true &&
        !/["']\s*https?:/.test(line.slice(0, line.indexOf(url)))
      ) {
        diagnostics.report("odd-command", span, { reason: "an `&` outside of quotes" });
      }
    }
    offset += line.length + 1;
  }
  const odd = command?.headers.find((header) => /^[\w-]+=/.test(header) && !header.includes(":"));
  if (odd !== undefined) {
    const where = at + Math.max(0, text.indexOf(odd));
    diagnostics.report("odd-command", page.source.span(where, where + odd.length), {
      reason: `the header \`${odd}\` with \`=\``,
    });
  }
}

export { readRoute };
