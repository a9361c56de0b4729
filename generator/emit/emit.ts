import { compareText } from "../diagnostics/diagnostic.js";
import type { DeclarationsPlan, FilePlan } from "../plan/plan.js";
import { buildPackages } from "./build-packages.js";
import type { Assets, OutputFile } from "./output-file.js";
import { printPlain } from "./print-plain.js";
import { makeRenderer } from "./render-template.js";

/** Prints every planned file and compiles the packages; sorted by path. */
export async function emit(
  plans: readonly FilePlan[],
  assets: Assets,
): Promise<readonly OutputFile[]> {
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
  const files = plans.map((plan) => ({ path: plan.path, text: print(plan) }));
  return [...files, ...buildPackages(files)].sort((a, b) => compareText(a.path, b.path));
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
