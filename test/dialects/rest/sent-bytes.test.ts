import { expect, it } from "vitest";

import { printType } from "../../../generator/dialects/rest/print-type.js";
import { readRest } from "./read-rest.js";

it.each([
  ["Send the raw bytes of the image as the body.", "file"],
  ["Upload the contents of the file in the request body.", "file"],
  ["Send a list of sizes (integers) as the request body.", "array[int]"],
  ["Do not send the raw bytes of the image as the body.", undefined],
  ["Send the raw bytes of the image as the body parameter `image`.", undefined],
])("reads the type of the body, if any, from: %s", (sentence, expected) => {
  const text = `# Shop\n\n## Store\n\n\`PUT /image\`\n\n${sentence}\n`;
  const [operation] = readRest([{ path: "page.md", text }]).reading.operations;
  const sends = operation?.sends;
  expect(sends && printType(sends.value)).toBe(expected);
});
