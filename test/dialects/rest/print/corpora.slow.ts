import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { printPages } from "../../../../generator/dialects/rest/print/print-pages.js";
import { readOnce } from "../../../helpers/read-once.js";
import { readFolder } from "../read-rest.js";

const shared = fileURLToPath(new URL("../../../../../shared/rest/corpus", import.meta.url));
const isThere = readFolder(join(shared, "gitlab")) !== undefined;

// The number of facts that are read back differently. Facts that are left out on purpose are reported with other words.
const sites: readonly (readonly [name: string, misread: number])[] = [
  ["gitlab", 0],
  // A group, and a null in a sample of another answer.
  ["fleet", 2],
  ["slate-basis", 0],
];

it.skipIf(!isThere).each(sites)(
  "writes pages of %s with the same facts, except for %i (needs ../shared)",
  async (site, misread) => {
    const { api } = await readOnce(join(shared, site));
    const { pages, reports } = printPages(api);
    expect(pages.length).toBeGreaterThan(5);
    const other = reports.filter(({ message }) =>
      message.includes("is read otherwise from these pages"),
    );
    expect(other.length).toBeLessThanOrEqual(misread);
  },
  300_000,
);
