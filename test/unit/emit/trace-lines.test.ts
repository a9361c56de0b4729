import { join } from "node:path";

import { expect, it } from "vitest";

import { readAssets } from "../../../generator/commands/read-assets.js";
import { emit } from "../../../generator/emit/emit.js";
import { traceLines } from "../../../generator/emit/trace-lines.js";
import { planFiles } from "../../../generator/compile.js";
import { placeKey, type Span } from "../../../generator/diagnostics/diagnostic.js";
import { rancher } from "../../../generator/protocols/rancher/protocol.js";
import { root } from "../../helpers/command-line.js";
import { target } from "../../helpers/compile-docs.js";
import { readOnce } from "../../helpers/read-once.js";

const reading = await readOnce(join(root, "docs/api/v1.1"));
/** Returns the id of the operation or action that is documented at this place. */
const routeAt = (span: Span | undefined): string | undefined =>
  reading.api.operations.find((one) => span && placeKey(one.span) === placeKey(span))?.id;
const [plans] = planFiles({ reading, reported: [] }, { protocol: rancher, target });
const files = new Map(
  (await emit(plans, await readAssets())).map(({ path, text }) => [path, text.split("\n")]),
);

/** Interface members that the server adds to every resource. No line of the docs has them. */
const added = /^\s+(?:readonly (?:self|id|type|links|actions)\??: |readonly \[)/;

it("traces each member of an interface to the lines that it is printed on", async () => {
  let count = 0;
  for (const plan of plans) {
    if (plan.kind !== "source") continue;
    const lines = files.get(plan.path) ?? [];
    const members = plan.declarations.flatMap(({ members: all }) =>
      all.flatMap(({ origin, ...member }) =>
        origin && "name" in member ? [{ origin, ...member }] : [],
      ),
    );
    const traces = (await traceLines(plan)).filter(({ origin }) =>
      members.some((member) => member.origin === origin),
    );
    expect(traces).toHaveLength(members.length);
    for (const { from, to, origin } of traces) {
      // `get` and `find` come from the same block of the docs.
      const names = members.flatMap((member) => (member.origin === origin ? [member.name] : []));
      const text = lines.slice(from - 1, to);
      const code = text.filter((line) => !/^ {2}(?:\/\*\*| \*)/.test(line));
      const start = code[0]?.replace(/^ {2}(?:readonly )?/, "") ?? "";
      expect(names.filter((name) => start.startsWith(name))).not.toEqual([]);
      expect(text.at(-1)).toMatch(/;$/);
      count++;
    }
    if (plan.body !== undefined) continue;
    const traced = new Set(traces.flatMap(({ from, to }) => range(from, to)));
    const rest = lines.filter((line, index) => /^ {2}.*;$/.test(line) && !traced.has(index + 1));
    expect(rest.filter((line) => !added.test(line))).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
});

it("traces each row of the definition and each fact to its line in the docs", async () => {
  for (const path of ["server/src/definition.ts", "api-report.txt"]) {
    const plan = plans.find((one) => one.path === path);
    if (plan === undefined) throw new Error(`no plan of ${path}`);
    const lines = files.get(path) ?? [];
    const traces = (await traceLines(plan)).filter(({ origin }) => origin.member !== undefined);
    expect(traces.length).toBeGreaterThan(1000);
    for (const { from, origin } of traces) {
      const line = lines[from - 1] ?? "";
      // An entry that is too long for a line continues on the next line.
      if (!line.startsWith(" ".repeat(10))) expect(line).toContain(origin.member);
    }
  }
});

it("traces each operation of the document to its own row, also where several share a route", async () => {
  const path = "openapi.json";
  const plan = plans.find((one) => one.path === path);
  if (plan === undefined) throw new Error(`no plan of ${path}`);
  const traces = await traceLines(plan);
  const routes = new Map<string, string>();
  for (const [index, line] of (files.get(path) ?? []).entries()) {
    const name = /^ *"operationId": "(.*)"/.exec(line)?.[1];
    if (name === undefined) continue;
    const around = traces.filter(({ from, to }) => from <= index + 1 && index + 1 <= to);
    const inner = around.toSorted((a, b) => b.from - a.from)[0];
    routes.set(name, routeAt(inner?.origin.span) ?? "none");
  }
  expect(routes.size).toBeGreaterThan(150);
  // An operation for all actions of a type is called `action`. An operation for one action has its name.
  const actions = [...routes].filter(([name]) => !name.endsWith(".action"));
  const others = actions.flatMap(([name, route]) => {
    const action = /\?action=(.*)$/.exec(route)?.[1];
    return action === undefined || name.toLowerCase().endsWith(`.${action}`) ? [] : [name];
  });
  expect(others).toEqual([]);
  expect([...routes.values()].filter((route) => route.includes("?action=")).length).toBeGreaterThan(
    60,
  );
  expect([...routes.values()]).not.toContain("none");
});

it("prints no line of code that is longer than 100 characters", () => {
  const long = [...files].flatMap(([path, lines]) => {
    if (!/\/src\/(?!core\/).*\.ts$/.test(path)) return [];
    return lines.filter((line) => line.length > 100 && !/^\s*(?:\/\/|\/?\*)/.test(line));
  });
  expect(long).toEqual([]);
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
