// Some servers answer an error with a status of success. Where the docs show the body of errors, it is refused.
import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { loadPackages, makePackages } from "./packages.js";

const error = { error: { code: "taken", message: "The name is taken" } };

const page = (failure: object, more = ""): string => `# Crates

## Create a crate

\`POST /crates\`

### Body parameters

| Name | Type   | Required | Description |
| ---- | ------ | -------- | ----------- |
| name | string | yes      | Its name    |

### Response

\`Status: 201\`

\`\`\`json
{ "id": 7, "name": "a" }
\`\`\`

### Errors

\`Status: 422\`

\`\`\`json
${JSON.stringify(failure)}
\`\`\`

## Delete a crate

\`DELETE /crates/{id}\`

### Response

\`Status: 204\`

${more}`;

/** Calls both methods with a server that answers 200 with a body. Returns the names of the results. */
async function outcomes(text: string, body: object): Promise<readonly string[]> {
  const { createClient } = await loadPackages(await makePackages([{ path: "crates.md", text }]));
  const { crates } = createClient({
    url: "https://api.test",
    token: "x",
    fetch: () => Promise.resolve(Response.json(body)),
  });
  const calls = [crates?.["create"]?.({ name: "a" }), crates?.["delete"]?.("7")];
  return Promise.all(
    calls.map((call) =>
      Promise.resolve(call).then(
        () => "done",
        (thrown: unknown) => (thrown as Error).name,
      ),
    ),
  );
}

it("refuses the documented body of errors as an answer of success", async () => {
  expect(await outcomes(page(error), error)).toEqual(["ApiError", "ApiError"]);
  const told = { message: "Done" };
  // Without a documented answer, a message may report a success.
  expect(await outcomes(page(told), told)).toEqual(["ApiError", "done"]);
});

it("accepts other answers, and all answers if a documented one has the form of an error", async () => {
  expect(await outcomes(page(error), { id: 7, name: "a" })).toEqual(["done", "done"]);
  expect(await outcomes(page(error), { ...error, id: 7 })).toEqual(["done", "done"]);
  const more = (body: object): string =>
    `## Get the last failure\n\n\`GET /failure\`\n\n### Response\n\n\`Status: 200\`\n\n\`\`\`json\n${JSON.stringify(body)}\n\`\`\`\n`;
  const told = { message: "Done" };
  // A message is no crate, but may be the answer of a delete.
  expect(await outcomes(page(told, more(told)), told)).toEqual(["ApiError", "done"]);
  // The documented crate has an id, and a caller of delete does not look at the answer.
  expect(await outcomes(page(error, more(error)), error)).toEqual(["ApiError", "ApiError"]);
});

it("takes an error as data where the documented object has no id", async () => {
  const text =
    "## Check a crate\n\n`POST /crates/check`\n\n### Response\n\n`Status: 200`\n\n```json\n";
  const sample = '{ "status": "bad", "errors": ["a"] }\n```\n';
  const made = await makePackages([{ path: "crates.md", text: `# Crates\n\n${text}${sample}` }]);
  const { createClient } = await loadPackages(made);
  const body = { status: "bad", errors: ["no name"] };
  const { crates } = createClient({
    url: "https://api.test",
    token: "x",
    fetch: () => Promise.resolve(Response.json(body)),
  });
  expect(await crates?.["check"]?.({})).toEqual(body);
});

it("refuses an error in place of a documented object without an id", async () => {
  const text = page(error).replace('{ "id": 7, "name": "a" }', '{ "name": "a" }');
  expect(await outcomes(text, { ok: false, errors: ["no"] })).toEqual(["ApiError", "ApiError"]);
  expect((await outcomes(text, { name: "a", error: "none" }))[0]).toBe("done");
});

it("refuses the documented body of errors as the answer of a delete, if its code names an error", async () => {
  const coded = page({ code: "not_found", message: "There is no crate" });
  const outcome = async (text: string, body: object) => (await outcomes(text, body))[1];
  for (const code of ["locked", 40_401, "E17", "NOT_OK", 1]) {
    expect(await outcome(coded, { code, message: "no" })).toBe("ApiError");
  }
  // Codes of a success, a body with other members, and a body that lacks one.
  for (const code of [0, "0", 200, "204", "OK", "success", "CrateDeleted", "", null]) {
    expect(await outcome(coded, { code, message: "Done" })).toBe("done");
  }
  expect(await outcome(coded, { code: "locked", message: "no", crate: 7 })).toBe("done");
  expect(await outcome(coded, { code: "locked" })).toBe("done");
  // If documented answers also have a code, the client cannot know which codes are errors.
  const shown = coded.replace('{ "id": 7, "name": "a" }', '{ "id": 7, "name": "a", "code": 1000 }');
  expect(await outcome(shown, { code: 1001, message: "no" })).toBe("done");
});

it("refuses an error in the client of one group with `withDocumentedAnswers`", async () => {
  const { load } = await loadPackages(
    await makePackages([{ path: "crates.md", text: page(error) }]),
  );
  type Made = Readonly<Record<string, (...given: unknown[]) => unknown>>;
  const { createClient, withDocumentedAnswers } = (await load("core/index")) as Made;
  const { crates } = (await load("groups/crates")) as Made;
  const send = (): Promise<Response> => Promise.resolve(Response.json(error));
  const core = createClient?.({ url: "https://api.test", fetch: send });
  const api = crates?.(withDocumentedAnswers?.(core)) as Made;
  for (const call of [() => api["create"]?.({ name: "a" }), () => api["delete"]?.("7")]) {
    expect((await failureOf(call() as Promise<unknown>)).name).toBe("ApiError");
  }
});

it("refuses a message in place of a documented object", async () => {
  const told = { message: "Not found", status: "done", request_id: "a" };
  const outcome = async (text: string, body: object) => (await outcomes(text, body))[0];
  expect(await outcome(page(error), told)).toBe("ApiError");
  expect(await outcome(page(error), { ...told, name: "a" })).toBe("done");
  expect(await outcome(page(error), {})).toBe("done");
  // In this case, the first documented member is one that messages have, too.
  const state = page(error).replace('{ "id": 7, "name": "a" }', '{ "status": "a", "size": 1 }');
  expect(await outcome(state, { status: "a", message: "b" })).toBe("done");
  expect(await outcome(state, { message: "b" })).toBe("ApiError");
});

const logout = "# Session\n\n## Log out\n\n`POST /logout`\n\n## Show\n\n`GET /session`\n";

it("refuses an error as the answer of a change without a documented answer", async () => {
  const { createClient } = await loadPackages(
    await makePackages([{ path: "session.md", text: logout }]),
  );
  const call = async (route: string, body: object): Promise<string> => {
    const fetch = (): Promise<Response> => Promise.resolve(Response.json(body));
    const client = createClient({ url: "https://api.test", token: "x", fetch });
    const send = client["request"] as unknown as (route: string) => Promise<unknown>;
    return send(route).then(
      () => "done",
      (thrown: unknown) => (thrown as Error).name,
    );
  };
  for (const body of [{ error: "no" }, { success: false }, { errors: ["no"] }]) {
    expect(await call("POST /logout", body)).toBe("ApiError");
    // A caller of GET looks at the answer, so the client returns the body with the error.
    expect(await call("GET /session", body)).toBe("done");
  }
  for (const body of [{ id: 1, error: "late" }, { message: "Done" }, { errors: [] }, {}]) {
    expect(await call("POST /logout", body)).toBe("done");
  }
});
