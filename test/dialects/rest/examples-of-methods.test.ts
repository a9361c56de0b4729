import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const line = (request: string): string => `\`${request}\``;
const sample = (json: string): string => `\`\`\`json\n${json}\n\`\`\``;

it("gives a sample below an example request to the method of the example alone", () => {
  const text = [
    "# Kites",
    "## GET & PUT & PATCH & DELETE /kites/{id}",
    line("GET /kites/1"),
    sample(`{ "id": 1, "length": 3 }`),
    line("PUT /kites/1"),
    sample(`{ "length": 4 }`),
    "Response:",
    sample(`{ "id": 1, "length": 4 }`),
    line("PATCH /kites/1"),
    sample(`{ "name": "Red" }`),
    line("DELETE /kites/1"),
  ].join("\n\n");
  const { operations } = toApi(readRest([{ path: "a.md", text }]).reading);
  const found = operations.map(({ id, requestSample, responses }) => [
    id,
    requestSample?.value,
    responses.map((one) => one.sample?.value),
  ]);
  expect(found).toEqual([
    ["GET /kites/{id}", undefined, [{ id: 1, length: 3 }]],
    ["PUT /kites/{id}", { length: 4 }, [{ id: 1, length: 4 }]],
    ["PATCH /kites/{id}", { name: "Red" }, []],
    ["DELETE /kites/{id}", undefined, []],
  ]);
});
