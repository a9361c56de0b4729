// Servers may answer a UUID in another letter case than that of the request. It is the same id.
import { expect, it } from "vitest";

import { withDocumented } from "../../templates/runtime/client/rest/documented.js";
import { connect } from "../../templates/runtime/client/core/transport.js";
import { readError } from "../../templates/runtime/client/rest/read-error.js";
import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
const spec = { same: "id", text: -1 };

/** Requests an object by an id. The server answers the id `answered`. */
async function ask(id: string, answered: string): Promise<unknown> {
  const { url } = await serveScript(() => ({ body: { id: answered } }));
  return withDocumented(connect([url, readError], {})).request("PATCH", `./a/${id}`, { spec });
}

it("ignores the case of letters in UUIDs, but not in other ids", async () => {
  const upper = uuid.toUpperCase();
  expect(await ask(uuid, upper)).toEqual({ id: upper });
  expect(await ask(upper, uuid)).toEqual({ id: uuid });
  for (const [id, answered] of [
    [uuid, upper.replace("0F", "1F")],
    [uuid, `${upper}0`],
    ["abc", "ABC"],
  ] as const) {
    expect((await failureOf(ask(id, answered))).message).toContain("unexpected");
  }
  expect(await ask("abc", "abc")).toEqual({ id: "abc" });
});
