// Requests that are ambiguous, or have a condition that the server cannot check, change nothing.

import { expect, it } from "vitest";

import { ask, type Answer } from "../helpers/ask.js";
import { serveShop } from "../helpers/shop.js";

const codeOf = ({ status, json }: Answer): unknown => [status, json["code"]];

it.each([
  ['{"name":"a","name":"b"}', "name"],
  ['{"name":"a","labels":{"x":"1","\\u0078":"2"}}', "x"],
  ['{"name":"a","data":{"__proto__":1,"__proto__" : 2}}', "__proto__"],
])("refuses the body %s, because one member would be lost", async (body, name) => {
  const url = await serveShop();
  const answer = await ask(url, "POST /v1/things", { body });
  expect(codeOf(answer)).toEqual([400, "InvalidBodyContent"]);
  expect(answer.json["message"]).toBe(`An object has two members \`${name}\``);
  expect((await ask(url, "GET /v1/things")).json.data).toEqual([]);
});

it("accepts texts that look like members, and a name that occurs in two objects", async () => {
  const url = await serveShop();
  const data = { name: '{"name":1,"name":2}', '":': "\\", list: [{ a: '":' }, { a: 'b" :' }] };
  const answer = await ask(url, "POST /v1/things", { body: { name: "a", data } });
  expect([answer.status, answer.json["data"]]).toEqual([201, data]);
});

it("runs neither of two different actions, but one that is named twice", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  for (const query of ["action=ring&action=paint", "action=ring&action=", "action=a&action=b"]) {
    expect(codeOf(await ask(url, `POST /v1/things/1t1?${query}`))).toEqual([400, "BadRequest"]);
  }
  const ringing = await ask(url, "POST /v1/things/1t1?action=ring&action=ring");
  expect(ringing.status).toBe(202);
});

it("answers 405 if a query names two different methods", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const line = "POST /v1/things/1t1?_method=DELETE&_method";
  expect((await ask(url, `${line}=PUT`)).status).toBe(405);
  expect((await ask(url, "GET /v1/things/1t1")).json["removed"]).toBe(null);
  expect((await ask(url, `${line}=delete`)).json["state"]).toBe("removed");
});

it.each(["PUT /v1/things/1t1", "DELETE /v1/things/1t1", "POST /v1/things/1t1?action=paint"])(
  "refuses %s with a condition that names a tag",
  async (line) => {
    const url = await serveShop();
    await ask(url, "POST /v1/things", { body: { name: "a" } });
    const { text, headers: sent } = await ask(url, "GET /v1/things/1t1");
    const conditions = ['"other"', sent.etag ?? "", `"other", ${sent.etag ?? ""}`];
    // The client of this test would send the body of a DELETE without its length.
    const body = line.startsWith("DELETE") ? undefined : { name: "b", colour: "red" };
    for (const tags of conditions) {
      const answer = await ask(url, line, { headers: { "if-match": tags }, body });
      expect(codeOf(answer)).toEqual([412, "PreconditionFailed"]);
    }
    expect((await ask(url, "GET /v1/things/1t1")).text).toBe(text);
    const any = await ask(url, line, { headers: { "if-match": "*" }, body });
    expect(any.status).toBe(200);
  },
);

it("refuses a PUT of an existing row with `If-None-Match: *`", async () => {
  const url = await serveShop();
  await ask(url, "POST /v1/things", { body: { name: "a" } });
  const asking = { headers: { "if-none-match": "*" }, body: { name: "b" } };
  expect((await ask(url, "PUT /v1/things/1t1", asking)).status).toBe(412);
  expect((await ask(url, "GET /v1/things/1t1")).json["name"]).toBe("a");
});

it("refuses a file in a form instead of dropping it", async () => {
  const url = await serveShop();
  const part = (name: string, more = ""): string =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\nabc\r\n`;
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const texts = `${part("name")}--x--\r\n`;
  expect((await ask(url, "POST /v1/things", { headers, body: texts })).status).toBe(201);
  const body = part("code", '; filename="a.txt"') + texts;
  const answer = await ask(url, "POST /v1/things", { headers, body });
  expect(codeOf(answer)).toEqual([415, "UnsupportedMediaType"]);
});
