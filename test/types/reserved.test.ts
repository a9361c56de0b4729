import { dirname, join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { compileDocs, resourcePage } from "../helpers/compile-docs.js";
import { temporaryFolder, writeFolder } from "../helpers/tree.js";

/** A page of a resource that can be created. It has no row for the field `id`. */
function page(id: string, path = `${id}s`): readonly [path: string, text: string] {
  const text = `### Resource Fields

#### Writeable Fields

Field | Type | Create | Update | Default | Notes
---|---|---|---|---|---
name | string | Yes | - | - | What it is called

#### Read Only Fields

Field | Type | Notes
---|---|---
made | date | When it was made

### Operations

<a id="create"></a>
<div class="action"><span class="header">Create<span class="headerright">POST:  <code>/v1/${path}</code></span></span>
<div class="action-contents"> {% highlight json %}
curl -X POST -d '{"name": "string"}' 'http://host/v1/${path}'
{% endhighlight %}
</div></div>
`;
  return [`api-resources/${id}/index.md`, resourcePage(id, text)];
}

/** A page of plain HTTP that describes an object, a request that lists such objects, and one that creates one. */
function restPage(id: string): readonly [path: string, text: string] {
  const name = id.replace(/^./, (first) => first.toUpperCase());
  const text = `# ${name}

## ${name} object

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| title | string | yes | What it is called |

## List

\`GET /${id}\`

### Response

Returns an array of [it](#${id.toLowerCase()}-object).

## Create

\`POST /${id}\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| title | string | yes | What it is called |

### Response

Returns [it](#${id.toLowerCase()}-object).
`;
  return [`${id}.md`, text];
}

type Pages = readonly (readonly [path: string, text: string])[];

// The files of the standard library are the same in each program.
const libraries = dirname(ts.getDefaultLibFilePath({}));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles pages, and returns the errors of the TypeScript compiler in the sources of the models and the client. */
async function faultsOf(pages: Pages): Promise<readonly string[]> {
  const { files, diagnostics } = await compileDocs(Object.fromEntries(pages));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const folder = temporaryFolder();
  const sources = files.filter(({ path }) => /^(?:models|client)\/src\/.*\.ts$/.test(path));
  expect(sources.length).toBeGreaterThan(10);
  writeFolder(folder, [["package.json", '{"type": "module"}']]);
  writeFolder(
    folder,
    sources.map(({ path, text }) => [path, text]),
  );
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    // The test checks the packages' use of the libraries, not the libraries.
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    paths: {
      "@api/models": [join(folder, "models/src/index.ts")],
      "@api/models/*": [join(folder, "models/src/types/*.ts")],
    },
  };
  const roots = sources.map(({ path }) => join(folder, path));
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!name.startsWith(libraries)) return read(name, ...rest);
    if (!parsed.has(name)) parsed.set(name, read(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram(roots, options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("makes packages that compile if types have names that generated code uses itself", async () => {
  const ids = ["promise", "noInfer", "date", "record", "readonly", "page", "list", "error", "hook"];
  expect(await faultsOf(ids.map((id) => page(id)))).toEqual([]);
});

it("makes packages that compile if collections have the names of globals or variables of generated code", async () => {
  const globals = ["array", "error", "map", "noInfer", "number", "partial", "pick", "symbol"];
  const own = ["part", "undefined", "found"];
  expect(await faultsOf([...globals, ...own].map((id) => page(id, id)))).toEqual([]);
});

it("makes packages of plain HTTP that compile if groups and types have names of globals or of generated code", async () => {
  const globals = [
    "array",
    "console",
    "date",
    "error",
    "noInfer",
    "partial",
    "promise",
    "undefined",
  ];
  const own = ["core", "createClient", "client", "options", "pages", "part", "routes", "try"];
  expect(await faultsOf([...globals, ...own].map(restPage))).toEqual([]);
});

it("gives each resource the members that the server adds, whether or not its page has a row for them", async () => {
  const { textOf } = await compileDocs(Object.fromEntries([page("book")]));
  const text = textOf("models/src/types/book.ts");
  expect(text).toContain("readonly id: string;");
  expect(text).toContain('readonly type: "book";');
  expect(text).toContain("readonly links: BookLinks;");
  expect(text).toContain("readonly actions: ");
});
