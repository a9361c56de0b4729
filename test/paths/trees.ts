import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { temporaryFolder, writeFolder } from "../helpers/tree.js";

/** Pages of resources, by id, and the paths of their collections as printed. */
export interface PathTree {
  readonly name: string;
  readonly collections: Readonly<Record<string, string>>;
  /** The basePath of the configuration. */
  readonly basePath?: string;
  /** The base and the paths of the collections below it. */
  readonly expected: readonly [base: string, ...paths: string[]];
}

/** A tree for each form of path. */
export const trees: readonly PathTree[] = [
  {
    name: "paths of one segment",
    collections: { order: "/orders", book: "/books" },
    expected: ["", "orders", "books"],
  },
  {
    name: "a base of two segments",
    collections: { book: "/api/v2/books", author: "/api/v2/authors" },
    expected: ["/api/v2", "books", "authors"],
  },
  {
    name: "a resource on another version",
    collections: { book: "/v1/books", author: "/v1/authors", host: "/v2/hosts" },
    expected: ["", "v1/books", "v1/authors", "v2/hosts"],
  },
  {
    name: "a collection below a word",
    collections: { author: "/v1/authors", book: "/v1/shelves/books" },
    expected: ["/v1", "authors", "shelves/books"],
  },
  {
    name: "a collection below another one",
    collections: { shelf: "/v1/shelves", book: "/v1/shelves/books" },
    expected: ["/v1", "shelves", "shelves/books"],
  },
  {
    name: "the base of the configuration is the root",
    collections: { book: "/api/v2/books", author: "/api/v2/authors" },
    basePath: "/",
    expected: ["", "api/v2/books", "api/v2/authors"],
  },
  {
    name: "the base of the configuration is shorter",
    collections: { book: "/api/v2/books", author: "/api/v2/authors" },
    basePath: "/api",
    expected: ["/api", "v2/books", "v2/authors"],
  },
];

/** The pages of a tree by path. */
export function pagesOf(collections: PathTree["collections"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(collections).map(([id, path]) => [
      `api-resources/${id}/index.md`,
      page(id, path),
    ]),
  );
}

function page(id: string, path: string): string {
  const member = `${path}/\${ID}`;
  const body = `-H 'Content-Type: application/json' \\\n-d '{"name":"string"}' \\\n`;
  return [
    `---\ntitle: API - ${id}\n---`,
    "<!-- stubdown disable unusual-plural -->",
    `## ${id}`,
    "### Resource Fields",
    "#### Writeable Fields",
    "Field | Type | Create | Update | Default | Notes\n---|---|---|---|---|---\nname | string | Yes | Yes | - | The name",
    "#### Read Only Fields",
    "Field | Type | Notes\n---|---|---\nid | string | The id",
    "### Operations",
    block("Create", "POST", path, body),
    block("Update", "PUT", member, body),
    block("Delete", "DELETE", member, ""),
    "### Actions",
    `<div class="action" id="ring">
<span class="header">
ring
<span class="headerright">POST:  <code>${member}?action=ring</code></span></span>
<div class="action-contents">

<br>
<span class="input">
<strong>This action has no inputs</strong></span>

<br>
{% highlight json %}
curl -u "\${KEY}:\${SECRET}" \\
-X POST \\
'http://\${URL}:8080${member}?action=ring'
{% endhighlight %}
<br>
<span class="output"><strong>Output:</strong> A copy of the <a href="/api-resources/${id}/">${id}</a> resource</span>
</div></div>`,
  ]
    .join("\n\n")
    .replaceAll("<!-- stubdown disable unusual-plural -->\n\n", isUsual(id, path) ? "" : "$&")
    .concat("\n");
}

function isUsual(id: string, path: string): boolean {
  return path.endsWith(id === "shelf" ? "/shelfs" : `/${id}s`);
}

function block(name: string, method: string, path: string, body: string): string {
  return `<a id="${name.toLowerCase()}"></a>
<div class="action"><span class="header">${name}<span class="headerright">${method}:  <code>${path}</code></span></span>
<div class="action-contents"> {% highlight json %}
curl -u "\${KEY}:\${SECRET}" \\
-X ${method} \\
${body}'http://\${URL}:8080${path}'
{% endhighlight %}
</div></div>`;
}

/** A project of such pages in a folder of its own. */
export function makeProject({
  collections,
  basePath,
}: Omit<PathTree, "name" | "expected">): string {
  const folder = temporaryFolder();
  writeFolder(join(folder, "docs"), Object.entries(pagesOf(collections)));
  const protocol = basePath === undefined ? "rancher" : { name: "rancher", basePath };
  const api = { name: "api", docs: "docs", out: "out", protocol };
  writeFileSync(join(folder, "stubdown.config.json"), JSON.stringify({ apis: [api] }));
  return folder;
}
