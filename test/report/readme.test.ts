import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";
import { parse } from "yaml";

import { diskPage, edit, root } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { makeFolder } from "../drift/repository.js";

const section =
  /^## In CI\n([^]*?)^## /m.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
const workflow = /```yaml\n([^]*?)```/.exec(section)?.[1] ?? "";

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly {
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

it("has a workflow that fetches the history, and uploads the file that it writes", async () => {
  const steps = Object.values((parse(workflow) as Workflow).jobs).flatMap((job) => job.steps);
  const inputs = steps.map((step) => step.with ?? {});
  expect(inputs.some((input) => input["fetch-depth"] === 0)).toBe(true);
  const file = inputs.flatMap((input) =>
    typeof input["sarif_file"] === "string" ? [input["sarif_file"]] : [],
  );
  const folder = makeFolder();
  edit(join(folder, diskPage), "id | int | Which disk", "id | itn | Which disk");
  const commands = steps.flatMap((step) => /npx stubdown (.*)/.exec(step.run ?? "")?.[1] ?? []);
  expect(commands.length).toBe(2);
  for (const command of commands) {
    const { code, err } = await run(command.replace(/ >> .*$/, "").split(" "), folder);
    expect({ command, code, err }).toEqual({ command, code: 1, err: "" });
  }
  expect(file.map((name) => existsSync(join(folder, name)))).toEqual([true]);
});

it("shows only commands of check that exist", async () => {
  const commands = [...section.matchAll(/npx (?:--no-install )?stubdown (check[^#\n&>]*)/g)];
  expect(commands.length).toBeGreaterThan(5);
  for (const [, command = ""] of commands) {
    const { code, err } = await run(command.trim().split(/\s+/), makeFolder());
    expect({ command, isUsage: code === 2 || code === 3, err: code === 2 ? err : "" }).toEqual({
      command,
      isUsage: false,
      err: "",
    });
  }
});
