import { expect, it } from "vitest";

import type { Field, Operation } from "../../../generator/core/api.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { readRest } from "./read-rest.js";

const treeOf = (text: string) => readRest([{ path: "page.md", text }]);

const fieldsOf = (text: string): readonly Field[] => {
  const [found] = toApi(treeOf(`# Cups\n\n## Cup object\n\n${text}`).reading).types;
  if (found?.kind !== "object") throw new Error("no object");
  return found.fields;
};

/** Returns the name and the flags of a field: `id never false` for one that neither a create nor an update sets. */
const saidOf = ({ name, create, update, nullable, deprecated }: Field): string =>
  [
    name,
    ...(create === undefined ? [] : [create.value, update?.value]),
    ...(nullable?.value === true ? ["null"] : []),
    ...(deprecated?.value === true ? ["deprecated"] : []),
  ].join(" ");

it.each(["Read-only", "Readonly", "Read only", "**ReadOnly**"])("reads the column %s", (header) => {
  const table = `| Field | Type | ${header} |\n|---|---|---|\n| id | integer | yes |\n| title | string | no |\n| size | string | |\n`;
  expect(fieldsOf(table).map(saidOf)).toEqual(["id never false", "title", "size"]);
});

it("reads columns for null and for deprecation, of types and of parameters", () => {
  const table =
    "| Name | Type | Nullable | Deprecated |\n|---|---|---|---|\n| a | string | yes | no |\n| b | string | no | yes |\n";
  expect(fieldsOf(table).map(saidOf)).toEqual(["a null", "b deprecated"]);
  const [operation] = toApi(treeOf(`# Cups\n\n## Add a cup\n\n\`GET /cups\`\n\n${table}`).reading)
    .operations as readonly [Operation];
  expect(
    operation.parameters.map(({ type, deprecated }) => [type.value.kind, deprecated?.value]),
  ).toEqual([
    ["nullable", undefined],
    ["scalar", true],
  ]);
});

it("reads `Read-only` as a mark only at the start of a description", () => {
  const rows = [
    "| a | string | Read-only. Its secret |",
    "| b | string | *Read-only*: its mark |",
    "| c | string | Whether it is read-only |",
    "| d | string | Read-only mode of it |",
  ];
  const table = `| Name | Type | Description |\n|---|---|---|\n${rows.join("\n")}\n`;
  expect(fieldsOf(table).map(saidOf)).toEqual(["a never false", "b never false", "c", "d"]);
});

it("reports a cell that is neither yes nor no", () => {
  const table = "| Name | Type | Deprecated |\n|---|---|---|\n| a | string | since 2.0 |\n";
  const found = checkTree(treeOf(`# Cups\n\n## Add a cup\n\n\`GET /cups\`\n\n${table}`));
  expect(found.filter(({ code }) => code === "odd-cell").map(({ span }) => span.start)).toEqual([
    expect.objectContaining({ line: 9, column: 16 }),
  ]);
});

it.each([
  ["Tpye", "Type"],
  ["Requird", "Required"],
  ["Defualt", "Default"],
  ["Alowed", "Allowed"],
  ["Read-onyl", "Read-only"],
])("asks for the header %s if %s is meant", (header, meant) => {
  const table = `| Name | ${header} | Description |\n|---|---|---|\n| a | yes | How |\n`;
  const found = checkTree(
    treeOf(`# Cups\n\n## Add a cup\n\n\`GET /cups\`\n\n### Query parameters\n\n${table}`),
  );
  expect(
    found.filter(({ code }) => code === "unknown-column").map(({ message }) => message),
  ).toEqual([`Nothing reads the column \`${header}\`; did you mean \`${meant}\`?`]);
});

it("suggests no other header for `Value`, which is known but has no meaning in this table", () => {
  const table =
    "| Name | Type | Value | Description |\n|---|---|---|---|\n| a | string | 4 | How |\n";
  const found = checkTree(treeOf(`# Cups\n\n## Add a cup\n\n\`GET /cups\`\n\n${table}`));
  const told = found.filter(({ code }) => code === "unknown-column").map(({ message }) => message);
  expect(told.join()).not.toContain("did you mean");
  expect(told.length).toBe(1);
});

it("reports a header of several tables once, with its other places", () => {
  const table = "| Name | Type | Max length |\n|---|---|---|\n| a | string | 4 |\n";
  const page = ["Add", "Find"].map((word) => `## ${word} cups\n\n\`GET /${word}\`\n\n${table}`);
  const found = checkTree(treeOf(page.join("\n")));
  expect(
    found.flatMap(({ code, related }) => (code === "unknown-column" ? [related.length] : [])),
  ).toEqual([1]);
});

