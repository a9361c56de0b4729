import { formatReport } from "../diagnostics/format.js";
import type { DocumentFault, OpenApiDocument } from "../dialects/openapi/document.js";
import { findUnread, type UnreadKind } from "../dialects/openapi/unread.js";
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
  const told = [
    ...document.faults.map((fault) => ({ ...placed(fault), severity: "error" as const })),
    ...document.left.map((one) => ({ ...placed(one), severity: "info" as const })),
    ...findUnread(document, isOurs).map((kind) => ({
      ...unreadFault(kind),
      severity: "info" as const,
    })),
  ].map(({ message, span, pointer, severity }) =>
    formatReport(
      { code: "import", severity, message: `${message} (${pointer})`, span, fix },
      options,
    ),
  );
  const unsaid = reports.map(
    ({ subject, message }) => `${loaded.name}: info: ${subject}: ${message}`,
  );
  return {
    pages,
    diagnostics,
    left: [...told, ...unsaid],
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

/** How many places of one kind are printed at most. */
const mostPlaces = 3;

/** Returns one report for all members of a kind that were not read. Its place is that of the first member. */
function unreadFault({ words, nodes: [first, ...others] }: UnreadKind): DocumentFault {
  const all = [first, ...others];
  const places = all.slice(0, mostPlaces).map(pointerText).join(", ");
  const more = all.length > mostPlaces ? ", …" : "";
  const count = all.length === 1 ? "" : ` at ${all.length} places`;
  return {
    message: `${words} cannot be written on a page${count}`,
    pointer: `${places}${more}`,
    span: first.span,
  };
}
