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
import { judge, judgePlan, readTree, type ReadAids, type Reading } from "./read-api.js";
import { needProtocol } from "./registry.js";
import type { SourceFile } from "./source/source.js";

/** The stages of compiling, in their order. */
export type Stage = "read" | "resolve" | "plan" | "emit";

/** What the files of an API depend on besides its facts, and what makes a run faster or tells of it. */
export interface CompileOptions {
  /** Undefined takes the usual one of the dialect. */
  readonly protocol?: Protocol | undefined;
  readonly target: Target;
  readonly assets: Assets;
  /** What the configuration says about diagnostics. */
  readonly settings?: Settings | undefined;
  /** The files of the user's templates, by path in their folder. Default: none. */
  readonly templates?: readonly SourceFile[] | undefined;
  /** The files are the same with and without. */
  readonly files?: FileCache | undefined;
  /** Called when a stage begins. */
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/**
 * The whole generator as one function: the same pages give the same bytes.
 *
 * No file comes out if the pages have an error, because half an API is a wrong one.
 */
export async function compile(
  sources: readonly SourceFile[],
  options: CompileOptions & ReadAids,
): Promise<Result<readonly OutputFile[]>> {
  const { settings = {}, onStage, onRead, ...aids } = options;
  onStage?.("read");
  const reading = readTree(sources, {
    ...aids,
    onRead: () => {
      onRead?.();
      onStage?.("resolve");
    },
  });
  const { reported } = judge(reading.diagnostics, settings, reading.pages);
  return compileApi({ reading, reported }, options);
}

/** A tree of pages, read, and its diagnostics that are not turned off. */
export interface JudgedReading {
  readonly reading: Reading;
  readonly reported: readonly Diagnostic[];
}

/** The same for pages that were read before. */
export async function compileApi(
  judged: JudgedReading,
  options: CompileOptions,
): Promise<Result<readonly OutputFile[]>> {
  const { assets, files: cache, onStage, templates } = options;
  const diagnostics = new Diagnostics();
  onStage?.("plan");
  const plans = diagnostics.take(planFiles(judged, options));
  onStage?.("emit");
  if (diagnostics.hasErrors) return diagnostics.finish([]);
  if (templates === undefined) return diagnostics.finish(await emit(plans, assets, { cache }));
  const [files, faults] = await emitOwn(plans, { reading: judged.reading, templates, options });
  diagnostics.take([undefined, faults]);
  return diagnostics.finish(faults.length > 0 ? [] : files);
}

interface OwnEmission {
  readonly reading: Reading;
  readonly templates: readonly SourceFile[];
  readonly options: CompileOptions;
}

/** Prints the files with the templates of a user in place of ours and beside them. */
async function emitOwn(
  plans: readonly FilePlan[],
  { reading, templates, options }: OwnEmission,
): Promise<Result<readonly OutputFile[]>> {
  const { assets, files: cache, protocol, target } = options;
  const { OwnTemplates } = await import("./templates/own-templates.js");
  const own = new OwnTemplates(templates, assets);
  own.checkUse(new Set(plans.flatMap((plan) => templateOf(plan) ?? [])));
  const printed = await emit(plans, assets, { cache, overlay: own });
  const { api, dialect } = reading;
  const speaks = needProtocol({ dialect, protocol, api, target });
  const names = speaks.names(api, target);
  const ours = printed.map(({ path }) => path);
  const files = [...printed, ...(await own.print({ api, target, names, ours, cache }))];
  return [files.sort((a, b) => compareText(a.path, b.path)), own.diagnostics];
}

/** The files of an API, with nothing left to decide: those of the protocol, the report of its facts, and its OpenAPI document. */
export function planFiles(
  { reading, reported }: JudgedReading,
  { protocol, target, settings = {} }: Pick<CompileOptions, "protocol" | "target" | "settings">,
): Result<readonly FilePlan[]> {
  const diagnostics = new Diagnostics();
  const { api, dialect, pages } = reading;
  diagnostics.take([undefined, reported]);
  const speaks = needProtocol({ dialect, protocol, api, target });
  const [planned, found] = speaks.plan(api, target, reported);
  diagnostics.take([undefined, judgePlan(found, settings, pages).reported]);
  const document = planDocument(planned, target);
  return diagnostics.finish([...planned.files, planReport(reading.facts()), ...document]);
}

/** The OpenAPI document of an API, as the configuration wants it. */
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
