import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { roundTrip } from "./round-trip.js";

it("reads back from the document that a request needs no credentials", async () => {
  const text =
    "# Doors\n\nEach request has a token in the header `Authorization: Bearer <token>`.\n\n## List doors\n\n`GET /doors`\n\nNeeds no token.\n\n## Open a door\n\n`POST /doors/{id}/open`\n";
  const { api } = readTree([{ path: "doors.md", text }], { dialect: rest });
  expect(api.operations.map(({ credentials }) => credentials?.value)).toEqual(["none", undefined]);
  expect((await roundTrip(api)).silent).toEqual([]);
});
