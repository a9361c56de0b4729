import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { transformSync } from "oxc-transform";
import { expect, it, onTestFinished } from "vitest";

import { root } from "../helpers/command-line.js";
import { temporaryFolder } from "../helpers/tree.js";
import { typeCheck } from "../helpers/type-check.js";

/** The example of a server in a README. */
function exampleIn(readme: string): string {
  const blocks = readFileSync(join(root, readme), "utf8").matchAll(/```ts\n([^]*?)```/g);
  return (
    [...blocks].map(([, code = ""]) => code).find((code) => code.includes("app.register")) ?? ""
  );
}

/** A folder where programs find the packages. */
function makeFolder(): string {
  const folder = temporaryFolder();
  for (const name of ["node_modules", "generated"]) {
    symlinkSync(join(root, name), join(folder, name));
  }
  return folder;
}

/** Runs a program, and returns the URL at which it listens. */
async function start(code: string): Promise<string> {
  const folder = makeFolder();
  const anyPort = code.replace("port: 8080", "port: 0") + "\nconsole.log(app.listeningOrigin);";
  writeFileSync(join(folder, "server.mjs"), transformSync("server.ts", anyPort).code);
  const child = spawn(process.execPath, ["server.mjs"], { cwd: folder });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return line.toString().trim();
}

/** Runs the example of a README, after it was compiled as strictly as a user may. */
function startExample(readme: string): Promise<string> {
  const code = exampleIn(readme);
  expect(code.trimEnd().split("\n").length).toBeLessThan(30);
  const folder = makeFolder();
  writeFileSync(join(folder, "server.mts"), code);
  expect(typeCheck(folder, ["server.mts"])).toEqual([]);
  return start(code);
}

it("shows in the README of Rancher's server a program of under 30 lines that compiles strictly and runs", async () => {
  const origin = await startExample("generated/rancher-v1/server/README.md");
  const headers = { authorization: `Basic ${btoa("ak:sk")}` };
  expect((await fetch(`${origin}/v1/volumes`)).status).toBe(401);
  expect(await (await fetch(`${origin}/v1/volumes`, { headers })).json()).toMatchObject({
    type: "collection",
    data: [],
  });
});

it("shows in README.md a server of under 30 lines whose handler refuses a price below 0", async () => {
  const origin = await startExample("README.md");
  const create = async (price: number): Promise<{ readonly status: number; body: unknown }> => {
    const answer = await fetch(`${origin}/books`, {
      method: "POST",
      headers: { authorization: "Bearer secret", "content-type": "application/json" },
      body: JSON.stringify({ title: "Low Tide", genre: "poetry", price }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  expect((await fetch(`${origin}/books`)).status).toBe(401);
  expect(await create(-1)).toMatchObject({
    status: 422,
    body: { message: "The price is below 0" },
  });
  expect(await create(9)).toMatchObject({ status: 201, body: { title: "Low Tide", price: 9 } });
});
