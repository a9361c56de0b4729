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

/** Runs a program and answers where it listens. */
async function start(code: string): Promise<string> {
  const folder = makeFolder();
  const anyPort = code.replace("port: 8080", "port: 0") + "\nconsole.log(app.listeningOrigin);";
  writeFileSync(join(folder, "server.mjs"), transformSync("server.ts", anyPort).code);
  const child = spawn(process.execPath, ["server.mjs"], { cwd: folder });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return line.toString().trim();
}

it.each(["README.md", "generated/rancher-v1/server/README.md"])(
  "shows in %s a server of under 30 lines that compiles strictly and runs",
  async (readme) => {
    const code = exampleIn(readme);
    expect(code.trimEnd().split("\n").length).toBeLessThan(30);
    const folder = makeFolder();
    writeFileSync(join(folder, "server.mts"), code);
    expect(typeCheck(folder, ["server.mts"])).toEqual([]);

    const origin = await start(code);
    const headers = { authorization: `Basic ${btoa("ak:sk")}` };
    expect((await fetch(`${origin}/v1/volumes`)).status).toBe(401);
    expect(await (await fetch(`${origin}/v1/volumes`, { headers })).json()).toMatchObject({
      type: "collection",
      data: [],
    });
  },
);

it("shows in README.md logic that is asked", async () => {
  const origin = await start(exampleIn("README.md"));
  const create = async (driver: string): Promise<unknown> => {
    const answer = await fetch(`${origin}/v1/volumes`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("ak:sk")}` },
      body: JSON.stringify({ name: "db", driver }),
    });
    return answer.json();
  };
  expect(await create("nfs")).toMatchObject({ status: 422, fieldName: "driver" });
  expect(await create("local")).toMatchObject({
    description: "made by ak",
    actions: { snapshot: `${origin}/v1/volumes/1v1?action=snapshot` },
  });
});
