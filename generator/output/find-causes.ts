import { compareText, type Span } from "../diagnostics/diagnostic.js";
import type { Api, ApiType } from "../ir/ir.js";

/** A part of a unified diff: lines with their signs, and where it begins on either side. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly string[];
}

/** What a cause is looked for with. */
export interface CauseContext {
  readonly api: Api;
  /** The docs folder as headers of generated files show it. */
  readonly docs: string;
  /** The pages that changed since the files were made; undefined if that is not known. */
  readonly changed: ReadonlySet<string> | undefined;
}

/** A generated file, line by line: on disk, and as a fresh run makes it. */
export interface TwoTexts {
  readonly actual: readonly string[];
  readonly expected: readonly string[];
}

/** As many as fit into a line. */
const most = 3;
/** As many changed lines of a part are looked at; the others have no other cause, or too many. */
const looked = 50;

/**
 * The places in the docs that made a part of a generated file change: rows and blocks, by the names
 * that the changed lines and those around them have; else the page.
 */
export function findCauses(hunk: Hunk, texts: TwoTexts, context: CauseContext): readonly Span[] {
  if (context.changed?.size === 0) return [];
  const sides = { "-": texts.actual, "+": texts.expected };
  let count = 0;
  const at = { "-": hunk.oldStart - 1, "+": hunk.newStart - 1 };
  const found: Found[] = [];
  for (const line of hunk.lines) {
    const sign = line[0] === "-" || line[0] === "+" ? line[0] : undefined;
    if (sign !== undefined && count++ < looked)
      found.push(...findCause(sides[sign], at[sign], context));
    if (sign !== "+" && line[0] !== "\\") at["-"]++;
    if (sign !== "-" && line[0] !== "\\") at["+"]++;
  }
  const { changed } = context;
  const likely = found.filter(({ span }) => changed?.has(span.file) !== false);
  const members = likely.filter(({ isMember }) => isMember);
  const chosen = (members.length > 0 ? members : likely).map(({ span }) => span);
  return unique(chosen.length > 0 ? chosen : onlyPage(context)).slice(0, most);
}

interface Found {
  readonly span: Span;
  readonly isMember: boolean;
}

function unique(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.file}:${span.start.offset}`, span]));
  return [...byPlace.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.start.offset - b.start.offset,
  );
}

/** If a single page changed, it is the cause of whatever did. */
function onlyPage({ api, changed }: CauseContext): readonly Span[] {
  if (changed?.size !== 1) return [];
  const [file = ""] = changed;
  const start = { line: 1, column: 1, offset: 0 };
  const type = api.types.find(({ page }) => page === file);
  return [type?.span ?? { file, start, end: start }];
}

function findCause(lines: readonly string[], at: number, context: CauseContext): readonly Found[] {
  const { api } = context;
  const line = lines[at] ?? "";
  const [, typeId, factMember] = /^[a-z]+:([^.\t]+)(?:\.([^\t]+))?\t/.exec(line) ?? [];
  const isFact = typeId !== undefined;
  const names = isFact ? [factMember?.split(".")[0] ?? "", typeId] : namesAround(lines, at);
  const page = pageAround(lines, at, context.docs);
  const byName = names.flatMap((name) => api.types.find(({ id }) => id === name) ?? []);
  // In a file of one page, names of other types are what its members hold.
  const type = page === undefined ? byName.at(-1) : api.types.find((one) => one.page === page);
  const linked = /"(?:\.\/|@)[^"]*\/([\w-]+?)(?:\.js)?"/.exec(line)?.[1];
  const target = type ?? api.types.find(({ id }) => id === linked);
  if (target === undefined) return [];
  const member = names.flatMap((name) => memberSpan(target, name) ?? [])[0];
  return [{ span: member ?? target.span, isMember: member !== undefined }];
}

/** Where a member of a type is documented; methods have other capitals than the docs. */
function memberSpan(type: ApiType, name: string): Span | undefined {
  const isIt = (one: { readonly name: string }): boolean =>
    one.name.toLowerCase() === name.toLowerCase();
  const route = [...type.actions, ...type.operations].find(isIt)?.route.span;
  return type.fields.find((field) => field.name === name)?.span ?? route;
}

/** The page that the comment around a line names, or that the file was made from. */
function pageAround(lines: readonly string[], at: number, docs: string): string | undefined {
  const prefix = docs === "" ? "" : `${docs}/`;
  const paths = [lines[0] ?? "", ...commentAt(lines, at)].flatMap((line) => {
    const [, made, named] =
      /^\/\/ Generated from (.*\.md)\. |^\s*\* Page: (.*\.md)$/.exec(line) ?? [];
    return made ?? named ?? [];
  });
  const path = paths.at(-1);
  return path?.startsWith(prefix) === true ? path.slice(prefix.length) : undefined;
}

/** The lines of the comment that a line is in, or that stands right above it. */
function commentAt(lines: readonly string[], at: number): readonly string[] {
  let from = at;
  while (from > 0 && isComment(lines[from - 1])) from--;
  let to = at;
  while (to < lines.length && isComment(lines[to])) to++;
  return lines.slice(from, to + 1);
}

function isComment(line: string | undefined): boolean {
  return /^\s*(?:\/\*\*|\*|\/\/)/.test(line ?? "");
}

/** What a line is part of, from the inside out: `driver`, `VolumeCreate`. */
function namesAround(lines: readonly string[], at: number): readonly string[] {
  let start = at;
  // A comment belongs to what is below it.
  while (start < lines.length && isComment(lines[start])) start++;
  const names: string[] = [];
  let depth = Infinity;
  for (let index = start; index >= 0 && depth > 0; index--) {
    const line = lines[index] ?? "";
    const indent = line.search(/\S/);
    if (indent === -1 || indent > depth || (isComment(line) && index !== start)) continue;
    const entry = /^\s*"(?:name|id)": "([^"]*)"/.exec(line)?.[1];
    const isNew = indent < depth;
    depth = indent;
    const name = entry ?? (isNew ? nameIn(line) : undefined);
    if (name !== undefined) names.push(name);
    // The type that an entry of data is about; nothing around it tells more.
    if (/^\s*"id": /.test(line)) break;
  }
  return names;
}

function nameIn(line: string): string | undefined {
  const declared = /^export (?:interface|type|const|function|class) ([\w$]+)/.exec(line);
  const member = /^\s*(?:(?:readonly|async) )?"?([A-Za-z_$][\w$-]*)"?\??\s*[:(<]/.exec(line);
  // Keys of data name nothing of the docs; their values do.
  return declared?.[1] ?? (/^\s*"\w+": /.test(line) ? undefined : member?.[1]);
}
