import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { printFacts } from "../../../generator/dialects/rest/print-facts.js";
import { readFolder, readRest } from "./read-rest.js";

const shared = fileURLToPath(new URL("../../../../shared/rest", import.meta.url));
const sites = ["gitlab", "fleet", "discord", "slate-basis", "mastodon"];
const isThere = readFolder(join(shared, "corpus", "fleet")) !== undefined;

it.skipIf(!isThere).each(sites)(
  "reads nearly every fact of %s without words of its own (needs ../shared)",
  (site) => {
    const resolved = readRest(readFolder(join(shared, "corpus", site)) ?? []);
    const folder = mkdtempSync(join(tmpdir(), "facts-"));
    const file = join(folder, "facts.tsv");
    writeFileSync(file, printFacts(resolved.reading));
    const args = [
      join(shared, "score.py"),
      join(shared, "expected", `${site}.tsv`),
      file,
      "--ambiguous",
      join(shared, "ambiguous", `${site}.tsv`),
    ];
    const { stdout } = spawnSync("python3", args, { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    const rate = (tier: string): number =>
      Number(new RegExp(`TOTAL ${tier} +\\d+/\\d+ = ([\\d.]+)`).exec(stdout)?.[1]);
    expect(rate("stated")).toBeGreaterThanOrEqual(99);
    expect(rate("inferable")).toBeGreaterThanOrEqual(95);
    expect(accountTree(resolved, checkTree(resolved)).flatMap(({ unread }) => unread)).toEqual([]);
  },
);
