import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { diskPage, edit, stubdown } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder, temporaryFolder } from "../helpers/tree.js";
import { commit, git, makeFolder, makeRepository } from "./repository.js";

/** Makes a repository in which a commit on the branch `work` removed a row of the disk page. */
function makeBranch(): string {
  const folder = makeRepository();
  git(folder, "checkout", "--quiet", "-b", "work");
  loseTags(folder);
  commit(folder);
  return folder;
}

function loseTags(folder: string): void {
  edit(join(folder, diskPage), "tags | array[string] | Optional | - | [a b] | \n", "");
}

const gone = (place: string): string =>
  `${diskPage}:23:1: error: Field \`disk.tags\` (\`array[string]\`) is gone from requests and responses (the place is in ${place}) [field-presence/removed]\n`;

it("compares with the commit where the branch left the main branch", async () => {
  const folder = makeBranch();
  const base = git(folder, "rev-parse", "main").slice(0, 10);
  // A later commit on main is no change of this branch.
  git(folder, "checkout", "--quiet", "main");
  edit(join(folder, diskPage), "name | string | Optional | Yes | - | \n", "");
  commit(folder);
  git(folder, "checkout", "--quiet", "work");
  expect(await run(["check", "breaking"], folder)).toEqual({
    code: 1,
    out: `${gone(base)}disks-v1: 1 error since ${base}\n`,
    err: "",
  });
});

it("includes uncommitted changes, also on the main branch", async () => {
  const folder = makeRepository();
  expect((await run(["check", "breaking"], folder)).code).toBe(0);
  loseTags(folder);
  expect((await run(["check", "breaking"], folder)).out).toContain("[field-presence/removed]");
  expect(await run(["check", "breaking", "--against", "HEAD"], folder)).toMatchObject({
    code: 1,
    out: `${gone("HEAD")}disks-v1: 1 error since HEAD\n`,
  });
});

it.each(["main", "v1.0", "HEAD~1", "refs/heads/main"])("compares with the ref %s", async (ref) => {
  const folder = makeBranch();
  git(folder, "tag", "v1.0", "main");
  const { code, out } = await run(["check", "breaking", "--against", ref], folder);
  expect({ code, out }).toEqual({ code: 1, out: `${gone(ref)}disks-v1: 1 error since ${ref}\n` });
});

it("takes the main branch of `origin`", async () => {
  const origin = makeRepository();
  git(origin, "branch", "--move", "main", "trunk");
  const clone = join(temporaryFolder(), "clone");
  git(origin, "clone", "--quiet", origin, clone);
  loseTags(clone);
  commit(clone);
  expect(await run(["check", "breaking"], clone)).toMatchObject({ code: 1, err: "" });
});

it("reports the same from any folder, in another locale, and in a hook", async () => {
  const folder = makeBranch();
  const expected = await run(["check", "breaking"], folder);
  const env = { LC_ALL: "tr_TR.UTF-8", LANG: "de_DE.UTF-8", TZ: "Pacific/Kiritimati" };
  const hook = { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index" };
  for (const options of [
    { cwd: join(folder, "docs/api-resources/disk") },
    { cwd: folder, env },
    { cwd: join(folder, "docs"), env: hook },
  ]) {
    expect(stubdown(["check", "breaking"], options)).toEqual(expected);
  }
});

it("finds no difference in a checkout with CRLF, and the right places in it", async () => {
  const folder = makeBranch();
  git(folder, "config", "core.autocrlf", "true");
  rmSync(join(folder, "docs"), { recursive: true });
  git(folder, "checkout", "--quiet", "--", "docs");
  expect(readFileSync(join(folder, diskPage), "utf8")).toContain("\r\n");
  expect(await run(["check", "breaking", "--against", "HEAD"], folder)).toEqual({
    code: 0,
    out: "disks-v1: no change since HEAD\n",
    err: "",
  });
  expect((await run(["check", "breaking", "--against", "main"], folder)).out).toBe(
    `${gone("main")}disks-v1: 1 error since main\n`,
  );
});

it("writes nothing to the repository", async () => {
  const folder = makeBranch();
  const before = readFolder(folder);
  await run(["check", "breaking"], folder);
  await run(["check", "breaking", "--against", "main", "--changelog"], folder);
  expect(readFolder(folder)).toEqual(before);
});

it("reads pages with names that git quotes, and pages behind a symbolic link", async () => {
  const folder = makeRepository();
  mkdirSync(join(folder, "docs/über uns"));
  writeFileSync(join(folder, "docs/über uns/a\tb.md"), "Prose.\n");
  mkdirSync(join(folder, "docs/api-resources/disc"));
  symlinkSync("../disk/index.md", join(folder, "docs/api-resources/disc/index.md"));
  commit(folder);
  expect(await run(["check", "breaking", "--against", "HEAD"], folder)).toMatchObject({
    code: 0,
    out: "disks-v1: no change since HEAD\n",
  });
});

it("compares with a folder under its old name, if an option gives the name", async () => {
  const folder = makeBranch();
  renameSync(join(folder, "docs"), join(folder, "pages"));
  const apis = [{ name: "disks-v1", docs: "pages", out: "generated/disks-v1" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  expect(await run(["check", "breaking", "--against", "main"], folder)).toEqual({
    code: 2,
    out: "",
    err: "stubdown: --against main cannot be used: there is no such file or folder, and there is no folder pages at `main`; if the folder had another name then, write `--against main:FOLDER`\n",
  });
  expect(await run(["check", "breaking", "--against", "main:docs"], folder)).toMatchObject({
    code: 1,
    out: `${gone("main")}disks-v1: 1 error since main\n`,
  });
  // `check` without a part does not stop here, because it has other parts to run.
  const all = await run(["check"], folder);
  expect(all.out).toContain("not compared with an earlier state: there is no folder pages at");
});

it("says so if git is missing", () => {
  const folder = makeBranch();
  const env = { PATH: temporaryFolder() };
  expect(stubdown(["check", "breaking"], { cwd: folder, env })).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/: git was not found; install it, or give a folder/) as string,
  });
  const { out } = stubdown(["check"], { cwd: folder, env });
  expect(out).toContain("not compared with an earlier state: git was not found");
});

