import { existsSync } from "node:fs";
import { join } from "node:path";

import { fastify, type FastifyRequest } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { pathParameters } from "../../../generator/core/paths.js";
import type { Operation, TypeDef } from "../../../generator/core/api.js";
import { isError } from "../../../generator/core/status.js";
import { root } from "../../helpers/command-line.js";
import { readOnce } from "../../helpers/read-once.js";
import { dueTrees } from "../../helpers/slow-suite.js";
import { documentedCall, maker, type DocumentedCall } from "./documented-call.js";
import { fits } from "./fits.js";
import { loadPackages, makePackagesOf, type AnyClient } from "./packages.js";

/** A request as the server received it. */
interface Arrived {
  readonly method: string;
  readonly target: string;
  readonly headers: FastifyRequest["headers"];
  /** The bytes of the body, one character for each. */
  readonly raw: string;
  /** The values with which the handler was called. */
  readonly values: Readonly<Record<string, unknown>>;
}

const trees: readonly (readonly [name: string, folder: string])[] = [
  ["small", "test/dialects/rest/small"],
  ["library", "test/dialects/rest/library"],
  ...["gitlab", "fleet", "discord", "mastodon", "slate-basis"].map(
    (name) => [name, `../shared/rest/corpus/${name}`] as const,
  ),
];

for (const [name, folder] of dueTrees(trees, ([name]) => name)) {
  const isThere = existsSync(join(root, folder));
  const reason = isThere ? "" : ` (skipped: ${folder} is not there)`;
  it.skipIf(!isThere)(`each operation of ${name} arrives as documented${reason}`, async () => {
    const packages = await makePackagesOf(await readOnce(join(root, folder)));
    const { createClient, server } = await loadPackages(packages);
    const types = new Map(packages.api.types.map((type) => [type.id, type]));
    const requests: Arrived[] = [];
    let answer: unknown;
    const app = fastify({ forceCloseConnections: true });
    onTestFinished(() => app.close());
    const raws = new WeakMap<FastifyRequest, string>();
    app.addHook("preParsing", (request, _reply, payload, done) => {
      let raw = "";
      payload.on("data", (chunk: Buffer) => {
        raw += chunk.toString("latin1");
        raws.set(request, raw);
      });
      done(null, payload);
    });
    const handler = (
      values: Arrived["values"],
      { request }: { request: FastifyRequest },
    ): unknown => {
      const { method, url: target, headers } = request;
      requests.push({ method, target, headers, raw: raws.get(request) ?? "", values });
      return answer;
    };
    const group = new Proxy({}, { get: () => handler });
    const handlers = Object.fromEntries(packages.view.groups.map(({ name: id }) => [id, group]));
    await app.register(server, { handlers });
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    const client = createClient({ url, retries: 0 });

    const faults: string[] = [];
    let count = 0;
    for (const { name: groupName, methods } of packages.view.groups) {
      for (const { name: method, operation } of methods) {
        const call = documentedCall(operation, types);
        const expectedAnswer = withAsked(documentedAnswer(operation, types), operation, call);
        answer = expectedAnswer;
        requests.length = 0;
        try {
          const got = await invoke(client, [groupName, method], call);
          expect(requests).toHaveLength(1);
          for (const arrived of requests) holdRequest(arrived, call);
          await holdAnswer(got, expectedAnswer);
          const type = answerType(operation);
          if (type !== undefined && got !== undefined) expect(fits(got, type, types)).toEqual([]);
          count++;
        } catch (error) {
          faults.push(`${operation.id} ${groupName}.${method}: ${told(error)}`);
        }
      }
    }
    process.stdout.write(`${name}: ${count} of ${packages.api.operations.length} operations\n`);
    expect(faults.join("\n")).toBe("");
    expect(count).toBe(packages.api.operations.length);
  });
}

/** Returns the message of an error, with the values that differ. */
function told(error: unknown): string {
  const { message, actual, expected, body } = error as Error & Record<string, unknown>;
  return [message, ...[actual, expected, body].map((one) => JSON.stringify(one))].join("\n  ");
}

