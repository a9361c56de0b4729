import type { Span } from "../../diagnostics/diagnostic.js";
import { UsageError } from "../../diagnostics/usage-error.js";
import { compareOpenApi } from "../../dialects/openapi/compare-openapi.js";
import type { Terminal } from "../command.js";
import { loadOpenApi } from "../load-openapi.js";
import { protocolOf } from "../read-project.js";
import { count } from "../report.js";
import { blockedPart, type CheckContext, type DriftResult } from "./context.js";
import { driftPart } from "./drift-part.js";
import type { CheckOptions } from "./options.js";

/**
 * Runs the part `openapi`: compares an OpenAPI document with the pages. Writes nothing.
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
  if (context.isBroken) return blockedPart(context, "openapi", from);
  const document = await loadOpenApi({
    from,
    cwd: terminal.cwd,
    folder: project.folder,
    isRemote: options["remote-refs"] === true,
  });
  // A document describes requests and answers as they are sent, so the protocol describes the API of the
  // pages in the same way.
  const protocol = await protocolOf(context);
  const wire = protocol.describe(reading.api, project.target);
  const name = `${document.name}, ${count(document.api.operations.length, "operation")}`;
  const other = {
    name,
    prefix: "",
    note: undefined,
    isPresent: true,
    textOf: (file: string) => document.textOf(file),
    pointerOf: (span: Span) => document.document.pointerOf(span),
  };
  return driftPart(
    context,
    "openapi",
    compareOpenApi(document, wire.api, wire.operationNames),
    other,
  );
}
