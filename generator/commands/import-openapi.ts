import { groupBy } from "../core/group-by.js";
import { formatReport } from "../diagnostics/format.js";
import type { DocumentFault, OpenApiDocument } from "../dialects/openapi/document.js";
import { findUnread } from "../dialects/openapi/unread.js";
import { rest } from "../dialects/rest/dialect.js";
import { printPages } from "../dialects/rest/print/print-pages.js";
import { readTree } from "../read-api.js";
import type { OptionsOf } from "./arguments/table.js";
import type { Terminal } from "./command.js";
import type { Imported } from "./imported.js";
import { loadOpenApi } from "./load-openapi.js";

/**
 * Makes pages of the REST dialect from an OpenAPI document. Facts that cannot be written on a page are in
 * `left`.
 *
 * @throws UsageError if the document cannot be read.
 */
export async function importDocument(
  from: string,
  { "remote-refs": isRemote = false }: OptionsOf<"import">,
  { cwd, isOutputPretty }: Terminal,
): Promise<Imported> {
  const loaded = await loadOpenApi({ from, cwd, folder: cwd, isRemote, isForPages: true });
  const { document, api, isOurs } = loaded;
  const { pages, reports } = printPages(api, isOurs ? undefined : aboutOf(document));
  const { diagnostics } = readTree(pages, { dialect: rest });
  const options = {
    isPretty: isOutputPretty,
    prefix: "",
    textOf: ({ file }: { readonly file: string }) => loaded.textOf(file),
  };
  const fix = "The page lacks this fact; if it matters, describe it on the page in words.";
  const print = ({ message, span, pointer }: DocumentFault, severity: "error" | "info"): string =>
    formatReport(
      { code: "import", severity, message: `${message} (${pointer})`, span, fix },
      options,
    );
  const missing = groupBy(
    [...document.left, ...findUnread(document, isOurs)],
    ({ message }) => message,
  );
  const left = [
    ...document.faults.map((fault) => ({ text: print(placed(fault), "error"), places: 1 })),
    ...[...missing.values()].map((alike) => ({
      text: print(together(alike), "info"),
      places: alike.length,
    })),
    ...reports.map(({ subject, message }) => ({
      text: `${loaded.name}: info: ${subject}: ${message}`,
      places: 1,
    })),
  ];
  return {
    pages,
    diagnostics,
    left,
    what: "this document",
    owner: "the document",
  };
}

/** Returns a sentence with the title and the version of the API; undefined if the document has no title. */
function aboutOf({ root }: OpenApiDocument): string | undefined {
  const info = root.get("info");
  const [title, version] = ["title", "version"].map((name) => info?.get(name)?.text?.trim() ?? "");
  if (title === undefined || title === "") return undefined;
  return version === ""
    ? `These pages describe ${title}.`
    : `These pages describe ${title}, version ${version}.`;
}

function placed(fault: DocumentFault): DocumentFault {
  return { ...fault, pointer: pointerText(fault) };
}

function pointerText({ pointer }: { readonly pointer: string }): string {
  return `\`#${pointer}\``;
}

/** How many places of parts with the same message are printed at most. */
const mostPlaces = 3;

/** Returns one report for all parts with the same message. Its place is that of the first part. */
function together(alike: readonly DocumentFault[]): DocumentFault {
  const [first] = alike;
  if (first === undefined) throw new Error("A report needs a part");
  const places = alike.slice(0, mostPlaces).map(pointerText).join(", ");
  const more = alike.length > mostPlaces ? ", …" : "";
  const count = alike.length === 1 ? "" : ` at ${alike.length} places`;
  return {
    message: `${first.message}${count}`,
    pointer: `${places}${more}`,
    span: first.span,
  };
}
