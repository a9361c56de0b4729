import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

const added =
  "## Add a customer\n\n`POST /customers`\n\n**Body parameters**\n\n| Name | Type | Required |\n|---|---|---|\n| `name` | string | yes |\n\n";

/** The parameters of the second operation, with their places and the rules of the places. */
function second(text: string): readonly string[] {
  const { operations } = readRest([
    { path: "page.md", text: `# Customers\n\n${added}${text}` },
  ]).reading;
  return (operations[1]?.parameters ?? []).map(
    ({ name, in: { value, rule } }) => `${value} ${name} ${rule}`,
  );
}

it.each([
  "**Body parameters**\n\nThe same fields as for [Add a customer](#add-a-customer).",
  "### Body\n\nTakes the same parameters as `POST /customers`.",
  "> Refer to the parameters from [Add a customer](#add-a-customer).",
  "Replaces all. See the fields of `POST /customers`.",
  "Dieselben Felder wie bei [Add a customer](#add-a-customer).",
])("reads the parameters of the operation that a text refers to: %s", (text) => {
  const found = second(`## Replace a customer\n\n\`PUT /customers/{id}\`\n\n${text}\n`);
  expect(found).toContain("body name rest/same-as");
});

it.each([
  "Refer to the parameters of the chart.",
  "Read it before you refer to the fields of [Add a customer](#add-a-customer).",
])(
  "reads no parameters from a text that names no operation, or that does not begin so: %s",
  (text) => {
    expect(second(`## Replace\n\n\`PUT /customers\`\n\n${text}\n`)).toEqual([]);
  },
);

it("gives a GET no body, and a list of query parameters no parameters of a body", () => {
  const text = "The same fields as for [Add a customer](#add-a-customer).";
  expect(second(`## Find customers\n\n\`GET /customers\`\n\n${text}\n`)).toEqual([]);
  const query = `## Replace\n\n\`PUT /customers\`\n\n**Query parameters**\n\n${text}\n`;
  expect(second(query)).toEqual([]);
});
