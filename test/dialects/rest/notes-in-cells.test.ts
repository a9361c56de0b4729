import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const withRow = (type: string, required: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

| Name  | Type    | Required    | Description |
| ----- | ------- | ----------- | ----------- |
| spot  | ${type} | ${required} | Where       |
`;

it.each([
  ["integer array", "array[int]"],
  ["String Array", "array[string]"],
  ["string list", "array[string]"],
  // `JSON` says how the list is written, and not what its items are.
  ["JSON array", "array[unknown]"],
  ["array of integer arrays", "array[array[int]]"],
])(
  "reads a list from the type %s, in which the items are named before the list",
  (type, expected) => {
    expect(factsOf(withRow(type, "No"))).toContain(`param:POST /hives/move#spot\t${expected}\n`);
  },
);

it.each([
  ["integer", "Optional, default=`20`", "20", "no"],
  ["integer", "Optional (default: 100)", "100", "no"],
  ["string", "No, defaults to `front`", '"front"', "no"],
  ["boolean", "Optional (default: `false`)", "false", "no"],
])("reads the default of a row of type %s in the cell %s", (type, cell, value, required) => {
  const facts = factsOf(withRow(type, cell));
  expect(facts).toContain(`default:POST /hives/move#spot\t${value}\n`);
  expect(facts).toContain(`required:POST /hives/move#spot\t${required}\n`);
});

it("reads no default from the words `no default` in the column `Required`", () => {
  expect(factsOf(withRow("integer", "Optional, no default"))).not.toContain("default:POST");
});

it.each(["无", "無", "なし", "없음", "keine", "aucun", "ninguno", "None"])(
  "reads the cell %s in the column `Default` as no default",
  (cell) => {
    const facts = factsOf(`# Hives

## Move a hive

\`POST /hives/move\`

| Name | Type   | Default |
| ---- | ------ | ------- |
| spot | string | ${cell} |
`);
    expect(facts).toContain("param:POST /hives/move#spot\tstring\n");
    expect(facts).not.toContain("default:");
  },
);
