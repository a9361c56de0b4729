import { compileDocs, resourcePage } from "../helpers/compile-docs.js";
import ts from "typescript";
import { expect, it } from "vitest";

const fields = (rows: string): string =>
  `#### Writeable Fields\n\nField | Type | Create | Update | Default | Notes\n---|---|---|---|---|---\n${rows}\n`;
const row = "name | string | Required | Yes | - | What it is called.";

/** What the files of a package say about names that they do not find, or use as what they are not. */
async function faultsOf(ids: readonly string[]): Promise<readonly string[]> {
  const pages = ids.map((id) => [
    `${id}.md`,
    resourcePage(id, `${fields(row)}\ncreated | date | - | - | - | When.\n`),
  ]);
  const { files } = await compileDocs(Object.fromEntries(pages) as Record<string, string>);
  const texts = new Map(files.map(({ path, text }) => [`/p/${path}`, text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    paths: {
      "@api/models": ["/p/models/src/index.ts"],
      "@api/models/*": ["/p/models/src/types/*.ts"],
    },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const roots = [...texts.keys()].filter((path) => /\/(?:models|client)\/src\/.*\.ts$/.test(path));
  expect(roots.length).toBeGreaterThan(10);
  const program = ts.createProgram(roots, options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("makes packages that compile of types called like what generated code is written with", async () => {
  const ids = ["promise", "noInfer", "date", "record", "readonly", "page", "list", "error", "hook"];
  expect(await faultsOf(ids)).toEqual([]);
});

it("gives each resource what the server adds, whether or not its page has a row for it", async () => {
  const { textOf } = await compileDocs({ "book.md": resourcePage("book", fields(row)) });
  const text = textOf("models/src/types/book.ts");
  expect(text).toContain("readonly id: string;");
  expect(text).toContain('readonly type: "book";');
  expect(text).toContain("readonly links: BookLinks;");
  expect(text).toContain("readonly actions: ");
});
