import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { root } from "../../helpers/command-line.js";
import { readOnce } from "../../helpers/read-once.js";
import { roundTrip } from "./round-trip.js";

const other = "`…` is read otherwise from these pages";
const raw = "the document has no sample here, only the place of one that is not JSON";

for (const [site, known] of [
  [
    "discord",
    {
      // The header `Authorization`, which both other schemes send.
      [other]: 1,
      "`…` is no type of the API and is written as an object": 6,
      "its description is left out: it would be read as a fact": 6,
      "statements that a member is never null are left out; on pages, types say what may be null": 987,
    },
  ],
  [
    "fleet",
    {
      // A group, and a null that a sample shows, which counts for the row beside the sample.
      [other]: 2,
      [raw]: 2,
    },
  ],
  ["gitlab", { "the sample of the request is left out": 8 }],
  [
    "mastodon",
    {
      // A list in a form, `media_attributes[][]`.
      [other]: 1,
      [raw]: 1,
      "its description is left out: it would be read as a fact": 6,
      // Names with a dot, `alerts[admin.report]`, which a row would read as two.
      "the member is left out: a row cannot have this name": 4,
      "the sample of the response is left out: its members would be read as members of the type": 1,
    },
  ],
] as const) {
  const folder = join(root, "../shared/rest/corpus", site);
  const isThere = existsSync(folder);
  it.skipIf(!isThere)(
    `loses no fact of ${site} without a report${isThere ? "" : " (skipped: no such folder)"}`,
    async () => {
      const { facts, silent, told } = await roundTrip((await readOnce(folder)).api);
      expect(facts).toBeGreaterThan(2000);
      expect({ silent, told }).toEqual({ silent: [], told: known });
    },
  );
}
