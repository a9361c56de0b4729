import type { DocumentPlan, FilePlan, InterfacePlan, SourcePlan } from "../plan/plan.js";
import { printJson, type Heights } from "./print-json.js";
import type { Origin } from "../core/origin.js";

/** The lines of a printed file that come from one place in the docs. Lines count from 1. */
export interface Trace {
  readonly from: number;
  /** The last line, inclusive. */
  readonly to: number;
  readonly origin: Origin;
}

/**
 * Traces the lines of a printed file to places in the docs. The trace of a member lies within the trace of its type.
 * Only single lines, interfaces and JSON documents have traces.
 */
export async function traceLines(plan: FilePlan): Promise<readonly Trace[]> {
  switch (plan.kind) {
    case "lines":
      return plan.lines.flatMap(({ origin }, index) => {
        return origin === undefined ? [] : [{ from: index + 1, to: index + 1, origin }];
      });
    case "source":
      return traceSource(plan);
    case "document":
      return plan.format === "json" ? traceDocument(plan) : [];
    case "template":
    case "copy":
    case "json":
      return [];
  }
}

async function traceSource(plan: SourcePlan): Promise<readonly Trace[]> {
  const { printBlocks, printInterface } = await import("./print-source.js");
  const traceMembers = (declaration: InterfacePlan, last: number): readonly Trace[] => {
    const traces: Trace[] = [];
    const around = countLines(printInterface(declaration, []));
    const heights = declaration.members.map((member) => {
      // Without members, both braces are on one line; with one member, they are on two.
      return countLines(printInterface(declaration, [member])) - around - 1;
    });
    // The last member ends directly above the closing brace.
    let from = last - heights.reduce((sum, height) => sum + height, 0);
    for (const [index, { origin }] of declaration.members.entries()) {
      const to = from + (heights[index] ?? 0) - 1;
      if (origin !== undefined) traces.push({ from, to, origin });
      from = to + 1;
    }
    return traces;
  };
  const traces: Trace[] = [];
  let from = 1;
  for (const { text, declaration } of printBlocks(plan, "")) {
    const to = from + countLines(text) - 1;
    if (declaration !== undefined) {
      if (declaration.origin) traces.push({ from, to, origin: declaration.origin });
      traces.push(...traceMembers(declaration, to));
    }
    // A blank line separates two blocks.
    from = to + 2;
  }
  return traces;
}

/** Traces the lines of a JSON document. The lines of an object lie within the lines of the object around it. */
function traceDocument({ make }: DocumentPlan): readonly Trace[] {
  const origins = new Map<object, Origin>();
  const value = make({ origins });
  const heights: Heights = new Map();
  printJson(value, heights);
  const traces: Trace[] = [];
  const heightOf = (node: unknown): number =>
    typeof node === "object" && node !== null ? (heights.get(node) ?? 1) : 1;
  const visit = (node: unknown, from: number): void => {
    if (typeof node !== "object" || node === null) return;
    const height = heightOf(node);
    const origin = origins.get(node);
    if (origin !== undefined) traces.push({ from, to: from + height - 1, origin });
    let line = from + 1;
    for (const member of Object.values(node)) {
      // Undefined members are not printed.
      if (member === undefined) continue;
      visit(member, height === 1 ? from : line);
      line += heightOf(member);
    }
  };
  visit(value, 1);
  return traces;
}

function countLines(text: string): number {
  return text.split("\n").length;
}
