import { expect, it } from "vitest";

import { compare } from "../../../generator/output/compare.js";
import type { DiskFiles } from "../../../generator/output/disk-files.js";
import { outputFile } from "../../../generator/emit/output-file.js";
import { parseManifest } from "../../../generator/output/manifest.js";
import { hashText } from "../../../generator/source/hash.js";

const file = outputFile("client/src/a.ts", "new");

/** A disk with these files. */
function makeDisk(texts: Readonly<Record<string, string | undefined>>): DiskFiles {
  return {
    text: (path) => texts[path],
    hash: (path) => {
      const text = texts[path];
      return text === undefined ? undefined : hashText(text);
    },
  };
}

const manifest = (files: Record<string, string>): ReturnType<typeof parseManifest> => ({
  api: undefined,
  generator: "1",
  pages: {},
  files,
});

it.each([
  ["missing where there is no file", undefined, {}, "missing"],
  ["changed where it is ours and old", "old", { [file.path]: hashText("old") }, "changed"],
  ["edited where somebody changed it since", "mine", { [file.path]: hashText("old") }, "edited"],
  ["foreign where we did not make it", "mine", {}, "foreign"],
])("calls a file %s", (_, actual, files, kind) => {
  const differences = compare([file], makeDisk({ [file.path]: actual }), manifest(files));
  expect(differences.map((difference) => difference.kind)).toEqual([kind]);
});

it("reads the text of an unedited file only when the text is used", () => {
  const read: string[] = [];
  const disk = makeDisk({ [file.path]: "old" });
  const last = manifest({ [file.path]: hashText("old") });
  const text: DiskFiles["text"] = (path) => {
    read.push(path);
    return disk.text(path);
  };
  const [difference] = compare([file], { ...disk, text }, last);
  expect(read).toEqual([]);
  expect(difference).toMatchObject({ kind: "changed", isEdited: false, expected: "new" });
  expect(difference?.actual).toBe("old");
});

it("finds no difference if the bytes are the same, whoever wrote them", () => {
  expect(compare([file], makeDisk({ [file.path]: "new" }), undefined)).toEqual([]);
});

it("calls a file and its compiled files orphaned, but not a file that is missing", () => {
  const disk = makeDisk({
    "client/src/b.ts": "b",
    "client/dist/b.js": "b",
    [file.path]: "new",
  });
  const differences = compare(
    [file],
    disk,
    manifest({ "client/src/b.ts": hashText("b"), "client/src/c.ts": "" }),
  );
  expect(differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "orphaned client/dist/b.js",
    "orphaned client/src/b.ts",
  ]);
});

it.each(["", "{", "null", "{}", '{"generator":"1","pages":{},"files":{"../x":""}}'])(
  "does not take %j for a manifest",
  (text) => {
    expect(parseManifest(text)).toBeUndefined();
  },
);
