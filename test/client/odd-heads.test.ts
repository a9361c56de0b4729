// Platforms read header names and status texts that they refuse to set. The client takes an answer with such a head: an
// error would make a program repeat a request that the server has already carried out.
import { expect, it } from "vitest";

import { serveText, takesBlankInName } from "../helpers/serve-text.js";
import { loadPackages, makePackages, type AnyClient } from "../protocols/rest/packages.js";

const text = `# Files

## File object

| Field | Type   | Required |
| ----- | ------ | -------- |
| id    | string | yes      |

## Make a file

\`POST /files\`

### Response

Status: 201

Returns a [file](#file-object) object.

## Remove a file

\`DELETE /files/{id}\`

### Response

Status: 204

## Download a file

\`GET /files/{id}/content\`

The response is the binary content of the file, \`application/octet-stream\`.

## Print a file

\`GET /files/{id}/text\`

### Response

Status: 200

Content-Type: \`text/plain\`

Returns a string.
`;

/** Starts a server that answers each request with this head and the body `{"id":"1"}`. */
function serveHead(status: string, ...lines: readonly string[]): Promise<string> {
  const body = '{"id":"1"}';
  const head = [`HTTP/1.1 ${status}`, ...lines, `Content-Length: ${body.length}`];
  return serveText(`${head.join("\r\n")}\r\n\r\n${body}`);
}

const kinds = [
  { kind: "bearer" },
  { kind: "query", name: "sig" },
  { kind: "header", name: "X-Pass" },
] as const;

const heads: readonly (readonly [status: string, line: string])[] = [
  ...(takesBlankInName ? ([["200 OK", "Server : old"]] as const) : []),
  ["200 Cr\xe9\xe9", "X-Other: 1"],
];

it.each(kinds.flatMap((auth) => heads.map((head) => [auth, ...head] as const)))(
  "with credentials %j, takes an answer with the status `%s` and the header `%s`",
  async (auth, status, line) => {
    const { load } = await loadPackages(await makePackages([{ path: "files.md", text }], { auth }));
    const create = (await load("index"))["createClient"] as (options: object) => AnyClient;
    const clientOf = async (type: string): Promise<AnyClient[string]> => {
      const url = await serveHead(status, line, `Content-Type: ${type}`);
      return create({ url, token: "abcd", retries: 0 })["files"] ?? {};
    };
    const json = await clientOf("application/json");
    expect(await json["create"]?.({})).toEqual({ id: "1" });
    expect(await (await clientOf("application/pdf"))["delete"]?.("1")).toBeInstanceOf(Blob);
    expect(await (await clientOf("text/plain"))["delete"]?.("1")).toBe('{"id":"1"}');
    expect(await json["download"]?.("1")).toBeInstanceOf(Blob);
    expect(await json["getPrint"]?.("1")).toBe('{"id":"1"}');
  },
);

it("tells the status of a 204 that has the content type of an error, in place of a file", async () => {
  const { load } = await loadPackages(await makePackages([{ path: "files.md", text }]));
  const create = (await load("index"))["createClient"] as (options: object) => AnyClient;
  const fetch = (): Promise<Response> => {
    const headers = { "content-type": "application/problem+json" };
    return Promise.resolve(new Response(null, { status: 204, headers }));
  };
  const { files } = create({ url: "https://files.test", token: "abcd", fetch });
  const failed = files?.["download"]?.("1");
  await expect(failed).rejects.toMatchObject({ name: "ApiError", status: 204, tries: 1 });
});
