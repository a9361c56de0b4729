import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

const optionsOf = (items: string): unknown => {
  const text = `# Cups\n\n## Add a cup\n\n\`POST /cups\`\n\n### Body parameters\n\n${items}\n`;
  const [operation] = readRest([{ path: "page.md", text }]).reading.operations;
  return operation?.parameters[0]?.options?.value;
};

it("reads the forms that a value may have as no values", () => {
  const row = (text: string): string =>
    `| Name | Type | Description |\n|---|---|---|\n| a | string | ${text} |`;
  expect(optionsOf(row("Who. Its format is one of: `user`, `user:group`"))).toBeUndefined();
  expect(optionsOf(row('Format is one of: `"uid"`, or `"uid:gid"`.'))).toBeUndefined();
  expect(optionsOf(row("Its format, one of `json`, `csv`"))).toEqual(["json", "csv"]);
  expect(optionsOf(row("One of `read`, `read:all`"))).toEqual(["read", "read:all"]);
  const forms = "  + `from:to` to mount it\n  + `from:to:ro` to make it read-only";
  expect(optionsOf(`- **a** (string): A mount in one of these forms:\n${forms}`)).toBeUndefined();
});

it("reads the values of a member of an object, and kinds of identifiers, as no values", () => {
  const row = (text: string): string =>
    `| Name | Type | Description |\n|---|---|---|\n| a | array | ${text} |`;
  expect(optionsOf(row("The cups, by their identifiers (`mark` or `number`)."))).toBeUndefined();
  expect(optionsOf(row("Its identifier: one of `x` or `y`"))).toEqual(["x", "y"]);
  const item = "- **a** - How it is kept, as a JSON object in the form\n  ";
  const values = "\n  Available types: `box`, `shelf`, `none`.";
  expect(optionsOf(`${item}\`{"type": "<name>"}\`.${values}`)).toBeUndefined();
});
