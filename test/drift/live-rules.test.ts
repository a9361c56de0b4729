import { expect, it } from "vitest";

import type { Difference } from "../../generator/drift/difference.js";
import { compareLive } from "../../generator/drift/compare-live.js";
import { makeApi } from "../../generator/core/by-type.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { rules, type RuleId } from "../../generator/drift/rules.js";
import type { Api } from "../../generator/core/api.js";
import { liveFixtures, type LiveFactRuleId } from "./fixtures/live.js";
import { world, type Lines } from "./fixtures/states.js";

const ids = Object.keys(liveFixtures) as readonly LiveFactRuleId[];

function apiOf(lines: Lines, id: RuleId): Api {
  // Of a base path that is another everywhere there must be no collection besides.
  const before = id === "live-base-path" ? [] : world;
  const twice = id === "live-base-path" ? lines.map((line) => line.replaceAll("disk", "tape")) : [];
  const text = [...before, ...lines, ...twice].map((line) => line.replace(" ", "\t")).join("\n");
  const { api, faults } = readFacts("facts.tsv", text);
  expect(faults).toBeUndefined();
  return api ?? makeApi([]);
}

const find = (server: Lines, docs: Lines, id: RuleId): readonly Difference[] =>
  compareLive(apiOf(server, id), apiOf(docs, id));
const ruleIds = (findings: readonly Difference[]): readonly string[] =>
  findings.map(({ rule }) => rule);

it("has a fixture for every rule that facts can trigger", () => {
  const live = Object.keys(rules).filter((id) => id.startsWith("live-"));
  expect([...ids, "live-common-field-missing", "live-unreadable-schema"].sort()).toEqual(
    live.sort(),
  );
});

it.each(ids)("finds %s and nothing else", (id) => {
  const { base, head } = liveFixtures[id];
  const findings = find(base, head, id);
  expect(ruleIds(findings)).toEqual([id]);
  const [finding] = findings;
  expect(finding).toMatchObject({ severity: rules[id].severity, area: rules[id].area });
  expect(finding?.facts).not.toEqual([]);
  expect(finding?.base ?? finding?.head).toBeDefined();
  expect(finding?.message).not.toMatch(/undefined|``/);
});

it.each(ids)("does not find %s next to it", (id) => {
  const { base, head, finds } = liveFixtures[id].near;
  const found = ruleIds(find(base, head, id));
  expect(found).not.toContain(id);
  expect(found.toSorted()).toEqual([...finds].sort());
});

it.each(ids)("finds the mirror of %s where server and docs change places", (id) => {
  const { mirror } = rules[id];
  const { base, head } = liveFixtures[id];
  expect(ruleIds(find(head, base, id))).toEqual([mirror]);
  expect(rules[mirror as RuleId].mirror).toBe(id);
});

it("gives a reason wherever a rule has no mirror", () => {
  for (const [id, { mirror }] of Object.entries(rules)) {
    if (typeof mirror === "string") continue;
    expect([id, mirror.none.length > 20]).toEqual([id, true]);
    expect(id).toMatch(/^(?:live|impl)-/);
  }
});
