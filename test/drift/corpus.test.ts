import { factLines } from "../../generator/core/facts.js";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import type { Difference } from "../../generator/drift/difference.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { makeApi } from "../../generator/core/by-type.js";
import { listFacts } from "../../generator/dialects/rancher/facts.js";
import type { Api } from "../../generator/core/api.js";
import { readOnce } from "../helpers/read-once.js";
import { comparePages } from "./compare.js";

const corpus = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const skip = existsSync(corpus) ? false : `the corpus is not at ${corpus}`;
if (skip !== false) process.stderr.write(`Skipping the drift of the corpus: ${skip}\n`);

type Facts = ReadonlyMap<string, string>;

// The expected number of differences. The truth of a tree is its list of expected facts in the corpus; a missing fact
// would change the number.
const pairs = [
  ["seed-v1.1", "site-v1.1", 629],
  ["site-v1.1", "site-v1.2-v2-beta", 562],
] as const;

it.skipIf(skip).each(pairs)(
  "reports exactly the differences that the expected facts of %s and %s imply",
  (...pair) => {
    const [base, head, count] = pair;
    const [before, after] = [truthOf(base), truthOf(head)];
    const implied = impliedKeys(before, after);
    expect(implied.length).toBe(count);
    const findings = comparePages(toApi(before), toApi(after));
    expect(keysOf(findings, before, after)).toEqual(implied);
    expect(findings.filter((finding) => !isTrue(finding, before, after))).toEqual([]);
  },
);

it.skipIf(skip).each(pairs)(
  "reports the same differences for the pages of %s and %s",
  async (base, head) => {
    const [before, after] = [truthOf(base), truthOf(head)];
    const [from, to] = [await apiOf(base), await apiOf(head)];
    // The facts that are misread in either tree are left out. The tests of the corpus check them.
    const misread = new Set([...misreadKeys(before, from), ...misreadKeys(after, to)]);
    expect(misread.size).toBeLessThan(50);
    const isSure = (key: string): boolean =>
      !misread.has(key) && !misread.has(`field:${idOf(key)}`);
    const told = keysOf(
      comparePages(from, to),
      new Map(factLines(listFacts(from))),
      new Map(factLines(listFacts(to))),
    );
    expect(told.filter(isSure)).toEqual(impliedKeys(before, after).filter(isSure));
  },
);

it.skipIf(skip)("finds no difference between a tree and itself", async () => {
  const api = await apiOf("site-v1.1");
  expect(comparePages(api, api)).toEqual([]);
});

function truthOf(tree: string): Facts {
  const lines = readFileSync(`${corpus}expected/${tree}.tsv`, "utf8").trim().split("\n");
  return new Map(lines.map((line) => line.split("\t").slice(0, 2) as [string, string]));
}

/** Reads the truth like a base in a facts file. */
function toApi(facts: Facts): Api {
  const text = [...facts].map((line) => line.join("\t")).join("\n");
  const { api, faults } = readFacts("truth.tsv", text);
  expect(faults).toBeUndefined();
  return api ?? makeApi([]);
}

async function apiOf(tree: string): Promise<Api> {
  return (await readOnce(join(corpus, tree))).api;
}

function misreadKeys(truth: Facts, api: Api): readonly string[] {
  const facts: Facts = new Map(factLines(listFacts(api)));
  const keys = [...new Set([...truth.keys(), ...facts.keys()])];
  return keys.filter((key) => truth.get(key) !== facts.get(key));
}

/** Returns the id in a key: `volume.name` for `create:volume.name`. */
function idOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

function typeOf(key: string): string {
  return idOf(key).split(".")[0] ?? "";
}

/**
 * Returns the keys of the facts that differ, without keys that another difference implies. If only one side has a type,
 * a field or an action, the members of the type, the flags of the field, and the input and output of the action are
 * omitted. If the kind of a page changes, its List and Get are omitted. A type with fields on one side only is one
 * difference: `open:` and its id.
 */
function impliedKeys(before: Facts, after: Facts): readonly string[] {
  const isOnlyInOne = (key: string): boolean => before.has(key) !== after.has(key);
  const hasFields = (facts: Facts): ReadonlySet<string> =>
    new Set([...facts.keys()].filter((key) => key.startsWith("field:")).map(typeOf));
  const [told, tells] = [hasFields(before), hasFields(after)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].flatMap((key): string[] => {
    const [kind = ""] = key.split(":");
    const [id, type] = [idOf(key), typeOf(key)];
    if (isSameValue(kind, before.get(key), after.get(key))) return [];
    if (kind === "type") return [key];
    if (isOnlyInOne(`type:${type}`)) return [];
    if (kind === "op" && before.get(`page:${type}`) !== after.get(`page:${type}`)) {
      if (/\.(?:List|Get)$/.test(key)) return [];
    }
    if (fieldKinds.includes(kind)) {
      if (told.has(type) !== tells.has(type)) return [`open:${type}`];
      if (kind !== "field" && isOnlyInOne(`field:${id}`)) return [];
    }
    if ((kind === "input" || kind === "output") && isOnlyInOne(`action:${id}`)) return [];
    return [key];
  });
  return [...new Set(keys)].sort();
}

