import { UsageError } from "../../diagnostics/usage-error.js";
import type { Api } from "../../core/api.js";
import type { Dialect } from "../../core/dialect.js";
import { plainHttp, type Equivalence } from "../../core/equivalence.js";
import { unstatedNote } from "../../dialects/facts/later-facts.js";
import { compareApis, type NamePair, type OperationNames } from "../../drift/compare-apis.js";
import { blockedPart, emptyReport, type CheckContext, type DriftResult } from "./context.js";
import type { Options } from "../command.js";
import { driftPart } from "./drift-part.js";
import { findProjectBase, type Base, type BaseResult } from "../../drift/base.js";
import { folderName } from "../../source/folder-prefix.js";
import { readBase } from "./read-base.js";
import { protocolOf } from "../read-project.js";

/**
 * Runs the part `breaking`: compares the API with an earlier version, the base.
 *
 * @throws UsageError if there is no earlier version, but --against or `check breaking` asks for it.
 */
export async function checkBreaking(
  context: CheckContext,
  options: Options,
  isNamed: boolean,
  cwd: string,
): Promise<DriftResult> {
  const found = await findBase(context, options, isNamed, cwd);
  if (found.value === undefined) {
    const report = emptyReport(context, "breaking", "skipped");
    return { report: { ...report, note: found.reason }, findings: [], differences: [] };
  }
  const base = found.value;
  if (context.isBroken) return blockedPart(context, "breaking", base.name);
  const { reading } = context;
  const { api, dialect } = reading;
  if (base.compare !== undefined) {
    const protocol = await protocolOf(context);
    const wire = protocol.describe(api, context.project.target);
    return driftPart(context, "breaking", base.compare(wire.api, wire.operationNames), base);
  }
  const head = base.reduce?.(reading.facts()) ?? { api, note: base.note };
  const names = await operationNames(context, base, api);
  const differences = compareApis(base.api, head.api, equivalenceOf(dialect), names);
  const notes = [head.note, base.reduce && unstatedNote(api)].filter((one) => one !== undefined);
  const note = notes.length === 0 ? undefined : notes.join("; ");
  return driftPart(context, "breaking", differences, { ...base, note });
}

/**
 * Returns the names of the operations of each API. A name is that of the client's method, unless the dialect names
 * operations itself.
 */
async function operationNames(context: CheckContext, base: Base, head: Api): Promise<NamePair> {
  const { project, reading } = context;
  if (reading.dialect.equivalence !== undefined)
    return { base: new Map(), head: new Map(), areCompared: false };
  const protocol = await protocolOf(context);
  const namesOf = (api: Api): OperationNames =>
    protocol.describe(api, project.target).operationNames;
  return { base: namesOf(base.api), head: namesOf(head), areCompared: base.reduce === undefined };
}

/** Returns which paths, types and fields are equal in a dialect. */
function equivalenceOf(dialect: Dialect): Equivalence {
  const { equivalence, pathStyle } = dialect;
  return equivalence ?? { ...plainHttp, typeText: (type) => dialect.typeText(type), pathStyle };
}

async function findBase(
  { project, sources }: CheckContext,
  { against }: Options,
  isNamed: boolean,
  cwd: string,
): Promise<BaseResult> {
  if (against !== undefined) return { value: await readBase(against, project, cwd) };
  const at = findProjectBase(project);
  if (at.value?.isHead === true && !isNamed && !at.value.isChanged(sources)) {
    return { reason: "nothing was changed since the main branch" };
  }
  const base = at.value === undefined ? at : await at.value.read();
  if (base.value !== undefined || !isNamed) return base;
  throw new UsageError([
    `There is no earlier state of ${folderName(project.shownDocs)}: ${base.reason}; name one with --against REF, DIR or FILE`,
  ]);
}
