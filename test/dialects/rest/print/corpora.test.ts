import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { printPages } from "../../../../generator/dialects/rest/print/print-pages.js";
import { toApi } from "../../../../generator/dialects/rest/to-api.js";
import { parsed, readFolder, readRest } from "../read-rest.js";

const shared = fileURLToPath(new URL("../../../../../shared/rest/corpus", import.meta.url));
const isThere = readFolder(join(shared, "gitlab")) !== undefined;

// What is left out on purpose has other words; these are facts that come out otherwise.
it.skipIf(!isThere).each([
  ["gitlab", 0],
  ["fleet", 1],
  ["slate-basis", 0],
])(
  "writes pages of %s that say the same, but for %i facts (needs ../shared)",
  (site, misread) => {
    const api = toApi(readRest(parsed(join(shared, site))).reading);
    const { pages, reports } = printPages(api);
    expect(pages.length).toBeGreaterThan(5);
    const other = reports.filter(({ message }) =>
      message.endsWith("is read otherwise from these pages"),
    );
    expect(other.length).toBeLessThanOrEqual(misread);
  },
  300_000,
);
