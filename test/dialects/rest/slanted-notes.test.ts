import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const page = `# Hives

## List hives

\`GET /hives\`

### Query parameters

`;

it.each([
  ["*integer, optional, default: 1* — The page.", "int", "no", "1"],
  ["*integer, required, default `5`* — How many.", "int", "yes", "5"],
  ["*string, optional* — The order.", "string", "no", undefined],
  ["*boolean, required* — Only active ones.", "boolean", "yes", undefined],
])("reads %s as notes of a definition and of an item", (notes, type, required, value) => {
  for (const entry of [`\`spot\`\n:   ${notes}\n`, `- \`spot\` ${notes}\n`]) {
    const facts = factsOf(page + entry);
    expect(facts).toContain(`param:GET /hives#spot\t${type}\n`);
    expect(facts).toContain(`required:GET /hives#spot\t${required}\n`);
    if (value === undefined) expect(facts).not.toContain("default:");
    else expect(facts).toContain(`default:GET /hives#spot\t${value}\n`);
  }
});

it("reads a slanted sentence without a mark as a description", () => {
  const facts = factsOf(`${page}\`spot\`\n:   *Only here, and nowhere else*\n`);
  expect(facts).toContain("param:GET /hives#spot\tunknown\n");
  expect(facts).not.toContain("required:");
});

it("reads no mark whose condition follows the italics", () => {
  const facts = factsOf(`${page}\`spot\`\n:   *string, required* when it moves\n`);
  expect(facts).not.toContain("required:");
});
