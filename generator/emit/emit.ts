import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan } from "../plan/plan.js";
import { hashText } from "../source/hash.js";
import { CompileError, isEntry, makeFileBuilder, type Content } from "./build-file.js";
import { builtPaths, outputFile, type Assets, type OutputFile } from "./output-file.js";
import { printJson } from "./print-json.js";

/** Cached files by the key of their plan: the source and its compiled output. */
export interface FileCache {
  get(key: string): readonly OutputFile[] | undefined;
  put(key: string, files: readonly OutputFile[]): void;
}

/** Templates of a user that stand in the place of ours. */
export interface TemplateOverlay {
  /** Tells these templates from others. */
  readonly key: string;
  /** True for the name of a template that is replaced. */
  has(template: string): boolean;
  /** Loads what `render` needs. */
  open(): Promise<void>;
  /** The text; undefined if the template has a fault, which was reported. */
  render(template: string, view: object): string | undefined;
  /** Reports a template that prints what does not compile. */
  refuse(template: string, error: CompileError): void;
}

/** What printing takes from earlier runs and from a user. */
export interface EmitAids {
  readonly cache?: FileCache | undefined;
  readonly overlay?: TemplateOverlay | undefined;
}

/** The template that prints a file or its body; undefined for a file without one. */
export function templateOf(plan: FilePlan): string | undefined {
  if (plan.kind === "template") return plan.template;
  return plan.kind === "source" ? plan.body?.template : undefined;
}

/** Prints every planned file and compiles the packages. The files are sorted by path. */
export async function emit(
  plans: readonly FilePlan[],
  assets: Assets,
  { cache, overlay }: EmitAids = {},
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const missing: { readonly plan: FilePlan; readonly key: string }[] = [];
  for (const plan of plans) {
    // To print data takes as long as to hash its plan.
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
    // A plan without a file has a template with a fault.
    if (key !== "" && made.length > 0) cache?.put(key, made);
    files.push(...made);
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** The hash of a plan without places in the docs, so that a row that moves changes no hash. */
function keyOf(plan: FilePlan, overlay: TemplateOverlay | undefined): string {
  if (plan.kind === "lines") return hashText(`${plan.path}\n${linesText(plan)}`, 32);
  const template = templateOf(plan);
  const own = template !== undefined && overlay?.has(template) === true ? overlay.key : "";
  const json = JSON.stringify(plan, (key, value: unknown) =>
    key === "origin" ? undefined : value,
  );
  return hashText(json + own, 32);
}

/** What code is printed with. */
interface Texts {
  readonly assets: Assets;
  readonly overlay: TemplateOverlay | undefined;
}

type FileMaker<P extends FilePlan = FilePlan> = (plan: P) => readonly OutputFile[];

/** Makes what makes the files of these plans. What none of them needs is not loaded. */
async function makeFileMaker(plans: readonly FilePlan[], texts: Texts): Promise<FileMaker> {
  const code = plans.filter(isCode);
  const makeCode = code.length > 0 ? await makeCodeMaker(code, texts) : undefined;
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
/** Lines with the path of a source; the mark keeps other lines from being taken for code. */
type LinesOfCode = LinesPlan & { readonly isSource?: true };
type CodePlan = (FilePlan & { readonly kind: "source" | "template" | "copy" }) | LinesOfCode;
type DataPlan = FilePlan & { readonly kind: "document" | "json" | "lines" };

/** True for a file that a template prints or that is compiled; lines may be a source, too. */
function isCode(plan: FilePlan): plan is CodePlan {
  if (plan.kind === "lines") return builtPaths(plan.path) !== undefined;
  return plan.kind === "source" || plan.kind === "template" || plan.kind === "copy";
}

/** Makes what prints code and compiles it. */
async function makeCodeMaker(
  plans: readonly CodePlan[],
  { assets, overlay }: Texts,
): Promise<FileMaker<CodePlan>> {
  const isSource = plans.some(({ path }) => builtPaths(path) !== undefined);
  const build = isSource ? await makeFileBuilder() : (): readonly OutputFile[] => [];
  const { makeRenderer } = await import("./render-template.js");
  const { printBlocks } = await import("./print-source.js");
  const ours = makeRenderer(assets);
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
        const text = assets.get(`runtime/${plan.from}`);
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
