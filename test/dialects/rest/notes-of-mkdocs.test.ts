import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { factsOf } from "./read-rest.js";

const withNote = (note: string): string =>
  `# Keys\n\n\`POST /keys\`\n\n### Body\n\n| Name | Type |\n|---|---|\n| bits | integer |\n\n${note}\n`;

const codesOf = (text: string): readonly string[] => {
  const [, diagnostics] = rest.resolve([rest.makeReader()({ path: "page.md", text })[0]]);
  return diagnostics.map(({ code }) => code);
};

it.each(["!!! note", '!!! note "Limits"', "??? warning", "???+ tip"])(
  "reads the sentence of a note as prose: %s",
  (mark) => {
    expect(codesOf(withNote(`${mark}\n    The name must be unique.`))).toEqual([]);
  },
);

it("reads the parameters in a note", () => {
  const facts = factsOf(withNote("!!! note\n    - `size` (integer): how big"));
  expect(facts).toContain("param:POST /keys#size\tint\n");
});

it("reports a list of another form in a note", () => {
  const list = "- size = integer, how big\n    - kind = string, what";
  expect(codesOf(withNote(`!!! note\n    ${list}`))).toEqual(["rest/unread-block"]);
});
