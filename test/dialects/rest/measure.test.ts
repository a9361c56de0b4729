import { expect, it } from "vitest";

import { isWorse } from "../../../generator/dialects/rest/inspect/measure.js";
import type { Reading } from "../../../generator/dialects/rest/model.js";
import { readRest } from "./read-rest.js";

const read = (text: string): Reading => readRest([{ path: "page.md", text }]).reading;
const request = "## Add a cheese\n\n`POST /cheeses`\n\n";
const rows = "| Name | Type |\n|---|---|\n| name | string |\n| price | number |\n\n";
const answer = '### Response\n\n`Status: 201`\n\n```json\n{ "id": 7 }\n```\n';

it("ranks a reading with fewer answers lower, even if it has more rows", () => {
  expect(isWorse(read(request + rows), read(request + answer))).toBe(true);
  expect(isWorse(read(request + answer), read(request + rows))).toBe(false);
});

it("ranks a reading with fewer operations, or with fewer rows and the same answers, lower", () => {
  const all = read(request + rows + answer);
  expect(isWorse(read(rows), all)).toBe(true);
  expect(isWorse(read(request + answer), all)).toBe(true);
  expect(isWorse(all, read(request + answer))).toBe(false);
  expect(isWorse(all, all)).toBe(false);
});
