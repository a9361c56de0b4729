import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan } from "../plan/plan.js";
import { hashText } from "../source/hash.js";
import { makeFileBuilder } from "./build-file.js";
import { outputFile, type Assets, type OutputFile } from "./output-file.js";

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
    const key = cache === undefined ? "" : keyOf(plan);
    const known = cache?.get(key);
    if (known === undefined) missing.push({ plan, key });
    else files.push(...known);
  }
  const make = await makeFileMaker(
    missing.map(({ plan }) => plan),
    assets,
  );
  for (const { plan, key } of missing) {
    const made = make(plan);
    cache?.put(key, made);
    files.push(...made);
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** The hash of a plan without places in the docs, so that a row that moves changes no hash. */
function keyOf(plan: FilePlan): string {
  // Without a function for each member, because a document has many.
  if (plan.kind === "document") return hashText(JSON.stringify(plan), 32);
  const json = JSON.stringify(plan, (key, value: unknown) =>
    key === "origin" ? undefined : value,
  );
  return hashText(json, 32);
}

type FileMaker<P extends FilePlan = FilePlan> = (plan: P) => readonly OutputFile[];

/** Makes what makes the files of these plans. What none of them needs is not loaded. */
async function makeFileMaker(plans: readonly FilePlan[], assets: Assets): Promise<FileMaker> {
  const makeCode = plans.some(isCode) ? await makeCodeMaker(assets) : undefined;
  const isYaml = plans.some((plan) => plan.kind === "document" && plan.format === "yaml");
  const { printYaml } = isYaml ? await import("./print-yaml.js") : { printYaml: jsonText };
  const print = (plan: DataPlan): string => {
    switch (plan.kind) {
      case "document":
        return plan.format === "yaml" ? printYaml(plan.value) : jsonText(plan.value);
      case "json":
        return jsonText(plan.value);
      case "lines":
        return plan.lines.map(({ text }) => `${text}\n`).join("");
    }
  };
  return (plan) => (isCode(plan) ? (makeCode?.(plan) ?? []) : [outputFile(plan.path, print(plan))]);
}

type CodePlan = FilePlan & { readonly kind: "source" | "template" | "copy" };
type DataPlan = Exclude<FilePlan, CodePlan>;

function isCode(plan: FilePlan): plan is CodePlan {
  return plan.kind === "source" || plan.kind === "template" || plan.kind === "copy";
}

/** Makes what prints code and compiles it. */
async function makeCodeMaker(assets: Assets): Promise<FileMaker<CodePlan>> {
  const build = await makeFileBuilder();
  const { makeRenderer } = await import("./render-template.js");
  const { printBlocks } = await import("./print-source.js");
  const render = makeRenderer(assets);
  const print = (plan: CodePlan): string => {
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
  return (plan) => {
    const file = outputFile(plan.path, print(plan));
    return [file, ...build(file)];
  };
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
