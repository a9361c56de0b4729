import { compareText } from "../diagnostics/diagnostic.js";
import type { LazyPlan } from "../plan/lazy-plan.js";
import type { DeclarationsPlan, FilePlan } from "../plan/plan.js";
import { makeFileBuilder } from "./build-file.js";
import { outputFile, type Assets, type OutputFile } from "./output-file.js";
import { printPlain } from "./print-plain.js";

/** The files of a plan by a hash of the plan: the source, and what was compiled from it. */
export interface FileCache {
  get(key: string): readonly OutputFile[] | undefined;
  put(key: string, files: readonly OutputFile[]): void;
}

/** Prints every planned file and compiles the packages; sorted by path. */
export async function emit(
  plans: readonly LazyPlan[],
  assets: Assets,
  cache?: FileCache,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  const others = new Map<FilePlan, string>();
  for (const { key, plan } of plans) {
    const known = cache?.get(key);
    if (known === undefined) others.set(plan(), key);
    else files.push(...known);
  }
  for (const [plan, made] of await makeFiles([...others.keys()], assets)) {
    cache?.put(others.get(plan) ?? "", made);
    files.push(...made);
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** Prints and compiles plans; what that takes is not even loaded where there are none. */
async function makeFiles(
  plans: readonly FilePlan[],
  assets: Assets,
): Promise<ReadonlyMap<FilePlan, readonly OutputFile[]>> {
  if (plans.length === 0) return new Map();
  const build = await makeFileBuilder();
  const { makeRenderer } = await import("./render-template.js");
  const printDeclarations = await makePrinter(plans);
  const render = makeRenderer(assets);
  const print = (plan: FilePlan): string => {
    switch (plan.kind) {
      case "declarations":
        return printDeclarations(plan);
      case "template":
        return render(plan.template, plan.view);
      case "copy": {
        const text = assets.get(`runtime/${plan.from}`);
        if (text === undefined)
          throw new Error(`Bug in the generator: no runtime file ${plan.from}`);
        return text;
      }
      case "json":
        return `${JSON.stringify(plan.value, undefined, 2)}\n`;
      case "text":
        return plan.text;
    }
  };
  return new Map(
    plans.map((plan) => {
      const file = outputFile(plan.path, print(plan));
      return [plan, [file, ...build(file)]];
    }),
  );
}

/** ts-morph prints declarations; it is not even loaded where the short cut has printed all of them. */
async function makePrinter(
  plans: readonly FilePlan[],
): Promise<(plan: DeclarationsPlan) => string> {
  const plain = new Map<FilePlan, string | undefined>();
  for (const plan of plans) {
    if (plan.kind === "declarations") plain.set(plan, printPlain(plan));
  }
  if (![...plain.values()].includes(undefined)) return (plan) => plain.get(plan) ?? "";
  const { makeDeclarationPrinter } = await import("./print-declarations.js");
  const print = makeDeclarationPrinter();
  return (plan) => plain.get(plan) ?? print(plan);
}
