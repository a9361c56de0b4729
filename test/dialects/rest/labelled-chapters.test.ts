import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const page = (labels: string): string =>
  `# Rack of kilns\n\n## Decision\n\n${labels}\n\n## List kilns\n\n\`GET /kilns\`\n`;

it.each([
  "- **Base URL:** `https://kilns.example.org`\n- **Format:** JSON both ways.\n- **Times:** in UTC.",
  "**Format:** JSON\n**Encoding:** UTF-8",
  "**Format:** JSON",
])("does not take a chapter about the format of an API for a member of a type", (labels) => {
  expect(factsOf(page(labels))).toMatch(/^op:.*\n$/);
});

it.each(["**Type:** string", "**Description:** Who agreed.\\\n**Format:** string"])(
  "keeps sections that describe a member",
  (labels) => {
    expect(factsOf(page(labels))).toContain("field:RackOfKilns.Decision\tstring\n");
  },
);
