import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const rows = "**hay**  `string`\n\nWhich hay.\n\n**size**  `integer`\n\nHow much.\n";

it.each([
  ["QUERY PARAMS", "GET", "query"],
  ["Query parameters", "GET", "query"],
  ["BODY PARAMS", "POST", "body"],
  ["HEADERS", "GET", "header"],
])("reads bold names below the bold label %s", (label, method, place) => {
  const text = `# Barns\n\n## Ask for barns\n\n\`${method} /barns\`\n\n---\n\n**${label}**\n\n---\n\n${rows}`;
  const facts = factsOf(text);
  expect(facts).toContain(`in:${method} /barns#hay\t${place}\n`);
  expect(facts).toContain(`in:${method} /barns#size\t${place}\n`);
  expect(facts).toContain(`param:${method} /barns#size\tint\n`);
});

it("reads the type of a path parameter, and gives each of two labels its own rows", () => {
  const text = `# Barns\n\n\`PUT /barns/{id}\`\n\n**PATH PARAMS**\n\n**id** \`integer\`\n\nWhich.\n\n**BODY PARAMS**\n\n${rows}\n**HEADERS**\n\n**x-barn** \`string\`\n`;
  const facts = factsOf(text);
  expect(facts).toContain("param:PUT /barns/{id}#id\tint\n");
  expect(facts).toContain("in:PUT /barns/{id}#hay\tbody\n");
  expect(facts).toContain("in:PUT /barns/{id}#x-barn\theader\n");
});

it("reads a mark for required behind a bold name", () => {
  const text = `# Barns\n\n\`POST /barns\`\n\n### Body parameters\n\n${rows.replace("**hay**", "**hay***")}`;
  const facts = factsOf(text);
  expect(facts).toContain("param:POST /barns#hay\tstring\n");
  expect(facts).toContain("required:POST /barns#hay\tyes\n");
  expect(factsOf(text.replace("### Body parameters", "**BODY PARAMS**"))).toContain(
    "required:POST /barns#hay\tyes\n",
  );
});

it.each(["RESPONSE", "Notes", "Response headers"])(
  "reads no parameters below the bold label %s",
  (label) => {
    const text = `# Barns\n\n\`GET /barns\`\n\n**QUERY PARAMS**\n\n**hay** \`string\`\n\n**${label}**\n\n**size** \`integer\`\n`;
    expect(factsOf(text)).not.toContain("#size");
  },
);
