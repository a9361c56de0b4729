import fc from "fast-check";
import { expect, it } from "vitest";

import { makeLike } from "../../../templates/runtime/server/rancher/like.js";

const piece = fc.constantFrom("a", "b", "_", "%", "a".repeat(31), "é");

/** Matches as `makeLike` does, but by a regular expression, which is slow for some patterns. */
function isLike(text: string, pattern: string): boolean {
  const source = pattern.replaceAll("%", "[^]*").replaceAll("_", "[^]");
  return new RegExp(`^${source}$`).test(text);
}

it("matches like the regular expression of the same meaning", () => {
  const texts = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, texts, (text, pattern) => {
      expect(makeLike(pattern)(text)).toBe(isLike(text, pattern));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["abc", "a%c", true],
  ["abc", "%b%", true],
  ["abc", "b%", false],
  ["a".repeat(62), "a".repeat(62), true],
  ["a".repeat(62), "a".repeat(61), false],
  ["a".repeat(100), `${"_".repeat(93)}%aaa`, true],
  ["", "%", true],
  ["", "_", false],
])("finds that %j like %j is %j", (text, pattern, expected) => {
  expect(makeLike(pattern)(text)).toBe(expected);
});

it("matches a repetitive pattern in a long text within a second", () => {
  const text = "a".repeat(1_000_000);
  const start = process.cpuUsage();
  expect(makeLike(`%${"a".repeat(254)}b`)(text)).toBe(false);
  const { user } = process.cpuUsage(start);
  // With backtracking, it takes more than 3 seconds.
  expect(user / 1e6).toBeLessThan(1);
});
