import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan } from "../plan/plan.js";
import { hashText } from "../source/hash.js";
import { printJson } from "./print-json.js";
import { makeFileBuilder } from "./build-file.js";
import { builtPaths, outputFile, type Assets, type OutputFile } from "./output-file.js";

/** Cached files by the key of their plan: the source and its compiled output. */
export interface FileCache {
  get(key: string): readonly OutputFile[] | undefined;
  put(key: string, files: readonly OutputFile[]): void;
}

/** Prints every planned file and compiles the packages. The files are sorted by path. */
export async function emit(
  plans: readonly FilePlan[],
  assets: Assets,
  cache?: FileCache,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const missing: { readonly plan: FilePlan; readonly key: string }[] = [];
  for (const plan of plans) {
    // To print a document takes as long as to hash its plan.
    const kept = plan.kind === "document" ? undefined : cache;
    const key = kept === undefined ? "" : keyOf(plan);
    const known = kept?.get(key);
    if (known === undefined) missing.push({ plan, key });
    else files.push(...known);
  }
  const make = await makeFileMaker(
    missing.map(({ plan }) => plan),
    assets,
  );
  for (const { plan, key } of missing) {
    const made = make(plan);
    if (key !== "") cache?.put(key, made);
    files.push(...made);
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** The hash of a plan without places in the docs, so that a row that moves changes no hash. */
function keyOf(plan: FilePlan): string {
  const json = JSON.stringify(plan, (key, value: unknown) =>
    key === "origin" ? undefined : value,
  );
  return hashText(json, 32);
}

type FileMaker = (plan: FilePlan) => readonly OutputFile[];

/** Makes what makes the files of these plans. What none of them needs is not loaded. */
async function makeFileMaker(plans: readonly FilePlan[], assets: Assets): Promise<FileMaker> {
  const isSource = plans.some(({ path }) => builtPaths(path) !== undefined);
  const build = isSource ? await makeFileBuilder() : (): readonly OutputFile[] => [];
  const printCode = plans.some(({ kind }) => isPrinted(kind))
    ? await makeCodePrinter(assets)
    : undefined;
  const isYaml = plans.some((plan) => plan.kind === "document" && plan.format === "yaml");
  const { printYaml } = isYaml ? await import("./print-yaml.js") : { printYaml: printJson };
  const print = (plan: FilePlan): string => {
    switch (plan.kind) {
      case "document":
        return plan.format === "yaml" ? printYaml(plan.value) : printJson(plan.value);
      case "json":
        return jsonText(plan.value);
      case "lines":
        return plan.lines.map(({ text }) => `${text}\n`).join("");
      case "source":
      case "template":
      case "copy":
        return printCode?.(plan) ?? "";
    }
  };
  return (plan) => {
    const file = outputFile(plan.path, print(plan));
    return [file, ...build(file)];
  };
}

type CodePlan = FilePlan & { readonly kind: "source" | "template" | "copy" };

/** Whether files of a kind are printed by ts-morph or Handlebars, or are assets. */
function isPrinted(kind: FilePlan["kind"]): boolean {
  return kind === "source" || kind === "template" || kind === "copy";
}

async function makeCodePrinter(assets: Assets): Promise<(plan: CodePlan) => string> {
  const { makeRenderer } = await import("./render-template.js");
  const { printBlocks } = await import("./print-source.js");
  const render = makeRenderer(assets);
  return (plan) => {
    switch (plan.kind) {
      case "source": {
        const { body } = plan;
        const text = body === undefined ? "" : render(body.template, body.view);
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
    }
  };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
