import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

// Each page resembles a known form, but has another meaning or more content.
const codesOf = (text: string): readonly string[] => {
  const [, found] = apiOfPage(text);
  return found.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
};
const head = "# Boats\n\n## Add a boat\n\n`POST /boats`\n\n";

const schema = (rest: object): string => {
  const own = { $schema: "http://json-schema.org/draft-07/schema#", type: "object" };
  const text = JSON.stringify({ ...own, ...rest }, undefined, 1);
  return `${head}**Request body schema**\n\n\`\`\`json\n${text}\n\`\`\`\n\n**Response**\n\n\`\`\`json\n{ "id": 1 }\n\`\`\`\n`;
};
const name = { name: { type: "string" } };

it.each([
  ["nothing", { properties: name }, []],
  ["types that the body may have", { properties: name, oneOf: [{ required: ["name"] }] }, [18]],
  ["conditions", { properties: name, if: { properties: name } }, [18]],
  ["a schema of another file", { allOf: [{ properties: name }, { $ref: "b.json" }] }, [21]],
  ["a name that cannot be sent", { properties: { ...name, "a b": { type: "string" } } }, [17]],
  ["objects in a union", { properties: { port: { anyOf: [{ properties: name }] } } }, [15]],
  ["a schema inside of itself", { properties: { ...name, next: { $ref: "#" } } }, [17]],
])("reports %s in a JSON Schema", (_, text, lines) => {
  const found = codesOf(schema(text));
  expect(found.map((one) => one.replace(/:\d+$/, ""))).toEqual(
    lines.map((line) => `rest/unread-block ${line}`),
  );
});

it("reads a schema that refers to itself twice in bounded time", () => {
  const properties = Object.fromEntries(["a", "b", "c", "d"].map((one) => [one, { $ref: "#" }]));
  expect(factsOf(schema({ properties }))).toContain("param:POST /boats#a\t");
});

it.each([
  ["/boats/{path}", true],
  ["/boats/{file_name}", true],
  ["/boats/{id}", false],
])("reads a longer path as an example of %s: %s", (path, fits) => {
  const example = "```\nGET /boats/4/crew\n```";
  const page = `# Boats\n\n## Show a boat\n\n\`GET ${path}\`\n\n### Example\n\n${example}\n`;
  expect(codesOf(page)).toEqual(fits ? [] : ["rest/other-request 10:1"]);
});

it.each([
  ["🔴", undefined],
  ["🟢", "yes"],
])("reads the sign %s in a column without the opposite sign as required: %s", (sign, required) => {
  const rows = `| size | integer | ${sign} |\n| mast | string | |`;
  const page = `${head}**Body**\n\n| Name | Type | Required |\n| --- | --- | --- |\n${rows}\n`;
  const fact = `required:POST /boats#size\t${required ?? ""}`;
  expect(factsOf(page).includes(fact)).toBe(required !== undefined);
  expect(codesOf(page)).toEqual(required === undefined ? ["rest/required-undecided 11:1"] : []);
});

it("takes an inclusion for decoration only by the whole name of its file, such as `_footer`", () => {
  const page = (file: string): string => `${head}<!-- @include: ./${file} -->\n`;
  expect(codesOf(page("parts/copy-button.md"))).toEqual([]);
  expect(codesOf(page("parts/_footer.md"))).toEqual([]);
  expect(codesOf(page("parts/image-parameters.md"))).toEqual(["rest/unread-inclusion 7:1"]);
});

it("reads a table with only a row `default` as members", () => {
  const page = `${head}**Options**\n\n| Name | Meaning |\n| --- | --- |\n| default | Which one |\n`;
  expect(factsOf(page)).toContain("param:POST /boats#default");
});
