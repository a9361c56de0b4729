// Random requests against generated servers: none of them is answered with 500, and none stops the server.
// `HOSTILE_RUNS=10000` sends more to each server. With `PROPERTY_RUNS=full`, all are sent, otherwise the first eighth.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fastify, type FastifyInstance } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { loadServer } from "../../../generator/commands/mock/load-server.js";
import { mock } from "../../../generator/protocols/rest/mock.js";
import type { ApiDefinition } from "../../../templates/runtime/server/rest/definition.js";
import { mockHandlers } from "../../../templates/runtime/server/rest/mock.js";
import { runs } from "../../helpers/property-runs.js";
import { randomOf } from "../../helpers/random.mjs";
import { readOnce } from "../../helpers/read-once.js";
import { dueTrees } from "../../helpers/slow-suite.js";
import { makeTools, toolShop } from "../../helpers/tool-shop.js";
import { makePackagesOf, usual } from "./packages.js";

const { numRuns } = runs(Number(process.env["HOSTILE_RUNS"] ?? "1500"));

/** Returns a function that makes random integers from 0 up to a limit: the same numbers for the same seed. */
function makeRandom(seed: number): (below: number) => number {
  const random = randomOf(seed);
  return (below) => Math.floor(random() * below);
}

const words = [
  ...["1", "-1", "x", "", "0x1f", "1e999", "true", "null", "{}", "[]", '{"a":1}', "__proto__"],
  ...["constructor", "..", "%2e%2e", "%00", "%zz", "%ff", "%", "a".repeat(1200), "@me", "a.b", "*"],
  ...[
    "[".repeat(50),
    "%5B%5D",
    "\u00fc",
    "a:b",
    "(",
    "{",
    '{"__proto__":{}}',
    "1,2",
    "999999999999999999999",
  ],
];
const types = [
  ...["application/json", "", "text/plain", "application/x-www-form-urlencoded", ";;", "a/b"],
  ...["multipart/form-data; boundary=x", "multipart/form-data", "application/json; charset=utf-16"],
  "application/merge-patch+json",
];

type Random = ReturnType<typeof makeRandom>;

function pick<T>(random: Random, all: readonly T[]): T {
  return all[random(all.length)] as T;
}

function bodyOf(random: Random, names: readonly string[]): string | Buffer {
  const value = (depth: number): string => {
    const kind = random(depth > 4 ? 4 : 7);
    if (kind < 3) return JSON.stringify(pick(random, words));
    if (kind === 3)
      return pick(random, ["1", "-0", "1e400", "null", "true", "0.1", "9".repeat(400)]);
    if (kind === 4) return `[${value(depth + 1)},${value(depth + 1)}]`;
    const members = [0, 1, 2].map(
      () => `${JSON.stringify(pick(random, names))}:${value(depth + 1)}`,
    );
    return `{${members.join(",")}}`;
  };
  switch (random(8)) {
    case 0:
      return pick(random, words);
    case 1:
      return Buffer.from(Array.from({ length: 60 }, () => random(256)));
    case 2:
      return "[".repeat(random(20_000));
    case 3: {
      const part = `--x\r\nContent-Disposition: form-data; name="${pick(random, names)}"`;
      const file = pick(random, ["", '; filename="a"', "; filename*=UTF-8''%ff"]);
      return `${part}${file}\r\n\r\n${pick(random, words)}\r\n${pick(random, ["--x--\r\n", ""])}`;
    }
    case 4:
      return `${pick(random, names)}[${pick(random, words)}][]=${pick(random, words)}&${pick(random, names)}=1`;
    default:
      return value(0);
  }
}

/** Sends requests that are nearly documented ones. */
async function attack(
  app: FastifyInstance,
  { routes }: ApiDefinition,
): Promise<Map<number, number>> {
  const random = makeRandom(7);
  const statuses = new Map<number, number>();
  const names = [
    ...new Set(
      routes.flatMap(({ query, body }) =>
        [query, body].flatMap((schema) => Object.keys(schema?.["properties"] ?? {})),
      ),
    ),
    ...["__proto__", "constructor", "toString", "", "a]b", "[]"],
  ];
  for (let run = 0; run < numRuns; run++) {
    const route = pick(random, routes);
    const path = route.route
      .slice(route.method.length + 1)
      .replace(/\{[^{}]*\}/g, () => pick(random, words).replace(/[^!-~]|[?#]/g, "x"));
    const query = [0, 1, 2].map(
      () =>
        `${pick(random, names)}${pick(random, ["", "[]", "[a]", "[0][b]", "["])}=${pick(random, words)}`,
    );
    const method =
      random(5) === 0
        ? pick(random, ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
        : route.method;
    const isBodiless = method === "GET" || method === "HEAD" || method === "OPTIONS";
    const answer = await app.inject({
      method: method as "GET",
      url: `${path}?${query.join("&").replace(/[^!-~]/g, "x")}`,
      headers: {
        "content-type": pick(random, types),
        cookie: "a=%zz; ;=;x",
        authorization: pick(random, ["", "Bearer x", "Basic ===="]),
      },
      ...(!isBodiless && { payload: bodyOf(random, names) }),
    });
    const { statusCode, body } = answer;
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    const line = `${method} ${path}?${query.join("&")}`;
    if (statusCode >= 500) throw new Error(`${statusCode} for ${line}: ${body}`);
    if (statusCode >= 400 && method !== "HEAD")
      expect([line, JSON.parse(body)]).toMatchObject([line, { status: statusCode }]);
    expect("polluted" in {}).toBe(false);
  }
  return statuses;
}

it("survives odd requests to a small server, which still answers afterwards", async () => {
  const app = await makeTools(mockHandlers(toolShop)["tools"] ?? {}, { unknownValues: "refuse" });
  const statuses = await attack(app, toolShop);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 404, 405]));
  expect((await app.inject("/tools/1")).statusCode).toBe(200);
});

const sites = [
  ["gitlab", true],
  ["discord", false],
] as const;

for (const [name, stateful] of dueTrees(sites, ([name]) => name)) {
  const folder = fileURLToPath(new URL(`../../../../shared/rest/corpus/${name}`, import.meta.url));
  it.skipIf(!existsSync(folder))(
    `survives odd requests to the mock of ${name} (needs ../shared)`,
    async () => {
      const { files } = await makePackagesOf(await readOnce(folder));
      const module = await loadServer(files, mock.modules);
      const app = fastify(mock.appOptions(module));
      onTestFinished(() => app.close());
      await mock.register(app, module, { ...usual, stateful });
      const statuses = await attack(app, module["definition"] as ApiDefinition);
      process.stdout.write(`${name}: ${JSON.stringify([...statuses].sort())}\n`);
      expect(statuses.get(200)).toBeGreaterThan(numRuns / 50);
    },
    300_000,
  );
}
