// Actions of a server that are not documented.

import type { VolumesHandlers } from "@rancher-v1/server";
import { expect, it } from "vitest";

import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

const row = { id: "1t1", name: "a" };

/** This line compiles because `actionsOf` may name actions of `moreActions`. */
const names: NonNullable<VolumesHandlers["actionsOf"]> = () => ["snapshot", "reboot"];

it("runs an undocumented action that handlers register by name", async () => {
  const seen: unknown[] = [];
  const moreActions = {
    reboot: (id: string, input: object) => {
      seen.push([id, input]);
      return row;
    },
    "cool-down": () => undefined,
    toOwner: () => ({ id: "1o1", type: "owner", name: "o" }),
    vanish: () => null,
  };
  const handlers = { things: { get: () => row, list: () => [row], moreActions } };
  const url = await serveShop({ handlers });
  const act = (name: string, body?: object): ReturnType<typeof ask> =>
    ask(url, `POST /v1/things/1t1?action=${name}`, { body });
  const { status, json } = await act("reboot", { force: true });
  expect([status, json]).toMatchObject([200, { id: "1t1", type: "thing" }]);
  expect(seen).toEqual([["1t1", { force: true }]]);
  expect((await act("cool-down")).status).toBe(202);
  expect((await act("toOwner")).json["type"]).toBe("owner");
  expect((await act("vanish")).status).toBe(404);
  expect((await act("explode")).json["code"]).toBe("InvalidAction");
});

it("lists undocumented actions in rows and schemas, and asks actionsOf about them", async () => {
  const moreActions = { reboot: () => row };
  const url = await serveShop({ handlers: { things: { get: () => row, moreActions } } });
  const { actions } = (await ask(url, "GET /v1/things/1t1")).json;
  expect(actions["reboot"]).toBe(`${url}/v1/things/1t1?action=reboot`);
  const { json } = await ask(url, "GET /v1/schemas/thing");
  expect(json["resourceActions"]).toMatchObject({ reboot: { output: "thing" } });
  const some = { get: () => row, actionsOf: () => ["ring"], moreActions };
  const other = await serveShop({ handlers: { things: some } });
  expect((await ask(other, "POST /v1/things/1t1?action=reboot")).json["code"]).toBe(
    "ActionNotAvailable",
  );
  const both = {
    get: () => row,
    actionsOf: () => ["ring", ...names({} as never, {} as never)],
    moreActions,
  };
  const third = await serveShop({ handlers: { things: both } });
  expect((await ask(third, "GET /v1/things/1t1")).json.actions["reboot"]).toContain("reboot");
  expect((await ask(third, "POST /v1/things/1t1?action=reboot")).status).toBe(200);
});

it.each([
  ["paint", /things\.moreActions\.paint: the action is documented/],
  ["a b", /things\.moreActions\.a b: a name is a letter/],
])("does not start if `moreActions` has an action `%s`", async (name, message) => {
  const handlers = { things: { moreActions: { [name]: () => row } } };
  await expect(serveShop({ handlers })).rejects.toThrow(message);
});
