import fc from "fast-check";
import { expect, it } from "vitest";

import { rest } from "../../../../generator/dialects/rest/dialect.js";
import { apiLines } from "../../../../generator/dialects/rest/print/api-lines.js";
import { printPages } from "../../../../generator/dialects/rest/print/print-pages.js";
import { readTree } from "../../../../generator/read-api.js";
import { runs } from "../../../helpers/property-runs.js";
import { randomApi } from "./random-api.js";

/**
 * The faults that a random Api has itself: descriptions that say `required` or a default or look like a list of values,
 * and ids of several types.
 */
const faultsOfApi = [
  "rest/required-differs",
  "rest/default-differs",
  "rest/types-differ",
  "rest/unread-statement",
];

/** The reports about odd descriptions, which are allowed. */
const oddText = /^its description is left out|^a word of its description is read as a mark/;

it("prints any Api as pages with the same facts and no fault, and reports the parts that it omits", () => {
  fc.assert(
    fc.property(randomApi, (api) => {
      const { pages, reports } = printPages(api);
      const { api: read, diagnostics } = readTree(pages, { dialect: rest });
      expect(reports.filter(({ message }) => !oddText.test(message))).toEqual([]);
      const odd = new Set(reports.map(({ subject }) => `${subject} notes`));
      const linesOf = (one: typeof api): readonly string[] =>
        [...apiLines(one)]
          .filter(([key]) => !odd.has(key))
          .map(([key, value]) => `${key}: ${value}`)
          .sort();
      expect(linesOf(read)).toEqual(linesOf(api));
      const faults = diagnostics.filter(({ code }) => !faultsOfApi.includes(code));
      expect(faults.map(({ message }) => message)).toEqual([]);
    }),
    // Shrinking takes minutes and makes an Api of eighteen requests hardly shorter.
    { ...runs(50), endOnFailure: true },
  );
}, 300_000);
