import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const head = `# Find lamps\n\n\`GET /lamps\`\n\n`;

it("reads a ParamField without `required` as optional", () => {
  const tags = `<ParamField query="hue" type="string">\n  Which hue\n</ParamField>\n\n<ParamField query="watts" type="integer" default={20}>\n  How bright\n</ParamField>\n`;
  expect(factsOf(head + tags)).toContain("required:GET /lamps#hue\tno");
  expect(factsOf(head + tags)).toContain("required:GET /lamps#watts\tno");
  // Below other components, a tag without a mark has no presence.
  expect(factsOf(head + tags.replaceAll("ParamField", "Param"))).not.toContain("required:");
});

it("reads an enumeration with the type of its values", () => {
  for (const type of ["enum<string>", "enum[string]"]) {
    const tag = `<ParamField query="hue" type="${type}" required>\n  One of \`red\`, \`blue\`\n</ParamField>\n`;
    const table = `| Name | Type | Description |\n| --- | --- | --- |\n| hue | \`${type}\` | One of \`red\`, \`blue\` |\n`;
    for (const text of [tag, table]) {
      expect(factsOf(head + text)).toContain("param:GET /lamps#hue\tstring");
      expect(factsOf(head + text)).toContain("options:GET /lamps#hue\tred,blue");
    }
  }
  const numbers =
    head + '<ParamField query="watts" type="enum<integer>">\n  How bright\n</ParamField>\n';
  expect(factsOf(numbers)).toContain("param:GET /lamps#watts\tint");
});
