// If the docs say that an answer is bytes or text, the client returns it as such, for any content type.
import { describe, expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript, type Reply } from "../helpers/scripted-server.js";
import { loadPackages, makePackages } from "../protocols/rest/packages.js";

const text = `# Files

## Download a file

\`GET /files/{id}/content\`

The response is the binary content of the file, \`application/octet-stream\`.

### Errors

Status: 404

\`\`\`json
{ "code": "gone", "message": "There is no file" }
\`\`\`

## Print a file

\`GET /files/{id}/text\`

### Response

Status: 200

Content-Type: \`text/plain\`

Returns a string.
`;

interface Client {
  readonly files: Readonly<Record<string, (id: string, options?: object) => Promise<unknown>>>;
  readonly request: (route: string, input: object) => Promise<unknown>;
}

type Make = (options: object) => Client;

/** The whole client and the client of one group, for a server that always answers the same. */
async function makeClients(reply: Reply) {
  const { load } = await loadPackages(await makePackages([{ path: "files.md", text }]));
  const { url, requests } = await serveScript(() => reply);
  const whole = ((await load("index"))["createClient"] as Make)({ url });
  const core = ((await load("core/index"))["createClient"] as Make)({ url });
  const files = (await load("groups/files"))["files"] as (core: unknown) => Client["files"];
  const path = { id: "1" };
  const small = files(core);
  return {
    url,
    requests,
    bytes: [
      () => whole.files["download"]?.("1") ?? Promise.resolve(),
      () => whole.request("GET /files/{id}/content", { path }),
      () => small["download"]?.("1") ?? Promise.resolve(),
    ],
    texts: [
      () => whole.files["getPrint"]?.("1") ?? Promise.resolve(),
      () => whole.request("GET /files/{id}/text", { path }),
      () => small["getPrint"]?.("1") ?? Promise.resolve(),
    ],
  };
}

const reply = (type: string, body: string | Uint8Array): Reply => ({
  headers: { "content-type": type },
  body,
});

const latin = Uint8Array.from([77, 252, 108]);

it.each<[name: string, reply: Reply, bytes: readonly number[]]>([
  ["text", reply("text/csv", "id"), [105, 100]],
  ["text in another charset", reply("text/csv; charset=iso-8859-1", latin), [...latin]],
  [
    "JSON",
    reply("application/json", "[9007199254740993]"),
    [...new TextEncoder().encode("[9007199254740993]")],
  ],
  ["HTML", reply("text/html", "<p>"), [60, 112, 62]],
  ["bytes", reply("application/octet-stream", latin), [...latin]],
  ["nothing", { status: 204 }, []],
])("gives documented bytes as a Blob if the server sends %s", async (_, answer, expected) => {
  const { bytes } = await makeClients(answer);
  for (const call of bytes) {
    const blob = await call();
    expect(blob).toBeInstanceOf(Blob);
    expect([...new Uint8Array(await (blob as Blob).arrayBuffer())]).toEqual(expected);
  }
});

it.each<[name: string, reply: Reply, text: string]>([
  ["JSON", reply("application/json", '{"a":1}'), '{"a":1}'],
  ["bytes", reply("application/octet-stream", "abc"), "abc"],
  ["another charset", reply('text/plain; charset="iso-8859-1"', latin), "Mül"],
  ["UTF-8 without its name", reply("text/plain", "Mül"), "Mül"],
  ["nothing", { status: 204 }, ""],
])("gives documented text as a string if the server sends %s", async (_, answer, expected) => {
  const { texts } = await makeClients(answer);
  for (const call of texts) expect(await call()).toBe(expected);
});

it.each([
  ["an unknown charset", reply("text/plain; charset=x-hush", "abc")],
  ["bytes that its charset does not have", reply("text/plain", latin)],
])("refuses text with %s at once, and not as a failure of the network", async (_, answer) => {
  const { texts, requests, url } = await makeClients(answer);
  const place = `${url}/files/1/text`;
  for (const [index, call] of texts.entries()) {
    const error = await failureOf(call());
    // The error of a client of one group has the root of the API instead of the whole URL.
    const shown = index < 2 ? place : url;
    expect(error).toMatchObject({ name: "ApiError", status: 200, url: shown });
    expect(error.message).toMatch(/^GET \S+: the text of the answer does not have the charset/);
  }
  expect(requests).toHaveLength(texts.length);
});

it("keeps the errors of answers with a status of failure", async () => {
  const { texts, bytes } = await makeClients({ status: 404, body: { message: "gone" } });
  for (const call of [...texts, ...bytes]) {
    expect((await failureOf(call())).name).toBe("NotFoundError");
  }
});

describe("documented bytes and texts", () => {
  const json = "application/json";
  const failed = [
    reply(json, '{"error":"expired"}'),
    reply("application/json; charset=utf-8", '{"success":false,"message":"no"}'),
    reply("application/vnd.api+json", '{"errors":[{"title":"no"}]}'),
    reply("application/problem+json", '{"title":"no"}'),
    reply(json, '{"code":"gone","message":"no"}'),
    reply(json, '{"message":"Unauthorized"}'),
  ];

  it.each(failed)("are not read from an error in JSON: %j", async (answer) => {
    const { bytes, texts } = await makeClients(answer);
    for (const call of [...bytes, ...texts]) {
      const error = await failureOf(call());
      expect(error).toMatchObject({ name: "ApiError", status: 200 });
      expect(error.message).not.toContain("done");
    }
  });

  it("may be JSON, also with an error in it if the answer says that it is a file", async () => {
    const file = { "content-type": json, "content-disposition": "attachment" };
    const body = '{"error":"expired"}';
    for (const answer of [
      { headers: file, body },
      reply(json, '{"error":null,"id":90071992547409930}'),
      reply(json, '["error"]'),
      reply(json, '{"code":"gone","message":"no","more":1}'),
      reply("application/octet-stream", body),
    ]) {
      const { bytes, texts } = await makeClients(answer);
      for (const call of bytes) expect(await ((await call()) as Blob).text()).toBe(answer.body);
      for (const call of texts) expect(await call()).toBe(answer.body);
    }
  });

  it("are not the page of a proxy, which has another content type than documented", async () => {
    const { bytes, texts } = await makeClients(reply("text/html", "<h1>Log in</h1>"));
    // The docs give the type `application/octet-stream`, which may be any file.
    for (const call of bytes) expect(await ((await call()) as Blob).text()).toContain("Log in");
    for (const call of texts) expect((await failureOf(call())).name).toBe("ApiError");
  });
});
