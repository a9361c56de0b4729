import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { diskPage, edit, root, type Outcome } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";
import { commit, git, makeFolder, makeRepository } from "./repository.js";

/** Makes a project whose pages differ from the earlier pages in the folder `old` and the facts in `old.tsv`. */
async function makeChange(): Promise<string> {
  const folder = makeFolder();
  cpSync(join(folder, "docs"), join(folder, "old"), { recursive: true });
  writeFileSync(join(folder, "old.tsv"), (await run(["facts"], folder)).out);
  const page = join(folder, diskPage);
  edit(page, "tags | array[string] | Optional | - | [a b] | \n", "");
  edit(page, "sizes | map[int] |", "sizes | map[string] |");
  edit(page, "owner | [host]", "keeper | string | - | - | - | Who has it\nowner | [host]");
  return folder;
}

const lines = (base: string, place: string): string =>
  [
    `${diskPage}:20:1: info: Field \`disk.keeper\` (\`string\`) is new in responses [field-presence/added]`,
    `${diskPage}:23:9: error: \`disk.sizes\` is \`map[string]\` in requests and responses, was \`map[int]\` [field-type/changed]`,
    `${place}: error: Field \`disk.tags\` (\`array[string]\`) is gone from requests and responses (the place is in ${base}) [field-presence/removed]`,
    `disks-v1: 2 errors, 1 other change since ${base}`,
    "",
  ].join("\n");

it("compares with a folder of pages", async () => {
  expect(await run(["check", "breaking", "--against", "old/"], await makeChange())).toEqual({
    code: 1,
    out: lines("old", "old/api-resources/disk/index.md:23:1"),
    err: "",
  });
});

it("compares with a facts file, and names its lines as places", async () => {
  const folder = await makeChange();
  const facts = readFileSync(join(folder, "old.tsv"), "utf8").split("\n");
  const line = facts.findIndex((text) => text.startsWith("field:disk.tags\t")) + 1;
  expect(await run(["check", "breaking", "--against", "old.tsv"], folder)).toEqual({
    code: 1,
    out: lines("old.tsv", `old.tsv:${line}:1`),
    err: "",
  });
});

it("compares with the API report of an earlier run", async () => {
  const folder = makeFolder();
  expect((await run(["generate"], folder)).code).toBe(0);
  const report = "generated/disks-v1/api-report.txt";
  const expected = (await run(["facts"], folder)).out;
  expect(readFileSync(join(folder, report), "utf8")).toBe(expected);
  const { code, out } = await run(["check", "breaking", "--against", report], folder);
  expect({ code, out }).toEqual({ code: 0, out: `disks-v1: no change since ${report}\n` });
});

it("gives the same fingerprint with any base", async () => {
  const folder = await makeChange();
  const prints = async (against: string): Promise<readonly (readonly [string, string])[]> => {
    const args = ["check", "breaking", "--format", "json", "--against", against];
    const { out } = await run(args, folder);
    const { findings } = JSON.parse(out) as { findings: { rule: string; fingerprint: string }[] };
    return findings.map(({ rule, fingerprint }) => [rule, fingerprint]);
  };
  const ofFolder = await prints("old");
  expect(await prints("old.tsv")).toEqual(ofFolder);
  // Users keep fingerprints in files, so they must never change.
  expect(ofFolder).toEqual([
    ["field-presence/added", "efff65017ef0f722"],
    ["field-type/changed", "4d9097d52ae4b7dd"],
    ["field-presence/removed", "4ae45c5a5f026bf7"],
  ]);
});

it("prints a finding as JSON with both of its places", async () => {
  const args = ["check", "breaking", "--format", "json", "--against", "old"];
  const { code, out } = await run(args, await makeChange());
  const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
  expect(code).toBe(1);
  expect(findings[1]).toMatchObject({
    api: "disks-v1",
    rule: "field-type/changed",
    severity: "error",
    subjects: ["disk.sizes"],
    change: {
      direction: "both",
      subject: "field",
      case: "field-type-changed",
      facts: ["field:disk.sizes"],
      before: "map[int]",
      after: "map[string]",
    },
    place: { file: diskPage, start: { line: 23, column: 9 }, revision: null },
    related: [
      {
        place: {
          file: "old/api-resources/disk/index.md",
          start: { line: 22, column: 9 },
          revision: "old",
        },
      },
    ],
  });
  expect(findings[2]).toMatchObject({
    rule: "field-presence/removed",
    change: { after: null },
    place: { revision: "old" },
    related: [],
  });
});

