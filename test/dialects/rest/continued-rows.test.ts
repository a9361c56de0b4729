import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const grid = `+--------+--------+--------------------+
| Name   | Type   | Description        |
+========+========+====================+
| name   | string | What it is called, |
|        |        | and by whom        |
+--------+--------+--------------------+
| length | int    | How long it is     |
+--------+--------+--------------------+`;

const pipes = `| Name | Type | Description |
| ---- | ---- | ----------- |
| name | string | What it is called, |
|      |        | and by whom |
| length | int | How long it is |`;

it.each([
  ["of a grid", grid],
  ["between pipes", pipes],
])("joins a row %s to the text of the row above", (_form, table) => {
  const text = `# Boats\n\n## Launch a boat\n\n\`POST /boats\`\n\n${table}\n`;
  const { operations } = toApi(readRest([{ path: "boats.md", text }]).reading);
  const type = operations[0]?.body?.value.type;
  const fields = type?.kind === "object" ? type.fields : [];
  expect(fields.map(({ name, notes }) => [name, notes?.value])).toEqual([
    ["name", "What it is called, and by whom"],
    ["length", "How long it is"],
  ]);
});
