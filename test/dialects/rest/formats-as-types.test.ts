import { expect, it } from "vitest";
import { apiOfPage } from "./read-rest.js";

/** The type of a parameter from the text in its type column. */
function typeOf(word: string): unknown {
  const text = `# Keys\n\n## List keys\n\n\`GET /keys\`\n\n| Name | In | Type |\n| - | - | - |\n| door | query | ${word} |\n`;
  const [{ operations }] = apiOfPage(text);
  return operations[0]?.parameters[0]?.type.value;
}

const string = { kind: "scalar", name: "string" };

it.each([
  ["uuid", { ...string, format: "uuid" }],
  ["email", { ...string, format: "email" }],
  ["ipv6", { ...string, format: "ipv6" }],
  ["array of uuid", { kind: "array", items: { ...string, format: "uuid" } }],
  ["id or uuid", string],
  ["text", string],
  ["stringified integer", string],
  ["integer (as a string)", string],
  ["number (sent as string)", string],
  ["array of integer (as a string)", { kind: "array", items: string }],
  ["datetime (as string)", { ...string, format: "date-time" }],
  ["pair of strings", { kind: "array", items: string }],
  ["tuple of uuid and email", { kind: "array", items: string }],
])("reads the word %s as a type with its format", (word, type) => {
  expect(typeOf(word)).toEqual(type);
});

it.each([
  ["string (Email)", { ...string, format: "email" }],
  ["string (UUID)", { ...string, format: "uuid" }],
  ["string (GUID)", { ...string, format: "uuid" }],
  ["string (e-mail)", { ...string, format: "email" }],
  ["integer (Int64)", { kind: "scalar", name: "integer", format: "int64" }],
  ["string (URL)", string],
])("reads the format in brackets behind a type: %s", (word, type) => {
  expect(typeOf(word)).toEqual(type);
});
