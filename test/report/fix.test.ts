import {
  chmodSync,
  cpSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { rancher } from "../../generator/dialects/rancher/dialect.js";
import { fixTree } from "../../generator/dialects/rancher/fix/fix-tree.js";
import { judge, readTree } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";
import { readRancherTree } from "../helpers/read-rancher.js";
import { diskPage, edit, root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder } from "../helpers/tree.js";
import { makeFolder } from "../drift/repository.js";

const wanted =
  /^(?:common|api-resources\/(?:index|volume|snapshot|host|restoreFromBackupInput|volumeSnapshotInput))\b/;
const tree = (await readSources(join(root, "docs/api/v1.1"))).filter(({ path }) =>
  wanted.test(path),
);
const volume = "api-resources/volume/index.md";
const index = "api-resources/index.md";

/** The tree with one page edited, at one place that must be there. */
function withEdit(page: string, from: string, to: string): readonly SourceFile[] {
  return tree.map(({ path, text }) => {
    if (path !== page) return { path, text };
    expect(text.split(from).length).toBeGreaterThan(1);
    return { path, text: text.replace(from, () => to) };
  });
}

function fix(sources: readonly SourceFile[]): ReturnType<typeof fixTree> {
  return fixTree(sources, (pages) => {
    const reading = readTree(pages, { dialect: rancher });
    return { ...reading, reported: judge(reading.diagnostics, {}, reading.pages).reported };
  });
}

const textOf = (sources: readonly SourceFile[], page: string): string =>
  sources.find(({ path }) => path === page)?.text ?? "";

const entry = /\[Volume\]\([^)]*\)\|\n---\|\n[^\n]*\|\n/.exec(textOf(tree, index))?.[0] ?? "";
const first =
  /\[Host\]\([^)]*\)\|\n---\|\n[^\n]*\|\n\n<br>\n\n/.exec(textOf(tree, index))?.[0] ?? "";

const mended: readonly (readonly [code: string, page: string, from: string, to: string])[] = [
  ["sample-method", volume, "-X DELETE", "-X GET"],
  [
    "sample-path",
    volume,
    "/v1/volumes/${ID}?action=snapshot' ",
    "/v1/volume/${ID}?action=snapshot' ",
  ],
  ["anchor-mismatch", volume, 'class="action" id="snapshot"', 'class="action" id="snap"'],
  ["heading-mismatch", volume, "## Volume", "## Volumes"],
];

it.each(mended)("fixes %s, and nothing else", (code, page, from, to) => {
  const broken = withEdit(page, from.trimEnd(), to.trimEnd());
  const codes = readRancherTree(broken).diagnostics.map((one) => one.code);
  expect(codes).toContain(code);
  const { sources, fixed } = fix(broken);
  expect(fixed.map((one) => one.code)).toEqual([code]);
  expect(sources).toEqual(tree);
  // A second run changes nothing.
  expect(fix(sources)).toEqual({ sources: tree, fixed: [] });
});

it("adds missing entries of the index in order, in the form of the others", () => {
  expect([entry, first].map((text) => text.length > 100)).toEqual([true, true]);
  for (const text of [`\n<br>\n\n${entry}`, first]) {
    const { sources, fixed } = fix(withEdit(index, text, ""));
    const codes = fixed.map(({ code }) => code);
    expect(codes).toEqual(["missing-index-entry"]);
    expect(textOf(sources, index).trimEnd()).toBe(textOf(tree, index).trimEnd());
    expect(fix(sources).fixed).toEqual([]);
  }
});

it("keeps the line ends and the byte order mark of a page", () => {
  const windows = withEdit(index, first, "").map(({ path, text }) => {
    return { path, text: `\uFEFF${text.replaceAll("\n", "\r\n")}` };
  });
  const { sources, fixed } = fix(windows);
  expect(fixed.map(({ code }) => code)).toEqual(["missing-index-entry"]);
  expect(textOf(sources, index)).toBe(`\uFEFF${textOf(tree, index).replaceAll("\n", "\r\n")}`);
});

it("fixes a table that remark takes for a paragraph", () => {
  const broken = withEdit(
    volume,
    "Field | Type | Notes\n---|---|---\n",
    "Field | Type | Notes\n---|---\n",
  );
  expect(readRancherTree(broken).diagnostics.map(({ code }) => code)).toContain("malformed-table");
  const { sources, fixed } = fix(broken);
  expect(fixed.map(({ code }) => code)).toEqual(["malformed-table"]);
  expect(textOf(sources, volume)).toBe(textOf(tree, volume));
});

// If it is unclear which of two copies is wrong, or if a fix would lose text, the page is not changed.
const kept: readonly (readonly [name: string, page: string, from: string, to: string])[] = [
  [
    "a header that the sample contradicts",
    volume,
    "<code>/v1/volumes/${ID}?action=snapshot",
    "<code>/v1/volume/${ID}?action=snapshot",
  ],
  ["a type that the body contradicts", volume, "driver | string | Yes", "driver | int | Yes"],
  [
    "an index that describes a type in other words",
    index,
    "A volume keeps data",
    "A volume holds data",
  ],
  [
    "a heading of a page whose title does not name the type",
    "api-resources/restoreFromBackupInput/index.md",
    "## restore",
    "## store",
  ],
];

