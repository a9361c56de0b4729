import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, it } from "vitest";

import { makeProject, root, stubdown } from "../helpers/command-line.js";

it("publishes packages without a fault, whose types every resolution finds", async () => {
  const folder = makeProject();
  expect(stubdown(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
  for (const name of ["models", "client", "server"]) {
    const pkgDir = join(folder, "generated/rancher-v1", name);
    const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    const bin = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    const args = [bin, "--pack", pkgDir, "--profile", "esm-only"];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stdout).toContain(`@rancher-v1/${name}`);
    expect(status).toBe(0);
  }
});
