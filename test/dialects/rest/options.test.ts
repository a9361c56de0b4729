import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import { apiOf, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const page = `# Ware

## Ware anlegen

\`POST /goods\`

### Was man schickt

| Name | Typ |
| --- | --- |
| x | Kennung |
| y | id |

## Steckbrief: Ware

| Name | Typ |
| --- | --- |
| x | Kennung |
`;

function unused(patch: VocabularyPatch): readonly string[] {
  const [, diagnostics] = apiOf(
    readTree([{ path: "page.md", text: page }], { dialect: rest.configure?.(patch) ?? rest }),
  );
  return diagnostics
    .filter(({ code }) => code === "rest/unused-word")
    .map(({ message }) => message.replace(/ is on no page.*$/, ""));
}

it("reports each word of the configuration that is on no page, with its key", () => {
  const patch = {
    headings: { body: ["Was man schickt", "was man sendet"], entity: ["kartei"] },
    types: { string: ["KENNUNG"] },
  };
  expect(unused(patch)).toEqual([
    "`was man sendet` of the option `headings.body[1]`",
    "`kartei` of the option `headings.entity[0]`",
  ]);
  expect(unused({ headings: { body: ["was man schickt"] } })).toEqual([]);
  const exclude = ["# Steckbrief: *", "# steckbrif: *", "no/page.md"];
  expect(unused({ exclude })).toEqual(["`# steckbrif: *` of the option `exclude[1]`"]);
});

it("removes the configured words for objects from the names of types", () => {
  expect(factsOf(page)).toContain("type:SteckbriefWare\t");
  const named = factsOf(page, { headings: { entity: ["steckbrief"] } });
  expect(named).toContain("type:Ware\t");
  expect(named).not.toContain("SteckbriefWare");
});

it("prefers the type that the configuration gives to a known word", () => {
  const headings = { body: ["was man schickt"] };
  expect(factsOf(page, { headings })).toContain("param:POST /goods#y\tstring");
  const types = { int: ["id"] };
  expect(factsOf(page, { headings, types })).toContain("param:POST /goods#y\tint");
});
