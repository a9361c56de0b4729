import { expect, it } from "vitest";

import { readOptions } from "../../../generator/dialects/rancher/resolve/read-options.js";

it.each([
  ["The options are `a`, `b`.", ["a", "b"]],
  ["The options are `a`.", ["a"]],
  ["The options are `a`; `b`.", ["a", "b"]],
  ["The options are `a`<br>`b`", ["a", "b"]],
  ["Replaces: `oldMode`. The options are `a`, `b`.", ["a", "b"]],
  ["One of `a`, `b`", ["a", "b"]],
  ["Must be one of the following: `a`, `b`", ["a", "b"]],
  ["Either `a` or `b`.", ["a", "b"]],
  ["Possible values: `a`, `b`", ["a", "b"]],
  ["Possible values are `a` and `b`.", ["a", "b"]],
  ["Allowed: `EUR` \\| `USD`", ["EUR", "USD"]],
  ["Can be `a` or `b`", ["a", "b"]],
  ["Must be `a`, `b` or `c`.", ["a", "b", "c"]],
  ["`a`, `b`", ["a", "b"]],
  ["`a`<br>`b`", ["a", "b"]],
  ["The state:  `yes`, `no`, or `error`", ["yes", "no", "error"]],
])("finds the options of %j", (notes, options) => {
  const read = readOptions(notes);
  expect(read.options).toEqual(options);
  expect(read.unread).toBeUndefined();
});

it.each([
  "When to restart. Default: `always`",
  "Replaces: `oldMode`",
  "`a`",
  "Examples: `a`, `b`",
  "Must be `a`",
  "Cannot be `a` or `b`",
  "What `a` and `b` have in common",
  "",
])("finds no options in %j", (notes) => {
  expect(readOptions(notes)).toEqual({ options: [], isAnnounced: false, unread: undefined });
});

it.each([
  ["The options are `a`, b.", "b."],
  ["The options are unclear", "unclear"],
  ["The options are", ""],
  ["Possible values: a, b", "a,"],
  ["Allowed values are: [a, b]", "[a,"],
])("says where the list of %j ends too early", (notes, unread) => {
  expect(readOptions(notes)).toMatchObject({ isAnnounced: true, unread });
});

it("reads a list within a sentence as options, but does not say that the note announces them", () => {
  const read = readOptions("One of `a`, `b` since 2.0");
  expect(read).toEqual({ options: ["a", "b"], isAnnounced: false, unread: undefined });
  expect(readOptions("One of `a`, `b`.").isAnnounced).toBe(true);
});
