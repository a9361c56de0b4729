import { expect, it } from "vitest";

import { apiOfPage } from "./read-rest.js";

/** Returns the columns of the unread parts of a paragraph below a request. */
const unread = (text: string, request = "GET /kites"): readonly number[] => {
  const [, found] = apiOfPage(`# Kites\n\n## Kites\n\n\`${request}\`\n\n${text}\n`);
  return found.flatMap(({ code, span: { start } }) =>
    code === "rest/unread-block" && start.line === 7 ? [start.column] : [],
  );
};

it.each([
  ["an order", "Filter by `color`.", 1],
  ["an order behind a sentence", "Lists kites. Narrow with `since` (a date).", 14],
  ["an offer", "You can sort them by `size` or `color`.", 5],
  ["an offer in the passive", "The list can be filtered by `color=red`.", 10],
  ["a request that takes a name with its type", "Lists kites. It takes `since` (a date).", 17],
  ["a sentence beside one that is read", "Add `?old=true` to see old ones. Filter by `color`.", 34],
])("reports names to filter by: %s", (_, text, column) => {
  expect(unread(text)).toEqual([column]);
});

it.each([
  ["an order of the answer", "The kites are sorted by `size`."],
  ["a denial", "You cannot filter by `color`."],
  ["a format", "The call accepts `json`."],
  ["a name that was read", "Add `?old=true` to see old ones. Filter by `old`."],
  [
    "a name for a parameter of names",
    "Add `?sort=size` to sort. You can sort by `size` or `color`.",
  ],
])("does not report: %s", (_, text) => {
  expect(unread(text)).toEqual([]);
});

it("does not report names below a request with a body", () => {
  expect(unread("Filter by `color`.", "PUT /kites")).toEqual([]);
});
