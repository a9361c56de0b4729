import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

it("reads the media type of a form among the headers of a request, but not of an answer", () => {
  const url = new URL("forms/media-types-among-headers.md", import.meta.url);
  const [, text = ""] = /````md\n([^]*?)\n````/.exec(readFileSync(url, "utf8")) ?? [];
  const { operations } = readRest([{ path: "kites.md", text }]).reading;
  expect(operations.map(({ id, media }) => [id, media?.value])).toEqual([
    ["POST /orders", "application/x-www-form-urlencoded"],
    ["PUT /kites/{id}/picture", "multipart/form-data"],
    ["PATCH /kites/{id}", undefined],
  ]);
});
