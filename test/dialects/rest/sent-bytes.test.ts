import { expect, it } from "vitest";

import { printType } from "../../../generator/dialects/rest/print-type.js";
import { apiOfPage, readRest } from "./read-rest.js";

it.each([
  ["Send the raw bytes of the image as the body.", "file"],
  ["Upload the contents of the file in the request body.", "file"],
  ["Send a list of sizes (integers) as the request body.", "array[int]"],
  ["The body is the bytes of the chunk.", "file"],
  ["Content-Type: `application/zip`\n\nThe request body is the content of the archive.", "file"],
  ["The body is the content of the file in base64.", undefined],
  ["The body must be the contents of the file, base64-encoded.", undefined],
  ["The body is the content of the file as a field of a multipart form.", undefined],
  ["### Response\n\nThe body is the content of the file.", undefined],
  ["Do not send the raw bytes of the image as the body.", undefined],
  ["Send the raw bytes of the image as the body parameter `image`.", undefined],
])("reads the type of the body, if any, from: %s", (sentence, expected) => {
  const text = `# Shop\n\n## Store\n\n\`PUT /image\`\n\n${sentence}\n`;
  const [operation] = readRest([{ path: "page.md", text }]).reading.operations;
  const sends = operation?.sends;
  expect(sends && printType(sends.value)).toBe(expected);
});

it.each([
  ["Content-Type: `application/zip`", true],
  ["Content-Type: `application/zip`\n\nThe body is the bytes of the file.", false],
  ["### Response\n\nContent-Type: `application/zip`", false],
])("reports a media type behind rows of headers if no body has it: %s", (below, isReported) => {
  const rows = "### Headers\n\n| Name | Type |\n|---|---|\n| X-Part | string |\n";
  const [, diagnostics] = apiOfPage(`# Shop\n\n## Store\n\n\`PUT /image\`\n\n${rows}\n${below}\n`);
  const codes = diagnostics.map(({ code }) => code);
  expect(codes.includes("rest/unread-block")).toBe(isReported);
});
