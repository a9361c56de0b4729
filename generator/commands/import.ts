import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Finding } from "../drift/finding.js";
import type { Api, ApiType } from "../ir/ir.js";
import { typeRefText } from "../ir/type-expression.js";
import { readText } from "../output/read-text.js";
import { formatReport } from "../diagnostics/format.js";
import { rules } from "../drift/rules.js";
import { writeTree } from "../output/write-tree.js";
import { defaultEnvPrefix } from "../plan/view.js";
import { printApi } from "../print/print-api.js";
import { checkSize } from "../print/check-size.js";
import { fitToPages } from "../print/fit-to-pages.js";
import { readApi, readTree } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import { findLive } from "./check-live.js";
import type { Command, Options, Terminal } from "./command.js";
import { loadSchemas, type Schemas } from "./load-schemas.js";
import { posix } from "./project.js";
import { count, hasErrors, report } from "./report.js";

/**
 * `stubdown import SCHEMAS --out DIR`: pages from the schemas of a running server or of a file, so
 * that a team without docs starts with some. A page that is there already is never replaced.
 */
export const importSchemas: Command = async (options, terminal, [from, ...others]) => {
  const { out, name = "api" } = readOptions(options, from, others);
  const place = { from: from ?? "", basePath: undefined, folder: terminal.cwd };
  const schemas = await loadSchemas({ ...place, envPrefix: defaultEnvPrefix(name) }, terminal);
  const { pages, api, diagnostics } = makePages(schemas.api);
  const project = { name, shownDocs: posix(out).replace(/(.)\/+$/, "$1") };
  report(diagnostics, pages, project, terminal);
  if (hasErrors(diagnostics)) {
    terminal.print(`${name}: nothing written; pages of these schemas could not be read again`);
    return 1;
  }
  const folder = resolve(terminal.cwd, out);
  const wanted = findNew(folder, pages, project.shownDocs);
  const left = findLive(schemas, api);
  showLeft(left, schemas, { name, terminal });
  if (options["dry-run"] !== true) writeTree(folder, { write: wanted, remove: [] });
  else for (const { path } of wanted) terminal.print(`${project.shownDocs}/${path}`);
  terminal.print(`${name}: ${summarize(wanted, pages, project.shownDocs, options)}`);
  return left.length > 0 ? 1 : 0;
};

function readOptions(
  options: Options,
  from: string | undefined,
  others: readonly string[],
): { readonly out: string; readonly name: string | undefined } {
  const { out, name } = options;
  const stray = (["api", "config", "docs"] as const).find((key) => options[key] !== undefined);
  if (stray !== undefined) {
    throw new UsageError([
      `Unexpected --${stray} for \`import\`, expected --out DIR and --name NAME`,
    ]);
  }
  if (from === undefined || others.length > 0) {
    throw new UsageError([
      "Unexpected arguments, expected `import SCHEMAS --out DIR`: a URL or a file",
    ]);
  }
  if (out === undefined)
    throw new UsageError(["Unexpected import without --out, expected --out DIR"]);
  if (name !== undefined && !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new UsageError([`Unexpected --name ${name}, expected small letters, digits and hyphens`]);
  }
  return { out, name };
}

interface Made {
  readonly pages: readonly SourceFile[];
  /** What the pages say. */
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/** What no schema has and pages are asked for: such pages say that it is so. */
const unknowable: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  "missing-operation": "the server has no such operation",
  "unsupported-operation": "the server has no such field",
  "unusual-plural": "the server has this path",
  "missing-output": "the server does not tell",
  "open-type": "the server tells no field",
};

/**
 * Prints pages and reads them again, until each says what it was made from: a link that would be read
 * as another type is written out, and what nobody can know is turned off where it would be asked for.
 */
export function makePages(server: Api): Made {
  const wanted = fitToPages(server);
  checkSize(wanted);
  const explicit = new Set(unlinked(wanted));
  const disabled = new Map<string, Set<Diagnostic["code"]>>();
  const print = (): readonly SourceFile[] =>
    printApi(wanted, {
      title: "API",
      frontMatter: [],
      linkBase: "/api-resources/",
      preamble: ({ id }) => disableComments(disabled.get(id)),
      afterTables: "",
      explicit,
    });
  // What is written out here may be evidence there, so once more may be needed; it never is a third time.
  for (let round = 0; round < 3; round++) {
    const { api, diagnostics } = readTree(print());
    const misread = findMisread(wanted, api);
    for (const key of misread) explicit.add(key);
    disabled.clear();
    for (const { code, span } of diagnostics) {
      const id = /^api-resources\/([^/]+)\/index\.md$/.exec(span.file)?.[1];
      if (id === undefined || unknowable[code] === undefined) continue;
      disabled.set(id, (disabled.get(id) ?? new Set()).add(code));
    }
    if (misread.length === 0) break;
  }
  const pages = print();
  const [api, diagnostics] = readApi(pages);
  return { pages, api, diagnostics };
}

