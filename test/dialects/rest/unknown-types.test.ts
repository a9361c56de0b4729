import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const types = `## Objekt: Ding

| Feld | Typ |
| --- | --- |
| a | ganzzahl |

## Enum: Farbe

| Wert | Bedeutung |
| --- | --- |
| rot | R |
| blau | B |
`;

function messages(rows: string): readonly string[] {
  const [, diagnostics] = apiOf(
    readTree([{ path: "p.md", text: `${types}\n## Get\n\n\`GET /things\`\n\n${rows}` }], {
      dialect: rest,
    }),
  );
  return diagnostics
    .filter(({ code }) => code === "rest/unknown-type")
    .map(
      ({ message }) =>
        /^`.*?`|did you mean.*$/.exec(message.replace(/^.*; (?=did)/, ""))?.[0] ?? "",
    );
}

const table = (type: string): string => `| Name | Type |\n| --- | --- |\n| x | ${type} |\n`;

it.each([
  ["Dnig", "did you mean `Ding`?"],
  ["Frabe", "did you mean `Farbe`?"],
  ["array of Dnig", "did you mean `Ding`?"],
  ["array\\<Dnig\\>", "did you mean `Ding`?"],
  ["intger", "did you mean `integer`?"],
])("suggests the type that %s is misspelt from", (type, near) => {
  expect(messages(table(type))).toEqual([near]);
});

it("suggests a type for the brackets of a list", () => {
  expect(messages("- x (Dnig, optional) - which\n")).toEqual(["did you mean `Ding`?"]);
});

it("reports nothing for known types, and for words in other lists", () => {
  expect(messages(table("array of Ding"))).toEqual([]);
  expect(messages("- x (the thing, optional) - which\n")).toEqual([]);
});

it("reports words in brackets among items whose brackets are types", () => {
  const items = "- x (integer) - how many\n- y (string, optional) - what\n";
  expect(messages(`${items}- z (lantern light) - which\n`)).toEqual(["`lantern light`"]);
  expect(messages(`${items}- z (integer, 1 to 9) - which\n`)).toEqual([]);
});

it("reports words for the values of a map", () => {
  expect(messages(table("map of lanterns"))).toEqual(["`lanterns`"]);
});

it("reports vague words for a type", () => {
  expect(messages(table("mixed"))).toEqual(["`mixed`"]);
});

it.each([
  ["String (open, pending, solved)", ["`String (open, pending, solved)`"]],
  ["string (unique, sorted, trimmed)", []],
  ["string (integer, text, boolean)", []],
  ["string (`open`, `pending`, `solved`)", []],
  ["enum (open, pending, solved)", []],
])("reports bare words in brackets only if they may be values: %s", (type, expected) => {
  expect(messages(table(type)).map((one) => one.replace("; write allowed values", ""))).toEqual(
    expected,
  );
});
