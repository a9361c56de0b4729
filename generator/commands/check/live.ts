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
 * server or on disk.
 *
 * @throws UsageError if `from` is not given or cannot be read.
 */
export async function checkLive(
  context: CheckContext,
  from: string | undefined,
  terminal: Terminal,
): Promise<DriftResult> {
  if (from === undefined) {
    throw new UsageError(["`check live` needs a server: write `check live URL`"]);
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
