import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan } from "../plan/plan.js";
import { hashText } from "../source/hash.js";
import { CompileError, isEntry, makeFileBuilder, type Content } from "./build-file.js";
import { builtPaths, outputFile, type Assets, type OutputFile } from "./output-file.js";
import { printJson } from "./print-json.js";

/** A cache of earlier output. The key is the hash of a plan, the value its file and the files compiled from it. */
export interface FileCache {
  get(key: string): readonly OutputFile[] | undefined;
  put(key: string, files: readonly OutputFile[]): void;
}

/** A user's templates that replace built-in templates. */
export interface TemplateOverlay {
  /** Changes if the templates change; part of the cache key. */
  readonly key: string;
  /** True if the template of this name is replaced. */
  has(template: string): boolean;
  /** Loads what `render` needs. Must be called first. */
  open(): Promise<void>;
  /** Renders a template. Undefined if the template has a fault, which was reported. */
  render(template: string, view: object): string | undefined;
  /** Reports a template whose output does not compile. */
  refuse(template: string, error: CompileError): void;
}

/** Optional aids for printing: a cache of earlier runs, and a user's templates. */
export interface EmitAids {
  readonly cache?: FileCache | undefined;
  readonly overlay?: TemplateOverlay | undefined;
}

/** Returns the name of the template that prints a file or its body; undefined if no template does. */
export function templateOf(plan: FilePlan): string | undefined {
  if (plan.kind === "template") return plan.template;
  return plan.kind === "source" ? plan.body?.template : undefined;
}

/**
 * Prints the planned files and compiles the packages. The result is sorted by path. A file is left out if the user's
 * template for it has a fault.
 */
