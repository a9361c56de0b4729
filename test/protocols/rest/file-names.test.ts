import { expect, it } from "vitest";

import { loadPackages, makePackages, type Packages } from "./packages.js";

/** Returns a page with a type and an operation. */
function page(type: string, route: string): string {
  return `# Page

## ${type} object

| Field | Type | Description |
| --- | --- | --- |
| id | string | The id. |

## Get it

\`GET ${route}\`

Returns a [${type}](#${type.toLowerCase()}-object) object.
`;
}

/** Makes the packages of pages at these paths. Each page has its own type and route. */
async function make(paths: readonly string[]): Promise<Packages> {
  return makePackages(
    paths.map((path, index) => ({ path, text: page(`Kind${index}`, `/kinds${index}/{id}`) })),
  );
}

/** Returns the files of models, without those of operations. */
function modelFiles({ files }: Packages): readonly string[] {
  return files.flatMap(
    ({ path }) => /^models\/src\/types\/(?!.*-operations\.ts)(.*)\.ts$/.exec(path)?.[1] ?? [],
  );
}

it("pages with the names of other files and of devices have models in files of their own", async () => {
  const names = ["index", "con", "aux", "com1", "x-operations", "error-body", "plain"];
  const found = await make(names.map((name) => `${name}.md`));
  expect(modelFiles(found).toSorted()).toEqual(
    names.map((name) => (name === "plain" ? name : `${name}-types`)).toSorted(),
  );
});

it("pages whose names differ only in letter case share one file, which has the types of both", async () => {
  const found = await make(["Books.md", "books.md"]);
  expect(modelFiles(found)).toEqual(["books"]);
  const text = found.files.find(({ path }) => path === "models/src/types/books.ts")?.text;
  expect(text).toContain("interface Kind0 ");
  expect(text).toContain("interface Kind1 ");
});

it("names of models leave out the folder that all pages are in, and no more", async () => {
  const deep = await make(["docs/api/a/one.md", "docs/api/a/two.md", "docs/api/b.md"]);
  expect(modelFiles(deep)).toEqual(["a-one", "a-two", "b"]);
  expect(modelFiles(await make(["docs/one.md", "docs2/two.md"]))).toEqual([
    "docs-one",
    "docs2-two",
  ]);
  expect(modelFiles(await make(["docs/api/one.md"]))).toEqual(["one"]);
});

const taken = "index con AUX core com1 routes part given linked share form named tagged call";

it.each(taken.split(" "))(
  "a group %s has a property, a file and an entry of the package with unique names",
  async (name) => {
    const found = await makePackages([{ path: "page.md", text: page("Kind", `/${name}/{id}`) }]);
    const [group] = found.view.groups;
    expect(group?.name).toBe(`${name.toLowerCase()}Api`);
    const paths = found.files.map(({ path }) => path);
    expect(paths).toContain(`client/src/groups/${group?.name ?? ""}.ts`);
    const folded = paths.map((path) => path.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
    expect(paths.filter((path) => /\/(?:con|prn|aux|nul|(?:com|lpt)\d)\./i.test(path))).toEqual([]);
    const manifest = found.files.find(({ path }) => path === "client/package.json")?.text;
    expect(Object.keys((JSON.parse(manifest ?? "{}") as { exports: object }).exports)).toEqual(
      expect.arrayContaining([".", "./core", `./${group?.name ?? ""}`]),
    );
  },
);

it("a client has each group whose name its code uses", async () => {
  const names = taken.split(" ");
  const found = await makePackages(
    names.map((name, index) => ({
      path: `p${index}.md`,
      text: page(`Kind${index}`, `/${name}/{id}`),
    })),
  );
  const { createClient } = await loadPackages(found);
  const client = createClient({ url: "https://api.test", token: "t" });
  const groups = names.map((name) => `${name.toLowerCase()}Api`);
  expect(Object.keys(client)).toEqual(expect.arrayContaining(groups));
  for (const group of groups) expect(Object.keys(client[group] ?? {})).toEqual(["get"]);
});

it("an API whose paths all begin with one word has the group of that word", async () => {
  const routes = Array.from({ length: 6 }, (_, index) => [
    `## Read ${index}\n\n\`GET /things/{id}/v${index}\`\n`,
    `## List ${index}\n\n\`GET /things\`\n`.replace("/things", `/things/kind${index}`),
  ]).flat();
  const text = `# Page\n\n## List things\n\n\`GET /things\`\n\n## Get a thing\n\n\`GET /things/{id}\`\n\n${routes.join("\n")}`;
  const { view } = await makePackages([{ path: "page.md", text }]);
  expect(view.groups.map(({ name }) => name)).not.toContain("rootApi");
  const things = view.groups.find(({ name }) => name === "things");
  expect(things?.methods.map(({ route }) => route)).toEqual(
    expect.arrayContaining(["GET /things", "GET /things/{id}"]),
  );
});

it.each([
  ["/2fa/{id}", "2FA", "api2Fa"],
  ["/pallets/{id}", "2 Interfaces", "api2Interfaces"],
])(
  "a group of %s whose name begins with a digit has a name of code",
  async (route, title, name) => {
    const text = `# ${title}\n\n## Look\n\n\`GET ${route}\`\n\n| Name | Type |\n| --- | --- |\n| order | string |\n`;
    const more = "\n## See\n\n`GET /boats`\n\n## Row\n\n`GET /oars`\n";
    const found = await makePackages([{ path: "page.md", text: text + more }]);
    expect(found.view.groups.map((group) => group.name)).toContain(name);
    const { createClient } = await loadPackages(found);
    expect(Object.keys(createClient({ url: "https://api.test", token: "t" }))).toContain(name);
  },
);
