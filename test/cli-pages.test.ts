import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import {
  diskPage,
  edit,
  makeProject,
  makeSmallProject,
  volumePage,
} from "./helpers/command-line.js";
import { run } from "./helpers/in-process.js";
import { readFolder } from "./helpers/tree.js";

/** A project with one error and one warning on a page. */
function makeFaulty(): string {
  const project = makeProject();
  edit(join(project, volumePage), "driver | string | Yes", "driver | strng | Yes");
  edit(join(project, volumePage), 'class="action" id="snapshot"', 'class="action" id="snap"');
  return project;
}

it("prints the faults of the pages to standard output, one a line when piped", async () => {
  const { code, out, err } = await run(["check", "docs"], makeFaulty());
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(
    out.split("\n").map((line) => line.replace(/(?<=: (?:error|warning): ).* \[/, "[")),
  ).toEqual([
    `${volumePage}:21:10: error: [unknown-type]`,
    expect.stringMatching(/volume\/index\.md:\d+:\d+: warning: \[anchor-mismatch\]$/) as string,
    "rancher-v1: 1 error, 1 warning in the pages; 27 disabled",
    "",
  ]);
});

it("shows the line of the page and the fix with `--format pretty`", async () => {
  const { out } = await run(["check", "docs", "--format", "pretty"], makeFaulty());
  const plain = out.replace(/\u001B\[\d+m/g, "");
  expect(plain).toContain("  21 | driver | strng | Yes");
  expect(plain).toContain("     |          ^^^^^\n  fix: Write a scalar");
});

it("prints commands that GitHub understands", async () => {
  const { out } = await run(["check", "docs", "--format", "github"], makeFaulty());
  expect(out).toContain(
    `::error file=${volumePage},line=21,endLine=21,col=10,endColumn=15,title=unknown-type::Unknown type \`strng\``,
  );
});

it("follows the severities of the configuration and the comments of a page", async () => {
  const project = makeFaulty();
  const config = join(project, "stubdown.config.json");
  edit(config, '"version": "0.1.0"', '"version": "0.1.0", "severity": {"unknown-type": "off"}');
  const page = join(project, volumePage);
  edit(page, "<!-- stubdown disable ", "<!-- stubdown disable anchor-mismatch ");
  expect(await run(["check", "docs"], project)).toEqual({
    code: 0,
    out: "rancher-v1: no faults in the pages; 1 turned off, 28 disabled\n",
    err: "",
  });
  edit(config, '"unknown-type": "off"', '"unknown-typ": "off"');
  const wrong = await run(["check", "docs"], project);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("did you mean `unknown-type`?");
});

it("explains a field by its places in the docs and the rule that read it", async () => {
  const { code, out } = await run(["explain", "volume.imageId"]);
  expect(code).toBe(0);
  expect(out).toContain("volume.imageId (field): refers to `image` by its id\n");
  expect(out).toMatch(/type: reference\[image\]\n {2}inferred by rancher\/name-ends-in-id: /);
  expect(out).toMatch(new RegExp(`${volumePage}:\\d+:11\n +\\d+ \\| imageId \\| \\[image\\]`));
});

it("explains types, actions and operations, and all that share a name", async () => {
  expect((await run(["explain", "volume"])).out).toContain("  snapshot: POST /v1/volumes/");
  expect((await run(["explain", "volume.snapshot"])).out).toContain("input: volumeSnapshotInput");
  expect((await run(["explain", "volume.list"])).out).toContain(
    "inferred by rancher/resource-readable",
  );
  const route = "GET /v1/volumes/${ID} (operation)";
  for (const asked of ["GET /v1/volumes/:any", "GET /v1/volumes/{id}", "GET /v1/volumes/1v3"]) {
    expect((await run(["explain", asked])).out).toContain(route);
  }
  expect((await run(["explain", "GET /v1/volumes/1v3?action=x"])).code).toBe(2);
  const both = JSON.parse((await run(["explain", "service.upgrade", "--json"])).out) as {
    topics: { kind: string; facts: { rule: string; span: { file: string } }[] }[];
  };
  expect(both.topics.map(({ kind }) => kind)).toEqual(["field", "action"]);
  expect(both.topics[0]?.facts[0]?.span.file).toBe("api-resources/service/index.md");
});

it.each([
  [["explain"], /`explain` needs NAME/],
  [["explain", "volum"], /did you mean `volume`\?/],
  [["explain", "volume.imgId"], /did you mean `volume\.imageId`\?/],
  [["check", "doc"], /did you mean `check docs`\?/],
  [["check", "docs", "--format", "jsn"], /did you mean `json`\?/],
  [["check", "--format", "sarrif"], /did you mean `sarif`\?/],
])("ends with 2 for %j", async (args, message) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

it("accounts for every line of its own pages", async () => {
  const { code, out } = await run(["coverage", "--api", "rancher-v1"]);
  expect(code).toBe(0);
  expect(out).toMatch(/\nrancher-v1: 100 % of lines, 100 % of nodes accounted for\n$/);
});

it("has nothing to format in its own pages", async () => {
  expect(await run(["fmt", "--check", "--api", "rancher-v1"])).toMatchObject({ code: 0, err: "" });
});

it("formats pages, keeps prose, and has nothing to do the second time", async () => {
  const project = makeSmallProject();
  await run(["fmt"], project);
  expect((await run(["fmt", "--check"], project)).code).toBe(0);
  const page = join(project, diskPage);
  const canonical = readFileSync(page, "utf8");
  const messy = canonical
    .replace("\n\n### Operations", "\n\n\nA remark  \nof two lines.\n\n\n\n### Operations")
    .replace("name | string | Optional | Yes | - |", "name   |string|Optional|  Yes | -   |")
    .replace("---|---|---|---|---|---", "--- | --- | :--- | --- | --- | ---");
  writeFileSync(page, messy);
  const dry = await run(["fmt", "--dry-run"], project);
  expect(dry.code).toBe(1);
  expect(dry.out).toContain("\n-name   |string|Optional");
  expect((await run(["fmt", "--check"], project)).out).toContain(`${diskPage}\n`);
  expect(readFileSync(page, "utf8")).toBe(messy);
  const done = await run(["fmt"], project);
  expect(done).toMatchObject({ code: 0, err: "" });
  expect(done.out).toMatch(/formatted 1 page of \d+; run `stubdown generate` next\n$/);
  expect(readFileSync(page, "utf8")).toBe(
    canonical.replace("\n\n### Operations", "\n\nA remark  \nof two lines.\n\n### Operations"),
  );
  expect((await run(["fmt"], project)).out).toContain("formatted 0 pages");
});

it("does not format pages with errors", async () => {
  const project = makeFaulty();
  edit(join(project, volumePage), "imageId | [", "imageId   | [");
  const before = readFolder(join(project, "docs"));
  const { code, out, err } = await run(["fmt"], project);
  expect(code).toBe(1);
  expect(out).toContain("1 page skipped because of errors");
  expect(err).toContain("[unknown-type]");
  expect(readFolder(join(project, "docs"))).toEqual(before);
});
