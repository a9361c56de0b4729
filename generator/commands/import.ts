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
import { apiOf, readTree } from "../read-api.js";
import type { SourceFile } from "../source/source.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Command, Terminal } from "./command.js";
import { namesVersion } from "./names-version.js";
import type { Imported, LeftFact } from "./imported.js";
import { loadSchemas, type Schemas } from "./load-schemas.js";
import { posix, withoutSlash } from "./posix.js";
import { count, hasErrors, report } from "./report.js";

/**
 * `stubdown import SCHEMAS --out DIR`: writes a first set of API pages for a team that has none. The pages
 * are made from the schemas of a server or from an OpenAPI document. An existing page is not replaced.
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
    terminal.print(
      `${name}: Nothing was written, because the pages made from ${imported.what} would have errors; see above`,
    );
    return 1;
  }
  const folder = resolve(terminal.cwd, out);
  const wanted = findNew(folder, imported.pages, shown);
  for (const { text } of imported.left) terminal.print(text);
  const places = imported.left.reduce((sum, one) => sum + one.places, 0);
  if (places > 0) {
    terminal.print(
      `${name}: ${count(places, "fact")} of ${imported.owner} cannot be written on a page; see above`,
    );
  }
  if (!isDry) writeTree(folder, { write: wanted, remove: [] });
  else for (const { path } of wanted) terminal.print(`${shown}/${path}`);
  const same = imported.pages.length - wanted.length;
  const written = `${isDry ? "would write" : "wrote"} ${count(wanted.length, "page")} to ${shown}`;
  const exist = same === 1 ? "exists" : "exist";
  const rest = same === 0 ? "" : `, ${count(same, "page")} ${exist} already`;
  const next = `see \`stubdown check docs --docs ${shown}\``;
  terminal.print(`${name}: ${written}${rest}; ${next}`);
  return places > 0 ? 1 : 0;
};

/** Makes pages from the schemas of a server or of a file. */
async function importServer(
  from: string,
  { name }: OptionsOf<"import">,
  terminal: Terminal,
): Promise<Imported> {
  const place = { from, basePath: undefined, folder: terminal.cwd };
  const schemas = await loadSchemas({ ...place, envPrefix: defaultEnvPrefix(name) }, terminal);
  const pages = makePages(schemas.api, (sources) => readTree(sources, { dialect: rancher }));
  const [api, diagnostics] = apiOf(readTree(pages, { dialect: rancher }));
  const left = showLeft(
    compareLive(schemas.api, api, schemas.faults),
    schemas,
    terminal.isOutputPretty,
  );
  return { pages, diagnostics, left, what: "these schemas", owner: "the server" };
}

/**
 * True if the text of a file or a URL names a version of OpenAPI. If a URL cannot be read, its path decides.
 */
async function isDocument(from: string, { cwd }: Terminal): Promise<boolean> {
  if (/^https?:\/\//i.test(from) && URL.canParse(from)) {
    const { isDocumentAt } = await import("./load-openapi.js");
    // If the URL cannot be read, its path decides which loader reports the error.
    return (await isDocumentAt(from)) ?? hasDocumentName(new URL(from));
  }
  const path = resolve(cwd, from);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && namesVersion(readText(path) ?? "");
}

function hasDocumentName({ pathname }: URL): boolean {
  return /\/(?:openapi|swagger)[\w.-]*$|\.ya?ml$/i.test(pathname);
}

/**
 * Returns the pages that do not exist yet.
 *
 * @throws UsageError if `folder` is a file, if another file or a folder is at the path of a page, or if a file is at the
 * path of a folder that a page needs.
 */
function findNew(
  folder: string,
  pages: readonly SourceFile[],
  shown: string,
): readonly SourceFile[] {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UsageError([`--out ${shown} is a file; give the path of a folder`]);
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
    inTheWay.map((path) => {
      return `${shown}/${path}: Another file or folder is in the way; nothing was written. Move it away and run again`;
    }),
  );
}

function parentsOf(path: string): readonly string[] {
  const parents: string[] = [];
  for (let at = dirname(path); at !== "."; at = dirname(at)) parents.unshift(at);
  return parents;
}

/**
 * Formats the differences between the schemas and the pages, each with its place in the schemas. Leaves out a
 * difference without such a place.
 */
function showLeft(
  left: readonly Difference[],
  schemas: Schemas,
  isPretty: boolean,
): readonly LeftFact[] {
  const options = {
    isPretty,
    prefix: "",
    textOf: ({ file }: { readonly file: string }) => schemas.textOf(file),
  };
  return left.flatMap(({ rule, of: { fix }, severity, message, base }) => {
    if (base === undefined) return [];
    const text = formatReport({ code: rule, severity, message, span: base, fix }, options);
    return [{ text, places: 1 }];
  });
}
