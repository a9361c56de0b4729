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
