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
  "`size` - required if it has a name",
  "`size` (required) when it has a name",
  "`size` - integer of its row",
  "`size` - required for big ones",
])("does not read a mark with a condition, or a type with words behind it: %s", (item) => {
  const page = `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n- ${item}\n- \`lid\` (integer) - a lid\n`;
  expect(factsOf(page)).toContain("param:POST /boats#size\tunknown\n");
  expect(factsOf(page)).not.toContain("required:POST /boats#size");
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

/** The facts of the parameters of a page with these items and a last one, `lid`. */
const factsWith = (items: string): readonly string[] =>
  factsOf(
    `# Boats\n\n## Add a boat\n\n\`POST /boats\`\n\n### Parameters\n\n${items}\n- \`lid\` (integer) - a lid\n\n# Mast\n\n| Name | Type |\n|---|---|\n| id | integer |\n`,
  )
    .split("\n")
    .filter((line) => /^(?:param|in|required|options):/.test(line) && !line.includes("#lid"));

it("reads a documented type with brackets", () => {
  expect(factsWith("- `masts` (Mast[]) - the masts")).toContain(
    "param:POST /boats#masts\tarray[Mast]",
  );
});

it.each([
  "- each `string` is trimmed",
  "- returns `object`",
  "- use `json` or `xml`",
  "- an `integer` from 1",
  "- is required (boolean)",
  "- Boolean `true` if it sails",
  "- String `ok` on success",
  "- Number `n` of boats",
])("takes no parameter from the sentence %s", (item) => {
  expect(factsWith(item)).toEqual([]);
});

it.each([
  ["- `by` (string) - date, name or size", "param:POST /boats#by\tstring"],
  ["- `kind` (string) - string, integer or boolean", "param:POST /boats#kind\tstring"],
  ["- `q` (string) - Query. What to find", "in:POST /boats#q\tbody"],
  ["- `q` (string) *path* to the file", "in:POST /boats#q\tbody"],
  ["- `a` (date, required) when it sails", "required:POST /boats#a\tyes"],
  ["- `a` (boolean) (required) If true, it sinks", "required:POST /boats#a\tyes"],
])("takes no words of the description for notes: %s", (item, fact) => {
  expect(factsWith(item)).toContain(fact);
});

it.each([
  "Either `optional` or `required`.",
  "The level. Default: `required`",
  "Whether each row is `required`",
  "A filter, such as `required=true`",
  "The rows with a name (optional, required or both)",
])("takes no value for a mark at the end of a description: %s", (text) => {
  expect(factsWith(`- \`mode\` (string) - ${text}`).join()).not.toContain("required:");
});

it.each(["- `email` (required) - Email", "- `user_email` (required) - Email."])(
  "takes no word that repeats the name for a type: %s",
  (item) => {
    expect(factsWith(item).find((line) => line.startsWith("param:"))).toMatch(/\tunknown$/);
  },
);
