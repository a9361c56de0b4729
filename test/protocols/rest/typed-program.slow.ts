// A program for the generated packages of GitLab, as a user would write it. `tsc --strict` compiles it without a cast,
// and it runs with a server that behaves as documented.

import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { root } from "../../helpers/command-line.js";
import { run } from "../../helpers/in-process.js";
import { serveScript, type Reply, type Seen } from "../../helpers/scripted-server.js";
import { temporaryFolder } from "../../helpers/tree.js";

const docs = join(root, "../shared/rest/corpus/gitlab");
const reason = existsSync(docs) ? "" : " (skipped: ../shared/rest/corpus/gitlab is not there)";
const program = readFileSync(join(root, "test/protocols/rest/programs/gitlab.ts.txt"), "utf8");
const secret = "glpat-secret-of-the-test";

const compilerOptions = {
  ...{ target: "es2022", module: "nodenext", lib: ["es2022", "dom", "dom.iterable"], types: [] },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
};

/** Compiles a program with the packages of the pages. Returns its folder and the output of the compiler. */
async function compile(text: string): Promise<{ readonly folder: string; readonly said: string }> {
  const folder = temporaryFolder();
  const out = join(folder, "node_modules/@gitlab");
  mkdirSync(out, { recursive: true });
  const made = await run(["generate", "--docs", docs, "--out", out, "--name", "gitlab"]);
  expect(made.code).toBe(0);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "program.ts"), text);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["program.ts"] }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  return { folder, said: stdout };
}

const branch = (name: string): object => ({
  ...{ name, merged: false, protected: true, developers_can_push: false },
  commit: { id: "7b5c3cc", author_name: "Ada", parent_ids: ["4ad91d3"] },
});

/** Returns one of three pages, each with a branch and the documented links. */
function pageOf({ target, headers: { host = "" } }: Seen): Reply {
  const { pathname, searchParams } = new URL(target, "http://host");
  const page = Number(searchParams.get("page") ?? 1);
  const link = (to: number, rel: string): string =>
    `<http://${host}${pathname}?page=${to}&per_page=1>; rel="${rel}"`;
  const next = page < 3 ? [link(page + 1, "next")] : [];
  return {
    headers: { link: [...next, link(1, "first"), link(3, "last")].join(", ") },
    body: [branch(`b${page}`)],
  };
}

const api = "/api/v3";
const answers: readonly (readonly [line: string, answer: (seen: Seen) => Reply])[] = [
  [`GET ${api}/projects/group%2Fapp/repository/branches`, pageOf],
  [`GET ${api}/projects/5/repository/branches`, pageOf],
  [
    `GET ${api}/projects/5/repository/branches/a%2Fb%20c`,
    () => ({ status: 404, body: { message: "404 Branch Not Found" } }),
  ],
  [
    `POST ${api}/projects/5/repository/branches`,
    () => ({ status: 422, body: { message: { name: ["is taken"] } } }),
  ],
  [`POST ${api}/projects/6/repository/branches`, () => ({ status: 201, body: branch("new") })],
  [
    `PUT ${api}/projects/5/repository/branches/main/protect`,
    () => ({ headers: { "x-request-id": "r1" }, body: branch("main") }),
  ],
  [`POST ${api}/ci/api/v1/builds/7/artifacts`, () => ({ status: 201, body: { id: 7 } })],
  [`DELETE ${api}/groups/3`, () => ({ status: 204 })],
  [`DELETE ${api}/groups/4`, () => ({ status: 403, body: { message: "403 Forbidden" } })],
];

function answer(seen: Seen): Reply {
  const line = `${seen.method} ${seen.target.replace(/\?.*/, "")}`;
  const found = answers.find(([one]) => one === line)?.[1];
  const { headers, ...reply } = found?.(seen) ?? { status: 418 };
  return { ...reply, headers: { "content-type": "application/json", ...headers } };
}

it.skipIf(!existsSync(docs))(
  `a program without a cast works with a server that behaves as GitLab documents${reason}`,
  async () => {
    const { folder, said } = await compile(program);
    expect(said).toBe("");
    const { url, requests } = await serveScript(answer);
    const env = { ...process.env, GITLAB_URL: `${url}${api}`, GITLAB_TOKEN: secret };
    const file = join(folder, "program.js");
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
    const told = [
      ["pages", ["b1", "b2", "b3"]],
      ["at most", 2],
      ["first page", "ADA"],
      ["created", [[422, { message: { name: ["is taken"] } }], ["4ad91d3"]]],
      ["gone", "NotFoundError of GET"],
      ["protected", [true, 200, "r1"]],
      ["uploaded", { id: 7 }],
      ["deleted", null],
      ["refused", ["AuthError", 403, { message: "403 Forbidden" }]],
    ];
    expect(stdout.trim().split("\n")).toEqual(told.map((line) => JSON.stringify(line)));
    const page = "repository/branches?page=";
    expect(requests.map(({ method, target }) => `${method} ${target.slice(api.length)}`)).toEqual([
      "GET /projects/group%2Fapp/repository/branches",
      `GET /projects/group%2Fapp/${page}2&per_page=1`,
      `GET /projects/group%2Fapp/${page}3&per_page=1`,
      "GET /projects/5/repository/branches",
      `GET /projects/5/${page}2&per_page=1`,
      "GET /projects/5/repository/branches",
      "POST /projects/5/repository/branches",
      "POST /projects/6/repository/branches",
      "GET /projects/5/repository/branches/a%2Fb%20c",
      "PUT /projects/5/repository/branches/main/protect",
      "POST /ci/api/v1/builds/7/artifacts",
      "DELETE /groups/3",
      "DELETE /groups/4",
    ]);
    expect(new Set(requests.map(({ headers }) => headers["private-token"]))).toEqual(
      new Set([secret]),
    );
    const sent = (end: string): Seen | undefined =>
      requests.find(({ method, target }) => `${method} ${target}`.endsWith(end));
    const create = sent("POST /api/v3/projects/6/repository/branches");
    expect(create?.headers["content-type"]).toBe("application/json");
    expect(create?.body).toBe('{"branch_name":"new","ref":"main"}');
    expect(sent("/main/protect")?.body).toBe('{"developers_can_push":true}');
    const upload = sent("/artifacts");
    expect(upload?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(upload?.body).toMatch(/name="token"\r\n\r\nbuild\r\n/);
    expect(upload?.body).toMatch(
      /name="file"; filename="[^"]+"\r\nContent-Type: text\/plain\r\n\r\nbytes of a file\r\n/i,
    );
  },
  // Generates, compiles and runs, which takes 20 seconds on a busy machine.
  300_000,
);

it("the program has no cast and no suppression", () => {
  const forbidden = / as |\bany\b|@ts-|<any>|!\.|eslint-disable/;
  expect("const one = two as Three;").toMatch(forbidden);
  expect(program).not.toMatch(forbidden);
});
