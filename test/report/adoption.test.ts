import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { diskPage, edit } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder } from "../helpers/tree.js";
import { makeFolder } from "../drift/repository.js";

/** A project whose page lost a row and got another since the folder `old`. */
function makeChange(): string {
  const folder = makeFolder();
  cpSync(join(folder, "docs"), join(folder, "old"), { recursive: true });
  const page = join(folder, diskPage);
  edit(page, "tags | array[string] | Optional | - | [a b] | \n", "");
  edit(page, "owner | [host]", "keeper | string | - | - | - | Who has it\nowner | [host]");
  return folder;
}

/** Sets keys of the API in the configuration of a project. */
function configure(folder: string, keys: object, top: object = {}): void {
  const path = join(folder, "stubdown.config.json");
  const { apis } = JSON.parse(readFileSync(path, "utf8")) as { apis: object[] };
  const text = JSON.stringify({ ...top, apis: [{ ...apis[0], ...keys }] });
  writeFileSync(path, text.replaceAll('"overrides"', '\n"overrides"'));
}

const breaking = ["check", "breaking", "--against", "old"];
const rulesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^\S+: (\w+): .* \[([\w/-]+)\]$/gm)].map(
    ([, severity, rule]) => `${severity ?? ""} ${rule ?? ""}`,
  );

it("gives drift rules the severity that the configuration asks for, by path as well", async () => {
  const folder = makeChange();
  const told = async (): Promise<readonly string[]> => {
    const { code, out } = await run(breaking, folder);
    return [String(code), ...rulesIn(out)];
  };
  expect(await told()).toEqual(["1", "info field-presence/added", "error field-presence/removed"]);
  configure(folder, { severity: { "field-removed": "warning", "field-added-to-response": "off" } });
  expect(await told()).toEqual(["0", "warning field-presence/removed"]);
  const overrides = [{ paths: ["api-resources/disk/**"], severity: { "field-removed": "info" } }];
  configure(folder, { severity: { "field-removed": "warning" }, overrides });
  expect(await told()).toEqual(["0", "info field-presence/added", "info field-presence/removed"]);
  configure(folder, { severity: { "field-presence": "off" }, overrides: [] });
  expect(await told()).toEqual(["0"]);
  configure(folder, { severity: { "field-presence": "off", "field-presence/removed": "warning" } });
  expect(await told()).toEqual(["0", "warning field-presence/removed"]);
  // The most specific name of a finding decides, in any order of the keys.
  const severity = { "field-removed": "info", "field-presence/removed": "off" };
  configure(folder, { severity: { ...severity, "field-presence": "off" } });
  expect(await told()).toEqual(["0", "info field-presence/removed"]);
});

it("gives generated files the severity that is asked for, by their own paths", async () => {
  const folder = makeFolder();
  const overrides = [{ paths: ["models/**"], severity: { "stale-missing": "warning" } }];
  configure(folder, { severity: { "stale-missing": "off" }, overrides });
  await run(["generate"], folder);
  for (const name of ["models", "client"]) {
    rmSync(join(folder, "generated/disks-v1", name), { recursive: true });
  }
  const { code, out } = await run(["check", "stale"], folder);
  expect(code).toBe(0);
  expect(new Set(rulesIn(out))).toEqual(new Set(["warning stale-missing"]));
  expect(out).toMatch(/^generated\/disks-v1\/models\/src\/types\/disk\.ts:1:1: /m);
  expect(out).not.toMatch(/^generated\/disks-v1\/client/m);
});

it("refuses an unknown rule, and suggests one that is spelt alike", async () => {
  const folder = makeChange();
  configure(folder, { severity: { "field-remved": "off" } });
  const { code, err } = await run(breaking, folder);
  expect(code).toBe(2);
  expect(err).toMatch(/There is no key `field-remved`; did you mean `field-removed`\?/);
});

it("reports a glob that matches nothing, at its place in the configuration", async () => {
  const folder = makeChange();
  const overrides = [
    { paths: ["api-resources/disk/**", "api-resources/dsk/**"], severity: { "blank-type": "off" } },
    { paths: ["api-resources/gone/**"], severity: { "field-removed": "off" } },
  ];
  configure(folder, { overrides });
  const docs = await run(["check", "docs"], folder);
  expect(docs.code).toBe(0);
  // The second override may fit earlier pages, which only a comparison reads.
  expect(docs.out).toMatch(
    /^stubdown\.config\.json:2:\d+: warning: This glob finds no page and no generated file: `api-resources\/dsk\/\*\*` \[unused-override\]$/m,
  );
  expect(rulesIn(docs.out).filter((rule) => rule.includes("override"))).toHaveLength(1);
  await run(["generate"], folder);
  const all = await run(["check", "--against", "old", "--fail-on", "warning"], folder);
  expect(all.code).toBe(1);
  expect(all.out).toContain("`api-resources/gone/**` [unused-override]");
});

