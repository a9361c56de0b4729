import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { run } from "../helpers/in-process.js";
import { temporaryFolder, writeFolder } from "../helpers/tree.js";

const page =
  "# Books\n\n## List books\n\n`GET /books`\n\n| Name | Type |\n|---|---|\n| a | strng |\n";

/** Makes the folder `here` with a configuration, and a page in the docs folder. */
function project(docs: string, out: string, text = page): string {
  const folder = temporaryFolder();
  const here = join(folder, "here");
  mkdirSync(here);
  const config = { apis: [{ name: "shop", docs, out }] };
  writeFolder(here, [
    ["stubdown.config.json", JSON.stringify(config)],
    [`${docs}/books.md`, text],
  ]);
  return here;
}

it("shows pages without a folder if the docs folder is that of the configuration", async () => {
  const { err } = await run(["generate"], project(".", "../packages"));
  expect(err).toMatch(/^books\.md:9:1: warning: /m);
});

it("shows generated files without a folder if the output folder is that of the configuration", async () => {
  const here = project("../docs", ".");
  const dry = await run(["generate", "--dry-run"], here);
  expect(dry.out).toMatch(/^add client\/package\.json$/m);
  const first = await run(["generate"], here);
  expect(first.err).toMatch(/^\. has files of yours, such as stubdown\.config\.json;/m);
  appendFileSync(join(here, "client/src/index.ts"), "// mine\n");
  const second = await run(["generate"], here);
  expect(second.err).toContain(
    "client/src/index.ts: was changed by hand and is replaced; your copy is .replaced/client/src/index.ts\n",
  );
  expect(second.err).not.toMatch(/(?:^| )\//m);
});

it("names the folder of the configuration `.` in messages", async () => {
  const empty = project(".", "../packages", "Words.\n");
  const { out } = await run(["coverage"], empty);
  expect(out).toMatch(/^\.: /m);
  const nested = await run(["generate"], project("docs", "."));
  expect(nested.err).toContain("The output folder `.` and the docs folder `docs` overlap");
});
