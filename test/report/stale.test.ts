import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";
import { format } from "prettier";

import { diskPage, edit } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { isFull } from "../helpers/property-runs.js";
import { readFolder } from "../helpers/tree.js";
import { makeFolder } from "../drift/repository.js";

const out = "generated/disks-v1";
const model = `${out}/models/src/types/disk.ts`;
async function makeProject(): Promise<string> {
  const folder = makeFolder();
  expect((await run(["generate"], folder)).code).toBe(0);
  return folder;
}

interface Told {
  readonly rule: string;
  readonly place: { readonly file: string; readonly start: { readonly line: number } };
  readonly related: readonly { readonly place: Told["place"] }[];
  readonly patch: string | null;
}

/** The findings of `check stale`, except those about compiled files and the manifest. */
async function findStale(folder: string): Promise<readonly Told[]> {
  const { out: text } = await run(["check", "stale", "--format", "json"], folder);
  const { findings } = JSON.parse(text) as { findings: readonly Told[] };
  return findings.filter(({ place: { file } }) => !/\/dist\/|manifest\.json$/.test(file));
}

/** The docs lines that the parts of the patches name. */
function causesIn(findings: readonly Told[]): readonly string[] {
  const heads = findings.flatMap(({ patch }) => patch?.match(/^@@ .*$/gm) ?? []);
  return [...new Set(heads.map((head) => head.replace(/^@@ .*? @@ ?/, "")))].sort();
}

it("reports nothing right after `generate`", async () => {
  expect(await run(["check", "stale"], await makeProject())).toEqual({
    code: 0,
    out: "disks-v1: up to date\n",
    err: "",
  });
});

it("distinguishes missing, orphaned, foreign, edited and formatted files", async () => {
  const folder = await makeProject();
  rmSync(join(folder, model));
  rmSync(join(folder, "docs/api-resources/label"), { recursive: true });
  const page = join(folder, diskPage);
  edit(page, "labels | array[[label](/api-resources/label/)]", "labels | array[string]");
  edit(page, "location | [label](/api-resources/label/) | Optional | Yes | - | \n", "");
  edit(page, ', "location": {"key": "string", "value": "string"}', "");
  edit(page, '"array[label]"', '["string"]');
  edit(
    join(folder, `${out}/client/src/client.ts`),
    "\nexport ",
    "\nexport const mine = 1;\nexport ",
  );
  const types = join(folder, `${out}/models/src/types/host.ts`);
  writeFileSync(
    types,
    await format(readFileSync(types, "utf8"), {
      parser: "typescript",
      semi: false,
      singleQuote: true,
      tabWidth: 4,
      printWidth: 60,
    }),
  );
  const found = await findStale(folder);
  const rules = Object.fromEntries(
    found.map(({ rule, place: { file } }) => [file.slice(out.length + 1), rule]),
  );
  expect(rules).toMatchObject({
    "models/src/types/disk.ts": "stale-missing",
    "models/src/types/label.ts": "stale-orphaned",
    "client/src/client.ts": "stale-edited",
    "models/src/types/host.ts": "stale-formatted",
    "api-report.txt": "stale-changed",
  });
});

it("recognises any formatter by the text that it keeps", async () => {
  const folder = await makeProject();
  const before = [...readFolder(join(folder, out)).keys()];
  const kinds: Readonly<Record<string, string>> = {
    ts: "typescript",
    json: "json",
    md: "markdown",
  };
  let count = 0;
  // Formatting is the slowest part, so most runs format a third of the files.
  for (const path of before.filter((_, index) => isFull || index % 3 === 0)) {
    const parser =
      path.includes("/dist/") || path === "manifest.json"
        ? undefined
        : kinds[path.split(".").at(-1) ?? ""];
    if (parser === undefined) continue;
    const file = join(folder, out, path);
    const text = readFileSync(file, "utf8");
    const formatted = await format(text, {
      parser,
      tabWidth: 4,
      printWidth: 70,
      singleQuote: true,
      trailingComma: "none",
      arrowParens: "avoid",
      proseWrap: "always",
      semi: false,
    });
    if (formatted !== text) count++;
    writeFileSync(file, formatted);
  }
  const found = await findStale(folder);
  expect(
    found
      .filter(({ rule }) => rule !== "stale-formatted")
      .map(({ place, patch }) => [place.file, patch]),
  ).toEqual([]);
  expect(found).toHaveLength(count);
  expect(count).toBeGreaterThan(10);
  const { code, out: text } = await run(["check", "stale", "--format", "pretty"], folder);
  expect(code).toBe(1);
  expect(text).toContain(
    "fix:\u001B[39m If a formatter changed it, add the folder to the formatter's ignore file",
  );
});

