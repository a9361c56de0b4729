import { expect, it } from "vitest";

import { ask } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

it.each<[string, object, string, string]>([
  ["required missing", { size: 1 }, "MissingRequired", "name"],
  ["null where not nullable", { name: null }, "NotNullable", "name"],
  ["null array element", { name: "a", tags: ["x", null] }, "NotNullable", "tags"],
  ["number unparsable", { name: "a", size: "one" }, "InvalidFormat", "size"],
  ["number with a fraction for an int", { name: "a", size: 1.5 }, "InvalidFormat", "size"],
  ["number too big to be exact", { name: "a", size: 2 ** 60 }, "InvalidFormat", "size"],
  ["boolean unparsable", { name: "a", active: "maybe" }, "InvalidFormat", "active"],
  ["map not an object", { name: "a", labels: "x" }, "InvalidFormat", "labels"],
  ["map that is an array", { name: "a", labels: [] }, "InvalidFormat", "labels"],
  ["embedded not an object", { name: "a", parts: [3] }, "InvalidFormat", "parts"],
  ["object for a text", { name: {} }, "InvalidFormat", "name"],
  ["bad date", { name: "a", born: "yesterday" }, "InvalidDateFormat", "born"],
  ["date of no calendar", { name: "a", born: "2024-13-40" }, "InvalidDateFormat", "born"],
  ["number for a date", { name: "a", born: 5 }, "InvalidDateFormat", "born"],
  ["reference unparsable", { name: "a", ownerId: {} }, "InvalidReference", "ownerId"],
  ["not among the options", { name: "a", colour: "green" }, "InvalidOption", "colour"],
  ["below the least", { name: "a", size: 0 }, "MinLimitExceeded", "size"],
  ["above the greatest", { name: "a", size: 10 }, "MaxLimitExceeded", "size"],
  ["too short", { name: "a", code: "x" }, "MinLengthExceeded", "code"],
  ["too long", { name: "a", code: "abcdef" }, "MaxLengthExceeded", "code"],
  ["not of the valid characters", { name: "a", code: "AB" }, "InvalidCharacters", "code"],
  ["with a forbidden character", { name: "a", label: "a<b" }, "InvalidCharacters", "label"],
  ["required missing in an embedded type", { name: "a", parts: [{}] }, "MissingRequired", "count"],
  [
    "wrong at depth",
    { name: "a", parts: [{ count: 1, inner: { count: "x" } }] },
    "InvalidFormat",
    "count",
  ],
])("validation: %s answers 422", async (_, body, code, fieldName) => {
  const url = await serveShop();
  const { status, json } = await ask(url, "POST /v1/things", { body });
  expect(json).toMatchObject({ type: "error", status: 422, code, fieldName });
  expect(status).toBe(422);
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it("validation: an empty array where one is required is missing", async () => {
  const { json } = await ask(await serveShop(), "POST /v1/crates", { body: { items: [] } });
  expect(json).toMatchObject({ status: 422, code: "MissingRequired", fieldName: "items" });
});

it("validation: a value that must be unique is refused the second time, by PUT, too", async () => {
  const url = await serveShop();
  const post = (label: string): ReturnType<typeof ask> =>
    ask(url, "POST /v1/things", { body: { name: "a", label } });
  expect((await post("x")).status).toBe(201);
  expect((await post("x")).json).toMatchObject({
    status: 422,
    code: "NotUnique",
    fieldName: "label",
  });
  expect((await post("y")).status).toBe(201);
  const { json } = await ask(url, "PUT /v1/things/1t3", { body: { label: "x" } });
  expect(json).toMatchObject({ status: 422, code: "NotUnique", fieldName: "label" });
  expect((await ask(url, "PUT /v1/things/1t1", { body: { label: "x" } })).status).toBe(200);
});

it("validation: a reference to nothing is refused if the store is asked to check", async () => {
  const url = await serveShop({ checkReferences: true });
  const body = { name: "a", ownerId: "1o1" };
  expect((await ask(url, "POST /v1/things", { body })).json).toMatchObject({
    status: 422,
    code: "InvalidReference",
    fieldName: "ownerId",
  });
  await ask(url, "POST /v1/owners", { body: {} });
  expect((await ask(url, "POST /v1/things", { body })).status).toBe(201);
});

it("validation: bad JSON answers 400, and so does a body that is too deep to be printed", async () => {
  const url = await serveShop();
  for (const body of ["{", '{"name": "a"} x', "nul", `${"[".repeat(5000)}${"]".repeat(5000)}`]) {
    const { json } = await ask(url, "POST /v1/things", { body });
    expect(json).toMatchObject({ type: "error", status: 400, code: "InvalidBodyContent" });
  }
});

it("validation: no access answers 403, busy 409, as the handler says", async () => {
  const { HttpError } = await import("../../templates/runtime/server/core/errors.js");
  for (const [status, code] of [
    [403, "Forbidden"],
    [409, "Conflict"],
  ] as const) {
    const get = (): never => {
      throw new HttpError(status, code);
    };
    const answer = await ask(
      await serveShop({ handlers: { things: { get } } }),
      "GET /v1/things/1",
    );
    expect([answer.status, answer.json["code"]]).toEqual([status, code]);
  }
});

it.each([
  ["GET /v1/nothing", "an unknown type"],
  ["GET /v1/things/1t99", "an unknown id"],
  ["GET /v1/things/1t1/owner/more", "an unknown path"],
  ["PUT /v1/things/1t99", "PUT of nothing"],
  ["DELETE /v1/things/1t99", "DELETE of nothing"],
  ["POST /v1/things/1t99?action=ring", "an action of nothing"],
])("validation: %s answers 404: %s", async (line) => {
  const { status, json } = await ask(await serveShop(), line);
  expect([status, json]).toMatchObject([404, { type: "error", code: "Not Found" }]);
});

it("validation: reports faults in this order: body, credentials, type, id, action, method, fields", async () => {
  const url = await serveShop({
    server: { authenticate: ({ headers }) => (headers.authorization === undefined ? null : "me") },
    handlers: { owners: { update: undefined } },
  });
  const headers = { authorization: "yes" };
  await ask(url, "POST /v1/things", { headers, body: { name: "a" } });
  const order: readonly [string, object, string][] = [
    ["POST /v1/nothing/1t9?action=explode", { body: "{" }, "InvalidBodyContent"],
    ["POST /v1/nothing/1t9?action=explode", { body: "{}" }, "Unauthorized"],
    ["POST /v1/nothing/1t9?action=explode", { headers, body: "{}" }, "Not Found"],
    ["POST /v1/things/1t9?action=explode", { headers, body: "{}" }, "Not Found"],
    ["PATCH /v1/things/1t9", { headers, body: "{}" }, "Not Found"],
    ["POST /v1/things/1t1?action=explode", { headers, body: "{}" }, "InvalidAction"],
    ["PATCH /v1/things/1t1", { headers, body: '{"size": 0}' }, "Method not allowed"],
    ["PUT /v1/things/1t9", { headers, body: '{"size": 0}' }, "Not Found"],
    ["PUT /v1/things/1t1", { headers, body: '{"size": 0}' }, "MinLimitExceeded"],
  ];
  for (const [line, asking, code] of order) {
    expect([line, (await ask(url, line, asking)).json["code"]]).toEqual([line, code]);
  }
});

it("validation: reports the first fault of the input, and missing fields last", async () => {
  const url = await serveShop();
  const first = async (body: string): Promise<unknown> =>
    (await ask(url, "POST /v1/things", { body })).json["fieldName"];
  expect(await first('{"size": 0, "ratio": "x"}')).toBe("size");
  expect(await first('{"ratio": "x", "size": 0}')).toBe("ratio");
  expect(await first('{"ratio": 1}')).toBe("name");
});

it("validation: puts a scalar into a list where a list is expected, and reads numbers and booleans from texts", async () => {
  const body = { name: 5, tags: "x", size: "3", ratio: "1e-1", active: "true", ownerId: 7 };
  const { json } = await ask(await serveShop(), "POST /v1/things", { body });
  expect(json).toMatchObject({
    name: "5",
    tags: ["x"],
    size: 3,
    ratio: 0.1,
    active: true,
    ownerId: "7",
  });
});

it("validation: reads an empty text as null in references, numbers and dates, and in no other field", async () => {
  const url = await serveShop();
  const blank = { ownerId: "", size: "", ratio: "", born: "" };
  const { json } = await ask(url, "POST /v1/things", { body: { name: "", ...blank, secret: "" } });
  expect(json).toMatchObject({
    name: "",
    ownerId: null,
    size: null,
    ratio: null,
    born: null,
    secret: "",
  });
  const map = await ask(url, "POST /v1/things", { body: { name: "a", labels: "" } });
  expect(map.json).toMatchObject({ code: "InvalidFormat", fieldName: "labels" });
});

it("validation: fills in defaults on create, for null, too, and not on update", async () => {
  const url = await serveShop();
  const { json: created } = await ask(url, "POST /v1/things", {
    body: { name: "a", colour: null },
  });
  expect(created["colour"]).toBe("red");
  await ask(url, "PUT /v1/things/1t1", { body: { colour: "blue" } });
  const { json: changed } = await ask(url, "PUT /v1/things/1t1", { body: { size: 2 } });
  expect(changed).toMatchObject({ colour: "blue", size: 2 });
});
