import { formatReport } from "../diagnostics/format.js";
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
  const { document, api } = loaded;
  const { pages, reports } = printPages(api);
  const { diagnostics } = readTree(pages, { dialect: rest });
  const options = {
    isPretty: isOutputPretty,
    prefix: "",
    textOf: ({ file }: { readonly file: string }) => loaded.textOf(file),
  };
  const fix = "The page lacks this fact; if it matters, describe it on the page in words.";
  const told = [
    ...document.faults.map((fault) => ({ ...fault, severity: "error" as const })),
    ...document.left.map((one) => ({ ...one, severity: "info" as const })),
  ].map(({ message, span, pointer, severity }) =>
    formatReport(
      { code: "import", severity, message: `${message} (\`#${pointer}\`)`, span, fix },
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