it("recognises a checkout with other line ends, and keeps no copies because of it", async () => {
  const folder = await makeProject();
  const before = await run(["check", "docs"], folder);
  for (const path of [...readFolder(folder).keys()]) {
    if (path.includes("/dist/")) continue;
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  }
  expect(await run(["check", "docs"], folder)).toEqual(before);
  expect(await run(["check", "stale"], folder)).toEqual({
    code: 0,
    out: "disks-v1: up to date\n",
    err: "",
  });
  edit(join(folder, diskPage), "sizes | map[int]", "sizes | map[string]");
  const found = await findStale(folder);
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["stale-changed"]));
  expect(causesIn(found)).toEqual([`${diskPage}:22:1`]);
  expect((await run(["generate"], folder)).err).not.toContain("your copy");
});

it("says that something else changed if no page did", async () => {
  const folder = await makeProject();
  edit(join(folder, "stubdown.config.json"), '"out"', '"version":"9.9.9","out"');
  const { out: text } = await run(["check", "stale"], folder);
  expect(text).toMatch(/; the pages are as they were, so stubdown or its configuration changed\n$/);
  expect(causesIn(await findStale(folder))).toEqual([""]);
});

// Each edit of a page, and the line of the page that the parts of the patches have to name.
const edits: readonly (readonly [
  name: string,
  page: string,
  from: string,
  to: string,
  at: string,
])[] = [
  ["a note", diskPage, "Where it is", "Where it stands", "hostId |"],
  ["a type", diskPage, "sizes | map[int]", "sizes | map[string]", "sizes |"],
  ["a flag", diskPage, "password/) | Optional", "password/) | Yes", "secret |"],
  ["a default", diskPage, "[a b]", "[a c]", "tags |"],
  ["a new row", diskPage, "sizes |", "pool | string | - | - | - | Its pool\nsizes |", "pool |"],
  ["a name", diskPage, "tags |", "marks |", "marks |"],
  ["a common field", "docs/common/index.md", "[TS] | date", "[TS] | string", "created[TS] |"],
];

it.each(edits)("names the docs line that caused a change of %s", async (_, page, from, to, at) => {
  const folder = await makeProject();
  edit(join(folder, page), from, to);
  const found = await findStale(folder);
  const lines = readFileSync(join(folder, page), "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(at)) + 1;
  expect(line).toBeGreaterThan(0);
  const row = `${page}:${line}:`;
  // If lines of several rows moved, or a whole type differs, the causes also name other lines of the page.
  const causes = causesIn(found);
  expect(causes.filter((cause) => !cause.startsWith(`${page}:`))).toEqual([]);
  expect(causes.some((cause) => cause.startsWith(row))).toBe(true);
  // The report of facts has a line for each fact, so it names exactly the edited row. For a removed row, it also names
  // the type.
  const facts = found.filter(({ place: { file } }) => file.endsWith("api-report.txt"));
  const others = causesIn(facts).filter((cause) => !cause.startsWith(row));
  expect(others).toEqual(from === "tags |" ? [`${page}:5:4`] : []);
  const related = found.flatMap((one) => one.related.map(({ place }) => place.file));
  expect(new Set(related)).toEqual(new Set([page]));
});

it("names each header of a page whose changed path changed the routes", async () => {
  const folder = await makeProject();
  const path = join(folder, diskPage);
  const text = readFileSync(path, "utf8").replaceAll("/v1/disks", "/v1/platters");
  writeFileSync(path, text);
  const lines = text.split("\n");
  const headers = lines.flatMap((line, index) => (line.includes("<code>/v1/") ? [index + 1] : []));
  expect(headers.length).toBeGreaterThan(1);
  const found = await findStale(folder);
  const facts = found.filter(({ place: { file } }) => file.endsWith("api-report.txt"));
  const named = facts.flatMap((one) => one.related.map(({ place }) => place.start.line));
  expect(named).toEqual(expect.arrayContaining(headers));
});
