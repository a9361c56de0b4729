import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { findNew, restOperators } from "../../mutation/rest-operators.mjs";
import { readFolder } from "./read-rest.js";

const sources = readFolder(fileURLToPath(new URL("library", import.meta.url))) ?? [];
const read = (pages: typeof sources) => readTree(pages, { dialect: rest });
const { diagnostics: before } = read(sources);

it("reports nothing for the unchanged pages of the library", () => {
  expect(sources.map(({ path }) => path)).toEqual(["books.md", "shelves.md"]);
  expect(before).toEqual([]);
});

it.each(restOperators)("reports at its place: $what", ({ edits }) => {
  let count = 0;
  for (const source of sources) {
    for (const { text, line } of edits(source.text)) {
      count++;
      const tree = sources.map((one) => (one === source ? { ...source, text } : one));
      const reading = read(tree);
      const { diagnostics, pages } = reading;
      const place = { file: source.path, line };
      const { fresh, isLocated } = findNew(before, diagnostics, place);
      const told = fresh.map(({ span, message }) => `${span.file}:${span.start.line}: ${message}`);
      expect({ ...place, isLocated, told }).toEqual({ ...place, isLocated: true, told });
      for (const page of pages) {
        const own = tree.find(({ path }) => path === page.path)?.text ?? "";
        expect(reading.account(page, own, diagnostics).lost).toEqual([]);
      }
    }
  }
  expect(count).toBeGreaterThan(0);
});
