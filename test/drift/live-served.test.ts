import { expect, it } from "vitest";

import { findLive } from "../../generator/commands/check-live.js";
import { readSchemas } from "../../generator/drift/live/read-schemas.js";
import { apiOf, schemasOf, trees } from "./served.js";

it.each(trees.flatMap((tree) => [[tree, "none"] as const, [tree, "project"] as const]))(
  "finds nothing on a server of %s, scoping %s",
  async (tree, scoping) => {
    const docs = await apiOf(tree);
    const reading = readSchemas([await schemasOf(docs, scoping)]);
    if (typeof reading === "string") throw new Error(reading);
    expect(reading.api.types.map(({ id }) => id)).toEqual(docs.types.map(({ id }) => id));
    expect(findLive(reading, docs)).toEqual([]);
  },
);
