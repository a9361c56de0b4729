import { expect, it } from "vitest";

import { isError } from "../../../generator/core/status.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { factsOf, readRest } from "./read-rest.js";

/** The errors of the operation of a page, each as its status and the fields of its body: `404 code,message`. */
const errorsOf = (text: string): readonly string[] =>
  toApi(readRest([{ path: "page.md", text }]).reading).operations.flatMap(({ responses }) =>
    responses.filter(isError).map(({ status, payload }) => {
      const type = payload?.value.type;
      const fields = type?.kind === "object" ? type.fields.map(({ name }) => name).join(",") : "-";
      return `${status.value} ${fields}`;
    }),
  );

const json = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;

const page = (...parts: readonly string[]): string =>
  ["# Looms", "## Add a loom", "`POST /looms`", ...parts, ""].join("\n\n");

const details = (title: string, inner: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${inner}\n\n</details>`;
const tab = (title: string, inner: string): string =>
  `<Tab title="${title}">\n\n${inner}\n\n</Tab>`;
const item = (title: string, inner: string): string =>
  `<TabItem value="x" label="${title}">\n\n${inner}\n\n</TabItem>`;
const gitbook = (title: string, inner: string): string =>
  `{% tab title="${title}" %}\n${inner}\n{% endtab %}`;

const hugo = (title: string, inner: string): string =>
  `{{% tab name="${title}" %}}\n${inner}\n{{% /tab %}}`;
const quoted = (title: string, inner: string): string =>
  `{{< expand "${title}" >}}\n${inner}\n{{< /expand >}}`;
const colons = (title: string, inner: string): string => `::: details ${title}\n${inner}\n:::`;
const nested = (title: string, inner: string): string =>
  `::::note[${title}]\n\n:::tip\n${inner}\n:::\n\n::::`;
const listed = (title: string, inner: string): string =>
  `<Tabs items={['cURL', '${title}']}>\n<Tabs.Tab>\n\nNone.\n\n</Tabs.Tab>\n<Tabs.Tab>\n\n${inner}\n\n</Tabs.Tab>\n</Tabs>`;

const forms = { details, tab, item, gitbook, hugo, quoted, colons, nested, listed };

it.each(Object.entries(forms))("reads titles of %s above samples as labels", (_, part) => {
  const text = page(
    part("Example request", json('{ "width": 5 }')),
    part("201 Created", json('{ "id": "l1" }')),
    part("422 Unprocessable Entity", json('{ "error": "narrow" }')),
  );
  const facts = factsOf(text);
  expect(facts).toContain("sample:POST /looms#id\tstring\n");
  expect(facts).toContain("status:POST /looms\t201\n");
  expect(errorsOf(text)).toEqual(["422 error"]);
  expect(facts).not.toContain("sample:POST /looms#width");
  expect(facts).not.toContain("sample:POST /looms#error");
});

it.each(Object.entries(forms))("reads titles of %s above tables as labels", (_, part) => {
  const table = (name: string): string => `| Name | Type |\n| --- | --- |\n| ${name} | string |`;
  const facts = factsOf(
    page(
      part("Request body", table("width")),
      part("Query", table("dry")),
      part("Response", table("id")),
    ),
  );
  expect(facts).toContain("in:POST /looms#width\tbody\n");
  expect(facts).toContain("in:POST /looms#dry\tquery\n");
  expect(facts).toContain("sample:POST /looms#id\tstring\n");
  expect(facts).not.toContain("in:POST /looms#id");
});

it("applies a title only inside its part, and keeps a label above a part whose title is a language", () => {
  const facts = factsOf(
    page(
      details("404 Not Found", json('{ "error": "none" }')),
      "| Name | Type |\n| --- | --- |\n| width | string |",
      "**Example response**",
      tab("JSON", json('{ "id": "l2", "size": 3 }')),
    ),
  );
  expect(facts).toContain("in:POST /looms#width\tbody\n");
  expect(facts).toContain("sample:POST /looms#size\tint\n");
});

it.each([
  ['{% swagger-response status="200" description="Made" %}', "{% endswagger-response %}"],
  ["{% api-method-response-example httpCode=200 %}", "{% endapi-method-response-example %}"],
])("reads the status in %s", (open, close) => {
  const text = page(
    `${open}\n${json('{ "id": "l1" }')}\n${close}`,
    `${open.replace("200", "404")}\n${json('{ "error": "none" }')}\n${close}`,
  );
  const facts = factsOf(text);
  expect(facts).toContain("sample:POST /looms#id\tstring\n");
  expect(facts).toContain("status:POST /looms\t200\n");
  expect(errorsOf(text)).toEqual(["404 error"]);
  expect(facts).not.toContain("#error\t");
});

it("reads fences that a formatter has indented in their tabs", () => {
  const indented = (title: string, text: string): string =>
    `  <Tab title="${title}">\n    \`\`\`json\n    {\n\n      ${text}\n    }\n    \`\`\`\n  </Tab>`;
  const tabs = [indented("201", '"id": "l1"'), indented("404", '"error": "none"')];
  const text = page(`<Tabs>\n${tabs.join("\n")}\n</Tabs>`);
  expect(factsOf(text)).toContain("sample:POST /looms#id\tstring\n");
  expect(factsOf(text)).toContain("status:POST /looms\t201\n");
  expect(errorsOf(text)).toEqual(["404 error"]);
});

it("keeps the status behind the language of a fence below a tag", () => {
  const text = page(`<Answers>\n\n\`\`\`json 201\n{ "id": "l1" }\n\`\`\`\n\n</Answers>`);
  expect(factsOf(text)).toContain("status:POST /looms\t201\n");
});
