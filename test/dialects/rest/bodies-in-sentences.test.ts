import { expect, it } from "vitest";

import { typeRefText } from "../../../generator/dialects/rancher/resolve/type-expression.js";
import { apiOfPage } from "./read-rest.js";

const object = "## Boat object\n\n| Name | Type |\n|---|---|\n| name | string |\n";

/** Returns the type of the body of a request with this text, and the lines of the text that are reported as unread. */
function bodyOf(
  text: string,
  request = "POST /boats",
): { readonly body: string; readonly unread: readonly number[] } {
  const page = `# Harbour\n\n${object}\n## Make\n\n\`${request}\`\n\n${text}\n`;
  const [{ operations }, found] = apiOfPage(page);
  const type = operations[0]?.body?.value.type;
  const told = found.filter(({ code }) => code === "rest/unread-block");
  return {
    body: type === undefined ? "" : typeRefText(type),
    unread: told.map(({ span }) => span.start.line - 12),
  };
}

it.each([
  ["Send a [boat](#boat-object).", "Boat"],
  ["Makes one. This call takes the [boat](#boat-object) as JSON.", "Boat"],
  ["The request body is an array of [boats](#boat-object).", "array[Boat]"],
  ["Accepts a [boat](#boat-object) in the body.", "Boat"],
])("reads the type of the body that a sentence links: %s", (text, body) => {
  expect(bodyOf(text)).toEqual({ body, unread: [] });
});

it.each([
  ["Send a [boat](#boat-object) without `id`.", [1]],
  ["The body is a [boat](#boat-object) or nothing.", [1]],
  ["### Body\n\nA [boat](#boat-object), but without `id`.", [3]],
  ["Send it to the owner of the boat.", []],
  ["A [boat](#boat-object) floats.", []],
])("reports a sentence about the body that it cannot read: %s", (text, unread) => {
  expect(bodyOf(text)).toEqual({ body: "", unread });
});

it("prefers the members in a table", () => {
  const rows = "### Body\n\n| Name | Type |\n|---|---|\n| size | integer |\n";
  expect(bodyOf(`Send a [boat](#boat-object).\n\n${rows}`).body).not.toBe("Boat");
  expect(bodyOf("Send a [boat](#boat-object).", "GET /boats").body).toBe("");
});

it.each([
  ["This endpoint also supports file attachments as `multipart/form-data`.", ["application/json"]],
  ["It is sent as `multipart/form-data`.", ["multipart/form-data"]],
])("takes no further way to send files for the media type: %s", (text, media) => {
  const page = `# Harbour\n\n${object}\n## Make\n\n\`POST /boats\`\n\nSend a [boat](#boat-object). ${text}\n`;
  const [{ operations }] = apiOfPage(page);
  expect(operations[0]?.body?.value.media).toEqual(media);
});
