import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { expect, it } from "vitest";

import { makeDeclarationPrinter } from "../../generator/emit/print-declarations.js";
import { printPlain } from "../../generator/emit/print-plain.js";
import { planApi } from "../../generator/plan/plan-api.js";
import type { DeclarationsPlan, MemberPlan } from "../../generator/plan/plan.js";
import { readApi } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import { root } from "../helpers/command-line.js";
import { target } from "../helpers/compile-docs.js";
import { damagedPage } from "./damage.mjs";

const corpus = join(root, "../shared/corpus");
const trees = existsSync(corpus) ? readdirSync(corpus).filter((name) => /-v\d/.test(name)) : [];
const folders = [join(root, "docs/api/v1.1"), ...trees.map((name) => join(corpus, name))];
const print = makeDeclarationPrinter();

/** Holds the short cut against ts-morph, and answers how many files it printed. */
function compare(plans: readonly DeclarationsPlan[]): number {
  const printed = plans.flatMap((plan) => {
    const text = printPlain(plan);
    return text === undefined ? [] : [{ plan, text }];
  });
  for (const { plan, text } of printed) expect(text).toBe(print(plan));
  return printed.length;
}

function declarationsOf(pages: Parameters<typeof readApi>[0]): readonly DeclarationsPlan[] {
  const [api] = readApi(pages);
  const [plans] = planApi(api, target);
  return plans.map((lazy) => lazy.plan()).filter((plan) => plan.kind === "declarations");
}

it.each(folders)("prints what ts-morph prints of %s, and all of it", async (folder) => {
  const plans = declarationsOf(await readSources(folder));
  expect(compare(plans)).toBe(plans.length);
});

it("prints what ts-morph prints of damaged pages", async () => {
  const pages = await readSources(join(root, "docs/api/v1.1"));
  let count = 0;
  fc.assert(
    fc.property(damagedPage(pages), ({ index, text }) => {
      // One page alone: the files of the others are compared above.
      count += compare(declarationsOf([{ path: pages[index]?.path ?? "", text }]));
    }),
    { numRuns: 100 },
  );
  expect(count).toBeGreaterThan(100);
});

// What a fault of a page could bring into a plan, with what printers look at.
const letters = Array.from("ab {}[]()<>/*\\'\"`$;:,|&?=\n\r\t\u2028é");
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const name = fc.stringMatching(/^[a-zA-Z_$][\w$]{0,8}$/);
const type = fc.constantFrom(
  "string",
  "readonly A[]",
  '"a" | "b\\"c"',
  "{ readonly [key: string]: B }",
);
const doc = fc.array(text, { maxLength: 3 }).map((lines) =>
  // Comments are escaped when they are planned.
  lines.map((line) => line.replaceAll("*/", "*\\/")),
);
const member: fc.Arbitrary<MemberPlan> = fc.oneof(
  fc.record({
    kind: fc.constant("property" as const),
    name,
    doc,
    type,
    isOptional: fc.boolean(),
    isReadonly: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("index" as const), key: name, type }),
  fc.record({
    kind: fc.constant("method" as const),
    name,
    isOptional: fc.boolean(),
    doc,
    params: fc.array(fc.record({ name, type }), { maxLength: 3 }),
    returns: type,
  }),
);
const members = fc.array(member, { maxLength: 5 });
const plan: fc.Arbitrary<DeclarationsPlan> = fc.record({
  kind: fc.constant("declarations" as const),
  path: fc.constant("x.ts"),
  header: fc.constant("Generated."),
  imports: fc.array(
    fc.oneof(
      fc.record({
        from: fc.constant("./a.js"),
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ from: fc.constant("b"), namespace: name }),
    ),
    { maxLength: 3 },
  ),
  declarations: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("interface" as const), name, doc, members }),
      fc.record({
        kind: fc.constant("interface" as const),
        name,
        typeParameter: fc.constantFrom("T", "T = unknown", "T extends object = object"),
        doc,
        members,
      }),
      fc.record({
        kind: fc.constant("reexport" as const),
        from: fc.constant("./c.js"),
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant("augmentation" as const),
        from: fc.constant("./d.js"),
        name,
        members,
      }),
    ),
    { maxLength: 4 },
  ),
});

it("prints what ts-morph prints of any plan", () => {
  let count = 0;
  fc.assert(
    fc.property(plan, (one) => {
      count += compare([one]);
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(50);
});
