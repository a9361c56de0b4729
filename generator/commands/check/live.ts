import { UsageError } from "../../diagnostics/usage-error.js";
import { compareLive } from "../../dialects/schemas/compare-live.js";
import { protocolOf } from "../read-project.js";
import { blockedPart, type CheckContext, type DriftResult } from "./context.js";
import type { Terminal } from "../command.js";
import { driftPart } from "./drift-part.js";
import { loadSchemas } from "../load-schemas.js";
import { count } from "../report.js";

/**
 * Runs the part `live`: compares the schemas of a server or of a file with the pages. Changes nothing on the
 * server or on disk. If the pages have errors, the schemas are not read and the part is blocked.
 *
 * @param from the URL of a server, or the path of a file with the schemas of one
 * @throws UsageError if `from` is missing, or if the schemas cannot be read.
 */
export async function checkLive(
  context: CheckContext,
  from: string | undefined,
  terminal: Terminal,
): Promise<DriftResult> {
  if (from === undefined) {
    throw new UsageError([
      "`check live` needs a server or a file of schemas: write `check live URL` or `check live FILE`",
    ]);
  }
  const protocol = await protocolOf(context);
  const { project, reading } = context;
  if (context.isBroken) return blockedPart(context, "live", from);
  const { envPrefix, basePath } = protocol.reach(reading.api, project.target);
  const place = { from, envPrefix, basePath, folder: project.folder };
  const schemas = await loadSchemas(place, terminal);
  const name = `${schemas.name}, ${count(schemas.api.types.length, "type")}`;
  const other = { ...schemas, name, prefix: "", note: undefined, isPresent: true };
  return driftPart(context, "live", compareLive(schemas.api, reading.api, schemas.faults), other);
}
