import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan } from "../plan/plan.js";
import { buildPackages } from "./build-packages.js";
import type { Assets, OutputFile } from "./output-file.js";
import { makeDeclarationPrinter } from "./print-declarations.js";
import { makeRenderer } from "./render-template.js";

/** Prints every planned file and compiles the packages; sorted by path. */
export function emit(plans: readonly FilePlan[], assets: Assets): readonly OutputFile[] {
  const printDeclarations = makeDeclarationPrinter();
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
