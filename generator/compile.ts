import {
  compareText,
  type Diagnostic,
  Diagnostics,
  type Result,
} from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";
import { emit, templateOf, type FileCache } from "./emit/emit.js";
import type { Assets, OutputFile } from "./emit/output-file.js";
import { printDocument } from "./openapi/document.js";
import type { DocumentPlan, FilePlan, Target } from "./plan/plan.js";
import { planReport } from "./plan/plan-report.js";
import type { Planned, Protocol } from "./plan/protocol.js";
import { judge, judgePlan, readDetected, type ReadAids, type Reading } from "./read-api.js";
import { needProtocol } from "./registry.js";
import type { SourceFile } from "./source/source.js";

/** The stages of compiling, in their order. */
export type Stage = "read" | "resolve" | "plan" | "emit";

/** Options for compiling an API: those that decide the files, a cache, and a callback. */
export interface CompileOptions {
  /** Default: the usual protocol of the dialect. */
  readonly protocol?: Protocol | undefined;
  readonly target: Target;
  readonly assets: Assets;
  /** The severities that the configuration gives to diagnostics. Default: none. */
  readonly settings?: Settings | undefined;
  /** The user's templates. Paths are relative to the templates folder. Default: none. */
  readonly templates?: readonly SourceFile[] | undefined;
  /** A cache of generated files, which does not change the result. Default: no cache. */
  readonly files?: FileCache | undefined;
  /** Called when a stage begins. */
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/**
 * Compiles pages into the files of the packages. Equal pages and options give equal files.
 *
 * Returns no file if a diagnostic is an error, because files of an incomplete `Api` would be wrong.
 *
 * @throws UsageError if no protocol fits, or if an option of the protocol is wrong
 */
export async function compile(
  sources: readonly SourceFile[],
  options: CompileOptions & ReadAids,
): Promise<Result<readonly OutputFile[]>> {
  const { settings = {}, onStage, onRead, ...aids } = options;
  onStage?.("read");
  const reading = await readDetected(sources, {
    ...aids,
    onRead: () => {
      onRead?.();
      onStage?.("resolve");
    },
  });
  const { reported } = judge(reading.diagnostics, settings, reading.pages);
  return compileApi({ reading, reported }, options);
}

/** The reading of pages, and its diagnostics that are not turned off. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly reported: readonly Diagnostic[];
}

/** Compiles pages that were read before. */
export async function compileApi(
  judged: JudgedReading,
  given: CompileOptions,
): Promise<Result<readonly OutputFile[]>> {
  const { assets, files: cache, onStage, templates } = given;
  const { api, dialect } = judged.reading;
  const { target, protocol: configured } = given;
  const protocol = await needProtocol({ dialect, protocol: configured, api, target });
  const options = { ...given, protocol };
  const diagnostics = new Diagnostics();
  onStage?.("plan");
  const plans = diagnostics.take(planFiles(judged, options));
  onStage?.("emit");
  if (diagnostics.hasErrors) return diagnostics.finish([]);
  if (templates === undefined) return diagnostics.finish(await emit(plans, assets, { cache }));
  const [files, faults] = await emitWithTemplates(plans, {
    api,
    templates,
    options,
  });
  diagnostics.take([undefined, faults]);
  return diagnostics.finish(faults.length > 0 ? [] : files);
}

interface TemplatedEmission {
  readonly api: Reading["api"];
  readonly templates: readonly SourceFile[];
  readonly options: CompileOptions & { readonly protocol: Protocol };
}

/** Prints the files with the user's templates, which replace built-in templates or make further files. */
async function emitWithTemplates(
  plans: readonly FilePlan[],
  { api, templates, options }: TemplatedEmission,
): Promise<Result<readonly OutputFile[]>> {
  const { assets, files: cache, protocol, target } = options;
  const { OwnTemplates } = await import("./templates/own-templates.js");
  const own = new OwnTemplates(templates, assets.templates);
  own.checkUse(new Set(plans.flatMap((plan) => templateOf(plan) ?? [])));
  const printed = await emit(plans, assets, { cache, overlay: own });
  const names = protocol.names(api, target);
  const ours = printed.map(({ path }) => path);
  const files = [...printed, ...(await own.print({ api, target, names, ours, cache }))];
  return [files.sort((a, b) => compareText(a.path, b.path)), own.diagnostics];
}

/** Options for planning. */
interface PlanOptions extends Pick<CompileOptions, "target" | "settings"> {
  readonly protocol: Protocol;
}

/**
 * Plans all files of an API: the files of the protocol, the report of facts and the OpenAPI document. The plans leave
 * no decision to printing.
 */
export function planFiles(
  { reading, reported }: JudgedReading,
  { protocol, target, settings = {} }: PlanOptions,
): Result<readonly FilePlan[]> {
  const diagnostics = new Diagnostics();
  const { api, pages } = reading;
  diagnostics.take([undefined, reported]);
  const [planned, found] = protocol.plan(api, target, reported);
  diagnostics.take([undefined, judgePlan(found, settings, pages).reported]);
  const document = planDocument(planned, target);
  return diagnostics.finish([...planned.files, planReport(reading.facts()), ...document]);
}

/** Plans the OpenAPI document of an API, unless the configuration turns it off. */
function planDocument(planned: Planned, target: Target): readonly FilePlan[] {
  const { name: title, version, openapi = { version: "3.1", format: "json" } } = target;
  if (openapi === false) return [];
  const { format } = openapi;
  const make: DocumentPlan["make"] = (making) => {
    const { api: wire, ...names } = planned.wire();
    const options = { title, version, openapi: openapi.version, ...names, ...making };
    return printDocument(wire, options);
  };
  return [{ kind: "document", path: `openapi.${format}`, format, make }];
}
