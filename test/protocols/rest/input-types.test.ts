// In a request, a named type does not require members that only the server sets, and takes documented values only.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { temporaryFolder, writeFolder } from "../../helpers/tree.js";
import { typeCheck } from "../../helpers/type-check.js";
import { makePackages, serveMock } from "./packages.js";

const rows = (...lines: readonly string[]): string =>
  ["| Name | Type | Required | Allowed | Description |", "|---|---|---|---|---|", ...lines].join(
    "\n",
  );

const page = `# Wines

## Wine object

${rows(
  "| id | integer | yes | | Read-only. Which one |",
  "| name | string | yes | | What it is called |",
  "| color | string | yes | `red`, `white` | How it looks |",
  "| estate | [estate](#estate-object) | no | | Where it grew |",
)}

## Estate object

${rows("| id | integer | yes | | Read-only. Which one |", "| village | string | yes | | Where |")}

## Plain object

${rows("| village | string | yes | | Where |")}

## Estate input object

${rows("| text | string | yes | | Some words |")}

## Get a wine

\`GET /wines/{name}\`

### Path parameters

${rows("| name | string | yes | | Which one |")}

### Response

\`Status: 200\`

Returns a [wine](#wine-object) object.

## Create a wine

\`POST /wines\`

### Body

A [wine](#wine-object) object.

### Response

\`Status: 201\`

Returns a [wine](#wine-object) object.

## Import wines

\`POST /wines/many\`

### Body parameters

${rows(
  "| wines | array of [wine](#wine-object) objects | yes | | Which ones |",
  "| plain | [plain](#plain-object) | no | | Where |",
  "| input | [estate input](#estate-input-object) | no | | Words |",
)}

### Response

\`Status: 204\`

## Change a wine

\`PATCH /wines/{name}\`

### Path parameters

${rows("| name | string | yes | | Which one |")}

### Body

A [wine](#wine-object) object.

### Response

\`Status: 200\`

Returns a [wine](#wine-object) object.
`;

const packages = makePackages([{ path: "page.md", text: page }]);

const program = `
import { createClient } from "@api/client";
import type { Wine } from "@api/models/page";
const api = createClient({ url: "http://localhost" });
export const run = async (): Promise<void> => {
  await api.wines.create({ body: { name: "A", color: "red" } });
  await api.wines.create({ body: { name: "A", color: "red", estate: { village: "V" } } });
  await api.wines.import({ wines: [{ name: "A", color: "white" }], plain: { village: "V" } });
  await api.wines.update("A", { body: { color: "white" } });
  const { id, color }: Wine = await api.wines.get("A");
  const answered: [number, string] = [id, color];
  await api.wines.create({ body: { id, name: answered[1], color: "red" } });
};
`;

const check = async (text: string): Promise<readonly string[]> => {
  const folder = temporaryFolder();
  const { files } = await packages;
  writeFolder(
    join(folder, "generated/api"),
    files.filter(({ path }) => path.endsWith(".ts")).map(({ path, text: own }) => [path, own]),
  );
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/program.ts"), text);
  return typeCheck(folder, ["src/program.ts"], "api").map(({ message }) => message);
};

it("a program sends named types without the members that only the server sets", async () => {
  expect(await check(program)).toEqual([]);
});

it.each([
  ['color: "white" } });\n  const', 'color: "blue" } });\n  const', '"blue"'],
  ['name: "A", color: "red" } });', 'color: "red" } });', "'name' is missing"],
  ['color: "white" }], plain', 'color: "pink" }], plain', '"pink"'],
])("a program cannot send %s as %s", async (right, wrong, message) => {
  expect(program).toContain(right);
  expect((await check(program.replace(right, wrong))).join("\n")).toContain(message);
});

it("makes a separate type for requests only if it differs, with an unused name", async () => {
  const { view } = await packages;
  expect([...view.inputs]).toEqual([
    ["Wine", "WineInput"],
    ["Estate", "EstateRequest"],
  ]);
});

it("a server takes the bodies that a program can send, and refuses others", async () => {
  const app = await serveMock(await packages, {});
  const send = async (payload: object): Promise<number> =>
    (await app.inject({ method: "POST", url: "/wines", payload })).statusCode;
  expect(await send({ name: "A", color: "red" })).toBe(201);
  expect(await send({ name: "A", color: "blue" })).toBe(400);
  expect(await send({ color: "red" })).toBe(400);
});
