import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

/** The codes of the diagnostics of a page. */
const told = (text: string): readonly string[] => apiOfPage(text)[1].map(({ code }) => code);

const table = "| Field | Type |\n| ----- | ---- |\n";

it.each(["Address", "Request", "Response", "Status", "Errors"])(
  "reads the table below %s as a type if a column of types links to it",
  (title) => {
    const anchor = title.toLowerCase();
    const text = `# Things\n\n## Ship\n\n${table}| \`home\` | [${title}](#${anchor}) |\n\n## ${title}\n\n${table}| \`street\` | string |\n\n## Get a ship\n\n\`GET /ship\`\n\nReturns a [Ship](#ship).\n`;
    const facts = factsOf(text);
    expect(facts).toContain(`field:Ship.home\t${title}\n`);
    expect(facts).toContain(`field:${title}.street\tstring\n`);
    expect(facts).not.toContain("field:Things");
    expect(told(text)).toEqual([]);
  },
);

it.each(["Address", "Options", "Details", "Status", "Error"])(
  "reads the table below %s as a type if a row has this name as its type",
  (title) => {
    const text = `# Things\n\n## Ship\n\n${table}| \`homes\` | array of ${title} |\n\n### ${title}\n\n${table}| \`street\` | string |\n\n## Get a ship\n\n\`GET /ship\`\n\nReturns a [Ship](#ship).\n`;
    const facts = factsOf(text);
    expect(facts).toContain(`field:Ship.homes\tarray[${title}]\n`);
    expect(facts).toContain(`field:${title}.street\tstring\n`);
    expect(facts).not.toContain("field:Ship.street");
    expect(told(text)).toEqual([]);
  },
);

it("keeps the rows below the place of a parameter, even if a column of types has this place", () => {
  const text = `# Me\n\n## Add me\n\n\`POST /me\`\n\n### Query\n\n${table}| \`street\` | Query |\n`;
  expect(factsOf(text)).toContain("in:POST /me#street\tquery\n");
});

it("reads a table inside of an operation as a type if the answer links to it", () => {
  const text = `# Me\n\n## Add me\n\n\`POST /me\`\n\nReturns an [Address](#address).\n\n### Address\n\n${table}| \`street\` | string |\n`;
  const facts = factsOf(text);
  expect(facts).toContain("returns:POST /me\tAddress\n");
  expect(facts).not.toContain("param:");
});

it("keeps the parameters of a section to which a sentence links", () => {
  const text = `# Me\n\n## Add me\n\n\`POST /me\`\n\nSee the [parameters](#parameters).\n\n### Parameters\n\n${table}| \`street\` | string |\n`;
  expect(factsOf(text)).toContain("param:POST /me#street\tstring\n");
});

const codes = "\n\n## Breed\n\nOne of these:\n\n* `merino` — soft\n* `texel` — heavy\n";

it.each([
  ["in a column", `## Sheep\n\n${table}| \`breed\` | [Breed](#breed) |\n`, "Sheep.breed"],
  [
    "in a column with null",
    `## Sheep\n\n${table}| \`breed\` | [Breed](#breed) or null |\n`,
    "Sheep.breed",
  ],
  [
    "in an item",
    "## Add\n\n`POST /sheep`\n\nBody:\n\n* `breed` — [Breed](#breed), required — which\n* `name` — string — which\n",
    "POST /sheep#breed",
  ],
])("reads a list of codes as an enumeration if a type %s links to it", (_, part, member) => {
  const facts = factsOf(`# Sheep\n\n${part}${codes}`);
  expect(facts).toContain(`options:${member}\tmerino,texel\n`);
  expect(facts).toContain("values:Breed\tmerino=merino,texel=texel\n");
});

it("reads a list of codes as values only if a type links to it", () => {
  expect(factsOf(`# Sheep\n\n## Get\n\n\`GET /sheep\`\n${codes}`)).not.toContain("values:");
});

it.each(["#shp-object", "#ship-objct"])("suggests the heading that %s means", (href) => {
  const text = `# Things\n\n## Ship object\n\n${table}| \`home\` | string |\n\n## Get a ship\n\n\`GET /ship\`\n\nReturns a [ship](${href}) object.\n`;
  const [, diagnostics] = apiOfPage(text);
  const dead = diagnostics.find(({ code }) => code === "rest/dead-link");
  expect(dead?.message).toContain("did you mean `Ship object`?");
});
