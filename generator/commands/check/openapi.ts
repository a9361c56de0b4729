import { UsageError } from "../../diagnostics/usage-error.js";
import { compareOpenApi } from "../../dialects/openapi/compare-openapi.js";
import type { Terminal } from "../command.js";
import { loadOpenApi } from "../load-openapi.js";
import { count } from "../report.js";
import { blockedPart, type CheckContext, type DriftResult } from "./context.js";
import { driftPart } from "./drift-part.js";
import type { CheckOptions } from "./options.js";

/**
 * The part `openapi`: compares a document with the pages. It only reads.
 *
 * @throws UsageError if `from` is not given or cannot be read.
 */
export async function checkOpenApi(
  context: CheckContext,
  from: string | undefined,
  { options, terminal }: { readonly options: CheckOptions; readonly terminal: Terminal },
): Promise<DriftResult> {
  if (from === undefined) {
    throw new UsageError(["`check openapi` needs a document: write `check openapi FILE` or a URL"]);
  }
  const { project, reading } = context;
  if (context.isBroken) return blockedPart(context, "openapi", from.replace(/\/\/[^/@]*@/, "//"));
  const document = await loadOpenApi({
    from,
    cwd: terminal.cwd,
    folder: project.folder,
    isRemote: options["remote-refs"] === true,
  });
  const name = `${document.name}, ${count(document.api.operations.length, "operation")}`;
  const other = {
    name,
    prefix: "",
    note: undefined,
    isPresent: true,
    textOf: document.textOf,
    pointerOf: (span: Parameters<typeof document.document.pointerOf>[0]) =>
      document.document.pointerOf(span),
  };
  return driftPart(context, "openapi", compareOpenApi(document, reading.api), other);
}
