import { Ajv } from "ajv";
import { parse } from "jsonc-parser";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { addDialectOptions, newConfig } from "../../generator/commands/edit-config.js";
import { UsageError } from "../../generator/diagnostics/usage-error.js";
import { root } from "../helpers/command-line.js";

const api = { name: "b", dialect: "rest" };
const proposal = { columns: { name: ["parametr"], type: ["typ"] }, routes: ["message"] };

const text = `{
    "apis": [
        { "name": "a", "docs": "a", "out": "x" }, // the first
        {
            /* the second */
            "name": "b",
            "docs": "b",   "out": "y"
        }
    ]
}
`;

it("adds options to an API without a dialect, and leaves the other lines as they are", () => {
  const edited = addDialectOptions(text, api, proposal);
  for (const line of text.split("\n").filter((one) => !one.includes('"out": "y"')))
    expect(edited.split("\n")).toContain(line);
  expect(edited).toContain('"docs": "b",   "out": "y",\n            "dialect": {\n');
  expect((parse(edited) as { apis: unknown[] }).apis[1]).toEqual({
    name: "b",
    docs: "b",
    out: "y",
    dialect: { name: "rest", ...proposal },
  });
});

it("turns a name into a name with options", () => {
  const edited = addDialectOptions(text.replace('"out": "y"', '"dialect": "rest"'), api, proposal);
  expect((parse(edited) as { apis: { dialect: unknown }[] }).apis[1]?.dialect).toEqual({
    name: "rest",
    ...proposal,
  });
});

it("adds to lists what they do not have, in any case of letters, and removes nothing", () => {
  const own = `{"apis": [{"name": "b", "dialect": {
    "name": "rest", // plain
    "columns": { "name": ["Parametr", "Pole"], "in": ["gdzie"] },
    "unmarked": "required"
  }}]}`;
  const edited = addDialectOptions(own, api, { ...proposal, unmarked: "optional" });
  expect(edited).toContain('"name": "rest", // plain');
  expect(parse(edited)).toEqual({
    apis: [
      {
        name: "b",
        dialect: {
          name: "rest",
          columns: { name: ["Parametr", "Pole"], in: ["gdzie"], type: ["typ"] },
          unmarked: "required",
          routes: ["message"],
        },
      },
    ],
  });
  const again = addDialectOptions(edited, api, { ...proposal, unmarked: "optional" });
  expect(again).toBe(edited);
});

it("changes nothing for an empty proposal", () => {
  expect(addDialectOptions(text, api, {})).toBe(text);
});

it("keeps line ends and tabs", () => {
  const tabs = text.replaceAll("    ", "\t").replaceAll("\n", "\r\n");
  const edited = addDialectOptions(tabs, api, proposal);
  expect(edited.replaceAll("\r\n", "")).not.toContain("\n");
  expect(edited).toContain('\r\n\t\t\t"dialect": {\r\n\t\t\t\t"name": "rest",');
});

it("writes any name as text, and never as code", () => {
  const edited = addDialectOptions(text, api, { types: { string: ['a"}],', "__proto__"] } });
  const { apis } = parse(edited) as { apis: { dialect?: { types: unknown } }[] };
  expect(apis[1]?.dialect?.types).toEqual({ string: ['a"}],', "__proto__"] });
});

it("refuses an unknown API, and an API of another dialect", () => {
  expect(() => addDialectOptions(text, { ...api, name: "c" }, proposal)).toThrow(UsageError);
  const other = text.replace('"out": "y"', '"out": "y", "dialect": "rancher"');
  expect(() => addDialectOptions(other, api, proposal)).toThrow(/dialect rancher/);
});

it("makes a new configuration that its schema takes", () => {
  const schema = JSON.parse(
    readFileSync(join(root, "docs/schema/config.schema.json"), "utf8"),
  ) as object;
  const ajv = new Ajv({ strict: false });
  for (const options of [{}, proposal]) {
    const made: unknown = JSON.parse(newConfig({ ...api, docs: "docs", out: "out" }, options));
    expect(ajv.validate(schema, made), ajv.errorsText()).toBe(true);
    expect(made).toMatchObject({
      $schema: "./node_modules/stubdown/docs/schema/config.schema.json",
      apis: [{ name: "b", docs: "docs", out: "out" }],
    });
  }
});
