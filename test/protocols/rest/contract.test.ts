import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { commit, git } from "../../drift/repository.js";
import { edit, root } from "../../helpers/command-line.js";
import { run } from "../../helpers/in-process.js";
import { isSlowSuite } from "../../helpers/slow-suite.js";
import { readFolder, temporaryFolder } from "../../helpers/tree.js";
import { typeCheck } from "../../helpers/type-check.js";

/** A project with the pages of the bookshop. */
function makeProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "docs/api/bookshop"), join(folder, "docs"), { recursive: true });
  const api = { name: "bookshop", docs: "docs", out: "generated/bookshop", dialect: "rest" };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  return folder;
}

const scaffold = ["scaffold", "--to", "src/handlers"];
const orders = "src/handlers/orders.ts";

it.each([[[]], [["--format", "class"]]])(
  "scaffolds handlers that compile strictly, and adds nothing again (%j)",
  async (format) => {
    const project = makeProject();
    expect((await run(["generate"], project)).code).toBe(0);
    const { code, out } = await run([...scaffold, ...format], project);
    expect([code, out]).toEqual([0, expect.stringContaining("bookshop: wrote 4 files\n")]);
    const files = [...readFolder(join(project, "src")).keys()].map((file) => `src/${file}`);
    expect(files.length).toBe(4);
    expect(typeCheck(project, files, "bookshop")).toEqual([]);
    expect((await run(scaffold, project)).out).toBe("bookshop: nothing to add\n");
    // The type check works: a handler with another answer does not compile.
    edit(join(project, orders), 'throw new HttpError(501, "NotImplemented")', "return 1");
    expect(typeCheck(project, files, "bookshop").length).toBeGreaterThan(0);
  },
);

it("adds new requests below handwritten code, and finds the old one by its route", async () => {
  const project = makeProject();
  await run(scaffold, project);
  const path = join(project, orders);
  edit(path, "send(/* request, context */) {", "send({ path }) {\n    // Mine.\n    void path;");
  edit(
    path,
    "  /** `GET /orders` */",
    "  // `GET /orders` is slow\n  helper() {},\n\n  /** `GET /orders` */",
  );
  const before = readFileSync(path, "utf8");
  edit(join(project, "docs/orders.md"), "POST /orders/{id}/send", "POST /orders/{id}/cancel");
  edit(join(project, "docs/orders.md"), "Send an order", "Cancel an order");
  const { code, err } = await run(scaffold, project);
  expect(code).toBe(1);
  expect(err).toMatch(
    /^src\/handlers\/orders\.ts:27:3: error: `send` answers `POST \/orders\/\{id\}\/send`, which docs\/orders\.md does not have.*\[removed-operation\]\n$/,
  );
  const after = readFileSync(path, "utf8");
  expect(after).toContain(
    "  /** `POST /orders/{id}/cancel` */\n  cancel(/* request, context */) {",
  );
  const kept = after.split("\n");
  expect(before.split("\n").filter((line) => !kept.includes(line))).toEqual([]);
});

it("reports handlers that are missing, not implemented, or not documented", async () => {
  const project = makeProject();
  await run(scaffold, project);
  const path = join(project, orders);
  const stub = 'throw new HttpError(501, "NotImplemented");';
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(stub, "return context as never;"));
  const check = async (): Promise<readonly string[]> => {
    const { out } = await run(["check", "impl", "src"], project);
    return out.split("\n").filter((line) => /orders|order/.test(line));
  };
  expect(await check()).toEqual([]);
  edit(join(project, "docs/orders.md"), "POST /orders/{id}/send", "POST /orders/{id}/cancel");
  edit(join(project, "docs/orders.md"), "Send an order", "Cancel an order");
  edit(
    path,
    "  /** `GET /orders` */\n  list(/* request, context */) {\n    return",
    '  /** `GET /orders` */\n  list() {\n    throw new HttpError(501, "NotImplemented");\n    return',
  );
  edit(
    path,
    "    return context as never;\n  },\n\n  /** `POST /orders` */",
    "  },\n\n  /** `POST /orders` */",
  );
  expect((await check()).map((line) => line.replace(/^(\S+) .*\[(.*)\]$/, "$1 $2"))).toEqual([
    "docs/orders.md:77:1: operation-presence/removed",
    "src/handlers/orders.ts:9:3: handler-method/stub",
    "src/handlers/orders.ts:24:3: operation-presence/added",
  ]);
});

