import { fileURLToPath } from "node:url";

import fc from "fast-check";
import { expect, it } from "vitest";

import { readRancher } from "../helpers/read-rancher.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { SourceFile } from "../../generator/source/source.js";
import { comparePages } from "./compare.js";

const docs = fileURLToPath(new URL("../../docs/api/v1.1/", import.meta.url));
const kept =
  /^(?:common|api-resources\/(?:index|volume|snapshot|backup|host|machine|port|.*Input))\b/;
const tree = (await readSources(docs)).filter(({ path }) => kept.test(path));

/** Changes of prose, which change no fact of the API. */
const changes: Readonly<Record<string, (text: string) => string>> = {
  "another description": (text) =>
    text.replace(/^(## \S+\n)/m, "$1\nOther words, of `x` and **y**.\n"),
  "lines above": (text) => text.replace(/^(## \S+\n)/m, "$1\n\n<!-- A remark. -->\n\nMore.\n\n\n"),
  "other notes": (text) =>
    text.replace(/^((?!Field)\w+ \|.* \| [^|`\n]+[a-z])$/gm, "$1, or so they say"),
  "lines that end in CRLF": (text) => text.replace(/\r?\n/g, "\r\n"),
  "spaces at the ends of lines": (text) => text.replace(/^(\w+ \|.*)$/gm, "$1  "),
  "rows in reverse": (text) =>
    text.replace(/((?:^[a-zA-Z]\w* \| [^\n]*\n){2,})/gm, (rows) =>
      rows.startsWith("Field |") ? rows : `${rows.trimEnd().split("\n").reverse().join("\n")}\n`,
    ),
};

/** Changes of facts, so that there are fingerprints to compare. */
const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace("driver | string |", "driver | int |"),
  (text) => text.replace(/^uri \|.*\n/m, ""),
  (text) => text.replace("/v1/volumes/${ID}?action=snapshot", "/v1/volume/${ID}?action=snapshot"),
  (text) => text.replace("snapshotId | [snapshot]", "snapshotKey | [snapshot]"),
];

const read = (sources: readonly SourceFile[]): ReturnType<typeof readRancher>[0] =>
  readRancher(sources)[0];
const onEach = (sources: readonly SourceFile[], change: (text: string) => string): SourceFile[] =>
  sources.map(({ path, text }) => ({ path, text: change(text) }));

it.each(Object.keys(changes))("finds no difference in %s", (name) => {
  const change = changes[name] ?? String;
  const changed = onEach(tree, change);
  // Some pages lack such text, but not all.
  expect(changed.filter(({ text }, index) => text !== tree[index]?.text).length).toBeGreaterThan(3);
  expect(comparePages(read(tree), read(changed))).toEqual([]);
});

it("gives the same fingerprints however prose and lines move", () => {
  const base = read(tree);
  const edited = edits.reduce<readonly SourceFile[]>(onEach, tree);
  const expected = comparePages(base, read(edited));
  expect(expected.length).toBeGreaterThan(3);
  const names = Object.keys(changes);
  const moves = fc.array(fc.tuple(fc.nat(tree.length - 1), fc.constantFrom(...names)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(moves, (chosen) => {
      const moved = chosen.reduce<readonly SourceFile[]>((sources, [at, name]) => {
        return sources.map((source, index) =>
          index === at ? { ...source, text: changes[name]?.(source.text) ?? "" } : source,
        );
      }, edited);
      const told = comparePages(base, read(moved));
      expect(told.map(({ rule, fingerprint, message }) => [rule, fingerprint, message])).toEqual(
        expected.map(({ rule, fingerprint, message }) => [rule, fingerprint, message]),
      );
    }),
    { numRuns: 15, seed: 7 },
  );
});

it("does not depend on the order of the pages", () => {
  const edited = edits.reduce<readonly SourceFile[]>(onEach, tree);
  expect(comparePages(read([...tree].reverse()), read(edited))).toEqual(
    comparePages(read(tree), read([...edited].reverse())),
  );
});
