import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { writeProposal } from "../../generator/commands/inspect/write-proposal.js";
import type { InspectionReport } from "../../generator/report/inspect/inspection-report.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

const boxes =
  "# Boxes\n\n## Get a box\n\n`GET /boxes/:id`\n\n| Parameter | Type |\n|---|---|\n| `full` | boolean |\n";

/** A folder with a page and, if a text is given, a configuration. */
function makeProject(config?: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs/boxes.md"), boxes);
  if (config !== undefined) writeFileSync(join(folder, "stubdown.config.json"), config);
  return folder;
}

function configOf(folder: string): string {
  return readFileSync(join(folder, "stubdown.config.json"), "utf8");
}

function reportWith(proposal: InspectionReport["proposal"]): InspectionReport {
  return {
    api: "api",
    docs: "docs",
    dialect: { name: "rest", title: "plain HTTP" },
    isConfigured: false,
    recognised: [],
    pages: 1,
    counts: [],
    lines: { used: 0, prose: 0, reported: 0, unread: 0, lost: 0 },
    diagnostics: { error: 0, warning: 0, info: 0 },
    unknown: [],
    unread: [],
    pagesWithoutApi: [],
    lost: [],
    nothing: undefined,
    proposal,
  };
}

const config = `{
  "apis": [
    { "name": "api", "docs": "docs", "out": "out" }
  ]
}
`;

it("writes proposed options into the configuration in a parent folder, and prints their names", () => {
  const folder = makeProject(config);
  const proposal = { columns: { type: ["art"] }, routes: ["message"] };
  const place = { options: {}, cwd: join(folder, "docs") };
  expect(writeProposal(reportWith(proposal), place)).toBe(
    "api: wrote `columns`, `routes` of the dialect into the configuration; run `stubdown inspect` again to see what is left",
  );
  expect(JSON.parse(configOf(folder))).toEqual({
    apis: [{ name: "api", docs: "docs", out: "out", dialect: { name: "rest", ...proposal } }],
  });
  const written = configOf(folder);
  expect(writeProposal(reportWith(proposal), place)).toBe(
    "api: nothing to write, the configuration stays as it is",
  );
  expect(configOf(folder)).toBe(written);
});

it("writes a configuration for the folder of --docs, which the next run uses", async () => {
  const folder = makeProject();
  const { code, err } = await run(["inspect", "--docs", "docs", "--write"], folder);
  expect([code, err]).toEqual([
    0,
    "api: wrote stubdown.config.json; check `out` in it, the folder of the packages\n",
  ]);
  expect(JSON.parse(configOf(folder))).toMatchObject({
    apis: [{ name: "api", docs: "docs", out: "generated/api", dialect: "rest" }],
  });
  const again = await run(["inspect"], folder);
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(again.out).toContain("(dialect rest), named by the configuration; ");
});

it("writes no second configuration into a folder that has one, or below such a folder", async () => {
  const folder = makeProject(config);
  mkdirSync(join(folder, "below"));
  for (const [cwd, docs] of [
    [folder, "docs"],
    [join(folder, "below"), "../docs"],
  ] as const) {
    const { code, err } = await run(["inspect", "--docs", docs, "--write"], cwd);
    expect([code, err]).toEqual([
      2,
      "stubdown: There is a stubdown.config.json already; leave out --docs to write into it, or remove it first\n",
    ]);
  }
  expect(configOf(folder)).toBe(config);
});

it("does not change a configuration if nothing is proposed", async () => {
  const folder = makeProject(config);
  const { code, err } = await run(["inspect", "--write"], folder);
  expect([code, err]).toEqual([0, "api: nothing to write, the configuration stays as it is\n"]);
  expect(configOf(folder)).toBe(config);
});

const misspelt = boxes.replace("boolean", "boolaen");

it.each([
  ["a configuration", ["inspect", "--write"], config],
  ["no configuration", ["inspect", "--docs", "docs", "--write"], undefined],
])(
  "writes its proposal with %s, and the next run understands the page",
  async (_, args, before) => {
    const folder = makeProject(before);
    writeFileSync(join(folder, "docs/boxes.md"), misspelt);
    const first = await run(args, folder);
    expect([first.code, first.out]).toEqual([1, expect.stringContaining("-> types.boolean")]);
    expect(JSON.parse(configOf(folder))).toMatchObject({
      apis: [{ dialect: { name: "rest", types: { boolean: ["boolaen"] } } }],
    });
    const next = await run(["inspect"], folder);
    expect([next.code, next.out]).toEqual([
      0,
      expect.stringContaining("everything was understood"),
    ]);
  },
);

it("makes no configuration for pages that describe nothing", async () => {
  const folder = makeProject();
  writeFileSync(join(folder, "docs/boxes.md"), "# Boxes\n\nWe make them of wood.\n");
  const { code, err } = await run(["inspect", "--docs", "docs", "--write"], folder);
  expect([code, err]).toEqual([1, "api: nothing written, no page describes the API\n"]);
  expect(existsSync(join(folder, "stubdown.config.json"))).toBe(false);
});
