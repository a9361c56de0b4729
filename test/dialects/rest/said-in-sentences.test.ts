// Facts that sentences of a request state: parameters, media types, null and conditions.
import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

function read(request: string, text: string) {
  const page = `# Shop\n\n## Flush boats\n\n\`${request}\`\n\n${text}\n`;
  const [api, found] = apiOf(readTree([{ path: "page.md", text: page }], { dialect: rest }));
  const [operation] = api.operations;
  const reported = found.filter(({ code }) => code === "rest/unread-block");
  return {
    api,
    operation,
    parameters: operation?.parameters.map(({ name, in: place }) => `${place.value} ${name}`),
    reported: reported.map(({ span: { start } }) => `${start.line}:${start.column}`),
  };
}

it.each([
  "This endpoint accepts `size` parameter to select boats.",
  "It now also accepts the `size=large` parameter, which selects boats.",
  "The optional `size` parameter selects boats.",
  "Since 2.4, it accepts the `size` parameter, for which support was added.",
])("reads a parameter whose place the method tells: %s", (text) => {
  expect(read("GET /boats", text)).toMatchObject({ parameters: ["query size"], reported: [] });
  // The body and the query of this request are both possible.
  expect(read("POST /boats", text)).toMatchObject({ parameters: [], reported: ["7:1"] });
});

it.each([
  "The `size` parameter is no longer read.",
  "Returns the `size` parameter.",
  "2.4.0: added the `size` parameter.",
])("takes no parameter from other sentences: %s", (text) => {
  expect(read("POST /boats", text)).toMatchObject({ parameters: [], reported: [] });
});

it.each([
  "The `size` parameter sets how many boats are returned.",
  "Set the `size` parameter in the settings of the server.",
  "The `size` parameter of a boat is shown to its owner.",
])("reports a parameter that may be one of something else: %s", (text) => {
  expect(read("GET /boats", text)).toMatchObject({ parameters: [], reported: ["7:1"] });
});

it.each([
  "Expects a request with `Content-Type: application/yaml`, and returns `202`.",
  "Expects a body in `application/yaml` and returns `application/json`.",
  "The body is a file of type `application/yaml`.",
  "Accepts an `application/yaml` file.",
  "Set `Content-Type: application/yaml` for the request.",
])("reports a media type of the body, which no answer gets: %s", (text) => {
  const { operation, reported } = read("POST /boats", text);
  expect(reported).toEqual(["7:1"]);
  expect(JSON.stringify(operation?.responses)).not.toContain("yaml");
  expect(operation?.body).toBeUndefined();
});

it.each([
  "Accepts `multipart/form-data`.",
  "If the boat has a picture, send `multipart/form-data`.",
  "Answers with the boat.\nThe encoding is `multipart/form-data`.",
])("reads the media type of the rows of a body: %s", (text) => {
  const rows = "| Name | Type | In |\n|---|---|---|\n| size | string | body |";
  const { operation } = read("POST /boats", `${text}\n\n${rows}`);
  expect(operation?.body?.value.media).toEqual(["multipart/form-data"]);
});

it("divides media types without code between the request and the answer", () => {
  const text = "Takes application/json, and returns application/yaml.";
  const { operation, reported } = read("POST /boats", text);
  expect(reported).toEqual([]);
  expect(operation?.responses[0]?.payload?.value.media).toEqual(["application/yaml"]);
  const turned = read("POST /boats", "Takes application/yaml, and returns text/csv.");
  expect(turned.reported).toEqual(["7:1"]);
  expect(turned.operation?.responses[0]?.payload?.value.media).toEqual(["text/csv"]);
});

it("reports a media type below a heading for the body", () => {
  expect(read("PUT /boats/{id}", "### Body\n\nA string, `text/plain`.").reported).toEqual(["9:1"]);
  expect(read("GET /boats/{id}", "### Response\n\nA string, `text/plain`.").reported).toEqual([]);
});

it("reads the media type of the body as its report says", () => {
  const text = "**Request body**\n\nContent-Type: `application/yaml`\n\nBody: file";
  const { operation, reported } = read("POST /boats", text);
  expect(reported).toEqual([]);
  expect(operation?.body?.value).toEqual({
    media: ["application/yaml"],
    type: { kind: "scalar", name: "file" },
  });
});

it.each([
  ["May be `null`.", true],
  ["Its name. `null` if the boat does not have one.", true],
  ["Its name, or `null` if it has none.", true],
  ["It is null until the boat sails.", true],
  ["Its name; can be empty or null.", true],
  ["Never `null`.", false],
  ["It cannot be `null`.", false],
  ["If it is empty, `size` may be `null`.", false],
  ["A text such as `null`.", false],
  ["Its name (null if it has none)", true],
  ["Its name - null if it has none", true],
  ["Bytes. May be null-terminated.", false],
  ["True if the owner was empty or null when the boat was made.", false],
])("reads from a description if a member may be null: %s", (text, isNullable) => {
  const table = `**Response**\n\n| Name | Type | Description |\n|---|---|---|\n| name | string | ${text} |`;
  const { api } = read("GET /boats", table);
  expect(JSON.stringify(api).includes('"nullable":{"value":true')).toBe(isNullable);
});

it("requires a parameter whose description has a condition of another one", () => {
  const optional = ["to", "by", "in"].map((name) => `* \`${name}\`: integer - Optional. A time.`);
  const list = [...optional, "* `size`: integer - Its size. `at` is required if this is given."];
  const found = read("GET /boats", list.join("\n")).operation?.parameters;
  expect(found?.find(({ name }) => name === "size")?.required?.value).toBe(true);
});

it.each(["Required if `at` is given.", "Its size. Required when `at` is given."])(
  "does not require a parameter with a condition, among optional ones: %s",
  (text) => {
    const optional = ["at", "to", "by"].map((name) => `* \`${name}\`: integer - Optional. A time.`);
    const list = [...optional, `* \`size\`: integer - ${text}`].join("\n");
    const { operation } = read("GET /boats", list);
    expect(operation?.parameters.find(({ name }) => name === "size")?.required).toBeUndefined();
    const always = [...optional, "* `size`: integer - Its size."].join("\n");
    const found = read("GET /boats", always).operation?.parameters;
    expect(found?.find(({ name }) => name === "size")?.required?.value).toBe(true);
  },
);