function invoke(
  client: AnyClient,
  [group, method]: readonly [string, string],
  { pathValues, params }: DocumentedCall,
): Promise<unknown> {
  const found = client[group]?.[method];
  if (found === undefined) throw new Error("there is no such method");
  return found(...pathValues, ...(params === undefined ? [] : [params]), { timeout: 5000 });
}

/** Compares a request with the docs: method, path, and each value with its place and spelling. */
function holdRequest(arrived: Arrived, { expected }: DocumentedCall): void {
  const mark = arrived.target.indexOf("?");
  const path = mark === -1 ? arrived.target : arrived.target.slice(0, mark);
  expect(`${arrived.method} ${path}`).toBe(`${expected.method} ${expected.path}`);
  const query = [...new URLSearchParams(mark === -1 ? "" : arrived.target.slice(mark))];
  expect(query).toEqual(expected.query);
  for (const [header, value] of expected.headers) {
    expect([header, arrived.headers[header]]).toEqual([header, value]);
  }
  const cookies = expected.cookies.map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  if (cookies.length > 0) expect(arrived.headers.cookie).toBe(cookies.join("; "));
  holdBody(arrived, expected);
}

function holdBody(
  { headers, raw, values }: Arrived,
  { body, media = "", form }: DocumentedCall["expected"],
): void {
  if (body === undefined) {
    // A body without members may be sent as an empty object.
    expect(["", "{}"]).toContain(raw);
    return;
  }
  const type = headers["content-type"]?.replace(/;.*/, "");
  const text = Buffer.from(raw, "latin1").toString();
  expect(type).toBe(media);
  if (/json/.test(media)) expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(body)));
  else if (/urlencoded/.test(media)) expect([...new URLSearchParams(raw)]).toEqual(form);
  else if (/multipart/.test(media)) {
    expect(partsOf(text, headers["content-type"] ?? "")).toEqual(form);
    expect(values["body"]).toBeDefined();
  } else expect(text).toBe(body instanceof Blob ? "\u0000bytes" : body);
}

/** Returns the names and texts of the parts of a form, with `file` in place of the bytes of a file. */
function partsOf(text: string, contentType: string): readonly (readonly [string, string])[] {
  const boundary = /boundary="?([^";]*)/.exec(contentType)?.[1] ?? "";
  const parts = text.split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const value = rest.join("\r\n\r\n").slice(0, -2);
    return [/ name="([^"]*)"/.exec(head)?.[1] ?? "", value === "\u0000bytes" ? "file" : value];
  });
}

function answerType({
  responses,
}: Operation): NonNullable<Operation["body"]>["value"]["type"] | undefined {
  return responses.find((one) => one.payload !== undefined && !isError(one))?.payload?.value.type;
}

/** Returns the answer of a handler: a value of the documented type. */
function documentedAnswer(operation: Operation, types: ReadonlyMap<string, TypeDef>): unknown {
  const type = answerType(operation);
  if (type === undefined || (type.kind === "scalar" && type.name === "null")) return undefined;
  return maker(types).of(type);
}

/** Returns an answer with the ids of the request. */
function withAsked(answer: unknown, { path }: Operation, { pathValues }: DocumentedCall): unknown {
  if (Object.prototype.toString.call(answer) !== "[object Object]") return answer;
  const asked = pathParameters(path.value).flatMap((name, index) =>
    typeof (answer as Record<string, unknown>)[name] === "string"
      ? [[name, String(pathValues[index])] as const]
      : [],
  );
  return { ...(answer as object), ...Object.fromEntries(asked) };
}

async function holdAnswer(got: unknown, expected: unknown): Promise<void> {
  if (expected instanceof Blob) {
    expect(got).toBeInstanceOf(Blob);
    expect(await (got as Blob).text()).toBe(await expected.text());
  } else expect(got).toEqual(expected);
}
