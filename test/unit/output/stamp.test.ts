import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { look } from "../../../generator/output/note.js";
import { lookBelow, readStamp, writeStamp, type Line } from "../../../generator/output/stamp.js";
import { temporaryFolder } from "../../helpers/tree.js";

const lines: readonly Line[] = [["out", "up to date"]];

/** A folder with a page, an output, and a stamp of both. */
function makeStamped(): { readonly folder: string; readonly stamp: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "docs/a"), { recursive: true });
  writeFileSync(join(folder, "docs/a/page.md"), "page");
  writeFileSync(join(folder, "output"), "output");
  const stamp = join(folder, "stamp");
  const inputs = lookBelow([join(folder, "docs"), join(folder, "config")]);
  writeStamp(stamp, "1", { lines, inputs, outputs: [look(join(folder, "output"))] });
  return { folder, stamp };
}

it("answers for the same build while nothing changed", () => {
  const { folder, stamp } = makeStamped();
  expect(readStamp(stamp, "1")).toEqual(lines);
  expect(readStamp(stamp, "2")).toBeUndefined();
  // The same text at another time.
  writeFileSync(join(folder, "docs/a/page.md"), "page");
  for (let count = 0; count < 2; count++) expect(readStamp(stamp, "1")).toEqual(lines);
});

const changes: readonly (readonly [string, (folder: string) => void])[] = [
  [
    "a page",
    (folder) => {
      writeFileSync(join(folder, "docs/a/page.md"), "Page");
    },
  ],
  [
    "a new page",
    (folder) => {
      writeFileSync(join(folder, "docs/a/new.md"), "");
    },
  ],
  [
    "a new folder",
    (folder) => {
      mkdirSync(join(folder, "docs/b"));
    },
  ],
  [
    "a page that is gone",
    (folder) => {
      rmSync(join(folder, "docs/a/page.md"));
    },
  ],
  [
    "a folder that is gone",
    (folder) => {
      rmSync(join(folder, "docs"), { recursive: true });
    },
  ],
  [
    "a configuration where none was",
    (folder) => {
      writeFileSync(join(folder, "config"), "");
    },
  ],
  [
    "an output",
    (folder) => {
      writeFileSync(join(folder, "output"), "Output");
    },
  ],
  [
    "a folder in the place of an output",
    (folder) => {
      rmSync(join(folder, "output"));
      mkdirSync(join(folder, "output"));
    },
  ],
];

it.each(changes)("does not answer after a change of %s", (_, change) => {
  const { folder, stamp } = makeStamped();
  change(folder);
  expect(readStamp(stamp, "1")).toBeUndefined();
});

it("is not written if an input changed while the run read it", () => {
  const { folder, stamp } = makeStamped();
  const inputs = lookBelow([join(folder, "docs")]);
  writeFileSync(join(folder, "docs/a/page.md"), "changed");
  rmSync(stamp);
  writeStamp(stamp, "1", { lines, inputs, outputs: [] });
  expect(readStamp(stamp, "1")).toBeUndefined();
});
