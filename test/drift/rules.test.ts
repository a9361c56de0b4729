import { expect, it } from "vitest";

import type { Difference } from "../../generator/drift/difference.js";
import { makeApi } from "../../generator/core/by-type.js";
import { readFacts } from "../../generator/dialects/facts/read-facts.js";
import {
  cases,
  kinds,
  selectors,
  type CaseId,
  type DriftCase,
} from "../../generator/drift/rules.js";
import { definitionKinds } from "../../generator/drift/kinds/definitions.js";
import { requestKinds } from "../../generator/drift/kinds/requests.js";
import { rulesPage } from "../../generator/drift/rules-page.js";
import type { Api } from "../../generator/core/api.js";
import { parseBaseline } from "../../generator/report/baseline.js";
import { comparePages, compareServer } from "./compare.js";
import { fixtures } from "./fixtures/index.js";
import { liveFixtures } from "./fixtures/live.js";
import { world, type Lines } from "./fixtures/states.js";

const all = { ...fixtures, ...liveFixtures };
const ids = Object.keys(all) as readonly (CaseId & keyof typeof all)[];
const caseOf = new Map(cases.map((one) => [one.id, one]));

function apiOf(lines: Lines, id: string): Api {
  // `live-base-path` needs a difference in all collections, so those of the world are left out.
  const isAlone = id === "live-base-path";
  const twice = isAlone ? lines.map((line) => line.replaceAll("disk", "tape")) : [];
  const text = [...(isAlone ? [] : world), ...lines, ...twice].map((line) => {
    return line.replace(" ", "\t");
  });
  const { api, faults } = readFacts("facts.tsv", text.join("\n"));
  expect(faults).toBeUndefined();
  return api ?? makeApi([]);
}

function find(id: string, base: Lines, head: Lines): readonly Difference[] {
  const compare = id.startsWith("live-") ? compareServer : comparePages;
  return compare(apiOf(base, id), apiOf(head, id));
}

const caseIds = (findings: readonly Difference[]): readonly string[] =>
  findings.map(({ of }) => of.id);

it.each(ids)("finds exactly %s", (id) => {
  const { base, head } = all[id] ?? { base: [], head: [] };
  const findings = find(id, base, head);
  expect(caseIds(findings)).toEqual([id]);
  const [finding] = findings;
  const { rule, severity, subject, direction } = caseOf.get(id) ?? {};
  expect(finding).toMatchObject({ rule, severity, subject });
  if (direction !== "both") expect(finding?.direction).toBe(direction);
  // A finding has the keys of its facts, and a place on one side at least.
  expect(finding?.facts).not.toEqual([]);
  expect(finding?.base ?? finding?.head).toBeDefined();
  expect(finding?.message).not.toMatch(/undefined|``/);
});

it.each(ids)("does not find %s in a similar difference", (id) => {
  const { base, head, finds } = all[id]?.near ?? { base: [], head: [], finds: [] };
  const found = caseIds(find(id, base, head));
  expect(found).not.toContain(id);
  expect(found.toSorted()).toEqual([...finds].sort());
});

it.each(ids)("finds the mirror of %s if the two sides are swapped", (id) => {
  const { base, head } = all[id] ?? { base: [], head: [] };
  const [found, ...more] = find(id, head, base);
  expect(more).toEqual([]);
  expect(found?.rule).toBe(caseOf.get(id)?.mirror);
  expect(found?.of.mirror).toBe(caseOf.get(id)?.rule);
});

it("finds every case of a comparison in a fixture or its mirror", () => {
  const found = ids.flatMap((id) => {
    const { base, head } = all[id] ?? { base: [], head: [] };
    return caseIds([...find(id, base, head), ...find(id, head, base)]);
  });
  // Facts files of Rancher's pages state no parameters, and no answers of operations that belong to no type.
  // plain.test.ts tests these.
  const isPlain = ({ kind, id, subject }: DriftCase): boolean =>
    kind in requestKinds ||
    kind in definitionKinds ||
    subject === "parameter" ||
    /^(?:body|response)-/.test(id);
  // Only OpenAPI documents state credentials, and whether each member of an answer may be null or missing.
  const isOfDocuments = ({ kind, subject }: DriftCase): boolean =>
    kind === "nullability" || kind === "field-optionality" || subject === "credentials";
  const facts = cases
    .filter((one) => one.comparison === "breaking" || one.comparison === "live")
    .filter((one) => !isPlain(one) && !isOfDocuments(one))
    .map(({ id }) => id);
  // These cases need schemas, a common fields page or the names of a client. Other tests cover them.
  const others = ["live-common-field-missing", "live-unreadable-schema", "method-renamed"];
  expect([...new Set([...found, ...others])].sort()).toEqual(facts.toSorted());
});

it("gives a reason for each rule without a mirror; every other rule is the mirror of its mirror", () => {
  for (const { rule, mirror } of cases) {
    if (typeof mirror !== "string") expect([rule, mirror.none.length > 20]).toEqual([rule, true]);
    else expect(selectors.get(mirror)?.[0]?.mirror).toBe(rule);
  }
});

it("keeps the case of each name that earlier configurations could use", () => {
  expect(Object.keys(kinds).length).toBeLessThanOrEqual(47);
  expect(cases.length).toBeGreaterThanOrEqual(157);
  for (const { id } of cases) expect(selectors.get(id)?.map((one) => one.id)).toEqual([id]);
});

it("says for every case, in sentences, when it applies and how to fix it", () => {
  for (const { when, fix } of cases) {
    expect(when).toMatch(/^[A-Z].*\.$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  }
});

it("has the fix `Nothing breaks` only for cases with severity info", () => {
  const idle = cases.filter(({ fix }) => fix.startsWith("Nothing breaks"));
  expect(idle.filter(({ severity }) => severity !== "info")).toEqual([]);
});

it("lists every case in docs/drift-rules.md", async () => {
  const page = new URL("../../docs/drift-rules.md", import.meta.url);
  // `npm run test:update` writes the page.
  await expect(rulesPage()).toMatchFileSnapshot(page.pathname);
  const listed = [...rulesPage().matchAll(/^- `([\w-]+)`: /gm)].map(([, id]) => id);
  expect(listed).toEqual(cases.map(({ id }) => id));
});

/** A baseline that `--update-baseline` wrote before cases were grouped into kinds. */
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

it("accepts the entries of an old baseline, written before cases had kinds", () => {
  const { entries = [] } = parseBaseline("known.txt", oldBaseline);
  expect(entries.length).toBeGreaterThan(15);
  const found = ids.flatMap((id) => {
    const { base, head } = all[id] ?? { base: [], head: [] };
    return [...find(id, base, head), ...find(id, head, base)];
  });
  for (const { rule, subject, fingerprint } of entries) {
    const same = found.filter((one) => one.of.id === rule && one.id === subject);
    expect(same[0]).toMatchObject({ fingerprint });
  }
});
