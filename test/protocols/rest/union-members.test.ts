// Members of a union: their tags tell them apart in TypeScript, and a server accepts only a whole member.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { temporaryFolder, writeFolder } from "../../helpers/tree.js";
import { typeCheck } from "../../helpers/type-check.js";
import { makePackages, serveMock } from "./packages.js";

const rows = (...lines: readonly string[]): string =>
  ["| Name | Type | Required | Allowed |", "|---|---|---|---|", ...lines].join("\n");

const page = `# Wines

## Wine object

${rows(
  "| name | string | yes | |",
  "| origin | [estate](#estate-object) or [blend](#blend-object) | yes | |",
  "| cork | [cork](#cork-object) | no | |",
)}

## Estate object

${rows("| kind | string | yes | \`estate\` |", "| village | string | yes | |")}

## Blend object

${rows("| kind | string | yes | \`blend\` |", "| parts | array of strings | yes | |")}

## Cork object

${rows("| kind | string | yes | \`natural\` |", "| length | integer | yes | |")}

## Get a wine

\`GET /wines/{name}\`

### Response

\`Status: 200\`

Returns a [wine](#wine-object) object.

## Create a wine

\`POST /wines\`

### Body parameters

${rows(
  "| origin | [estate](#estate-object) or [blend](#blend-object) | yes | |",
  "| cork | [cork](#cork-object) | no | |",
)}

### Response

\`Status: 201\`

Returns a [wine](#wine-object) object.

## Change a wine

\`PATCH /wines/{name}\`

### Body parameters

${rows(
  "| origin | [estate](#estate-object) or [blend](#blend-object) | no | |",
  "| cork | [cork](#cork-object) | no | |",
)}

### Response

\`Status: 200\`

Returns a [wine](#wine-object) object.
`;

const packages = makePackages([{ path: "page.md", text: page }]);

const estate = { kind: "estate", village: "V" };

it.each([
  ["POST", { origin: estate }, 201],
  ["POST", { origin: { kind: "blend", parts: [] } }, 201],
  ["POST", { origin: {} }, 400],
  ["POST", { origin: { kind: "estate" } }, 400],
  ["POST", { origin: { kind: "estate", parts: [] } }, 400],
  ["POST", { origin: estate, cork: { kind: "natural" } }, 400],
  ["PATCH", { origin: { kind: "estate" } }, 400],
  // A PATCH need not have all members of an object: it changes only those that it has.
  ["PATCH", { cork: { length: 4 } }, 200],
] as const)("a server answers %s with %j with %i", async (method, payload, status) => {
  const app = await serveMock(await packages, {});
  const url = method === "POST" ? "/wines" : "/wines/a";
  expect((await app.inject({ method, url, payload })).statusCode).toBe(status);
});

const program = (narrowed: string): string => `
import type { Wine } from "@api/models/page";
export const where = ({ origin, cork }: Wine): string => {
  if (cork?.kind === "plastic") return "an undocumented value";
  return origin.kind === "${narrowed}" ? origin.village : origin.parts.join();
};
`;

it("a comparison with a tag narrows a union, and other documented values stay open", async () => {
  const folder = temporaryFolder();
  const { files } = await packages;
  writeFolder(
    join(folder, "generated/api"),
    files.filter(({ path }) => path.endsWith(".ts")).map(({ path, text }) => [path, text]),
  );
  mkdirSync(join(folder, "src"));
  const check = (text: string): readonly string[] => {
    writeFileSync(join(folder, "src/program.ts"), text);
    return typeCheck(folder, ["src/program.ts"], "api").map(({ message }) => message);
  };
  expect(check(program("estate"))).toEqual([]);
  expect(check(program("blend")).join()).toContain("'village' does not exist on type 'Blend'");
});
