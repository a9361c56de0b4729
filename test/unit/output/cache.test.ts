import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { Cache, type CacheFormat } from "../../../generator/output/cache.js";
import { temporaryFolder } from "../../helpers/tree.js";

const format: CacheFormat<string> = {
  write: (value) => JSON.stringify(value),
  read: (json) => JSON.parse(json) as string,
};

/** Opens the cache as a new process does. */
function open(path: string | undefined, build = "1"): Cache<string> {
  return new Cache({ path, build }, format);
}

function getAll(cache: Cache<string>): readonly (string | undefined)[] {
  return ["a", "b", "c"].map((key) => cache.get(key));
}

/** A file with the values `a` and `b`. */
function makeFile(): string {
  const path = join(temporaryFolder(), "cache.json");
  const cache = open(path);
  for (const key of ["a", "b"]) cache.put(key, `value of ${key}\n`);
  cache.save();
  return path;
}

it("gives a later process the stored value, if the build is the same", () => {
  const path = makeFile();
  expect(getAll(open(path))).toEqual(["value of a\n", "value of b\n", undefined]);
  expect(getAll(open(path, "2"))).toEqual([undefined, undefined, undefined]);
});

it("gives a later run of the process the same value, with and without a file", () => {
  for (const path of [undefined, makeFile()]) {
    const cache = open(path);
    cache.put("a", "new");
    cache.save();
    expect(cache.get("a")).toBe("new");
    cache.save();
    expect(cache.get("a")).toBe("new");
  }
});

it("drops values that a run did not use when it writes the file", () => {
  const path = makeFile();
  const cache = open(path);
  cache.get("b");
  cache.put("c", "c");
  cache.save();
  for (const next of [cache, open(path)]) {
    expect(getAll(next)).toEqual([undefined, "value of b\n", "c"]);
  }
});

it("does not write the file if no value was added", () => {
  const path = makeFile();
  const { ino } = statSync(path);
  const cache = open(path);
  cache.get("a");
  cache.save();
  expect(statSync(path).ino).toBe(ino);
  // A later run in the same process still finds an entry that this run did not use.
  expect(cache.get("b")).toBe("value of b\n");
});

it("keeps added values in memory until it is saved", () => {
  const path = makeFile();
  const cache = open(path);
  for (const key of ["b", "c"]) {
    cache.get("a");
    cache.put(key, `new ${key}`);
    cache.endRun();
  }
  expect(getAll(open(path))).toEqual(["value of a\n", "value of b\n", undefined]);
  cache.save();
  // The last run did not use `b`.
  expect(getAll(open(path))).toEqual(["value of a\n", undefined, "new c"]);
});

it("keeps the whole file of one of two concurrent runs", () => {
  const path = makeFile();
  const [one, other] = [open(path), open(path)];
  for (const cache of [one, other]) cache.get("a");
  one.put("b", "of one");
  other.put("c", "of other");
  one.save();
  other.save();
  expect(getAll(open(path))).toEqual(["value of a\n", undefined, "of other"]);
});

it("is empty after damage, and whole after the next run", () => {
  const path = makeFile();
  writeFileSync(path, readFileSync(path, "utf8").replace("value", "VALUE"));
  const cache = open(path);
  expect(getAll(cache)).toEqual([undefined, undefined, undefined]);
  cache.put("a", "again");
  cache.save();
  expect(open(path).get("a")).toBe("again");
});
