import { expect, it } from "vitest";

import { compareApis } from "../../generator/drift/compare-apis.js";
import { compareLive } from "../../generator/drift/compare-live.js";
import type { Difference } from "../../generator/drift/difference.js";
import { makeApi } from "../../generator/core/by-type.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import { rules, type RuleId } from "../../generator/drift/rules.js";
import { rulesPage } from "../../generator/drift/rules-page.js";
import type { Api } from "../../generator/core/api.js";
import { parseBaseline } from "../../generator/report/baseline.js";
import { fixtures } from "./fixtures/index.js";
import { liveFixtures, type LiveFactRuleId } from "./fixtures/live.js";
import { world, type BreakingRuleId, type Lines } from "./fixtures/states.js";

const all = Object.keys(rules) as readonly RuleId[];
// Those of `check live` and `check impl` have fixtures of their own.
const ids = all.filter((id) => !/^(?:live|impl)-/.test(id)) as readonly BreakingRuleId[];

function apiOf(lines: Lines): Api {
  const text = [...world, ...lines].map((line) => line.replace(" ", "\t")).join("\n");
  const { api, faults } = readFacts("facts.tsv", text);
  expect(faults).toBeUndefined();
  return api ?? makeApi([]);
}

function find(base: Lines, head: Lines): readonly Difference[] {
  return compareApis(apiOf(base), apiOf(head));
}

const ruleIds = (findings: readonly Difference[]): readonly string[] =>
  findings.map(({ rule }) => rule);

it("has sixty rules and more, each with a fixture", () => {
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(fixtures).toSorted()).toEqual([...ids].sort());
});

it.each(ids)("finds %s and nothing else", (id) => {
  const { base, head } = fixtures[id];
  const findings = find(base, head);
  expect(ruleIds(findings)).toEqual([id]);
  const [finding] = findings;
  expect(finding).toMatchObject({ severity: rules[id].severity, area: rules[id].area });
  if (rules[id].direction !== "both") expect(finding?.direction).toBe(rules[id].direction);
  // What differs can be looked up, and has a place wherever it is.
  expect(finding?.facts).not.toEqual([]);
  expect(finding?.base ?? finding?.head).toBeDefined();
  expect(finding?.message).not.toMatch(/undefined|``/);
});

it.each(ids)("does not find %s next to it", (id) => {
  const { base, head, finds } = fixtures[id].near;
  const found = ruleIds(find(base, head));
  expect(found).not.toContain(id);
  expect(found.toSorted()).toEqual([...finds].sort());
});

it.each(ids)("has a mirror of %s that has this for its own", (id) => {
  const { mirror } = rules[id];
  expect(ids).toContain(mirror);
  expect(rules[mirror as RuleId].mirror).toBe(id);
});

it.each(ids)("finds the mirror of %s where base and head change places", (id) => {
  const { base, head } = fixtures[id];
  expect(ruleIds(find(head, base))).toEqual([rules[id].mirror]);
});

it("says of every rule when it applies and how to mend it, in sentences", () => {
  for (const { when, fix } of Object.values(rules)) {
    expect(when).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  }
});

it("tells of everything that breaks how to go on, and of nothing else that there is nothing to do", () => {
  const idle = all.filter((id) => rules[id].fix.startsWith("Nothing breaks"));
  expect(idle.filter((id) => rules[id].severity !== "info")).toEqual([]);
});

it("lists every rule in docs/drift-rules.md", async () => {
  const page = new URL("../../docs/drift-rules.md", import.meta.url);
  // `npm run test:update` writes the page.
  await expect(rulesPage()).toMatchFileSnapshot(page.pathname);
  const listed = [...rulesPage().matchAll(/^- `([\w-]+)`/gm)].map(([, id]) => id);
  expect(listed.toSorted()).toEqual(all.toSorted());
});

/** What `--update-baseline` wrote when each rule stood for itself, before rules were cases of kinds. */
const oldBaseline = `
disks-v1\tbreaking\tresource-removed\tdisk\te81e3a4eec2e8cd7
disks-v1\tlive\tlive-type-unknown\tport\t2e83c4f492d27140
disks-v1\tlive\tlive-field-missing\tvolume.size\t7e8435bca0d02d8f
disks-v1\tlive\tlive-required-field-unknown\tgrowInput.size\t62681e81f5a99267
disks-v1\tbreaking\toption-removed-from-request\tgrowInput.x=b\td1455fd43af57815
disks-v1\tlive\tlive-option-missing\tvolume.x=b\tc38b467b32280912
disks-v1\tbreaking\tdefault-changed-in-response\tvolume.x\t4d984356292affc2
disks-v1\tbreaking\toperation-scope-gained\tvolume.Delete\t6f78eb9dacee396b
disks-v1\tbreaking\taction-path-changed\tvolume.purge\t8923502172218ad0
disks-v1\tbreaking\tapi-base-path-changed\t/v3\t6ace4c3775c69bf9
disks-v1\tbreaking\trequired-input-added\tvolume.purge\tff08593b16a171ee
disks-v1\tlive\tlive-output-differs\tvolume.shrink\t05a434ddeb6c1041
disks-v1\tbreaking\tfield-renamed\tvolume.driverName\te15860cf6c00cb85
disks-v1\tbreaking\tstring-became-enum-in-response\tvolume.x\t01b8818e627d4d25
disks-v1\tbreaking\tarray-became-single\tvolume.x\t08a93a9e27916c0c
disks-v1\tbreaking\trequired-documented\tgrowInput.x\t085edb9a9187b2a4
`;

it("lets pass what a baseline has that was written before rules were cases of kinds", () => {
  const { entries = [] } = parseBaseline("known.txt", oldBaseline);
  expect(entries.length).toBeGreaterThan(15);
  for (const { part, rule, subject, fingerprint } of entries) {
    const { base, head } =
      part === "live" ? liveFixtures[rule as LiveFactRuleId] : fixtures[rule as BreakingRuleId];
    const compare = part === "live" ? compareLive : compareApis;
    expect(compare(apiOf(base), apiOf(head))).toMatchObject([{ rule, subject, fingerprint }]);
  }
});