it.each(kept)("does not change %s", (_, page, from, to) => {
  const broken = withEdit(page, from, to);
  expect(readRancherTree(broken).diagnostics.length).toBeGreaterThan(
    readRancherTree(tree).diagnostics.length,
  );
  expect(fix(broken).sources).toEqual(broken);
});

it("does not change an anchor if a page links to it", () => {
  const broken = withEdit(volume, 'class="action" id="snapshot"', 'class="action" id="snap"');
  const linked = [...broken, { path: "prose.md", text: "See [it](api-resources/volume/#snap).\n" }];
  expect(fix(linked).sources).toEqual(linked);
});

/** A project with a fault that can be mended. */
function makeFaulty(): string {
  const folder = makeFolder();
  edit(join(folder, diskPage), "curl -X PUT", "curl -X POST");
  edit(join(folder, "docs/common/index.md"), "---|---|---|---|---", "---|---|---");
  return folder;
}

it("prints the changes, makes them, and has nothing to do afterwards", async () => {
  const folder = makeFaulty();
  const page = join(folder, diskPage);
  const before = readFileSync(page, "utf8");
  chmodSync(page, 0o640);
  const dry = await run(["check", "docs", "--fix", "--dry-run"], folder);
  expect(dry.code).toBe(1);
  expect(dry.out).toMatch(/\n-curl -X POST -d.*\n\+curl -X PUT -d/);
  expect(dry.err).toMatch(
    /^docs\S+:42:9: fix: The method of the curl sample .* \[sample-method\]\ndisks-v1: would fix 1 fault in 1 page\n$/,
  );
  expect(readFileSync(page, "utf8")).toBe(before);
  const wet = await run(["check", "docs", "--fix"], folder);
  expect(wet).toMatchObject({
    code: 0,
    err: expect.stringContaining("fixed 1 fault in 1 page") as string,
  });
  expect(wet.out).not.toContain("sample-method");
  expect(readFileSync(page, "utf8")).toBe(
    before.replace("curl -X POST -d '{\"labels", "curl -X PUT -d '{\"labels"),
  );
  expect(statSync(page).mode & 0o777).toBe(0o640);
  const after = readFolder(folder);
  expect((await run(["check", "docs", "--fix"], folder)).err).toBe(
    "disks-v1: fixed 0 faults in 0 pages\n",
  );
  expect((await run(["check", "docs", "--fix", "--dry-run"], folder)).code).toBe(0);
  expect(readFolder(folder)).toEqual(after);
});

it("does not fix diagnostics that are turned off, and does not write through links", async () => {
  const folder = makeFaulty();
  const page = join(folder, diskPage);
  edit(page, "A disk.", "<!-- stubdown disable sample-method -- as it is -->\n\nA disk.");
  const text = readFileSync(page, "utf8");
  await run(["check", "--fix"], folder);
  expect(readFileSync(page, "utf8")).toBe(text);
  const other = makeFaulty();
  cpSync(join(other, diskPage), join(other, "elsewhere.md"));
  rmSync(join(other, diskPage));
  symlinkSync(join(other, "elsewhere.md"), join(other, diskPage));
  const { code, err } = await run(["check", "--fix"], other);
  expect(code).toBe(2);
  expect(err).toContain(
    `${diskPage}: no page of disks-v1 was fixed, because this is a symbolic link`,
  );
});

it("completes a change that a crash interrupted, before the pages are read", async () => {
  const folder = makeFaulty();
  const staging = join(folder, "docs/.stubdown-staging");
  const page = join(folder, diskPage);
  const fixedText = readFileSync(page, "utf8").replace(
    "curl -X POST -d '{\"labels",
    "curl -X PUT -d '{\"labels",
  );
  cpSync(join(folder, "docs/common"), staging, { recursive: true });
  writeFileSync(join(staging, "0"), fixedText);
  writeFileSync(
    join(staging, "journal.json"),
    JSON.stringify({ moves: ["api-resources/disk/index.md"], remove: [] }),
  );
  const halfway = await run(["check", "docs"], folder);
  expect(halfway.code).toBe(2);
  expect(halfway.err).toMatch(/`stubdown check --fix` was interrupted/);
  expect((await run(["check", "--fix", "--dry-run"], folder)).code).toBe(2);
  await run(["check", "--fix"], folder);
  expect(readFileSync(page, "utf8")).toBe(fixedText);
});

it.each([
  [
    ["check", "stale", "--fix"],
    /`check stale` has no option --fix; it belongs to `check`, `check docs`/,
  ],
  [["check", "--dry-run"], /--dry-run has no meaning without --fix/],
  [["check", "--fix", "--update-baseline"], /--fix and --update-baseline do not go together/],
])("ends with 2 for %j", async (args, message) => {
  const { code, err } = await run(args, makeFolder());
  expect(err).toMatch(message);
  expect(code).toBe(2);
});