it("reports a glob of `exclude` that matches no page, at its place in the configuration", async () => {
  const folder = makeChange();
  configure(folder, { exclude: ["nope.md", "api-resources/host/**"] });
  const path = join(folder, "stubdown.config.json");
  const text = readFileSync(path, "utf8").replace('["nope', '[\n"nope');
  writeFileSync(path, text);
  const { code, out } = await run(["check", "docs"], folder);
  expect(code).toBe(0);
  const own = out.split("\n").filter((line) => line.includes("unused-exclude"));
  expect(own).toEqual([
    "stubdown.config.json:2:1: warning: This glob of `exclude` finds no page, so nothing is left out: `nope.md` [unused-exclude]",
  ]);
  configure(folder, { severity: { "unused-exclude": "off" } });
  expect((await run(["check", "docs"], folder)).out).not.toContain("unused-exclude");
});

it("lets a page disable drift rules, and reports an unused comment", async () => {
  const folder = makeChange();
  const page = join(folder, diskPage);
  edit(page, "A disk.", "<!-- stubdown disable field-removed -- nobody used it -->\n\nA disk.");
  const { code, out } = await run(breaking, folder);
  expect({ code, rules: rulesIn(out) }).toEqual({
    code: 0,
    rules: ["info field-presence/added"],
  });
  expect(out).toMatch(/^disks-v1: 1 other change since old; 1 disabled\n$/m);
  expect(rulesIn((await run(["check", "docs"], folder)).out).join()).not.toMatch(
    /unknown-code|unused/,
  );
  edit(page, "disable field-removed", "disable field-removed type-removed");
  expect((await run(breaking, folder)).out).toMatch(
    /^docs\S+: warning: The comment disables `type-removed`.*\[unused-disable\]$/m,
  );
  edit(page, "type-removed", "type-remoed");
  expect((await run(["check", "docs"], folder)).out).toMatch(/did you mean `type-removed`\?/);
});

it.each([
  ["error", 0],
  ["warning", 1],
  ["info", 1],
])("fails on %s with --fail-on", async (level, code) => {
  const folder = makeChange();
  configure(folder, { severity: { "field-removed": "warning" } });
  expect((await run([...breaking, "--fail-on", level], folder)).code).toBe(code);
});

const baselined = [...breaking, "--baseline", "known.txt"];

it("adds known findings to a baseline, accepts them, and still reports new ones", async () => {
  const folder = makeChange();
  const first = await run([...baselined, "--update-baseline"], folder);
  expect(first).toMatchObject({ code: 0, err: "known.txt: 1 in the baseline, 1 new, 0 removed\n" });
  const text = readFileSync(join(folder, "known.txt"), "utf8");
  expect(text.split("\n").slice(1)).toEqual([
    "disks-v1\tbreaking\tfield-presence/removed\tdisk.tags\t4ae45c5a5f026bf7",
    "",
  ]);
  expect(await run(baselined, folder)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/1 other change since old; 1 in the baseline\n$/) as string,
  });
  edit(join(folder, diskPage), "sizes | map[int]", "sizes | map[string]");
  const more = await run(baselined, folder);
  expect(rulesIn(more.out)).toEqual(["info field-presence/added", "error field-type/changed"]);
  expect(more.code).toBe(1);
  // A check does not add entries to the baseline.
  expect(readFileSync(join(folder, "known.txt"), "utf8")).toBe(text);
});

it("reports an unused entry at its line, and prunes it", async () => {
  const folder = makeChange();
  await run([...baselined, "--update-baseline"], folder);
  edit(
    join(folder, diskPage),
    "sizes |",
    "tags | array[string] | Optional | - | [a b] | \nsizes |",
  );
  const { code, out } = await run(baselined, folder);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^known\.txt:2:1: error: Nothing needs this entry of the baseline any more: `field-presence\/removed` of `disk\.tags` \[unused-baseline\]$/m,
  );
  const pruned = await run([...baselined, "--update-baseline"], folder);
  expect(pruned).toMatchObject({
    code: 0,
    err: "known.txt: 0 in the baseline, 0 new, 1 removed\n",
  });
  expect((await run(baselined, folder)).code).toBe(0);
});

it("does not report entries of a part that did not run", async () => {
  const folder = makeChange();
  await run([...baselined, "--update-baseline"], folder);
  const text = readFileSync(join(folder, "known.txt"), "utf8");
  const docs = ["check", "docs", "--baseline", "known.txt"];
  expect((await run(docs, folder)).out).not.toContain("unused-baseline");
  await run([...docs, "--update-baseline"], folder);
  expect(readFileSync(join(folder, "known.txt"), "utf8")).toContain(text.split("\n")[1]);
  expect((await run(baselined, folder)).code).toBe(0);
});

