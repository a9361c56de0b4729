import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

/** Ways to set off a name, a type and a mark. */
const sets = {
  name: ["`NAME`", "**NAME**", "NAME"],
  type: ["TYPE", "`TYPE`", "*TYPE*"],
  mark: ["MARK", "**MARK**", "`MARK`"],
};

const types = { integer: "int", "string[]": "array[string]" };

/** Returns the items of a form, one for each way to set off its parts and each type, and the facts of each. */
function itemsOf(form: string): readonly { readonly item: string; readonly facts: string[] }[] {
  return sets.name.flatMap((name, nameAt) =>
    sets.type.flatMap((type, typeAt) =>
      sets.mark.flatMap((mark, markAt) =>
        Object.entries(types).map(([word, read], wordAt) => {
          const own = `size_${nameAt}${typeAt}${markAt}${wordAt}`;
          const isRequired = form.includes("MARK");
          return {
            item: form
              .replace("NAME", name.replace("NAME", own))
              .replace("TYPE", type.replace("TYPE", word))
              .replace("MARK", mark.replace("MARK", "required")),
            facts: [
              `param:POST /boats#${own}\t${read}`,
              ...(isRequired ? [`required:POST /boats#${own}\tyes`] : []),
            ],
          };
        }),
      ),
    ),
  );
}

it.each([
  "NAME (TYPE, MARK) - How big",
  "NAME (TYPE, MARK): How big",
  "NAME (TYPE, MARK) How big",
  "NAME (TYPE; MARK) How big",
  "NAME (MARK, TYPE) - How big",
  "NAME (TYPE) (MARK) - How big",
  "NAME (MARK) (TYPE) - How big",
  "NAME (type: TYPE, MARK) - How big",
  "NAME (TYPE) MARK. How big",
  "NAME (TYPE) - MARK. How big",
  "NAME (TYPE) - How big (MARK)",
  "NAME - (TYPE) How big. MARK.",
  "NAME – TYPE, MARK – How big",
  "NAME - MARK, TYPE. How big",
  "NAME: TYPE, MARK. How big",
  "NAME (MARK): TYPE - How big",
  "NAME (MARK) - TYPE - How big",
  "NAME - TYPE (MARK) How big",
  "NAME TYPE (MARK) - How big",
  "NAME TYPE (MARK): How big",
  "NAME TYPE, MARK - How big",
  "NAME TYPE MARK How big",
  "NAME MARK TYPE - How big",
  "NAME, TYPE, MARK: How big",
  "NAME | TYPE | MARK | How big",
  "NAME [TYPE] (MARK) How big",
  "NAME {TYPE} - MARK. How big",
  "NAME <TYPE> (MARK) How big",
  "NAME (TYPE) - How big",
  "NAME {TYPE} - How big",
  "NAME: TYPE - How big",
])("reads the type and the mark of items in the form %s, however its parts are set off", (form) => {
  // Without this line, a plain `MARK` at the end would be a word of the sentence.
  const items = itemsOf(form).filter(({ item }) => !/big\. required\.$/.test(item));
  const list = items.map(({ item }) => `- ${item.replace("big. `r", "big. `R")}`).join("\n");
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n${list}\n`;
  const read = factsOf(page)
    .split("\n")
    .filter((line) => /^(?:param|required):/.test(line));
  expect(read.toSorted()).toEqual(items.flatMap(({ facts }) => facts).toSorted());
});

it.each([
  "`size` required if it has a name",
  "`size` (required) when it has a name",
  "`size` - integer of its row",
  "`size` - required for big ones",
])("does not read a mark with a condition, or a type with words behind it: %s", (item) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n- ${item}\n- \`lid\` (integer) - a lid\n`;
  expect(factsOf(page)).not.toMatch(/required:.*#size|#size\tint/);
});

it.each([
  ["(required) `size` (integer) - How big", "int", "yes"],
  ["[optional] **size** integer - How big", "int", "no"],
  ["integer `size` (required) - How big", "int", "yes"],
  ["`string[]` `hulls` - How big", "array[string]", undefined],
])("reads notes in front of a name: %s", (item, type, presence) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n- ${item}\n- \`lid\` (integer) - a lid\n`;
  const read = factsOf(page)
    .split("\n")
    .filter((line) => /^(?:param|required):.*#(?:size|hulls)/.test(line))
    .map((line) => line.replace(/^(\w+):.*\t/, "$1 "));
  expect(read).toEqual([
    `param ${type}`,
    ...(presence === undefined ? [] : [`required ${presence}`]),
  ]);
});