it("says so if there is no repository, or no commit", async () => {
  const folder = makeFolder();
  const refused = await run(["check", "breaking"], folder);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toMatch(/: this is not a git repository; name one with --against/);
  git(folder, "init", "--quiet", "--initial-branch=main");
  expect((await run(["check", "breaking"], folder)).err).toMatch(
    /has no commit yet; name one with --against/,
  );
});

it("says what to do in a shallow clone", async () => {
  const origin = makeBranch();
  git(origin, "checkout", "--quiet", "main");
  const clone = join(temporaryFolder(), "clone");
  git(origin, "clone", "--quiet", "--depth=1", "--branch=work", `file://${origin}`, clone);
  const { code, err } = await run(["check", "breaking"], clone);
  expect(code).toBe(2);
  expect(err).toMatch(/the clone is shallow: `git fetch --unshallow`.*`fetch-depth: 0`/);
  const ref = await run(["check", "breaking", "--against", "main"], clone);
  expect(ref).toMatchObject({ code: 2, out: "" });
  expect(ref.err).toMatch(
    /no branch, tag or commit `main`; the clone is shallow: `git fetch --depth=1 origin main:main`/,
  );
  expect((await run(["check", "breaking", "--against", "HEAD~1"], clone)).err).toMatch(
    /no branch, tag or commit `HEAD~1`; the clone is shallow: `git fetch --unshallow`/,
  );
  // The command in the message fetches the ref. The comparison then works.
  git(clone, "fetch", "--quiet", "--depth=1", "origin", "main:main");
  expect((await run(["check", "breaking", "--against", "main"], clone)).code).toBe(1);
  expect((await run(["check"], clone)).out).toMatch(/not compared .*the clone is shallow/);
});

it("suggests a ref for an unknown one, and passes git no ref that looks like an option", async () => {
  const folder = makeBranch();
  const unknown = await run(["check", "breaking", "--against", "maim"], folder);
  expect(unknown).toMatchObject({ code: 2, out: "" });
  expect(unknown.err).toMatch(/no branch, tag or commit `maim`; did you mean `main`\?/);
  const option = await run(["check", "breaking", "--against=--output=x"], folder);
  expect(option).toMatchObject({ code: 2, out: "" });
  expect(readFolder(folder).has("x")).toBe(false);
});

it.each([
  ["main", "`refs/heads/main`"],
  ["v1.0", "`refs/tags/v1.0`"],
  ["release/1.x", "`refs/heads/release/1.x`"],
  ["both", "`refs/heads/both` or `refs/tags/both`"],
  ["v1.0:docs", "`refs/tags/v1.0:docs`"],
])("refuses %s if it is a ref and a folder, and says how to write each", async (name, refs) => {
  const folder = makeBranch();
  for (const tag of ["v1.0", "both"]) git(folder, "tag", tag, "main");
  for (const branch of ["release/1.x", "both"]) git(folder, "branch", branch, "main");
  cpSync(join(folder, "docs"), join(folder, name), { recursive: true });
  expect(await run(["check", "breaking", "--against", name], folder)).toEqual({
    code: 2,
    out: "",
    err: `stubdown: --against ${name} cannot be used: both a ref and a path have this name; write \`./${name}\` for the path, or ${refs} for the ref\n`,
  });
  expect((await run(["check", "breaking", "--against", `./${name}`], folder)).code).toBe(0);
  expect((await run(["check", "breaking", "--against", join(folder, name)], folder)).code).toBe(0);
  for (const ref of refs.replaceAll("`", "").split(" or ")) {
    expect((await run(["check", "breaking", "--against", ref], folder)).code).toBe(1);
  }
});

