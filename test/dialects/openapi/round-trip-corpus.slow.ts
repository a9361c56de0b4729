import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { root } from "../../helpers/command-line.js";
import { readOnce } from "../../helpers/read-once.js";
import { roundTrip } from "./round-trip.js";

const slate = join(root, "../shared/rest/corpus/slate-basis");
const isThere = existsSync(slate);

it.skipIf(!isThere)(
  `loses no fact of slate-basis without a report${isThere ? "" : " (skipped: no such folder)"}`,
  async () => {
    const { facts, silent, told } = await roundTrip((await readOnce(slate)).api);
    expect(facts).toBeGreaterThan(1500);
    expect(silent).toEqual([]);
    // A name in braces: `{property}`.
    expect(told).toEqual({ "the member is left out: a row cannot have this name": 3 });
  },
);