it("prints findings for GitHub and for people", async () => {
  const folder = await makeChange();
  const args = ["check", "breaking", "--against", "old", "--format"];
  const github = (await run([...args, "github"], folder)).out.split("\n");
  expect(github[0]).toMatch(/^::notice file=docs\/api-resources\/disk\/index\.md,line=20,/);
  // A removed row has no line in the present pages, and `old` is not among them.
  expect(github[2]).toMatch(
    /^::error title=field-presence\/removed::.*\(it was at old\/api-resources\/disk\/index\.md:23 in old\)/,
  );
  const pretty = (await run([...args, "pretty"], folder)).out;
  expect(pretty).toContain("tags | array[string] | Optional");
  expect(pretty).toMatch(/fix:\S* Bring the row back\./);
});

it("prints a release note", async () => {
  const folder = await makeChange();
  edit(
    join(folder, diskPage),
    "hostId | [host](/api-resources/host/) | Yes",
    "hostid | [host](/api-resources/host/) | Yes",
  );
  edit(join(folder, diskPage), '{"hostId"', '{"hostid"');
  const { code, out, err } = await run(
    ["check", "breaking", "--changelog", "--against", "old"],
    folder,
  );
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toBe(`## disks-v1: changes since old

### Breaking

- **disk**
  - \`disk.sizes\` is \`map[string]\` in requests and responses, was \`map[int]\`
  - Field \`disk.tags\` (\`array[string]\`) is gone from requests and responses

### Added

- **disk**
  - Field \`disk.keeper\` (\`string\`) is new in responses

### Renamed

- **disk**
  - Field \`disk.hostId\` seems to be called \`disk.hostid\` now, in requests and responses
`);
  const same = ["check", "breaking", "--changelog", "--against", "./docs"];
  expect(await run(same, folder)).toEqual({
    code: 0,
    out: "## disks-v1: changes since ./docs\n\nNothing changed.\n",
    err: "",
  });
});

it("does not compare pages with errors, because facts would be missing", async () => {
  const folder = await makeChange();
  edit(join(folder, diskPage), "sizes | map[string] |", "sizes | map[strng] |");
  const { code, out, err } = await run(["check", "breaking", "--against", "old"], folder);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(
    /\[unknown-type\]\n[^]*\ndisks-v1: 1 error, 8 warnings, 3 notes in the pages\ndisks-v1: not compared with old: the pages have errors\n$/,
  );
});

it.each(["live", "openapi"])("shows no key of a URL if the part %s is blocked", async (part) => {
  const folder = makeFolder();
  edit(join(folder, diskPage), "tags | array[string] |", "tags | array[strng] |");
  const { out, err } = await run(["check", part, "http://ann:se@cr@et@host/v1"], folder);
  expect(out + err).toContain("not compared with http://host/v1: the pages have errors");
  expect(out + err).not.toMatch(/ann:|se@|cr@|et@/);
});

it("writes no release note of pages with errors, and says which on standard error", async () => {
  const folder = await makeChange();
  edit(join(folder, diskPage), "sizes | map[string] |", "sizes | map[strng] |");
  const args = ["check", "breaking", "--changelog", "--against", "old"];
  const { code, out, err } = await run(args, folder);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(
    /^disks-v1: the pages have errors\n[^]*^docs\S+: error: .*\[unknown-type\]\n/m,
  );
});

it("says that facts may look new if the base has errors", async () => {
  const folder = makeFolder();
  cpSync(join(folder, "docs"), join(folder, "old"), { recursive: true });
  edit(join(folder, "old/api-resources/disk/index.md"), "sizes | map[int] |", "sizes | map[itn] |");
  const { out } = await run(["check", "breaking", "--against", "old"], folder);
  expect(out).toMatch(
    / since old; the pages of `old` have 1 error; what could not be read there looks new\n$/,
  );
});

it("finds the same with `check` as with `check breaking`, also before a commit", async () => {
  const folder = makeRepository();
  await run(["generate"], folder);
  commit(folder);
  git(folder, "checkout", "--quiet", "-b", "work");
  edit(join(folder, diskPage), "tags | array[string] | Optional | - | [a b] | \n", "");
  await run(["generate"], folder);
  const [all, one] = [await run(["check"], folder), await run(["check", "breaking"], folder)];
  expect([all.code, one.code]).toEqual([1, 1]);
  const removed = /: error: .*\[field-presence\/removed\]/;
  expect(all.out).toMatch(removed);
  expect(one.out).toMatch(removed);
});

