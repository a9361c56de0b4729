import { expect, it } from "vitest";

import { anyOf } from "../../../generator/dialects/rest/page/phrases.js";

const phrases = ["list of", "liste d'", "api", "api 密钥", "密钥", "array"];
const found = (text: string): string | undefined =>
  new RegExp(anyOf(phrases), "iu").exec(text)?.[0];

it.each([
  ["a List  of pets", "List  of"],
  ["liste d'articles", "liste d'"],
  ["my api 密钥", "api 密钥"],
  ["新密钥是", "密钥"],
  ["an array", "array"],
  ["arrays", undefined],
  ["subarray", undefined],
  ["maliste d'articles", undefined],
])("finds in %j the phrase %j", (text, phrase) => {
  expect(found(text)).toBe(phrase);
});

it("matches nothing without phrases", () => {
  expect(new RegExp(anyOf([])).test("")).toBe(false);
});
