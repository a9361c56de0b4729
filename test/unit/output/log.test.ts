import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { Log } from "../../../generator/output/log.js";
import { temporaryFolder } from "../../helpers/tree.js";

const texts = new Map([
  ["a", '{"text":"é\\n\\t"}'],
  ["b", "[]"],
  ["c", '"\t"'],
]);

/** Adds texts to a log as one run does. */
function leave(path: string, added: ReadonlyMap<string, string>, build = "1"): void {
  const log = new Log(path, build);
  for (const [key, text] of added) log.set(key, text);
  log.save(added.keys());
}

/** What another run finds. */
function find(path: string, build = "1"): ReadonlyMap<string, string | undefined> {
  const log = new Log(path, build);
  return new Map([...texts.keys()].map((key) => [key, log.get(key)]));
}

const nothing = new Map([...texts.keys()].map((key) => [key, undefined]));

it("gives what was added, to the same build only", () => {
  const path = join(temporaryFolder(), "deep/log");
  expect(find(path)).toEqual(nothing);
  leave(path, texts);
  expect(find(path)).toEqual(texts);
  expect(find(path, "2")).toEqual(nothing);
  leave(path, new Map([["a", "1"]]), "2");
  expect(find(path)).toEqual(nothing);
  expect(find(path, "2").get("a")).toBe("1");
});

it("adds to the end, and the last that was said of a key holds", () => {
  const path = join(temporaryFolder(), "log");
  leave(path, texts);
  const before = readFileSync(path);
  leave(path, new Map([["b", "[1]"]]));
  expect(readFileSync(path).subarray(0, before.length)).toEqual(before);
  expect(find(path)).toEqual(new Map([...texts, ["b", "[1]"]]));
});

it("gives the text that was added or none, whatever bit was flipped or wherever the end is", () => {
  const path = join(temporaryFolder(), "log");
  leave(path, texts);
  const good = readFileSync(path);
  for (let at = 0; at < good.length; at++) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    for (const damaged of [bad, good.subarray(0, at)]) {
      writeFileSync(path, damaged);
      const found = [...find(path)];
      expect(found.filter(([key, text]) => text !== undefined && text !== texts.get(key))).toEqual(
        [],
      );
      // The size in the first line decides nothing but when the file is written anew.
      const isSize = damaged === bad && at >= "stubdown 1 ".length && at < good.indexOf(10);
      expect(found.some(([, text]) => text === undefined)).toBe(!isSize);
      // Whoever makes it anew, leaves it whole.
      leave(path, texts);
      expect(find(path)).toEqual(texts);
    }
  }
});

it("keeps what two runs added at once, and passes over what they wrote into each other", () => {
  const path = join(temporaryFolder(), "log");
  leave(path, texts);
  const [one, other] = [new Log(path, "1"), new Log(path, "1")];
  expect([one.get("a"), other.get("a")]).toEqual([texts.get("a"), texts.get("a")]);
  one.set("d", "1");
  other.set("e", "2");
  one.save(["a", "d"]);
  other.save(["a", "e"]);
  const log = new Log(path, "1");
  expect(["a", "b", "d", "e"].map((key) => log.get(key))).toEqual([
    ...[texts.get("a"), texts.get("b")],
    ...["1", "2"],
  ]);
  appendFileSync(path, "half a li");
  leave(path, new Map([["f", "3"]]));
  expect(new Log(path, "1").get("f")).toBe("3");
});

it("is written anew once what nobody used outweighs the rest", () => {
  const path = join(temporaryFolder(), "log");
  const large = "x".repeat(50_000);
  leave(path, texts);
  const sizes = Array.from({ length: 40 }, (_, at) => {
    leave(path, new Map([["a", `${at}${large}`]]));
    return statSync(path).size;
  });
  expect(Math.max(...sizes)).toBeLessThan(800_000);
  expect(sizes.some((size, at) => size < (sizes[at - 1] ?? 0))).toBe(true);
  expect(new Log(path, "1").get("a")).toBe(`39${large}`);
});

it("is written by and by, so that what is large does not have to wait in memory", () => {
  const path = join(temporaryFolder(), "log");
  const large = "x".repeat(400_000);
  const log = new Log(path, "1");
  const keys = ["a", "b", "c", "d", "e", "f", "g"];
  for (const key of keys) log.set(key, key + large);
  expect(statSync(path).size).toBeGreaterThan(2_000_000);
  expect(statSync(path).size).toBeLessThan(2_800_000);
  log.save(keys);
  const size = statSync(path).size;
  expect(size).toBeGreaterThan(2_800_000);
  const next = new Log(path, "1");
  expect(keys.map((key) => next.get(key))).toEqual(keys.map((key) => key + large));
  // Nothing of it is useless, so all of it stays.
  next.save(keys);
  expect(statSync(path).size).toBe(size);
  for (const key of keys) next.set(key.toUpperCase(), key + large);
  next.save(["a", "B"]);
  expect(statSync(path).size).toBeLessThan(1_000_000);
  expect(new Log(path, "1").get("a")).toBe(`a${large}`);
  expect(new Log(path, "1").get("B")).toBe(`b${large}`);
});

it("is nothing where nothing can be written", () => {
  const path = join(temporaryFolder(), "log");
  writeFileSync(path, "");
  const log = new Log(join(path, "below a file"), "1");
  log.set("a", "1");
  expect(log.get("a")).toBe("1");
  log.save(["a"]);
  expect(log.get("a")).toBeUndefined();
});
