import { gunzipSync } from "node:zlib";

import { expect, it } from "vitest";

import { acceptKeys } from "../../templates/runtime/server/core/auth.js";
import { ask, type Answer, type Asking, type Json } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

const json = { "content-type": "application/json" };
const browser = { "user-agent": "Mozilla/5.0 (X11)", accept: "text/html,*/*;q=0.8" };

async function create(url: string, body: object = { name: "a" }): Promise<Json> {
  const { status, json: row } = await ask(url, "POST /v1/things", { body });
  expect(status).toBe(201);
  return row;
}

async function createAll(url: string, bodies: readonly object[]): Promise<readonly Json[]> {
  const rows: Json[] = [];
  for (const body of bodies) rows.push(await create(url, body));
  return rows;
}

const namesOf = ({ json: { data } }: Answer): readonly unknown[] => data.map(({ name }) => name);

function expectError({ status, json: body }: Answer, expected: object): void {
  expect(body).toEqual({
    id: expect.stringMatching(/./) as string,
    type: "error",
    links: {},
    actions: {},
    status,
    message: expect.any(String) as string,
    detail: null,
    fieldName: null,
    ...expected,
  });
}

it("R1 takes and answers JSON", async () => {
  const url = await serveShop();
  const { headers, json: row } = await ask(url, "POST /v1/things", {
    headers: json,
    body: { name: "ü" },
  });
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(row["name"]).toBe("ü");
});

it.each([
  undefined,
  "*/*",
  "application/json",
  "text/json",
  "application/xml, */*;q=0.1",
  "text/*",
])("R2 answers JSON to whoever accepts %s", async (accept) => {
  const { status, headers } = await ask(await serveShop(), "GET /v1", {
    headers: { ...(accept && { accept }) },
  });
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(/^application\/json/);
});

it("R3 answers a browser a page with the schemas' URL and the data, every slash in texts escaped", async () => {
  const url = await serveShop();
  await create(url, { name: "</script><!--<script>" });
  const { headers, text } = await ask(url, "GET /v1/things", { headers: browser });
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  const script = /<script>\n(.*?)<\/script>/s.exec(text)?.[1] ?? "";
  const [schemas = "", data = ""] = script.split(/;\nvar data = /);
  expect(JSON.parse(schemas.replace("var schemas = ", ""))).toBe(`${url}/v1/schemas`);
  const { data: rows } = JSON.parse(data.replace(/;\n$/, "")) as Json;
  expect(rows[0]?.["name"]).toBe("</script><!--<script>");
  expect(script.replaceAll("\\/", "")).not.toContain("/");
});

