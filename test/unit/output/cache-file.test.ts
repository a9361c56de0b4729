import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { cachePath, readCacheFile, writeCacheFile } from "../../../generator/output/cache-file.js";
import { temporaryFolder } from "../../helpers/tree.js";

const entries = new Map([
  ["a", '{"text":"é\\n\\t"}'],
  ["b", "[]"],
]);
const nothing = new Map();

it("reads a file that the same build wrote", () => {
  const path = join(temporaryFolder(), "deep/cache.json");
  expect(readCacheFile(path, "1")).toEqual(nothing);
  writeCacheFile(path, "1", entries);
  expect(readCacheFile(path, "1")).toEqual(entries);
  expect(readCacheFile(path, "2")).toEqual(nothing);
});

it("writes many entries in pieces", () => {
  const path = join(temporaryFolder(), "cache.json");
  const large = new Map(["a", "b", "c", "d"].map((key) => [key, `"${key.repeat(400_000)}é"`]));
  writeCacheFile(path, "1", large);
  expect(readCacheFile(path, "1")).toEqual(large);
});

it("reads nothing from a file with a flipped bit or a missing end", () => {
  const path = join(temporaryFolder(), "cache.json");
  writeCacheFile(path, "1", entries);
  const good = readFileSync(path);
  for (let at = 0; at < good.length; at++) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(path, bad);
    expect(readCacheFile(path, "1"), `byte ${at}`).toEqual(nothing);
    writeFileSync(path, good.subarray(0, at));
    expect(readCacheFile(path, "1"), `${at} bytes`).toEqual(nothing);
  }
  writeFileSync(path, good);
  expect(readCacheFile(path, "1")).toEqual(entries);
});

it("writes nothing if the file cannot be created", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  writeCacheFile(join(folder, "file/cache.json"), "1", entries);
  mkdirSync(join(folder, "cache.json"));
  writeCacheFile(join(folder, "cache.json"), "1", entries);
  expect(readdirSync(folder).sort()).toEqual(["cache.json", "file"]);
  expect(readCacheFile(join(folder, "cache.json"), "1")).toEqual(nothing);
});

it("keeps the 500 cache files that were written last, and every other file", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "notes.json"), "mine");
  const names = Array.from({ length: 520 }, (_, at) => {
    return `stubdown-${at.toString(16).padStart(16, "0")}.json`;
  });
  for (const [at, name] of names.entries()) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), at, at);
  }
  const last = "stubdown-ffffffffffffffff.json";
  writeCacheFile(join(folder, last), "1", entries);
  const kept = readdirSync(folder);
  expect(kept).toContain("notes.json");
  expect(kept).toContain(last);
  expect(kept.filter((name) => name.startsWith("stubdown-"))).toHaveLength(500);
  expect(kept).toContain(names.at(-1));
  expect(kept).not.toContain(names[0]);
});

it("is in the configured folder, or in the nearest node_modules, or nowhere", () => {
  const folder = temporaryFolder();
  const below = join(folder, "packages/api");
  mkdirSync(below, { recursive: true });
  expect(cachePath(below, undefined, ["x"])).toBeUndefined();
  mkdirSync(join(folder, "node_modules"));
  expect(cachePath(below, undefined, ["x"])).toContain(
    join(folder, "node_modules/.cache/stubdown"),
  );
  const config = join(folder, "packages/stubdown.config.json");
  writeFileSync(config, JSON.stringify({ cacheDir: "../tmp/cache", apis: [] }));
  expect(cachePath(below, undefined, ["x"])).toContain(join(folder, "tmp/cache/stubdown-"));
  expect(cachePath(below, "../stubdown.config.json", ["x"])).toContain(join(folder, "tmp/cache"));
  expect(cachePath(below, undefined, ["y"])).not.toBe(cachePath(below, undefined, ["x"]));
  // The run itself reports faults of the configuration, so here they are ignored.
  writeFileSync(config, '{ "cacheDir": ');
  expect(cachePath(below, undefined, ["x"])).toContain(join(folder, "node_modules"));
});
