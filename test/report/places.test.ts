// The places of findings in outputs: both copies of a differing fact, and paths and lines that GitHub can show.

import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { showReport } from "../../generator/commands/check/show-report.js";
import type { CheckReport } from "../../generator/report/check-report.js";
import { startOf, type Finding } from "../../generator/report/finding.js";
import { commit, git, makeFolder, makeRepository } from "../drift/repository.js";
import { diskPage, edit } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { temporaryFolder } from "../helpers/tree.js";

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [Location];
        readonly relatedLocations?: readonly Location[];
      }[];
      readonly invocations: readonly [
        {
          readonly toolExecutionNotifications: readonly {
            readonly level: string;
            readonly message: { readonly text: string };
          }[];
        },
      ];
    },
  ];
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number };
  };
}

const placeIn = ({ physicalLocation: { artifactLocation, region } }: Location): string =>
  `${artifactLocation.uri}:${region.startLine}`;

it("names both copies that differ, in every format except `compact`", async () => {
  const folder = makeFolder();
  edit(join(folder, diskPage), '"owner": "reference[host]"', '"ownr": "reference[host]"');
  const show = async (format: string): Promise<string> =>
    (await run(["check", "docs", "--format", format], folder)).out;
  const [key, row] = [`${diskPage}:36`, `${diskPage}:20`];
  expect(await show("compact")).toMatch(new RegExp(`^${key}:\\d+: .*\\[unknown-body-key\\]$`, "m"));
  const what = "The row of the table";
  expect(await show("github")).toMatch(
    new RegExp(`file=${diskPage},line=36,.*%0ASee ${row}: ${what}$`, "m"),
  );
  expect(await show("markdown")).toMatch(new RegExp(`${key}.*<br>See ${row}: ${what}`));
  expect(await show("junit")).toContain(`\nSee ${row}: ${what}</`);
  const pretty = (await show("pretty")).replace(/\u001B\[\d+m/g, "");
  const frame = "  20 | owner | [host](/api-resources/host/) | Optional | - | - | \n     | ^^^^^\n";
  expect(pretty).toContain(`  see: ${row}: ${what}\n${frame}`);
  const { findings } = JSON.parse(await show("json")) as { findings: readonly Finding[] };
  const [found] = findings.filter(({ rule }) => rule === "unknown-body-key");
  expect(found?.related).toMatchObject([
    { place: { file: diskPage, start: { line: 20, column: 1 } }, message: what },
  ]);
  const [{ results }] = (JSON.parse(await show("sarif")) as Sarif).runs;
  const [result] = results.filter(({ ruleId }) => ruleId === "unknown-body-key");
  expect(result?.relatedLocations?.map(placeIn)).toEqual([row]);
});

it.each([
  ["sample-path", "'http://host/v1/disks'", "'http://host/v1/disk'", 34],
  ["sample-method", "curl -X POST", "curl -X PUT", 34],
  ["anchor-mismatch", '<a id="create">', '<a id="creat">', 34],
  ["missing-operation", "Update<span", "Delete<span", 15],
  ["duplicate-field", "name | string | Optional | Yes", "tags | string | Optional | Yes", 19],
])("names the other copy of %s", async (code, from, to, line) => {
  const folder = makeFolder();
  edit(join(folder, diskPage), from, to);
  const { out } = await run(["check", "docs", "--format", "json"], folder);
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
  const [found] = findings.filter(({ rule }) => rule === code);
  expect(found?.related.map(({ place }) => [place.file, place.start.line])).toEqual([
    [diskPage, line],
  ]);
});

it("names paths from the top of the repository in SARIF and annotations", async () => {
  const top = temporaryFolder();
  git(top, "init", "--quiet", "--initial-branch=main");
  const folder = join(top, "packages/api");
  mkdirSync(join(top, "packages"));
  cpSync(makeFolder(), folder, { recursive: true });
  edit(join(folder, diskPage), "id | int | Which disk", "id | itn | Which disk");
  const github = await run(["check", "docs", "--format", "github"], folder);
  expect(github.out).toContain(`::error file=packages/api/${diskPage},line=`);
  const { out } = await run(["check", "docs", "--format", "sarif"], folder);
  const [{ results }] = (JSON.parse(out) as Sarif).runs;
  expect(results.length).toBeGreaterThan(0);
  for (const { locations } of results) {
    expect(placeIn(locations[0])).toMatch(/^packages\/api\/docs\//);
  }
  // Text for people has paths relative to the working directory.
  expect((await run(["check", "docs"], folder)).out).toContain(`\n${diskPage}:`);
});

it("shows a removed row at the line before it", async () => {
  const folder = makeRepository();
  git(folder, "checkout", "--quiet", "-b", "work");
  const path = join(folder, diskPage);
  edit(path, "A disk.\n", "A disk.\n\nIt holds\nwhat is put on it.\n");
  edit(path, "tags | array[string] | Optional | - | [a b] | \n", "");
  commit(folder);
  const args = ["check", "breaking", "--against", "main", "--format"];
  const { out: github } = await run([...args, "github"], folder);
  // The row was on line 23. The row before it is now on line 25.
  expect(github).toMatch(
    new RegExp(`file=${diskPage},line=25,endLine=25,.* is gone .*\\(it was on line 23 in main\\)`),
  );
  expect(github).toContain(`%0ASee ${diskPage}:23: The place in main`);
  const { out } = await run([...args, "sarif"], folder);
  const [{ results }] = (JSON.parse(out) as Sarif).runs;
  const [gone] = results.filter(({ ruleId }) => ruleId === "field-presence/removed");
  expect(gone && [placeIn(gone.locations[0]), gone.relatedLocations?.map(placeIn)]).toEqual([
    `${diskPage}:25`,
    [`${diskPage}:23`],
  ]);
  // Text for people names the old line, in the earlier state.
  expect((await run(["check", "breaking", "--against", "main"], folder)).out).toContain(
    `${diskPage}:23:1: error: `,
  );
});

it("annotates no file if the whole page was removed", async () => {
  const folder = makeRepository();
  git(folder, "checkout", "--quiet", "-b", "work");
  const page = "docs/api-resources/password/index.md";
  edit(join(folder, diskPage), "[password](/api-resources/password/)", "string");
  rmSync(join(folder, page));
  const args = ["check", "breaking", "--against", "main", "--format", "github"];
  const { out } = await run(args, folder);
  expect(out).toMatch(
    new RegExp(`^::error title=[^:]*::.*\\(it was at ${page}:\\d+ in main\\)`, "m"),
  );
});

function reportOf(count: number): CheckReport {
  const finding: Finding = {
    ...{ api: "a", part: "docs", rule: "unknown-type", severity: "error", message: "m" },
    ...{ subjects: [], place: startOf("a.md"), related: [], fix: "f", fingerprint: "0" },
    ...{ change: undefined, patch: undefined },
  };
  const silenced = { off: 0, disabled: 0, baselined: 0 };
  const state = { against: undefined, note: undefined, silenced };
  return {
    failOn: "error",
    parts: [{ api: "a", part: "docs", state: "checked", ...state }],
    findings: Array.from({ length: count }, () => finding),
  };
}

it("says if GitHub does not show all findings", () => {
  const options = { textOf: () => undefined, showsInfo: true };
  const github = (count: number): string => showReport(reportOf(count), options, "github");
  expect(github(10)).not.toContain("GitHub shows");
  expect(github(11)).toMatch(
    /\nGitHub shows 10 annotations of a level for a step, and there are 11 of level error;[^\n]*$/,
  );
  const told = (count: number): readonly string[] => {
    const [run] = (JSON.parse(showReport(reportOf(count), options, "sarif")) as Sarif).runs;
    return run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
  };
  expect(told(25_000)).toHaveLength(1);
  expect(told(25_001)[1]).toMatch(
    /^GitHub accepts at most 25000 results of a run, and this run has 1 more;/,
  );
});