it("names the full id of the commit if a folder is called `HEAD~1` as well", async () => {
  const folder = makeBranch();
  cpSync(join(folder, "docs"), join(folder, "HEAD~1"), { recursive: true });
  const id = git(folder, "rev-parse", "main");
  const { code, err } = await run(["check", "breaking", "--against", "HEAD~1"], folder);
  expect(code).toBe(2);
  expect(err).toContain(`write \`./HEAD~1\` for the path, or \`${id}\` for the ref`);
  expect((await run(["check", "breaking", "--against", id], folder)).code).toBe(1);
});

it("takes a full name as a ref, and a path that is not a ref as a path", async () => {
  const folder = makeBranch();
  for (const name of ["refs/heads/main", "v1.0"]) {
    cpSync(join(folder, "docs"), join(folder, name), { recursive: true });
  }
  expect((await run(["check", "breaking", "--against", "refs/heads/main"], folder)).code).toBe(1);
  expect((await run(["check", "breaking", "--against", "v1.0"], folder)).code).toBe(0);
  mkdirSync(join(folder, "bare"));
  expect((await run(["check", "breaking", "--against", "bare"], folder)).err).toBe(
    "stubdown: --against bare cannot be used: there are no pages in it\n",
  );
});

it("runs no hook, filter or file system monitor of the repository", async () => {
  const folder = makeBranch();
  const trap = join(folder, "trap.sh");
  writeFileSync(trap, `#!/bin/sh\ntouch "${folder}/sprung"\ncat\n`);
  chmodSync(trap, 0o755);
  for (const key of ["core.fsmonitor", "filter.trap.smudge", "diff.trap.textconv", "core.pager"]) {
    git(folder, "config", key, trap);
  }
  mkdirSync(join(folder, ".git/info"));
  writeFileSync(join(folder, ".git/info/attributes"), "*.md filter=trap diff=trap\n");
  expect((await run(["check", "breaking", "--against", "main"], folder)).code).toBe(1);
  expect(readFolder(folder).has("sprung")).toBe(false);
});

/** Moves the page of the disk to another folder of the repository, and links its folder to there. */
function linkDisk(folder: string, target: string): void {
  mkdirSync(join(folder, "shared"));
  renameSync(join(folder, "docs/api-resources/disk"), join(folder, "shared/disk"));
  symlinkSync(target, join(folder, "docs/api-resources/disk"));
  commit(folder);
}

it("enters linked folders of a commit as on disk", async () => {
  const folder = makeRepository();
  linkDisk(folder, "../../shared/disk");
  // Links that form a circle or lead to a file that is no page are not read.
  symlinkSync("../api-resources", join(folder, "docs/api-resources/again"));
  symlinkSync("../../stubdown.config.json", join(folder, "docs/api-resources/config.json"));
  commit(folder);
  expect((await run(["check", "breaking", "--against", "HEAD"], folder)).code).toBe(0);
  edit(
    join(folder, "shared/disk/index.md"),
    "tags | array[string] | Optional | - | [a b] | \n",
    "",
  );
  expect(await run(["check", "breaking", "--against", "HEAD"], folder)).toMatchObject({
    code: 1,
    out: `${gone("HEAD")}disks-v1: 1 error since HEAD\n`,
  });
});

it("names a link that leads out of a commit", async () => {
  const folder = makeRepository();
  const outside = temporaryFolder();
  renameSync(join(folder, "docs/api-resources/disk"), join(outside, "disk"));
  symlinkSync(join(outside, "disk"), join(folder, "docs/api-resources/disk"));
  commit(folder);
  const { code, out, err } = await run(["check", "breaking", "--against", "HEAD"], folder);
  expect(code).toBe(2);
  expect(out + err).toContain(
    "the symbolic link docs/api-resources/disk leads out of the repository at `HEAD`",
  );
});

it("ignores a link to itself in a commit, but reports it if it has the name of a page", async () => {
  const folder = makeRepository();
  symlinkSync("loop", join(folder, "docs/api-resources/loop"));
  commit(folder);
  expect((await run(["check", "breaking", "--against", "HEAD"], folder)).code).toBe(0);
  symlinkSync("loop.md", join(folder, "docs/api-resources/loop.md"));
  commit(folder);
  rmSync(join(folder, "docs/api-resources/loop.md"));
  const { code, out, err } = await run(["check", "breaking", "--against", "HEAD"], folder);
  expect(code).toBe(2);
  expect(out + err).toContain(
    "the symbolic link docs/api-resources/loop.md leads to itself at `HEAD`",
  );
});

it("shows places without a slash in front if the pages are in the folder of the configuration", async () => {
  const folder = temporaryFolder();
  const page =
    "# Books\n\n## List books\n\n`GET /books`\n\n| Name | Type |\n| --- | --- |\n| page | integer |\n";
  writeFileSync(join(folder, "books.md"), `${page}| size | integer |\n`);
  const apis = [{ name: "shop", docs: ".", out: "../stubdown-test-out", dialect: "rest" }];
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis }));
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  writeFileSync(join(folder, "books.md"), page);
  const { out } = await run(["check", "breaking"], folder);
  expect(out).toMatch(/^books\.md:10:\d+: /);
});
