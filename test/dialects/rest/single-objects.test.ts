import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** Returns the role of the first request of a page. */
function roleOf(...lines: readonly string[]): string | undefined {
  const { operations } = toApi(readRest([{ path: "a.md", text: lines.join("\n\n") }]).reading);
  return operations[0]?.role.value;
}

const show = ["# Garage", "## Show settings", "`GET /settings`", "### Response"];
const rows = "| Name | Type |\n| --- | --- |\n| `levels` | integer |";
const sample = (json: string): string => `\`\`\`json\n${json}\n\`\`\``;

it("calls a read of a plural path a get if the answer is one object", () => {
  expect(roleOf(...show, rows)).toBe("get");
  expect(roleOf(...show, sample(`{"levels": 3, "address": {"street": "Main"}}`))).toBe("get");
});

it("calls a read of a plural path a list if another path gets one member", () => {
  const one = ["## Show a setting", "`GET /settings/{name}`"];
  expect(roleOf(...show, rows, ...one)).toBe("list");
});

it("calls a read of a plural path a list if the answer holds a list", () => {
  expect(roleOf(...show, sample(`{"settings": [{"levels": 3}]}`))).toBe("list");
  expect(roleOf(...show, sample(`{"data": {"settings": []}, "total": 0}`))).toBe("list");
  expect(roleOf(...show, sample(`{"a": {"levels": 3}, "b": {"levels": 4}}`))).toBe("list");
});

it("calls a read of a plural path a list if only an error is documented", () => {
  expect(roleOf(...show, "Status: 404", sample(`{"message": "missing"}`))).toBe("list");
});

it("calls a read of a plural path a list if the title says list", () => {
  expect(roleOf("# Garage", "## List settings", "`GET /settings`", "### Response", rows)).toBe(
    "list",
  );
});
