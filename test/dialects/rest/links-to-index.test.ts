import { expect, it } from "vitest";

import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readRest } from "./read-rest.js";

const index =
  "# Reef\n\n## Fault object\n\n| Field | Type | Description |\n|---|---|---|\n| code | integer | The number |\n";
const page = (link: string): string =>
  `# Corals\n\n## Coral object\n\n| Field | Type | Description |\n|---|---|---|\n| problem | [fault](${link}) | Why |\n`;

it.each([
  ["api/index.md", "index.md#fault-object"],
  ["api/index.md", "./index.md#fault-object"],
  ["api/index.md", "../api/index.md#fault-object"],
  ["api/_index.md", "_index.md#fault-object"],
  ["index.md", "../index.md#fault-object"],
])("finds %s by the link %s of a page in the folder api", (path, link) => {
  const { reading } = readRest([
    { path, text: index },
    { path: "api/corals.md", text: page(link) },
  ]);
  expect(printFacts(reading)).toMatch(/^field:Coral\.problem\tFault\t/m);
});