it("names the row that caused a stale line of each package", async () => {
  const project = makeProject();
  await run(["generate"], project);
  expect((await run(["check", "stale"], project)).code).toBe(0);
  edit(join(project, "docs/reviews.md"), "| stars  | integer  | yes", "| stars  | string   | yes");
  edit(
    join(project, "docs/books.md"),
    "| words | string | yes     ",
    "| words | string | no      ",
  );
  const { code, out } = await run(["check", "stale", "--format", "json"], project);
  const { findings } = JSON.parse(out) as {
    findings: {
      subjects: string[];
      related: { place: { file: string; start: { line: number } } }[];
    }[];
  };
  const places = new Map(
    findings.map(({ subjects: [file = ""], related }) => [
      file,
      related.map(({ place }) => `${place.file}:${place.start.line}`),
    ]),
  );
  expect(code).toBe(1);
  expect(places.get("models/src/types/reviews.ts")).toEqual(["docs/reviews.md:8"]);
  expect(places.get("models/src/types/books-operations.ts")).toEqual(["docs/books.md:197"]);
  expect(places.get("client/src/groups/books.ts")).toEqual(["docs/books.md:187"]);
});

/** Changes of a page, with the expected findings for the change and for its reverse. */
const changes = [
  {
    what: "a parameter of the query becomes optional",
    page: "docs/books.md",
    from: "| words | string | yes     ",
    to: "| words | string | no      ",
    there: ["info required-flag/became-optional"],
    back: ["error required-flag/became-required"],
  },
  {
    what: "a member of a body is new",
    page: "docs/orders.md",
    from: "| note  | string or null",
    to: "| gift  | boolean                               | no       | Whether it is wrapped |\n| note  | string or null",
    isLast: true,
    there: ["info field-presence/added"],
    back: ["error field-presence/removed"],
  },
  {
    what: "a field of an answer has another type",
    page: "docs/reviews.md",
    from: "| stars  | integer  | yes",
    to: "| stars  | string   | yes",
    there: ["error field-type/changed"],
    back: ["error field-type/changed"],
  },
  {
    what: "a request has another path",
    page: "docs/orders.md",
    from: "POST /orders/{id}/send",
    to: "POST /orders/{id}/dispatch",
    there: ["error operation-path/changed"],
    back: ["error operation-path/changed"],
  },
  {
    what: "a status differs",
    page: "docs/orders.md",
    from: "`Status: 202`",
    to: "`Status: 200`",
    there: ["info response-status/added", "warning response-status/removed"],
    back: ["warning response-status/removed", "info response-status/added"],
  },
  {
    what: "a field of an answer has a similar name",
    page: "docs/reviews.md",
    from: "| reader | string ",
    to: "| readers | string ",
    there: ["error field-name/renamed"],
    back: ["error field-name/renamed"],
  },
] as const;

// `npm test` tries two changes, the slow suite all.
it.each(isSlowSuite ? changes : changes.slice(0, 2))(
  "reports the breaking changes of a change and its reverse: $what",
  async (change) => {
    const { page, from, to, there, back } = change;
    const project = makeProject();
    git(project, "init", "--quiet", "--initial-branch", "main");
    const replace = (before: string, after: string): void => {
      const path = join(project, page);
      const text = readFileSync(path, "utf8");
      const at = "isLast" in change ? text.lastIndexOf(before) : text.indexOf(before);
      expect(at).not.toBe(-1);
      writeFileSync(path, text.slice(0, at) + after + text.slice(at + before.length));
    };
    const find = async (): Promise<readonly string[]> => {
      const { out } = await run(["check", "breaking", "--against", "HEAD"], project);
      const lines = [...out.matchAll(/^docs\/\S+: (\w+): .* \[([\w/-]+)\]$/gm)];
      return lines.map(([, severity, rule]) => `${severity} ${rule}`);
    };
    commit(project);
    expect(await find()).toEqual([]);
    replace(from, to);
    expect(await find()).toEqual(there);
    commit(project);
    replace(to, from);
    expect(await find()).toEqual(back);
  },
);