it("is a part of `check`, which reports breaking changes and counts the others", async () => {
  const folder = makeRepository();
  await run(["generate"], folder);
  commit(folder);
  const check = async (...words: readonly string[]): Promise<Pick<Outcome, "code" | "out">> => {
    const { code, out } = await run(["check", ...words], folder);
    return { code, out: out.replace(/^.*(?:: warning: .*|in the pages)\n/gm, "") };
  };
  expect(await check()).toEqual({
    code: 0,
    out: "disks-v1: up to date\ndisks-v1: not compared with an earlier state: nothing was changed since the main branch\n",
  });
  git(folder, "checkout", "--quiet", "-b", "work");
  edit(
    join(folder, diskPage),
    "owner | [host]",
    "keeper | string | - | - | - | Who has it\nowner | [host]",
  );
  await run(["generate"], folder);
  commit(folder);
  const base = git(folder, "rev-parse", "main").slice(0, 10);
  expect(await check()).toEqual({
    code: 0,
    out: `disks-v1: up to date\ndisks-v1: 1 other change since ${base}\n`,
  });
  edit(join(folder, diskPage), "tags | array[string] | Optional | - | [a b] | \n", "");
  await run(["generate"], folder);
  const broken = await check();
  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(
    /^disks-v1: up to date\ndocs\S+ error: .*\[field-presence\/removed\]\ndisks-v1: 1 error, 1 other change since/,
  );
  expect(await check("stale")).toEqual({ code: 0, out: "disks-v1: up to date\n" });
});

it.each([
  [
    ["check", "docs", "--against", "main"],
    /`check docs` has no option --against; it belongs to `check`, `check breaking`/,
  ],
  [
    ["check", "docs", "--changelog"],
    /`check docs` has no option --changelog; it belongs to `check breaking`/,
  ],
  [["check", "braking"], /did you mean `check breaking`\?/],
  [["check", "breaking", "--against"], /--against needs a value; write --against BASE/],
  [
    ["check", "breaking", "--changelog", "--format", "json"],
    /--changelog and --format do not go together/,
  ],
  [["check", "breaking", "--format", "jsn"], /did you mean `json`\?/],
  [["generate", "--against", "main"], /`generate` has no option --against/],
])("refuses %j as wrong usage", async (args, message) => {
  const { code, out, err } = await run(args);
  expect(err).toMatch(message);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

it("reports the faults of a facts file, line by line", async () => {
  const folder = makeFolder();
  const text =
    "type:disk\tyes\nfield:disk.size\t[int\nfield:host.name\tstring\ncreate:disk.x\tyes\n__proto__\nfield:disk.__proto__\tint\ntype:disk\tyes\ntype:__proto__\tyes\n";
  writeFileSync(join(folder, "facts.tsv"), text);
  const { code, out, err } = await run(["check", "breaking", "--against", "facts.tsv"], folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trim().split("\n")).toEqual([
    "stubdown: facts.tsv:2:1: `field:disk.size` is `[int`; write a type",
    "stubdown: facts.tsv:3:1: `field:host.name` has no `type:host`; add it",
    "stubdown: facts.tsv:4:1: `create:disk.x` has no field; add `field:disk.x`",
    expect.stringMatching(/facts\.tsv:5:1: `__proto__` is not a fact; write one such as/),
    "stubdown: facts.tsv:6:1: `__proto__` cannot name a field; write a name",
    "stubdown: facts.tsv:7:1: `type:disk` is there twice; keep one",
    expect.stringMatching(/facts\.tsv:8:1: `type:__proto__` is not a fact; write one such as/),
  ]);
});

it("asks for `--api` if the base fits only one API", async () => {
  const folder = temporaryFolder();
  const apis = ["a", "b"].map((name) => ({ name, docs: name, out: `out/${name}` }));
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  for (const name of ["a", "b", "old"]) {
    mkdirSync(join(folder, name));
    cpSync(join(root, "test/cases/embedded-and-reference/docs"), join(folder, name), {
      recursive: true,
    });
  }
  const args = ["check", "breaking", "--against", "old"];
  expect((await run(args, folder)).err).toMatch(
    /--against old fits one API only, and there are 2; choose one with --api NAME/,
  );
  expect((await run([...args, "--api", "b"], folder)).code).toBe(0);
  // A ref applies to all APIs. If a folder has the same name, the name is refused, but the full name of the ref is not.
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  git(folder, "tag", "old");
  expect((await run(args, folder)).err).toContain("for the path, or `refs/tags/old` for the ref");
  const named = ["check", "breaking", "--against", "refs/tags/old"];
  expect(await run(named, folder)).toMatchObject({ code: 0, err: "" });
});
