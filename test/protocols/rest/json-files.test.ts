// A file that contains JSON, and lines of JSON: the client and the server pass the bytes or the text on unchanged.
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { isJson } from "../../../generator/core/media.js";
import { loadPackages, makePackages } from "./packages.js";

const pageOf = (media: string, type: string): string => `# Logs

## Import logs

\`POST /logs/import\`

### Body

Content-Type: \`${media}\`

A ${type}.

### Response

\`Status: 200\`

Content-Type: \`${media}\`

Returns a ${type}.
`;

const lines = '{"a": 1}\n{"a": 2}\n';

it.each([
  ["application/x-ndjson", "file", new Blob([lines]).stream()],
  ["application/x-ndjson", "string", lines],
  ["application/json", "file", new Blob([lines])],
  ["application/jsonl", "file", new TextEncoder().encode(lines)],
])("sends and answers %s as a %s", async (media, type, body) => {
  const packages = await makePackages([{ path: "logs.md", text: pageOf(media, type) }]);
  const { createClient, server } = await loadPackages(packages);
  const textOf = (value: unknown): Promise<string> => new Response(value as Blob).text();
  const read: unknown[] = [];
  const importLogs = async (request: { readonly body: unknown }): Promise<unknown> => {
    read.push(await textOf(request.body));
    return type === "file" ? new Blob([lines]) : lines;
  };
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(server, { handlers: { logs: { import: importLogs } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const types: unknown[] = [];
  const { logs } = createClient({
    url,
    token: "x",
    fetch: async (target: string, init: RequestInit) => {
      const response = await fetch(target, init);
      types.push(
        new Headers(init.headers).get("content-type"),
        response.headers.get("content-type"),
      );
      return response;
    },
  });
  const answer = await logs?.["import"]?.({ body });
  expect([read, await textOf(answer), typeof answer]).toEqual([
    [lines],
    lines,
    type === "file" ? "object" : "string",
  ]);
  expect(types.map((one) => String(one).split(";")[0])).toEqual([media, media]);
});

it.each([
  ["application/xml", "string"],
  ["application/x-tar", "file"],
  ["application/xml`, `application/json", "object"],
  ["application/x-ndjson", "string"],
  ["application/merge-patch+json", "object"],
])("gives a body with rows in %s the type %s", async (media, expected) => {
  const rows = "| Name | Type | Required |\n|---|---|---|\n| sku | string | yes |\n";
  const head = `# Logs\n\n## Import logs\n\n\`POST /logs/import\`\n\n### Body parameters\n\n`;
  const text = `${head}Content-Type: \`${media}\`\n\n${rows}\n### Response\n\n\`Status: 204\`\n`;
  const { createClient, server } = await loadPackages(await makePackages([{ path: "a.md", text }]));
  const read: unknown[] = [];
  const importLogs = ({ body }: { readonly body: unknown }): void => void read.push(body);
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(server, { handlers: { logs: { import: importLogs } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const { logs } = createClient({ url, token: "x" });
  const row = { sku: "7" };
  await logs?.["import"]?.(expected === "object" ? row : { body: "<sku>7</sku>" });
  const [found] = read;
  const plain = found instanceof Blob ? await found.text() : found;
  expect(plain).toEqual(expected === "object" ? row : "<sku>7</sku>");
  expect(found instanceof Blob ? "file" : typeof found).toBe(expected);
});

it.each([
  ["application/xml", "<sku>7</sku>", "Returns an object.", undefined],
  ["application/x-ndjson", lines, "Returns an array of objects.", undefined],
  ["text/event-stream", "data: 7\n\n", "", undefined],
  ["text/plain", "7", "Returns an integer.", undefined],
  ["text/plain", { sku: "7" }, "Returns an object.", { sku: "7" }],
])("reads an answer in %s as the text %j", async (media, answer, returns, sample) => {
  const rows = "| Name | Type | Required |\n|---|---|---|\n| sku | string | yes |\n";
  const members = /object/.test(returns) ? `${rows}\n` : "";
  const shown = sample ? `\`\`\`json\n${JSON.stringify(sample)}\n\`\`\`\n` : "";
  const head = `# Logs\n\n## Get a log\n\n\`GET /logs/current\`\n\n### Response\n\n\`Status: 200\``;
  const text = `${head}\n\nContent-Type: \`${media}\`\n\n${returns}\n\n${members}${shown}`;
  const { createClient, server } = await loadPackages(await makePackages([{ path: "a.md", text }]));
  const app = fastify();
  onTestFinished(() => app.close());
  const names = ["get", "list", "getCurrent"].map((name) => [name, () => answer]);
  await app.register(server, { handlers: { logs: Object.fromEntries(names) as object } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const request = createClient({ url, token: "x" })["request"] as unknown;
  expect(await (request as (route: string) => unknown)("GET /logs/current")).toEqual(answer);
  const { headers } = await fetch(`${url}/logs/current`);
  const type = headers.get("content-type")?.split(";")[0];
  expect(type).toBe(sample ? "application/json" : media);
});

it("knows JSON by its media type", () => {
  const types = ["application/json; charset=utf-8", "application/json-patch+json", "text/x-json"];
  const others = ["application/json-seq", "application/x-ndjson", "application/jsonl", "text/xml"];
  expect([types.filter(isJson), others.filter(isJson)]).toEqual([types, []]);
});