export async function emit(
  plans: readonly FilePlan[],
  assets: Assets,
  { cache, overlay }: EmitAids = {},
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const missing: { readonly plan: FilePlan; readonly key: string }[] = [];
  for (const plan of plans) {
    // Data is not cached, because printing it is as fast as hashing its plan.
    const kept = isCode(plan) ? cache : undefined;
    const key = kept === undefined ? "" : keyOf(plan, overlay);
    const known = kept?.get(key);
    if (known === undefined) missing.push({ plan, key });
    else files.push(...known);
  }
  const make = await makeFileMaker(
    missing.map(({ plan }) => plan),
    { assets, overlay },
  );
  for (const { plan, key } of missing) {
    const made = make(plan);
    // If no file was made, the template has a fault.
    if (key !== "" && made.length > 0) cache?.put(key, made);
    files.push(...made);
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** Hashes a plan without its places in the docs, so that a moved row does not change the hash. */
function keyOf(plan: FilePlan, overlay: TemplateOverlay | undefined): string {
  if (plan.kind === "lines") return hashText(`${plan.path}\n${linesText(plan)}`, 32);
  const template = templateOf(plan);
  const own = template !== undefined && overlay?.has(template) === true ? overlay.key : "";
  return hashText(JSON.stringify(withoutOrigins(plan)) + own, 32);
}

/** Removes the origins of a plan. A replacer of `JSON.stringify` would take three times as long. */
function withoutOrigins(plan: FilePlan): FilePlan {
  if (plan.kind !== "source") return plan;
  const strip = <T extends object>(part: T): T => ({ ...part, origin: undefined });
  const declarations = plan.declarations.map((one) => {
    return { ...strip(one), members: one.members.map(strip) };
  });
  return { ...plan, declarations };
}

/** The sources of templates and runtime files. */
interface Sources {
  readonly assets: Assets;
  readonly overlay: TemplateOverlay | undefined;
}

type FileMaker<P extends FilePlan = FilePlan> = (plan: P) => readonly OutputFile[];

/** Makes a function that prints these plans. Modules that none of the plans needs are not loaded. */
async function makeFileMaker(plans: readonly FilePlan[], sources: Sources): Promise<FileMaker> {
  const code = plans.filter(isCode);
  const makeCode = code.length > 0 ? await makeCodeMaker(code, sources) : undefined;
  const isYaml = plans.some((plan) => plan.kind === "document" && plan.format === "yaml");
  const { printYaml } = isYaml ? await import("./print-yaml.js") : { printYaml: printJson };
  const print = (plan: DataPlan): string => {
    switch (plan.kind) {
      case "document":
        return plan.format === "yaml"
          ? printYaml(plan.make())
          : printJson(plan.make({ isLate: true }));
      case "json":
        return jsonText(plan.value);
      case "lines":
        return linesText(plan);
    }
  };
  return (plan) => (isCode(plan) ? (makeCode?.(plan) ?? []) : [outputFile(plan.path, print(plan))]);
}

type LinesPlan = FilePlan & { readonly kind: "lines" };
/**
 * A plan of lines at the path of a source file. Nothing sets `isSource`. It makes the type differ from `LinesPlan`, so
 * that other lines remain a `DataPlan` after the type guard `isCode`.
 */
type LinesOfCode = LinesPlan & { readonly isSource?: true };
type CodePlan = (FilePlan & { readonly kind: "source" | "template" | "copy" }) | LinesOfCode;
type DataPlan = FilePlan & { readonly kind: "document" | "json" | "lines" };

/**
 * True for a file that is compiled or that a template prints. Lines count as code if their path is that of a source
 * file.
 */
function isCode(plan: FilePlan): plan is CodePlan {
  if (plan.kind === "lines") return builtPaths(plan.path) !== undefined;
  return plan.kind === "source" || plan.kind === "template" || plan.kind === "copy";
}

/** Makes a function that prints and compiles code. */
async function makeCodeMaker(
  plans: readonly CodePlan[],
  { assets, overlay }: Sources,
): Promise<FileMaker<CodePlan>> {
  const isSource = plans.some(({ path }) => builtPaths(path) !== undefined);
  const build = isSource ? await makeFileBuilder() : (): readonly OutputFile[] => [];
  const { makeRenderer } = await import("./render-template.js");
  const { printBlocks } = await import("./print-source.js");
  const ours = makeRenderer(assets.templates);
  const isCopied = plans.some(({ kind }) => kind === "copy");
  const runtime = isCopied ? await assets.loadRuntime() : undefined;
  await overlay?.open();
  const render = (template: string, view: object): string | undefined => {
    return overlay?.has(template) === true ? overlay.render(template, view) : ours(template, view);
  };
  const print = (plan: CodePlan): string | undefined => {
    switch (plan.kind) {
      case "source": {
        const { body } = plan;
        const text = body === undefined ? "" : render(body.template, body.view);
        if (text === undefined) return undefined;
        const blocks = printBlocks(plan, text);
        return `${blocks.map((block) => block.text).join("\n\n")}\n`;
      }
      case "template":
        return render(plan.template, plan.view);
      case "copy": {
        const text = runtime?.get(`runtime/${plan.from}`);
        if (text === undefined)
          throw new Error(`Bug in the generator: no runtime file ${plan.from}`);
        return text;
      }
      case "lines":
        return linesText(plan);
    }
  };
  return (plan) => {
    const text = print(plan);
    if (text === undefined) return [];
    const file = outputFile(plan.path, text);
    try {
      return [file, ...build(file, contentOf(plan))];
    } catch (error) {
      const template = templateOf(plan) ?? "";
      if (!(error instanceof CompileError) || overlay?.has(template) !== true) throw error;
      overlay.refuse(template, error);
      return [];
    }
  };
}

function linesText({ lines }: LinesPlan): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function contentOf(plan: FilePlan): Content {
  if (plan.kind !== "source" || plan.body !== undefined || isEntry(plan.path)) return "code";
  return plan.exports.every(({ isTypeOnly }) => isTypeOnly) ? "types" : "code";
}