const fieldKinds = ["field", "create", "update", "required", "default", "options"];

/** Options are a set. */
function isSameValue(kind: string, a: string | undefined, b: string | undefined): boolean {
  if (kind !== "options" || a === undefined || b === undefined) return a === b;
  return a.split(",").sort().join() === b.split(",").sort().join();
}

/**
 * Returns the keys of the facts of findings. One finding has all flags of a field; only those that differ are returned.
 */
function keysOf(findings: readonly Difference[], before: Facts, after: Facts): readonly string[] {
  const keys = findings.flatMap(({ facts }) => {
    const differing = facts.filter((key) => before.get(key) !== after.get(key));
    return differing.length > 0 ? differing : facts;
  });
  return [...new Set(keys)].sort();
}

/** True if a finding has the right rule and the right values. */
function isTrue(finding: Difference, before: Facts, after: Facts): boolean {
  return isRightRule(finding, before, after) && hasRightValues(finding, before, after);
}

/** The rules that may report a difference, keyed by the kind of fact. */
const kindsOf: Readonly<Record<string, RegExp>> = {
  type: /^type-(?:presence|name)\//,
  page: /^type-role\//,
  field: /^(?:field-|reference-)/,
  create: /^(?:create-flag|required-flag|flags-documentation)\//,
  update: /^(?:update-flag|flags-documentation)\//,
  required: /^(?:required-flag|create-flag|flags-documentation)\//,
  default: /^default-value\//,
  options: /^options?-/,
  op: /^(?:operation-(?:presence|method|path)|base-path|path-)/,
  action: /^(?:operation-(?:presence|name|owner|method|path)|base-path|path-)/,
  input: /^operation-input\//,
  output: /^operation-output\//,
};

/**
 * True if the rule is one for this kind of fact. It must end in `added` if only the head has the fact, and in `removed`
 * if only the base has it.
 */
function isRightRule({ rule, facts }: Difference, before: Facts, after: Facts): boolean {
  const [open] = facts.filter((fact) => fact.startsWith("open:"));
  if (open !== undefined) {
    const isTold = [...after.keys()].some((fact) => fact.startsWith(`field:${idOf(open)}.`));
    return rule === (isTold ? "type-fields/closed" : "type-fields/opened");
  }
  const [key = ""] = facts.filter((fact) => before.get(fact) !== after.get(fact));
  const kind = key.split(":")[0] ?? "";
  if (kindsOf[kind]?.test(rule) !== true) return false;
  if (
    !["type", "field", "op", "action"].includes(kind) ||
    /renamed$|moved$|^field-(?:type|enum|multi|cont|emb|ref)|^reference-/.test(rule)
  ) {
    return true;
  }
  const change = before.has(key) ? (after.has(key) ? "" : "removed") : "added";
  const said = /(?:added|removed)$/.exec(rule)?.[0] ?? "";
  return said === change;
}

function hasRightValues(
  { rule, subject, facts, before: was, after: is }: Difference,
  before: Facts,
  after: Facts,
): boolean {
  const [key = ""] = facts;
  const [a, b] = [before.get(key), after.get(key)];
  switch (key.split(":")[0]) {
    case "field":
    case "default":
      return rule === "field-name/renamed" || (was === a && is === b);
    case "input":
    case "output":
      return was === (a === "none" ? undefined : a) && is === (b === "none" ? undefined : b);
    case "options":
      return was === undefined
        ? is !== undefined && !a?.split(",").includes(is) && b?.includes(is) === true
        : a?.includes(was) === true && !b?.split(",").includes(was);
    case "op":
    case "action": {
      // A change of all routes has the old and the new prefix, and each route has to have them.
      if (subject !== "api") return a !== b;
      return facts.every((fact) => {
        const [from = "", to = ""] = [before.get(fact), after.get(fact)];
        return was === ""
          ? to === from.replace("/v1", `/v1${is ?? ""}`)
          : to === from.replace(was ?? "", is ?? "");
      });
    }
    default:
      return true;
  }
}
