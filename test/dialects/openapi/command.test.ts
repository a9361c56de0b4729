import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { expect, it, onTestFinished } from "vitest";

import { root } from "../../helpers/command-line.js";
import { run } from "../../helpers/in-process.js";
import { isFull } from "../../helpers/property-runs.js";
import { temporaryFolder } from "../../helpers/tree.js";
import { edit, type Editable } from "./documents.js";

const printed = readFileSync(join(root, "generated/bookshop/openapi.json"), "utf8");
const docs = join(root, "docs/api/bookshop");

/** A file with the document of the bookshop after a change. */
function write(change: (document: Editable) => void = () => undefined): string {
  const document = JSON.parse(printed) as Editable;
  change(document);
  const path = join(temporaryFolder(), "openapi.json");
  writeFileSync(path, JSON.stringify(document, null, 2));
  return path;
}

/** Serves texts by their paths, and counts requests. */
async function serve(
  texts: Readonly<Record<string, string>>,
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(
      `${request.method ?? ""} ${request.url ?? ""} ${request.headers.authorization ?? ""}`,
    );
    const text = texts[request.url ?? ""];
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const fields = "/components/schemas/Book/properties";

it("prints a finding at its row, with the pointer of the document, and fails", async () => {
  const file = write((document) => {
    edit(document, { set: `${fields}/price/type`, to: "string" });
  });
  const { code, out } = await run(["check", "openapi", file, "--docs", docs, "--format", "json"]);
  expect(code).toBe(1);
  const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
  expect(findings).toMatchObject([
    {
      part: "openapi",
      rule: "field-type/changed",
      severity: "error",
      place: { start: { line: 10 } },
      related: [{ message: `The place in the document: \`#${fields}/price\`` }],
      change: { case: "openapi-field-type", before: "string", after: "number" },
    },
  ]);
});

it("passes if both sides agree, and with a baseline", async () => {
  const same = await run(["check", "openapi", write(), "--docs", docs]);
  expect(same).toMatchObject({ code: 0, err: "" });
  expect(same.out).toMatch(/no difference against .*openapi\.json, 16 operations/);
  const file = write((document) => {
    edit(document, { drop: "/paths/~1shelves" });
  });
  const baseline = join(temporaryFolder(), "known.txt");
  const args = ["check", "openapi", file, "--docs", docs, "--baseline", baseline];
  expect((await run(args.slice(0, 5))).code).toBe(1);
  await run([...args, "--update-baseline"]);
  expect((await run(args)).code).toBe(0);
});

it("says what is wrong with a document, and where", async () => {
  const file = write((document) => {
    edit(document, { set: `${fields}/genre`, to: { $ref: "#/gone" } });
  });
  const { code, out } = await run(["check", "openapi", file, "--docs", docs]);
  expect(code).toBe(1);
  expect(out).toContain("openapi.json:");
  expect(out).toContain("'$ref' leads to '#/gone', which does not exist");
  const none = await run(["check", "openapi", join(docs, "books.md"), "--docs", docs]);
  expect(none.code).toBe(2);
  expect(none.err).toContain("is not an OpenAPI document");
  expect(none.err).not.toContain("    at ");
  const gone = await run(["check", "openapi", "gone.json", "--docs", docs]);
  expect(gone.err).toContain("gone.json cannot be read: there is no such file");
});

it("asks the server of the URL only, with the keys of the URL", async () => {
  const other = await serve({ "/x.json": JSON.stringify({ A: { type: "string" } }) });
  const document = JSON.parse(printed) as Editable;
  edit(document, { set: `${fields}/title`, to: { $ref: `${other.url}/x.json#/A` } });
  const { url, asked } = await serve({ "/openapi.json": JSON.stringify(document) });
  const at = `${url.replace("//", "//ann:secret@")}/openapi.json`;
  const refused = await run(["check", "openapi", at, "--docs", docs]);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain("it is on another host, and only --remote-refs allows that");
  expect(refused.out + refused.err).not.toContain("secret");
  expect(other.asked).toEqual([]);
  expect(asked).toEqual([
    `GET /openapi.json Basic ${Buffer.from("ann:secret").toString("base64")}`,
  ]);
  const allowed = await run(["check", "openapi", at, "--docs", docs, "--remote-refs"]);
  expect(allowed).toMatchObject({ code: 0 });
  expect(other.asked).toEqual(["GET /x.json "]);
});

it("does not let a server's document name files, or a file name a server", async () => {
  const document = JSON.parse(printed) as Editable;
  edit(document, { set: `${fields}/title`, to: { $ref: "file:///etc/hostname" } });
  const { url } = await serve({ "/openapi.json": JSON.stringify(document) });
  const { out } = await run(["check", "openapi", `${url}/openapi.json`, "--docs", docs]);
  expect(out).toContain("a server's document names a file");
  const file = write((value) => {
    edit(value, { set: `${fields}/title`, to: { $ref: `${url}/openapi.json#/info/title` } });
  });
  const local = await run(["check", "openapi", file, "--docs", docs]);
  expect(local.out).toContain("it is on another host, and only --remote-refs allows that");
});

it("takes a document as the base of check breaking", async () => {
  const file = write((document) => {
    edit(document, { set: `${fields}/isbn`, to: { type: "string" } });
    edit(document, { drop: "/paths/~1shelves" });
    edit(document, {
      set: "/components/schemas/Review/properties/reader/type",
      to: ["string", "null"],
    });
    edit(document, { drop: `${fields}/published` });
  });
  const args = ["check", "breaking", "--docs", docs, "--against", file, "--format", "json"];
  const { code, out } = await run(args);
  expect(code).toBe(1);
  const { findings } = JSON.parse(out) as {
    findings: { change: { case: string }; message: string }[];
  };
  expect(findings.map(({ change }) => change.case).sort()).toEqual([
    "field-added-to-response",
    "field-removed-from-response",
    "null-removed-from-response",
    "operation-added",
  ]);
  const same = await run(["check", "breaking", "--docs", docs, "--against", write()]);
  expect(same.out).toContain("no change since");
});

it("names the command that lists the unreadable parts of an earlier document, without keys", async () => {
  const document = JSON.parse(printed) as Editable;
  edit(document, { set: `${fields}/price/$ref`, to: "#/components/schemas/Gone" });
  const { url } = await serve({ "/a.json": JSON.stringify(document) });
  const against = `${url.replace("//", "//ann:secret@")}/a.json`;
  const { out, err } = await run(["check", "breaking", "--docs", docs, "--against", against]);
  expect(out + err).toContain(
    `1 part of the document cannot be read; \`stubdown check openapi ${url}/a.json\` lists it`,
  );
  expect(out + err).not.toContain("secret");
});

const fixtures = join(root, "test/fixtures/openapi");

it.each(["library-2.0.yaml", "garden-3.0.json", "post-3.1.yaml"])(
  "imports %s as pages that say the same, and never replaces one",
  async (name) => {
    const folder = temporaryFolder();
    const out = join(folder, "docs");
    const file = join(fixtures, name);
    const { out: told, err } = await run(["import", file, "--out", out]);
    expect(err).toBe("");
    expect(told).toMatch(/wrote 2 pages/);
    const checked = await run(["check", "openapi", file, "--docs", out]);
    expect(checked.out).toContain("no difference");
    expect((await run(["check", "docs", "--docs", out])).code).toBe(0);
    const page = readdirSync(out).find((path) => path !== "index.md") ?? "";
    writeFileSync(join(out, page), "# Mine\n");
    const again = await run(["import", file, "--out", out]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("is in the way");
    expect(readFileSync(join(out, page), "utf8")).toBe("# Mine\n");
  },
);

const discord = join(root, "../shared/rest/openapi/discord.json");

// It is imported only with `PROPERTY_RUNS=full`, because it takes longer than all other tests of this file.
const reason = existsSync(discord)
  ? isFull
    ? ""
    : "only with PROPERTY_RUNS=full"
  : "there is no document";
it.skipIf(reason !== "")(
  "imports the document of Discord as pages that say the same" +
    (reason === "" ? "" : ` (skipped: ${reason})`),
  async () => {
    const folder = temporaryFolder();
    const out = join(folder, "docs");
    const { out: told } = await run(["import", discord, "--out", out]);
    // Pages cannot express some groups and uses of tokens. `ErrorResponse#errors` has a type that contains itself.
    const others = told.split("\n").filter((line) => line.includes("is read otherwise"));
    expect(
      others.filter((line) => !/ group`| security`|`ErrorResponse#errors type`/.test(line)),
    ).toEqual([]);
    // The configuration names the dialect, so that both commands read the pages from one cache.
    const api = { name: "discord", docs: "docs", out: "out", dialect: "rest" };
    const config = JSON.stringify({ cacheDir: "cache", apis: [api] });
    writeFileSync(join(folder, "stubdown.config.json"), config);
    const checked = await run(["check", "openapi", discord], folder);
    expect(checked.out).toContain("no difference");
    expect((await run(["check", "docs"], folder)).code).toBe(0);
  },
  300_000,
);

it("recognises a document of a server by its text, at any path", async () => {
  const text = readFileSync(join(fixtures, "post-3.1.yaml"), "utf8");
  const { url } = await serve({ "/docs/v2?full=1": text, "/openapi.json": "{}" });
  const out = join(temporaryFolder(), "docs");
  expect((await run(["import", `${url}/docs/v2?full=1`, "--out", out])).out).toMatch(
    /wrote 2 pages/,
  );
  const { code, err } = await run(["import", `${url}/openapi.json`, "--out", out]);
  expect(code).toBe(2);
  expect(err).not.toContain("is not an OpenAPI document");
  const missing = await run(["import", `${url}/swagger.json`, "--out", out]);
  expect(missing.err).toContain("/swagger.json cannot be read: the server answers 404");
});

it("gives the place of everything that pages cannot express", async () => {
  const out = join(temporaryFolder(), "docs");
  const { code, out: told } = await run([
    "import",
    join(fixtures, "garden-3.0.json"),
    "--out",
    out,
  ]);
  expect(code).toBe(1);
  expect(told).toContain("`maxLength` cannot be written on a page");
  expect(told).toMatch(/garden-3\.0\.json:\d+:\d+/);
});

it("reads every fact of the bookshop back from its document", async () => {
  const out = join(temporaryFolder(), "docs");
  expect((await run(["import", write(), "--out", out])).code).toBe(0);
  const [there, here] = [await run(["facts", "--docs", out]), await run(["facts", "--docs", docs])];
  expect(here.out.split("\n").length).toBeGreaterThan(200);
  expect(there.out).toBe(here.out);
});

it("prints no key of a URL that is not valid", async () => {
  const { code, err } = await run([
    "check",
    "openapi",
    "http://me:se/cret@host/openapi.json",
    "--api",
    "bookshop",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("`host/openapi.json` is not a URL");
  expect(err).not.toContain("cret");
});