it("R3 loads nothing from elsewhere, unless an api-ui is named", async () => {
  const own = await ask(await serveShop(), "GET /v1", { headers: browser });
  expect(own.text).not.toMatch(/src=|<link|@import|url\(/);
  expect(own.headers["content-security-policy"]).toMatch(/default-src 'none'/);
  const url = await serveShop({ server: { apiUi: "https://ui.example/1.0/" } });
  const { text } = await ask(url, "GET /v1", { headers: browser });
  expect(text).toContain('<script src="https://ui.example/1.0/ui.js">');
});

it.each([
  ["application/x-www-form-urlencoded", "name=a+b&size=3&tags=x&tags=y"],
  [
    "multipart/form-data; boundary=cut",
    ['name"\r\n\r\na b', 'size"\r\n\r\n3', 'tags"\r\n\r\nx', 'tags"\r\n\r\ny']
      .map((part) => `--cut\r\nContent-Disposition: form-data; name="${part}\r\n`)
      .join("") + "--cut--\r\n",
  ],
])("R4 takes a form as %s", async (type, body) => {
  const { json: row } = await ask(await serveShop(), "POST /v1/things", {
    headers: { "content-type": type },
    body,
  });
  expect(row).toMatchObject({ name: "a b", size: 3, tags: ["x", "y"] });
});

it("R5 answers 406 and 415 for formats that it cannot write and read", async () => {
  const url = await serveShop();
  expectError(await ask(url, "GET /v1", { headers: { accept: "application/xml" } }), {
    status: 406,
    code: "NotAcceptable",
  });
  const xml = { headers: { "content-type": "application/xml" }, body: "<a/>" };
  const answer = await ask(url, "POST /v1/things", xml);
  expectError(answer, { status: 415, code: "UnsupportedMediaType" });
});

it("R5 takes JSON without a content type, and a content type without JSON", async () => {
  const url = await serveShop();
  const { id } = await create(url);
  expect((await ask(url, `POST /v1/things/${id}?action=ring`, { headers: json })).status).toBe(202);
  expectError(await ask(url, "POST /v1/things", { headers: json }), {
    code: "MissingRequired",
    fieldName: "name",
    errors: [{ code: "MissingRequired", fieldName: "name", path: "/name" }],
  });
});

it.each([
  "GET /",
  "GET /v1/things",
  "GET /v1/nothing",
  "GET /else",
  "PUT /v1",
  "GET /v1/%zz",
  "POST /v1/things",
])("R6 names the schemas in the answer to %s", async (line) => {
  const url = await serveShop();
  expect((await ask(url, line)).headers["x-api-schemas"]).toBe(`${url}/v1/schemas`);
});

it("R6 names a project's schemas below a project, to those without keys, too", async () => {
  const url = await serveShop({ server: { authenticate: () => null } });
  const { status, headers } = await ask(url, "GET /v1/projects/1p5/things");
  expect([status, headers["x-api-schemas"]]).toEqual([401, `${url}/v1/projects/1p5/schemas`]);
});

it.each(["2024-02-03T04:05:06+01:00", "2024-02-03T03:05:06Z"])(
  "R7 answers the date %s in UTC, and in milliseconds beside it",
  async (born) => {
    const { createdTS, bornTS, ...row } = await create(await serveShop(), { name: "a", born });
    expect(row["born"]).toBe("2024-02-03T03:05:06.000Z");
    expect(bornTS).toBe(Date.UTC(2024, 1, 3, 3, 5, 6));
    expect(new Date(createdTS as number).toISOString()).toBe(row["created"]);
    expect(row).not.toHaveProperty("removedTS");
  },
);

it("R8 asks for Basic authentication, and lets in who has it", async () => {
  const url = await serveShop({ server: { authenticate: acceptKeys("a", "b:c") } });
  const enter = (authorization?: string): Promise<Answer> =>
    ask(url, "GET /v1/things", { headers: { ...(authorization && { authorization }) } });
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;
  const refused = await enter();
  expectError(refused, { status: 401, code: "Unauthorized" });
  expect(refused.headers["www-authenticate"]).toMatch(/^Basic /);
  for (const wrong of [
    basic("a:b"),
    basic("a:b:"),
    basic("a"),
    "Basic",
    "Bearer x",
    "Basic ====",
    basic(""),
  ]) {
    expect((await enter(wrong)).status).toBe(401);
  }
  expect((await enter(basic("a:b:c"))).status).toBe(200);
});

it("R8 gives handlers the principal of authenticate", async () => {
  const seen: unknown[] = [];
  const list = (_query: unknown, context: { readonly principal: unknown }): readonly object[] => {
    seen.push(context.principal);
    return [];
  };
  const url = await serveShop({
    handlers: { things: { list } },
    server: { authenticate: () => Promise.resolve({ name: "me" }) },
  });
  await ask(url, "GET /v1/things");
  expect(seen).toEqual([{ name: "me" }]);
});

it.each([
  "/",
  "/v1",
  "/v1/schemas",
  "/v1/schemas/thing",
  "/v1/things",
  "/v1/things/1t1",
  "/v1/owners/1o2/things",
])("R9 answers GET %s with 200 and nothing else", async (path) => {
  const url = await serveShop();
  await create(url);
  await ask(url, "POST /v1/owners", { body: {} });
  expect((await ask(url, `GET ${path}`)).status).toBe(200);
});

it("R10 R11 R12 gives a resource its schema's id as type, an id of text, and its own URL", async () => {
  const handlers = {
    things: { get: () => Promise.resolve({ id: 7, name: "a", type: "nonsense" }) },
  };
  const url = await serveShop({ handlers });
  const { json: row } = await ask(url, "GET /v1/things/7");
  expect(row).toMatchObject({ id: "7", type: "thing", links: { self: `${url}/v1/things/7` } });
});

it("R13 gives links and actions as maps of absolute URLs, to shapes without an id, too", async () => {
  const handlers = {
    things: { get: () => Promise.resolve({ name: "a", links: null, actions: null }) },
  };
  const { json: shapeless } = await ask(await serveShop({ handlers }), "GET /v1/things/7");
  expect(shapeless).toMatchObject({ links: {}, actions: {} });
  const { links, actions } = await create(await serveShop());
  for (const link of [...Object.values(links), ...Object.values(actions)])
    expect(link).toMatch(/^http:\/\//);
});

it("R14 answers the same JSON in a list and by id", async () => {
  const url = await serveShop();
  const row = await create(url);
  expect((await ask(url, `GET /v1/things/${row.id}`)).json).toEqual(row);
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([row]);
});

it("R15 lists only the actions that are possible now", async () => {
  const actionsOf = ({ name }: { name?: string }): readonly string[] =>
    name === "a" ? ["ring"] : [];
  const url = await serveShop({ handlers: { things: { actionsOf } } });
  const rows = await createAll(url, [{ name: "a" }, { name: "b" }]);
  expect(rows.map(({ actions }) => Object.keys(actions))).toEqual([["ring"], []]);
  const own = await serveShop();
  const { id } = await create(own);
  const { json: removed } = await ask(own, `DELETE /v1/things/${id}`);
  expect(removed.actions).toEqual({});
});

it("R16 R17 answers a collection with its type, its own URL and an array, empty or not", async () => {
  const url = await serveShop();
  const { json: list } = await ask(url, "GET /v1/things");
  expect(list).toMatchObject({ type: "collection", resourceType: "thing", data: [] });
  expect(list.links).toEqual({ self: `${url}/v1/things` });
});

it("R18 says whether there are more pages and where, under both names of the previous page", async () => {
  const url = await serveShop();
  await createAll(
    url,
    ["a", "b", "c", "d", "e"].map((name) => ({ name })),
  );
  const pages: unknown[] = [];
  const seen: unknown[] = [];
  for (let next = "/v1/things?limit=2"; next !== "";) {
    const answer = await ask(url, `GET ${next.replace(url, "")}`);
    const {
      limit,
      partial,
      previous,
      prev,
      next: after,
    } = answer.json["pagination"] as Record<string, string | null>;
    expect(previous).toBe(prev);
    pages.push({ limit, partial, isFirst: prev === null });
    seen.push(...namesOf(answer));
    next = after ?? "";
    if (next === "") {
      expect(namesOf(await ask(url, `GET ${(prev ?? "").replace(url, "")}`))).toEqual(["c", "d"]);
    }
  }
  expect(seen).toEqual(["a", "b", "c", "d", "e"]);
  expect(pages).toEqual([
    { limit: 2, partial: true, isFirst: true },
    { limit: 2, partial: true, isFirst: false },
    { limit: 2, partial: false, isFirst: false },
  ]);
});

it("R18 neither skips nor repeats a row when others come and go between pages", async () => {
  const url = await serveShop();
  const rows = await createAll(
    url,
    ["b", "c", "d", "e"].map((name) => ({ name })),
  );
  const { json: page } = await ask(url, "GET /v1/things?limit=2&sort=name");
  await create(url, { name: "a" });
  await ask(url, `DELETE /v1/things/${rows[1]?.id ?? ""}`);
  const { next } = page["pagination"] as { next: string };
  expect(namesOf(await ask(url, `GET ${next.replace(url, "")}`))).toEqual(["d", "e"]);
});

it("R19 keeps filters and sorting in the URLs of pages", async () => {
  const url = await serveShop();
  await createAll(
    url,
    ["a1", "a2", "b1", "a 3"].map((name) => ({ name })),
  );
  const { json: page } = await ask(
    url,
    "GET /v1/things?name_prefix=a&sort=name&order=desc&limit=2",
  );
  const { next } = page["pagination"] as { next: string };
  const search = new URL(next).searchParams;
  expect(Object.fromEntries(search)).toMatchObject({
    name_prefix: "a",
    sort: "name",
    order: "desc",
    limit: "2",
  });
  expect(namesOf(await ask(url, `GET ${next.replace(url, "")}`))).toEqual(["a 3"]);
});

it.each([
  ["", 100],
  ["limit=7", 7],
  ["limit=1000", 1000],
  ["limit=1001", 1000],
  ["limit=0", 1000],
  ["limit=-2", 1000],
  ["limit=99999999999999999999", 1000],
  ["limit=many", 100],
  ["limit=", 100],
  ["limit=5.5", 100],
  ["limit=3&limit=4", 3],
])("R20 reads the limit of ?%s as %i", async (search, limit) => {
  const { json: list } = await ask(await serveShop(), `GET /v1/things?${search}`);
  expect(list["pagination"]).toMatchObject({ limit });
});

it("R21 sorts rows, equal ones by id, and states the current and the possible sortings", async () => {
  const url = await serveShop();
  await createAll(
    url,
    [3, 1, 2, 1, 10].map((ratio, index) => ({ name: `${index}`, ratio })),
  );
  const sorted = await ask(url, "GET /v1/things?sort=ratio");
  expect(namesOf(sorted)).toEqual(["1", "3", "2", "0", "4"]);
  const { name, order, reverse } = sorted.json["sort"] as Record<string, string>;
  expect({ name, order }).toEqual({ name: "ratio", order: "asc" });
  expect(namesOf(await ask(url, `GET ${reverse?.replace(url, "") ?? ""}`))).toEqual([
    "4",
    "0",
    "2",
    "3",
    "1",
  ]);
  const { json: plain } = await ask(url, "GET /v1/things");
  expect(plain["sort"]).toBeNull();
  const links = plain["sortLinks"] as Record<string, string>;
  expect(namesOf(await ask(url, `GET ${links["ratio"]?.replace(url, "") ?? ""}`))).toEqual(
    namesOf(sorted),
  );
  expect(Object.keys(links)).not.toContain("tags");
});

it("R21 sorts ids by their numbers", async () => {
  const url = await serveShop();
  await createAll(
    url,
    Array.from({ length: 12 }, (_, index) => ({ name: `${index + 1}` })),
  );
  expect(namesOf(await ask(url, "GET /v1/things?sort=id")).slice(8)).toEqual([
    "9",
    "10",
    "11",
    "12",
  ]);
});

it.each([
  ["name=ab", ["ab"]],
  ["name_eq=ab", ["ab"]],
  ["name_ne=ab", ["abc", "b%", "x_y"]],
  ["name_prefix=ab", ["ab", "abc"]],
  ["name_like=%25b%25", ["ab", "abc", "b%"]],
  ["name_like=_b_", ["abc"]],
  ["name_like=ab", ["ab"]],
  ["name_notlike=a%25", ["b%", "x_y"]],
  ["code_null=", ["ab", "abc", "b%"]],
  ["code_notnull", ["x_y"]],
  ["code_ne=zz", []],
  ["size=2", ["ab"]],
  ["size_ne=2", ["abc", "b%"]],
  ["size_lt=5", ["ab"]],
  ["size_lte=5", ["ab", "abc"]],
  ["size_gt=5", ["b%"]],
  ["size_gte=5", ["abc", "b%"]],
  ["size_null", ["x_y"]],
  ["born_lt=2020-01-01", ["ab"]],
  ["born_gte=2020-01-01T01:00:00%2B01:00", ["abc"]],
  ["born=2020-01-01", ["abc"]],
  ["active=true", ["ab"]],
  ["active=0", ["abc"]],
  ["colour=blue", ["b%"]],
  ["colour_ne=red", ["b%"]],
  ["ownerId=1o9", ["ab"]],
  ["ownerId_notnull", ["ab"]],
  ["name_prefix=a&size_gt=2", ["abc"]],
  ["size_gt=1&size_gt=4", ["abc", "b%"]],
  ["name=ab&name=abc", []],
])("R22 filters by ?%s", async (search, names) => {
  const url = await serveShop();
  await createAll(url, [
    { name: "ab", size: 2, born: "2019-12-31T23:59:59Z", active: true, ownerId: "1o9" },
    { name: "abc", size: 5, born: "2020-01-01T00:00:00Z", active: false },
    { name: "b%", size: 9, colour: "blue" },
    { name: "x_y", code: "zz" },
  ]);
  expect(namesOf(await ask(url, `GET /v1/things?${search}`))).toEqual(names);
});

it.each([
  "secret=x",
  "tags=x",
  "labels=x",
  "data=x",
  "parts=x",
  "size_prefix=1",
  "colour_like=r",
  "active_gt=a",
])("R22 has no filter ?%s", async (search) => {
  const url = await serveShop();
  await create(url);
  expect((await ask(url, `GET /v1/things?${search}`)).json.data).toHaveLength(1);
});

it("R23 repeats the filters that were asked for, null where there is none", async () => {
  const { json: list } = await ask(
    await serveShop(),
    "GET /v1/things?name_prefix=a&name_null=&size=3",
  );
  const { name, size, code, removed } = list["filters"] as Record<string, unknown>;
  expect(name).toEqual([
    { modifier: "prefix", value: "a" },
    { modifier: "null", value: null },
  ]);
  expect(size).toEqual([{ modifier: "eq", value: "3" }]);
  expect([code, removed]).toEqual([null, null]);
});

it.each([
  "nothing=1",
  "all=",
  "name_what=1",
  "_=123",
  "sort=nothing",
  "order=up",
  "marker=junk",
  "marker=WzFd",
])("R24 ignores ?%s", async (search) => {
  const url = await serveShop();
  await create(url);
  const { status, json: list } = await ask(url, `GET /v1/things?${search}`);
  expect([status, list.data.length]).toEqual([200, 1]);
});

it("R25 R26 answers an error with status, code, message, detail and field", async () => {
  const { HttpError } = await import("../../templates/runtime/server/core/errors.js");
  const details = { message: "Not now", detail: "Later", fieldName: "name" };
  const get = (): never => {
    throw new HttpError(409, "Conflict", details);
  };
  const answer = await ask(await serveShop({ handlers: { things: { get } } }), "GET /v1/things/1");
  expect(answer.status).toBe(409);
  expectError(answer, { status: 409, code: "Conflict", ...details });
});

it.each<[string, Asking, number]>([
  ["POST /v1/things", { body: '{"a' }, 400],
  ["GET /v1/things/%zz", {}, 400],
  ["GET /v1/things/%ff", {}, 400],
  ["PROPFIND /v1/things", {}, 405],
  ["PATCH /v1/things", {}, 405],
  ["GET /nothing", {}, 404],
  ["PROPFIND /nothing", {}, 404],
])("R27 answers %s %j in the form of the API, with %i", async (line, asking, status) => {
  const url = await serveShop();
  const plain = await ask(url, line, asking);
  expect(plain.status).toBe(status);
  expectError(plain, {
    status,
    code: expect.any(String) as string,
    message: expect.any(String) as string,
  });
  const page = await ask(url, line, { ...asking, headers: browser });
  expect(page.status).toBe(status);
  expect(page.headers["content-type"]).toMatch(/^text\/html/);
});

it("R37 lists the versions at the root", async () => {
  const url = await serveShop();
  const { json: list } = await ask(url, "GET /");
  expect(list).toMatchObject({
    type: "collection",
    resourceType: "apiVersion",
    links: { self: `${url}/` },
  });
  expect(list.data).toMatchObject([{ id: "v1", type: "apiVersion", links: { self: `${url}/v1` } }]);
});

it("R38 links all lists from the version", async () => {
  const url = await serveShop();
  const { json: version } = await ask(url, "GET /v1");
  expect(version).toMatchObject({ id: "v1", type: "apiVersion" });
  expect(Object.keys(version.links).sort()).toEqual([
    "owners",
    "projects",
    "schemas",
    "self",
    "things",
  ]);
  for (const link of Object.values(version.links)) {
    expect((await ask(url, `GET ${link.replace(url, "")}`)).status).toBe(200);
  }
});

it("R39 answers HEAD like GET, without a body", async () => {
  const url = await serveShop();
  const { id } = await create(url);
  for (const path of ["/v1/things", `/v1/things/${id}`, "/v1/schemas", "/", "/v1"]) {
    const head = await ask(url, `HEAD ${path}`);
    const get = await ask(url, `GET ${path}`);
    expect([head.status, head.text, head.headers["etag"]]).toEqual([200, "", get.headers["etag"]]);
  }
  expect((await ask(url, `HEAD /v1/things/1t99`)).status).toBe(404);
});

it("R39 changes nothing on a GET, with any query", async () => {
  const url = await serveShop();
  const { id } = await create(url);
  for (const search of ["_method=DELETE", "action=ring", "_method=PUT&name=b"]) {
    expect((await ask(url, `GET /v1/things/${id}?${search}`)).json["name"]).toBe("a");
  }
});

it("R40 answers a create with 201, the URL of the new resource, and the whole resource", async () => {
  const url = await serveShop();
  const { status, headers, json: row } = await ask(url, "POST /v1/things", { body: { name: "a" } });
  expect([status, headers["location"]]).toEqual([201, row.links["self"]]);
  expect((await ask(url, `GET ${(headers["location"] ?? "").replace(url, "")}`)).json).toEqual(row);
});

it("R41 does not offer to create several at once", async () => {
  const url = await serveShop();
  expectError(await ask(url, "POST /v1/things", { body: [{ name: "a" }, { name: "b" }] }), {
    status: 422,
    code: "InvalidFormat",
  });
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it("R42 changes the sent fields on PUT, and answers the whole resource, the same for a repeated PUT", async () => {
  const url = await serveShop();
  const { id } = await create(url, { name: "a", size: 3 });
  const change = { body: { size: 4 } };
  const first = await ask(url, `PUT /v1/things/${id}`, change);
  expect(first.status).toBe(200);
  expect(first.json).toMatchObject({ name: "a", size: 4 });
  const { rev, ...second } = (await ask(url, `PUT /v1/things/${id}`, change)).json;
  expect({ ...first.json, rev }).toEqual({ ...second, rev });
});

it("R43 ignores unknown and read-only fields, and server members that clients send back", async () => {
  const url = await serveShop();
  const sent = {
    id: "1t77",
    type: "other",
    links: null,
    actions: null,
    removed: "2020-01-01T00:00:00Z",
    state: 5,
    x: 1,
  };
  const row = await create(url, { name: "a", once: "x", ...sent });
  expect(row).toMatchObject({ id: "1t1", type: "thing", removed: null, state: "active" });
  expect(row).not.toHaveProperty("x");
  const { json: changed } = await ask(url, "PUT /v1/things/1t1", {
    body: { ...row, once: "y", links: null },
  });
  expect(changed).toMatchObject({ id: "1t1", once: "x" });
});

it("R44 answers a delete with the resource, or with 204 if the handler returns nothing", async () => {
  const url = await serveShop();
  await create(url);
  const removed = await ask(url, "DELETE /v1/things/1t1");
  expect(removed.status).toBe(200);
  expect(removed.json).toMatchObject({ id: "1t1", state: "removed" });
  const silent = await serveShop({
    handlers: { things: { delete: () => Promise.resolve(undefined) } },
  });
  const answer = await ask(silent, "DELETE /v1/things/1t1");
  expect([answer.status, answer.text]).toEqual([204, ""]);
});

it("R45 still reads a removed resource by id, does not list it, and removes it once", async () => {
  const url = await serveShop();
  await createAll(url, [{ name: "a" }, { name: "b" }]);
  await ask(url, "DELETE /v1/things/1t1");
  const { json: removed } = await ask(url, "GET /v1/things/1t1");
  expect(removed).toMatchObject({
    state: "removed",
    removed: expect.stringMatching(/Z$/) as string,
  });
  expect(namesOf(await ask(url, "GET /v1/things"))).toEqual(["b"]);
  expect(namesOf(await ask(url, "GET /v1/things?removed_notnull"))).toEqual(["a"]);
  expect((await ask(url, "DELETE /v1/things/1t1")).status).toBe(404);
  expect((await ask(url, "PUT /v1/things/1t1", { body: {} })).status).toBe(404);
});

it("R46 answers an action with 200 and its output, or 202 and an empty object", async () => {
  const url = await serveShop();
  await create(url);
  const painted = await ask(url, "POST /v1/things/1t1?action=paint", { body: { colour: "red" } });
  expect([painted.status, painted.json["id"]]).toEqual([200, "1t1"]);
  const rung = await ask(url, "POST /v1/things/1t1?action=ring");
  expect([rung.status, rung.json]).toEqual([202, {}]);
});

it("R47 distinguishes an unknown action from one that is not possible now", async () => {
  const url = await serveShop({ handlers: { things: { actionsOf: () => ["ring"] } } });
  await create(url);
  const unknown = await ask(url, "POST /v1/things/1t1?action=explode");
  expectError(unknown, { status: 422, code: "InvalidAction", fieldName: "action" });
  const impossible = await ask(url, "POST /v1/things/1t1?action=paint", {
    body: { colour: "red" },
  });
  expectError(impossible, { status: 422, code: "ActionNotAvailable", fieldName: "action" });
  expect((await ask(url, "POST /v1/things?action=ring")).json["code"]).toBe("InvalidAction");
});

it("R48 refuses a change of a resource that was changed in the meantime", async () => {
  const url = await serveShop();
  const { rev } = await create(url);
  const change = (body: object): Promise<Answer> => ask(url, "PUT /v1/things/1t1", { body });
  expect((await change({ size: 2, rev })).status).toBe(200);
  expectError(await change({ size: 3, rev }), { status: 409, code: "Conflict" });
  expect((await ask(url, "GET /v1/things/1t1")).json["size"]).toBe(2);
});

it.each([
  "PUT /v1/owners",
  "DELETE /v1/things",
  "GET /v1/crates",
  "PATCH /v1/things/1t1",
  "POST /v1/things/1t1",
  "PUT /v1",
  "POST /v1/schemas",
  "DELETE /",
  "PUT /v1/things/1t1/owner",
])("R50 answers 405 to %s", async (line) => {
  const url = await serveShop();
  await create(url);
  expectError(await ask(url, line), { status: 405, code: "Method not allowed" });
});

it.each([
  "/v1/things/",
  "//v1/things",
  "/v1//things",
  "/v1/things//1t1/",
  "/v1/things/1t1/?x=1",
  "/v1/schemas/",
  "/v1/",
  "//",
])("R51 takes the slashes of %s as they are meant", async (path) => {
  const url = await serveShop();
  await create(url);
  expect((await ask(url, `GET ${path}`)).status).toBe(200);
});

it("R51 runs an action behind a trailing slash", async () => {
  const url = await serveShop();
  await create(url);
  expect((await ask(url, "POST /v1/things/1t1/?action=ring")).status).toBe(202);
});

it("R52 answers 304 to a client that has the answer, and compresses long answers", async () => {
  const url = await serveShop();
  await createAll(
    url,
    Array.from({ length: 10 }, (_, index) => ({ name: `${index}` })),
  );
  const { headers, text } = await ask(url, "GET /v1/things");
  const tag = headers["etag"] ?? "";
  const again = await ask(url, "GET /v1/things", {
    headers: { "if-none-match": `"other", ${tag}` },
  });
  expect([again.status, again.text, again.headers["etag"]]).toEqual([304, "", tag]);
  const packed = await ask(url, "GET /v1/things", { headers: { "accept-encoding": "gzip" } });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(packed.bytes).toString("utf8")).toBe(text);
  await create(url);
  expect((await ask(url, "GET /v1/things", { headers: { "if-none-match": tag } })).status).toBe(
    200,
  );
});

it("R53 takes a query of more than two kilobytes", async () => {
  const url = await serveShop();
  await create(url);
  const search = Array.from({ length: 200 }, (_, index) => `name_ne=name${index}`).join("&");
  expect((await ask(url, `GET /v1/things?${search}`)).json.data).toHaveLength(1);
});

it("R54 keeps the project in every link", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/owners", { body: {} });
  await createAll(url, [{ name: "a", ownerId: "1o1" }, { name: "b" }]);
  for (const path of [
    "things?limit=1&sort=name",
    "things/1t2",
    "schemas",
    "schemas/thing",
    "owners/1o1/things",
    "things/1t2/owner",
  ]) {
    const { status, json: answer } = await ask(url, `GET /v1/projects/1p5/${path}`);
    expect(status).toBe(200);
    const urls = JSON.stringify(answer).match(/http:[^"]*/g) ?? [];
    expect(urls.length).toBeGreaterThan(0);
    for (const one of urls)
      expect(one.startsWith(`${url}/v1/projects/1p5/`) || one === `${url}/v1/projects/1p5`).toBe(
        true,
      );
  }
});

it("R54 links each collection and the schemas from a project, and takes the URL of a project for a base", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/projects", { body: { name: "shop" } });
  const { json: project } = await ask(url, "GET /v1/projects/1p1/");
  const base = `${url}/v1/projects/1p1`;
  expect(project).toMatchObject({ id: "1p1", type: "project", name: "shop" });
  expect(project.links).toEqual({
    self: base,
    ...Object.fromEntries(
      ["things", "owners", "projects", "schemas"].map((name) => [name, `${base}/${name}`]),
    ),
  });
});

it("R54 gives handlers the project", async () => {
  const seen: unknown[] = [];
  const list = (_query: unknown, context: { projectId: unknown }): Promise<readonly object[]> => {
    seen.push(context.projectId);
    return Promise.resolve([]);
  };
  const url = await serveShop({ handlers: { things: { list } } });
  await ask(url, "GET /v1/things");
  await ask(url, "GET /v1/projects/1p%2F5/things");
  expect(seen).toEqual([undefined, "1p/5"]);
});

it("R55 follows links, and embeds them on request", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/owners", { body: { name: "o" } });
  await createAll(url, [{ name: "a", ownerId: "1o1" }, { name: "b" }]);
  const { json: owner } = await ask(url, "GET /v1/things/1t2/owner");
  expect(owner).toMatchObject({ id: "1o1", links: { things: `${url}/v1/owners/1o1/things` } });
  const things = await ask(url, "GET /v1/owners/1o1/things?limit=5");
  expect(namesOf(things)).toEqual(["a"]);
  expect(things.json.links["self"]).toBe(`${url}/v1/owners/1o1/things`);
  for (const path of [
    "things/1t3/owner",
    "things/1t2/nothing",
    "things/1t9/owner",
    "things/1t2/constructor",
  ]) {
    expect((await ask(url, `GET /v1/${path}`)).status).toBe(404);
  }
  const { data } = (await ask(url, "GET /v1/things?include=owner&include=nothing")).json;
  expect(data.map((row) => row["owner"])).toEqual([owner, null]);
  const { json: with_ } = await ask(url, "GET /v1/owners/1o1?include=things");
  expect(with_["things"]).toEqual(things.json.data);
});

it("R56 begins links with the origin of a trusted proxy", async () => {
  const headers = {
    "x-forwarded-for": "10.0.0.9",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "api.example",
    "x-forwarded-port": "8443",
  };
  const trusting = await serveShop({ app: { trustProxy: true } });
  const { json: trusted } = await ask(trusting, "GET /v1", { headers });
  expect(trusted.links["self"]).toBe("https://api.example:8443/v1");
  const usual = { ...headers, "x-forwarded-port": "443" };
  expect((await ask(trusting, "GET /v1", { headers: usual })).json.links["self"]).toBe(
    "https://api.example/v1",
  );
  const url = await serveShop();
  expect((await ask(url, "GET /v1", { headers })).json.links["self"]).toBe(`${url}/v1`);
});

it.each(['a"b', "a b", "evil/x", "<script>", "a:99999999"])(
  "R56 refuses the host %s, and makes no link of it",
  async (host) => {
    const url = await serveShop();
    const { status, headers, json } = await ask(url, "GET /v1", { headers: { host } });
    expect([status, json["code"], headers["x-api-schemas"]]).toEqual([
      400,
      "BadRequest",
      `${url}/v1/schemas`,
    ]);
  },
);

it("R59 takes the method and the form from the query", async () => {
  const url = await serveShop();
  await create(url);
  const changed = await ask(url, "POST /v1/things/1t1?_method=PUT", { body: { size: 5 } });
  expect([changed.status, changed.json["size"]]).toEqual([200, 5]);
  const page = await ask(url, "GET /v1?_format=html");
  expect(page.headers["content-type"]).toMatch(/^text\/html/);
  const plain = await ask(url, "GET /v1?_format=json", { headers: browser });
  expect(plain.headers["content-type"]).toMatch(/^application\/json/);
  expect((await ask(url, "POST /v1/things/1t1?_method=delete")).json["state"]).toBe("removed");
});

it.each(["__proto__", "constructor", "prototype", "toString"])(
  "X1 takes %s for a name like any other",
  async (name) => {
    const url = await serveShop();
    const body = `{"name": "a", "${name}": {"polluted": true}, "labels": {"${name}": "x"}, "data": {"${name}": 1}}`;
    const created = await ask(url, "POST /v1/things", { body });
    expect(created.status).toBe(201);
    expect(Object.entries(created.json["labels"] as object)).toEqual([[name, "x"]]);
    expect(Object.keys(created.json).filter((key) => key === name)).toEqual([]);
    for (const search of [`${name}=1`, `sort=${name}`, `include=${name}`, `${name}_eq=1`]) {
      const answer = await ask(url, `GET /v1/things?${search}`);
      expect([answer.status, answer.json.data.length, answer.json["sort"]]).toEqual([200, 1, null]);
    }
    expect((await ask(url, `GET /v1/${name}`)).status).toBe(404);
    expect((await ask(url, `GET /v1/schemas/${name}`)).status).toBe(404);
    expect((await ask(url, `GET /v1/things/${name}`)).status).toBe(404);
    expect((await ask(url, `POST /v1/things/1t1?action=${name}`)).json["code"]).toBe(
      "InvalidAction",
    );
    expect("polluted" in {}).toBe(false);
  },
);

it.each(["null", "3", '"text"', "true", "[]"])("X2 answers 422 to the body %s", async (body) => {
  const url = await serveShop();
  await create(url);
  for (const line of [
    "POST /v1/things",
    "PUT /v1/things/1t1",
    "POST /v1/things/1t1?action=paint",
    "POST /v1/things/1t1?action=ring",
  ]) {
    expectError(await ask(url, line, { body }), {
      status: 422,
      code: "InvalidFormat",
      message: expect.any(String) as string,
    });
  }
});
