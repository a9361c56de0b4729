// The parser reports a file only after the text that follows it. Still, the parts of a form are in the order in which
// they were sent.
import { File } from "node:buffer";

import { expect, it } from "vitest";

import { readForm } from "../../templates/runtime/server/core/form.js";

it("keeps the order of the parts of a form, and gives each file the name in its own part", async () => {
  const part = (more: string): string =>
    `--x\r\ncontent-disposition: form-data; name="a"${more}\r\n\r\n1\r\n`;
  const parts = [`; filename="b"; filename*=UTF-8''c`, "", `; filename="d"`, ""].map(part);
  const body = Buffer.from(`${parts.join("")}--x--\r\n`);
  const found = await readForm(body, "multipart/form-data; boundary=x", () => {
    throw new Error("refused");
  });
  const told = found.map(([, value]) => (value instanceof File ? value.name : value));
  expect(told).toEqual(["c", "1", "d", "1"]);
});
