import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readStore, storePath, writeStore } from "../../../generator/output/store.js";
import { temporaryFolder } from "../../helpers/tree.js";

const store = new Map([
  ["a", '{"text":"é\\n\\t"}'],
  ["b", "[]"],
]);

it("reads what was written, by the same build only", () => {
  const path = join(temporaryFolder(), "deep/store.json");
  expect(readStore(path, "1")).toBeUndefined();
  writeStore(path, "1", store);
  expect(readStore(path, "1")).toEqual(store);
  expect(readStore(path, "2")).toBeUndefined();
  writeStore(path, "1", new Map());
  expect(readStore(path, "1")).toEqual(new Map());
});

it("does not read a store of which a bit was flipped or the end is gone", () => {
  const path = join(temporaryFolder(), "store.json");
  writeStore(path, "1", store);
  const good = readFileSync(path);
  for (let at = 0; at < good.length; at++) {
    const bad = Buffer.from(good);
    bad[at] = (bad[at] ?? 0) ^ 1;
    writeFileSync(path, bad);
    expect(readStore(path, "1"), `byte ${at}`).toBeUndefined();
    writeFileSync(path, good.subarray(0, at));
    expect(readStore(path, "1"), `${at} bytes`).toBeUndefined();
  }
  writeFileSync(path, good);
  expect(readStore(path, "1")).toEqual(store);
});

it("keeps the stores that were written last, and all that is not its own", () => {
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
  writeStore(join(folder, last), "1", store);
  const kept = readdirSync(folder);
  expect(kept).toContain("notes.json");
  expect(kept).toContain(last);
  expect(kept.filter((name) => name.startsWith("stubdown-"))).toHaveLength(500);
  expect(kept).toContain(names.at(-1));
  expect(kept).not.toContain(names[0]);
});

it("has a place where the configuration says, or in the nearest node_modules, or none", () => {
  const folder = temporaryFolder();
  const below = join(folder, "packages/api");
  mkdirSync(below, { recursive: true });
  expect(storePath(below, undefined, ["x"])).toBeUndefined();
  mkdirSync(join(folder, "node_modules"));
  expect(storePath(below, undefined, ["x"])).toContain(
    join(folder, "node_modules/.cache/stubdown"),
  );
  const config = join(folder, "packages/stubdown.config.json");
  writeFileSync(config, JSON.stringify({ cacheDir: "../tmp/cache", apis: [] }));
  expect(storePath(below, undefined, ["x"])).toContain(join(folder, "tmp/cache/stubdown-"));
  expect(storePath(below, "../stubdown.config.json", ["x"])).toContain(join(folder, "tmp/cache"));
  expect(storePath(below, undefined, ["y"])).not.toBe(storePath(below, undefined, ["x"]));
  // What is wrong with a configuration is for the run to tell.
  writeFileSync(config, '{ "cacheDir": ');
  expect(storePath(below, undefined, ["x"])).toContain(join(folder, "node_modules"));
});
