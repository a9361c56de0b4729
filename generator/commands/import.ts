import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { formatReport } from "../diagnostics/format.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { compareLive } from "../dialects/schemas/compare-live.js";
import type { Difference } from "../drift/difference.js";
import { readText } from "../output/read-text.js";
import { writeTree } from "../output/write-tree.js";
import { defaultEnvPrefix } from "../protocols/rancher/view.js";
import { rancher } from "../dialects/rancher/dialect.js";
import { makePages } from "../dialects/rancher/print/make-pages.js";
import { readApi, readTree } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { namesVersion } from "./names-version.js";
import type { Imported } from "./imported.js";
import { loadSchemas, type Schemas } from "./load-schemas.js";
import { posix, withoutSlash } from "./posix.js";
import { count, hasErrors, report } from "./report.js";

/**
 * `stubdown import SCHEMAS --out DIR`: writes pages from the schemas of a running server, or from an OpenAPI
 * document, for a team without docs. An existing page is never replaced.
 */
export const importSchemas: Command<OptionsOf<"import">> = async (
  options,
  terminal,
  [from = ""],
) => {
  const imported = (await isDocument(from, terminal))
    ? await (await import("./import-openapi.js")).importDocument(from, options, terminal)
    : await importServer(from, options, terminal);
  const { out, name, "dry-run": isDry = false } = options;
  const shown = withoutSlash(posix(out));
  report(imported.diagnostics, imported.pages, { shownDocs: shown }, terminal);
  if (hasErrors(imported.diagnostics)) {
    terminal.print(`${name}: nothing written; pages of ${imported.what} would have errors`);
    return 1;
  }
  const folder = resolve(terminal.cwd, out);
  const wanted = findNew(folder, imported.pages, shown);
  for (const text of imported.left) terminal.print(text);
  if (imported.left.length > 0) {
    terminal.print(
      `${name}: ${count(imported.left.length, "fact")} of ${imported.owner} that no page can say`,
    );
  }
  if (!isDry) writeTree(folder, { write: wanted, remove: [] });
  else for (const { path } of wanted) terminal.print(`${shown}/${path}`);
  const same = imported.pages.length - wanted.length;
  const written = `${isDry ? "would write" : "wrote"} ${count(wanted.length, "page")} to ${shown}`;
  const rest = same === 0 ? "" : `, ${same} exist already`;
  const next = `see \`stubdown check docs --docs ${shown}\``;
  terminal.print(`${name}: ${written}${rest}; ${next}`);
  return imported.left.length > 0 ? 1 : 0;
};

/** Pages of the schemas of a server, or of a file with schemas. */
async function importServer(
  from: string,
  { name }: OptionsOf<"import">,
  terminal: Terminal,
): Promise<Imported> {
  const place = { from, basePath: undefined, folder: terminal.cwd };
  const schemas = await loadSchemas({ ...place, envPrefix: defaultEnvPrefix(name) }, terminal);
  const pages = makePages(schemas.api, (sources) => readTree(sources, { dialect: rancher }));
  const [api, diagnostics] = readApi(pages, {}, { dialect: rancher });
  const left = showLeft(
    compareLive(schemas.api, api, schemas.faults),
    schemas,
    terminal.isOutputPretty,
  );
  return { pages, diagnostics, left, what: "these schemas", owner: "the server" };
}

/** True for a file or a URL that has an OpenAPI document: its text names the version. */
async function isDocument(from: string, { cwd }: Terminal): Promise<boolean> {
  if (/^https?:\/\//i.test(from) && URL.canParse(from)) {
    const { isDocumentAt } = await import("./load-openapi.js");
    // Of a URL without text, the name says which of the two readers tells why.
    return (await isDocumentAt(from)) ?? hasDocumentName(new URL(from));
  }
  const path = resolve(cwd, from);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && namesVersion(readText(path) ?? "");
}

function hasDocumentName({ pathname }: URL): boolean {
  return /\/(?:openapi|swagger)[\w.-]*$|\.ya?ml$/i.test(pathname);
}

/** The pages that do not exist yet. @throws UsageError if another file is in the way of a page. */
function findNew(
  folder: string,
  pages: readonly SourceFile[],
  shown: string,
): readonly SourceFile[] {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError([`--out ${shown} is a file; write the path of a folder`]);
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
    inTheWay.map((path) => `${shown}/${path} is in the way; nothing was written, move it first`),
  );
}

function parentsOf(path: string): readonly string[] {
  const parents: string[] = [];
  for (let at = dirname(path); at !== "."; at = dirname(at)) parents.unshift(at);
  return parents;
}

/** Prints findings about facts that pages cannot say, with their places in the schemas. */
function showLeft(
  left: readonly Difference[],
  schemas: Schemas,
  isPretty: boolean,
): readonly string[] {
  const options = {
    isPretty,
    prefix: "",
    textOf: ({ file }: { readonly file: string }) => schemas.textOf(file),
  };
  return left.flatMap(({ rule, of: { fix }, severity, message, base }) => {
    if (base === undefined) return [];
    return [formatReport({ code: rule, severity, message, span: base, fix }, options)];
  });
}
