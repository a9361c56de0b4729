import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { edit, makeProject, stubdown, volumePage } from "./helpers/command-line.js";
import { readFolder } from "./helpers/tree.js";

/** A project with one error and one warning on a page. */
function makeFaulty(): string {
  const project = makeProject();
  edit(join(project, volumePage), "driver | string | Yes", "driver | strng | Yes");
  edit(join(project, volumePage), 'class="action" id="snapshot"', 'class="action" id="snap"');
  return project;
}

it("tells the faults of the pages on standard output, a line each when piped", () => {
  const { code, out, err } = stubdown(["check", "docs"], { cwd: makeFaulty() });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(
    out.split("\n").map((line) => line.replace(/(?<=: (?:error|warning): ).* \[/, "[")),
  ).toEqual([
    `${volumePage}:21:10: error: [unknown-type]`,
    expect.stringMatching(/volume\/index\.md:\d+:\d+: warning: \[anchor-mismatch\]$/) as string,
    "rancher-v1: 1 error, 1 warning in the pages; 22 disabled",
    "",
  ]);
});

it("shows the line of the page and what mends it, if asked for the pretty form", () => {
  const { out } = stubdown(["check", "docs", "--format", "pretty"], { cwd: makeFaulty() });
  const plain = out.replace(/\u001B\[\d+m/g, "");
  expect(plain).toContain("  21 | driver | strng | Yes");
  expect(plain).toContain("     |          ^^^^^\n  fix: Write a scalar");
});

it("prints commands that GitHub understands", () => {
  const { out } = stubdown(["check", "docs", "--format", "github"], { cwd: makeFaulty() });
  expect(out).toContain(
    `::error file=${volumePage},line=21,endLine=21,col=10,endColumn=15,title=unknown-type::Unknown type \`strng\``,
  );
});

it("follows the severities of the configuration and the comments of a page", () => {
  const project = makeFaulty();
  const config = join(project, "stubdown.config.json");
  edit(config, '"scoping": "project"', '"scoping": "project", "severity": {"unknown-type": "off"}');
  const page = join(project, volumePage);
  edit(page, "<!-- stubdown disable ", "<!-- stubdown disable anchor-mismatch ");
  expect(stubdown(["check", "docs"], { cwd: project })).toEqual({
    code: 0,
    out: "rancher-v1: no faults in the pages; 1 turned off, 23 disabled\n",
    err: "",
  });
  edit(config, '"unknown-type": "off"', '"unknown-typ": "off"');
  const wrong = stubdown(["check", "docs"], { cwd: project });
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("did you mean `unknown-type`?");
});

it("explains a field by the places it comes from and the rule that found it", () => {
  const { code, out } = stubdown(["explain", "volume.imageId"]);
  expect(code).toBe(0);
  expect(out).toContain("volume.imageId (field): refers to `image` by its id\n");
  expect(out).toMatch(/type: reference\[image\]\n {2}inferred by name-ends-in-id: /);
  expect(out).toMatch(new RegExp(`${volumePage}:\\d+:11\n +\\d+ \\| imageId \\| \\[image\\]`));
});

it("explains types, actions and operations, and all that share a name", () => {
  expect(stubdown(["explain", "volume"]).out).toContain("  snapshot: POST /v1/volumes/");
  expect(stubdown(["explain", "volume.snapshot"]).out).toContain("input: volumeSnapshotInput");
  expect(stubdown(["explain", "volume.list"]).out).toContain("inferred by resource-readable");
  const both = JSON.parse(stubdown(["explain", "service.upgrade", "--json"]).out) as {
    topics: { kind: string; facts: { rule: string; span: { file: string } }[] }[];
  };
  expect(both.topics.map(({ kind }) => kind)).toEqual(["field", "action"]);
  expect(both.topics[0]?.facts[0]?.span.file).toBe("api-resources/service/index.md");
});

it.each([
  [["explain"], /no name/],
  [["explain", "volum"], /did you mean `volume`\?/],
  [["explain", "volume.imgId"], /did you mean `volume\.imageId`\?/],
  [["check", "doc"], /did you mean `docs`\?/],
  [["check", "docs", "--format", "jsn"], /did you mean `json`\?/],
  [["check", "--format", "sarrif"], /did you mean `sarif`\?/],
])("ends with 2 for %j", (args, message) => {
  const { code, err } = stubdown(args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

it("accounts for every line of its own pages", () => {
  const { code, out } = stubdown(["coverage"]);
  expect(code).toBe(0);
  expect(out).toMatch(/\nrancher-v1: 100 % of lines, 100 % of nodes accounted for\n$/);
});

it("formats pages, keeps prose, and has nothing to do the second time", () => {
  const project = makeProject();
  const page = join(project, volumePage);
  const canonical = readFileSync(page, "utf8");
  expect(stubdown(["fmt", "--check"], { cwd: project }).code).toBe(0);
  const messy = canonical
    .replace("\n\n### Operations", "\n\n\nA remark  \nof two lines.\n\n\n\n### Operations")
    .replace("driver | string | Yes | - | - |", "driver   |string|Yes|  - | -   |")
    .replace("---|---|---|---|---|---", "--- | --- | :--- | --- | --- | ---");
  writeFileSync(page, messy);
  const dry = stubdown(["fmt", "--dry-run"], { cwd: project });
  expect(dry.code).toBe(1);
  expect(dry.out).toContain("\n-driver   |string|Yes");
  expect(stubdown(["fmt", "--check"], { cwd: project }).out).toContain(`${volumePage}\n`);
  expect(readFileSync(page, "utf8")).toBe(messy);
  expect(stubdown(["fmt"], { cwd: project })).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(page, "utf8")).toBe(
    canonical.replace("\n\n### Operations", "\n\nA remark  \nof two lines.\n\n### Operations"),
  );
  expect(stubdown(["fmt"], { cwd: project }).out).toContain("formatted 0 pages");
});

it("leaves pages with errors alone", () => {
  const project = makeFaulty();
  edit(join(project, volumePage), "imageId | [", "imageId   | [");
  const before = readFolder(join(project, "docs"));
  const { code, out, err } = stubdown(["fmt"], { cwd: project });
  expect(code).toBe(1);
  expect(out).toContain("1 page with errors left alone");
  expect(err).toContain("[unknown-type]");
  expect(readFolder(join(project, "docs"))).toEqual(before);
});