function disableComments(codes: ReadonlySet<Diagnostic["code"]> = new Set()): readonly string[] {
  return [...codes]
    .sort()
    .map((code) => `<!-- stubdown disable ${code} -- ${unknowable[code] ?? ""} -->`);
}

/** References to types that have no page to link to. */
function unlinked({ types }: Api): readonly string[] {
  const known = new Set(types.map(({ id }) => id));
  return types.flatMap(({ id, fields }) =>
    fields
      .filter(({ type }) => {
        const target = /reference\[([^[\]]+)\]/.exec(typeRefText(type.value))?.[1];
        return target !== undefined && !known.has(target);
      })
      .map(({ name }) => `${id}.${name}`),
  );
}

/** The fields whose types are read as others than they are. */
function findMisread(wanted: Api, read: Api): readonly string[] {
  const texts = new Map(read.types.flatMap((type) => textsOf(type)));
  return wanted.types
    .flatMap(textsOf)
    .flatMap(([key, text]) => (texts.get(key) === text ? [] : [key]));
}

function textsOf({ id, fields }: ApiType): readonly (readonly [key: string, text: string])[] {
  return fields.map(({ name, type }) => [`${id}.${name}`, typeRefText(type.value)]);
}

/** The pages that are not there yet. @throws UsageError if anything stands in the way of one. */
function findNew(
  folder: string,
  pages: readonly SourceFile[],
  shown: string,
): readonly SourceFile[] {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError([`Unexpected --out ${shown}, expected a folder`]);
  }
  const wanted: SourceFile[] = [];
  const inTheWay: string[] = [];
  for (const page of pages) {
    const parents = parentsOf(page.path).map((path) => join(folder, path));
    const isBlocked = parents.some((path) => existsSync(path) && !statSync(path).isDirectory());
    const stat = isBlocked
      ? undefined
      : lstatSync(join(folder, page.path), { throwIfNoEntry: false });
    const isSame = stat?.isFile() === true && readText(join(folder, page.path)) === page.text;
    if (isBlocked || (stat !== undefined && !isSame)) inTheWay.push(page.path);
    else if (!isSame) wanted.push(page);
  }
  if (inTheWay.length === 0) return wanted;
  throw new UsageError(
    inTheWay.map(
      (path) =>
        `Unexpected ${shown}/${path} that says something else, expected no page there; nothing was written`,
    ),
  );
}

function parentsOf(path: string): readonly string[] {
  const parents: string[] = [];
  for (let at = dirname(path); at !== "."; at = dirname(at)) parents.unshift(at);
  return parents;
}

/** Tells of what the pages do not say of the server; its place is in the schemas alone. */
function showLeft(
  left: readonly Finding[],
  schemas: Schemas,
  { name, terminal }: { readonly name: string; readonly terminal: Terminal },
): void {
  for (const { rule, severity, message, base } of left) {
    if (base === undefined) continue;
    const report = { code: rule, severity, message, span: base, fix: rules[rule].fix };
    const options = {
      isPretty: terminal.isOutputPretty,
      prefix: "",
      textOf: (file: string) => schemas.textOf(file),
    };
    terminal.print(formatReport(report, options));
  }
  if (left.length === 0) return;
  terminal.print(`${name}: ${count(left.length, "fact")} of the server that no page can say`);
}

function summarize(
  wanted: readonly SourceFile[],
  pages: readonly SourceFile[],
  shown: string,
  options: Options,
): string {
  const same = pages.length - wanted.length;
  const rest = same === 0 ? "" : `, ${same} are there already`;
  const verb = options["dry-run"] === true ? "would write" : "wrote";
  return `${verb} ${count(wanted.length, "page")} to ${shown}${rest}; see \`stubdown check docs --docs ${shown}\``;
}