it("accepts the faults of a baseline if lines and words of pages move", async () => {
  const folder = makeFolder();
  const page = join(folder, diskPage);
  configure(folder, {}, { baseline: "known.txt" });
  edit(page, "secret | [password]", "secret | [passwrd]");
  edit(page, "id | int | Which disk", "id | itn | Which disk");
  const update = ["check", "docs", "--update-baseline"];
  expect((await run(update, folder)).code).toBe(0);
  const entries = readFileSync(join(folder, "known.txt"), "utf8");
  expect(entries).toContain("\tunknown-type\tdisk.id\t");
  edit(page, "A disk.", "Quite a disk.\n\nAnd more.");
  edit(page, "id | itn | Which disk", "id | itn | Which one");
  const { code, out } = await run(["check", "docs"], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/; \d+ in the baseline\n$/);
  // One more of the same kind is new.
  edit(page, "name | string", "name | strng");
  expect((await run(["check", "docs"], folder)).code).toBe(1);
});

it("merges the lines that two branches add to a baseline", async () => {
  const folder = makeChange();
  writeFileSync(
    join(folder, "known.txt"),
    "# Anything.\r\n\r\ndisks-v1\tbreaking\tfield-removed\tdisk.tags\t4ae45c5a5f026bf7\r\ndisks-v1\tbreaking\tfield-removed\tdisk.tags\t4ae45c5a5f026bf7\r\n",
  );
  expect((await run(baselined, folder)).code).toBe(0);
  // Comments are kept, and a repeated entry is written once.
  const { err } = await run([...baselined, "--update-baseline"], folder);
  expect(err).toBe("known.txt: 1 in the baseline, 0 new, 0 removed\n");
  expect(readFileSync(join(folder, "known.txt"), "utf8").split("\n").slice(1)).toEqual([
    "# Anything.",
    "disks-v1\tbreaking\tfield-removed\tdisk.tags\t4ae45c5a5f026bf7",
    "",
  ]);
});

it.each([
  [
    ["--baseline", "none.txt"],
    /There is no baseline none\.txt; `stubdown check --update-baseline` makes it/,
  ],
  [["--update-baseline"], /needs a file: add --baseline FILE, or `baseline`/],
  [
    ["--baseline", "old.tsv"],
    /old\.tsv:1:1: `<<<<<<< ours` is not an entry; write API, part, rule/,
  ],
  [["--fail-on", "warnings"], /did you mean `warning`\?/],
  [["--output", "no/folder/x.sarif", "--format", "sarif"], /ENOENT/],
  [["--output", "old"], /EISDIR/],
])("ends with 2 for %j", async (args, message) => {
  const folder = makeChange();
  writeFileSync(join(folder, "old.tsv"), "<<<<<<< ours\n");
  const { code, err } = await run([...breaking, ...args], folder);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

it("writes a report to a file, and lines to the terminal", async () => {
  const folder = makeChange();
  const args = [...breaking, "--format", "sarif", "--output", "x.sarif"];
  const { code, out } = await run(args, folder);
  expect(code).toBe(1);
  expect(out).toBe((await run(breaking, folder)).out);
  expect(JSON.parse(readFileSync(join(folder, "x.sarif"), "utf8"))).toMatchObject({
    version: "2.1.0",
  });
});

it("makes one document of all parts and all APIs", async () => {
  const folder = makeChange();
  const path = join(folder, "stubdown.config.json");
  mkdirSync(join(folder, "more"));
  cpSync(join(folder, "old"), join(folder, "more"), { recursive: true });
  const apis = ["docs", "more"].map((docs) => ({ name: docs, docs, out: `out/${docs}` }));
  writeFileSync(path, JSON.stringify({ apis }));
  await run(["generate"], folder);
  edit(join(folder, "more/api-resources/disk/index.md"), "map[int]", "map[float]");
  const before = readFolder(folder);
  const { code, out } = await run(["check", "--format", "sarif"], folder);
  expect(code).toBe(1);
  const { runs } = JSON.parse(out) as {
    runs: { results: { properties: { api: string; part: string } }[]; invocations: unknown[] }[];
  };
  expect(runs).toHaveLength(1);
  const told = runs[0]?.results.map(({ properties: { api, part } }) => `${api} ${part}`);
  expect(new Set(told)).toEqual(new Set(["docs docs", "more docs", "more stale"]));
  // The check writes no file.
  expect(readFolder(folder)).toEqual(before);
  expect(existsSync(join(folder, "node_modules"))).toBe(false);
});
