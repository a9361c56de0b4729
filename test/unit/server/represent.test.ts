import fc from "fast-check";
import { expect, it } from "vitest";

import { makeRepresent } from "../../../templates/runtime/server/rancher/represent.js";

const date = { type: { kind: "scalar", name: "date" }, create: true, update: true } as const;
const type = { id: "thing", isOpen: false, fields: [{ name: "born", required: false, ...date }] };
const represent = makeRepresent(type, {
  resource: undefined,
  types: new Set(["thing"]),
  collections: [],
});

const twoDigits = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
/** Texts in the form of a date, some of them invalid: month 0 or 13, 31 June, hour 24. */
const dateLike = fc
  .tuple(twoDigits(13), twoDigits(32), twoDigits(25), twoDigits(61))
  .map(([month, day, hour, minute]) => `2023-${month}-${day}T${hour}:${minute}:59.000Z`);

it("answers dates as the engine prints them, for any stored value", () => {
  fc.assert(
    fc.property(fc.oneof(dateLike, fc.date({ noInvalidDate: false }), fc.string()), (born) => {
      const time = born instanceof Date ? born.getTime() : Date.parse(born);
      const { born: shown, bornTS } = represent({ born }, { root: "", base: "" });
      if (Number.isNaN(time)) {
        expect([shown, bornTS]).toEqual([born, undefined]);
      } else {
        expect([shown, bornTS]).toEqual([new Date(time).toISOString(), time]);
      }
    }),
    { numRuns: 2000 },
  );
});
