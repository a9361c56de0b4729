import { expect, it } from "vitest";

import { factsOf, readRest } from "./read-rest.js";

const id = "POST /hives/{id}/move";
const pageWith = (type: string, text = "Where"): string =>
  `# Hives\n\n## Move a hive\n\n\`${id}\`\n\n| Name | Type | Description |\n|---|---|---|\n| id | integer | Which |\n| spot | ${type} | ${text} |\n`;
const withRow = (type: string, text = "Where"): string => factsOf(pageWith(type, text));
/** The marks of the parameter `spot` that are not among the facts. */
const marksOf = (type: string, text?: string): readonly string[] => {
  const [operation] = readRest([{ path: "page.md", text: pageWith(type, text) }]).reading
    .operations;
  const spot = operation?.parameters.find(({ name }) => name === "spot");
  return [
    ...(spot?.isNullable === true ? ["nullable"] : []),
    ...(spot?.isDeprecated === true ? ["deprecated"] : []),
  ];
};

it.each([
  ["string, required", "string", "required", "yes"],
  ["integer, optional", "int", "required", "no"],
  ["string (optional)", "string", "required", "no"],
  ["`string` **required**", "string", "required", "yes"],
  ["string (optional, nullable)", "string", "required", "no"],
  ["booléen, dans l'URL", "boolean", "in", "query"],
  ["Zahl, im Header", "float", "in", "header"],
  ["string, in body", "string", "in", "body"],
])("reads the type and the note in the cell %s", (cell, type, kind, value) => {
  const facts = withRow(cell);
  expect(facts).toContain(`param:${id}#spot\t${type}\n`);
  expect(facts).toContain(`${kind}:${id}#spot\t${value}\n`);
});

it("reads in the cell of a type that the value may be null, or is deprecated", () => {
  expect(withRow("timestamp, nullable")).toContain(`param:${id}#spot\tdatetime\n`);
  expect(marksOf("timestamp, nullable")).toEqual(["nullable"]);
  expect(marksOf("string (optional, nullable)")).toEqual(["nullable"]);
  expect(marksOf("string, deprecated")).toEqual(["deprecated"]);
});

it.each(["string (required if it moves)", "string, required for owners"])(
  "reads no mark with a condition: %s",
  (cell) => {
    const facts = withRow(cell);
    expect(facts).not.toContain(`required:${id}#spot\tyes`);
    expect(facts).not.toContain(`required:${id}#spot\tno`);
  },
);

it("reads a row with the place `url` as in the path if no row has the name in the path", () => {
  const text = `# Hives\n\n\`GET /hives/{id}\`\n\n| Name | Type | In |\n|---|---|---|\n| hive | integer | url |\n`;
  expect(factsOf(text)).toContain("in:GET /hives/{id}#hive\tpath\n");
});

it.each([
  ["字符串数组", "array[string]"],
  ["整数列表", "array[int]"],
  ["文字列の配列", "array[string]"],
  ["对象数组", "array[json]"],
  ["数字", "float"],
  ["数値", "float"],
  ["число", "float"],
])("reads the type %s", (cell, type) => {
  expect(withRow(cell)).toContain(`param:${id}#spot\t${type}\n`);
});

it.each([
  ["枚举", "可选值：A、B", "A,B"],
  ["énumération", "`A` ou `B`", "A,B"],
  ["enumeración", "`A` o `B`", "A,B"],
  ["整数", "方式：1-微信，2-支付宝", "1,2"],
  ["整数", "是否公开（0：否；1：是）", "0,1"],
  ["整数", "等级：1=初级 2=中级 3=高级，默认1", "1,2,3"],
  ["string", "状态：`open` 营业，`shut` 休息", "open,shut"],
])("reads the values of a member of the type %s from %s", (cell, text, values) => {
  expect(withRow(cell, text)).toContain(`options:${id}#spot\t${values}\n`);
});

it.each([
  ["整数", "1-微信"],
  ["整数", "长度：3-字母，4-数字，见 5 号"],
  ["string", "设为 `open` 时营业，`shut` 时休息"],
])("reads no values of a member of the type %s from %s", (cell, text) => {
  expect(withRow(cell, text)).not.toContain("options:");
});

it.each([
  ["Its owner (can be null)", "nullable"],
  ["Le nom (peut être nul)", "nullable"],
  ["名称，可为null", "nullable"],
  ["Labels (**deprecated**, use `tags`)", "deprecated"],
])("reads a mark at the end of a description: %s", (text, kind) => {
  expect(marksOf("string", text)).toEqual([kind]);
});

it.each([
  "Its owner, who can be null and void",
  "`old` (deprecated, use `new`) or `new`",
  "old or new (deprecated, use another)",
])("reads no mark that belongs to another thing: %s", (text) => {
  expect(marksOf("string", text)).toEqual([]);
});

it.each([
  ["required string", "yes"],
  ["string required", "yes"],
  ["optional `string`", "no"],
  ["string - required", "yes"],
  ["`string` [optional]", "no"],
  ["string (required)", "yes"],
])("reads the type and the mark of the cell %s", (cell, presence) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n| Name | Type |\n|---|---|\n| hull | ${cell} |\n| lid | integer |\n`;
  const read = factsOf(page).split("\n");
  expect(read).toContain("param:POST /boats#hull\tstring");
  expect(read).toContain(`required:POST /boats#hull\t${presence}`);
});

it.each([
  ["How big (required)", "yes"],
  ["How big (optional)", "no"],
  ["How big. This field is required.", "yes"],
  ["How big. It is optional.", "no"],
  ["How big. Required: true", "yes"],
  ["How big. Required? No", "no"],
  ["How big<br>Required: yes", "yes"],
  ["How big, *optional*", "no"],
])("reads the mark at the end of the description %s", (text, presence) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n| Name | Type | Description |\n|---|---|---|\n| hull | string | ${text} |\n| lid | integer | A lid |\n`;
  expect(factsOf(page).split("\n")).toContain(`required:POST /boats#hull\t${presence}`);
});

it.each(["hull, required", "hull - required", "`hull` – *required*"])(
  "reads the name and the mark of the cell %s",
  (cell) => {
    const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n| Name | Type | Description |\n|---|---|---|\n| ${cell} | string | How big |\n| lid | integer | A lid |\n`;
    expect(factsOf(page).split("\n")).toContain("required:POST /boats#hull\tyes");
  },
);

it.each([
  ["optional", "no"],
  ["**Required**", "yes"],
  ["yes", "no"],
])("does not take a word below `Optional?` for its opposite: %s", (cell, presence) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n| Name | Type | Optional? |\n|---|---|---|\n| hull | string | ${cell} |\n`;
  expect(factsOf(page).split("\n")).toContain(`required:POST /boats#hull\t${presence}`);
});

it.each([
  ["string <date>", "date"],
  ["`string <date-time>`", "datetime"],
  ["integer <int64>", "int"],
])("reads a format in pointed brackets: %s", (cell, type) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n| Name | Type |\n|---|---|\n| hull | ${cell} |\n| lid | integer |\n`;
  expect(factsOf(page).split("\n")).toContain(`param:POST /boats#hull\t${type}`);
});
