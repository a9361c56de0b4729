import { expect, it, vi } from "vitest";

/** Loads the runtime of servers once more, as a loader does that has one copy for `import` and one for `require`. */
async function loadCopy() {
  vi.resetModules();
  const errors = await import("../../../templates/runtime/server/core/errors.js");
  const answers = await import("../../../templates/runtime/server/rest/answer.js");
  return { ...errors, ...answers };
}

it("answers the errors of another copy of the package with their own status", async () => {
  const [one, other] = [await loadCopy(), await loadCopy()];
  const thrown = new other.HttpError(404, "NotFound", { message: "There is no such customer" });
  expect(thrown).not.toBeInstanceOf(one.HttpError);
  expect(one.toHttpError(thrown)).toBe(thrown);
});

it("shows nothing of an error that only looks like one", async () => {
  const { toHttpError } = await loadCopy();
  const thrown = Object.assign(new Error("secret"), { name: "HttpError", status: 404, code: "x" });
  expect(toHttpError(thrown)).toMatchObject({ status: 500, message: "ServerError" });
});

it("takes the replies of another copy of the package, and no data that looks like one", async () => {
  const [one, other] = [await loadCopy(), await loadCopy()];
  expect(one.isReply(new other.Reply(202))).toBe(true);
  expect(one.isReply({ status: 202, body: undefined, headers: {} })).toBe(false);
});
