import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const below = (label: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

${label}

| Name | Type   | Description |
| ---- | ------ | ----------- |
| spot | string | Where       |
`;

it.each([
  "> Required scope: `hives:write`",
  "> **Required scope:** `hives:write`",
  "> Required role: keeper",
  "**Required permission:** `hives:write`",
])("reads no presence of rows from %s", (label) => {
  const facts = factsOf(below(label));
  expect(facts).toContain("param:POST /hives/move#spot\tstring\n");
  expect(facts).not.toContain("required:POST /hives/move#spot");
});

it.each(["> Required parameters", "**Required:**", "Required parameters:"])(
  "reads the presence of rows from %s",
  (label) => {
    expect(factsOf(below(label))).toContain("required:POST /hives/move#spot\tyes\n");
  },
);

it.each([
  "which must be `Boat`, `Car`, or `Van`",
  "that may be `Boat`, `Car` or `Van`",
  "which can be either `Boat`, `Car` or `Van`",
])("takes the codes behind a name and %s for its values", (words) => {
  const page = `# Things\n\n## List things\n\n\`GET /things\`\n\n**Required parameters**: \`kind\`, ${words}.\n`;
  const lines = factsOf(page).split("\n");
  expect(lines.filter((line) => line.startsWith("options:"))).toEqual([
    "options:GET /things#kind\tBoat,Car,Van",
  ]);
  expect(lines.filter((line) => line.startsWith("in:"))).toEqual(["in:GET /things#kind\tquery"]);
});