it("suggests no key of `columns` that already has the header", () => {
  const table = "| Name | Type | Value |\n|---|---|---|\n| a | string | the mark |\n";
  const found = checkTree(treeOf(`# Cups\n\n## Add a cup\n\n\`GET /cups\`\n\n${table}`));
  expect(found.map(({ code, message }) => [code, message.includes("columns.value")])).toEqual([
    ["unknown-column", false],
  ]);
});

it("reads the word behind the name of an icon", () => {
  const rows = "| a | string | **{check-circle}** Yes |\n| b | string | **{dotted-circle}** No |\n";
  const text = `# Cups\n\n\`GET /cups\`\n\n| Name | Type | Required |\n|---|---|---|\n${rows}| c | string | {check-circle} |\n`;
  const [operation] = treeOf(text).reading.operations;
  expect(operation?.parameters.map(({ required }) => required?.value)).toEqual([
    true,
    false,
    undefined,
  ]);
});

it("leaves a member with `Write-only` out of answers, and keeps it in requests", () => {
  const table =
    "| Name | Type | Required | Description |\n|---|---|---|---|\n| a | string | yes | Write-only. Its secret |\n| b | string | no | Write-only. Its word |\n| c | string | yes | Whether it is write-only |\n";
  expect(
    fieldsOf(table).map(({ required, optional }) => [required?.value, optional?.value]),
  ).toEqual([
    [true, true],
    [false, true],
    [undefined, false],
  ]);
});

it("reads a member of a type that is there under a condition as one that may be absent", () => {
  const table =
    "| Name | Type | Required |\n|---|---|---|\n| a | string | yes |\n| b | string | if it was sent |\n" +
    "| c | string | yes, when b is set |\n| d? | string | one of d or e |\n| e | string | conditional |\n" +
    "| f? | string | ? |\n| g | string | ? |\n| h | string | yess |\n";
  const found = fieldsOf(table).map(({ name, optional }) => [name, optional?.value]);
  expect(found).toEqual([
    ["a", false],
    ...["b", "c", "d", "e", "f"].map((name) => [name, true]),
    ["g", undefined],
    ["h", undefined],
  ]);
});

it.each([
  ["Only present if it was sent", "a?"],
  ["Its name. Present only for guests.", "a?"],
  ["Its name (omitted when it is empty)", "a?"],
  ["Its name; not returned in lists", "a?"],
  ["Its name. May be absent.", "a?"],
  ["This field is only present if it was sent", "a?"],
  ["Will be omitted if empty.", "a?"],
  ["The boat, missing for three days or more", "a"],
  ["Its rows; omitted for brevity", "a"],
  ["Only visible to its owner", "a?"],
  ["Its mark. Not returned by default.", "a?"],
  ["Its port. Not set for drafts.", "a?"],
  ["Present if it was sent", "a?"],
  ["Appears when it failed", "a?"],
  ["Only appears in failed cups", "a?"],
  ["Omitted for guests", "a?"],
  ["Missing until it sails", "a?"],
  ["Its owner if it has one, otherwise omitted", "a?"],
  ["This may not be present", "a?"],
  ["Not always present", "a?"],
  ["Never returned", "a?"],
  ["Write only. Its secret", "a?"],
  ["Only set by the server", "a"],
  ["Hidden from other users", "a"],
  ["Excluded from totals", "a"],
  ["Only used for gifts", "a"],
  ["Always present", "a"],
  ["When it was returned", "a"],
  ["Its date, or `null`", "a null"],
  ["Its owner if it has one, otherwise null", "a null"],
  ["`null` before it sails", "a null"],
  ["Defaults to `null`", "a null"],
  ["When it sailed, or `null`", "a null"],
  ["The date when it sailed, or `null`.", "a null"],
  ["When it is empty, or `null`, all are sent", "a"],
  ["Is set when it is empty, or `null`", "a"],
  ["Optional", "a?"],
  ["Nullable", "a null"],
  ["Is never null", "a"],
  ["Null if it is not known", "a null"],
  ["Its name. `null` when not set.", "a null"],
  ["Its name, or null until it was sent", "a null"],
  ["How often it was absent in March", "a"],
  ["True if b is not null when c is set", "a"],
])("reads when a member is there, and when it is null, from its text: %s", (text, expected) => {
  const table = `| Name | Type | Description |\n|---|---|---|\n| a | string | ${text} |\n| b | string | x |\n`;
  const [a, b] = fieldsOf(table);
  const said = `a${a?.optional?.value === true ? "?" : ""}${a?.nullable?.value === true ? " null" : ""}`;
  expect([said, b?.optional, b?.nullable]).toEqual([expected, undefined, undefined]);
});

it("reads a mark that only repeats the name of its member as a description", () => {
  const table =
    "| Name | Type | Description |\n|---|---|---|\n| optional | boolean | Optional |\n| `is_nullable` | boolean | Nullable |\n";
  expect(fieldsOf(table).map(saidOf)).toEqual(["optional", "is_nullable"]);
});
