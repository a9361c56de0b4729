import { expect, it } from "vitest";

import { makePackages } from "./packages.js";

/** A page with an operation for each title and route. */
function page(operations: readonly (readonly [title: string, route: string])[]): string {
  return `# Page\n\n${operations.map(([title, route]) => `## ${title}\n\n\`${route}\`\n`).join("\n")}`;
}

async function namesOf(
  pages: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const sources = Object.entries(pages).map(([path, text]) => ({ path, text }));
  const { view } = await makePackages(sources, { names });
  return Object.fromEntries(
    view.groups.flatMap((group) =>
      group.methods.map(({ route, name }) => [route, `${group.name}.${name}`]),
    ),
  );
}

const branches = page([
  ["List branches", "GET /projects/:id/branches"],
  ["Get a branch", "GET /projects/:id/branches/:branch"],
  ["Create a branch", "POST /projects/:id/branches"],
  ["Update a branch", "PUT /projects/:id/branches/:branch"],
  ["Delete a branch", "DELETE /projects/:id/branches/:branch"],
  ["Protect a branch", "PUT /projects/:id/branches/:branch/protect"],
  ["List branches of a group", "GET /groups/:id/branches"],
]);
const expected = {
  "GET /projects/{id}/branches": "branches.list",
  "GET /groups/{id}/branches": "branches.listOfGroup",
  "GET /projects/{id}/branches/{branch}": "branches.get",
  "POST /projects/{id}/branches": "branches.create",
  "PUT /projects/{id}/branches/{branch}": "branches.update",
  "DELETE /projects/{id}/branches/{branch}": "branches.delete",
  "PUT /projects/{id}/branches/{branch}/protect": "branches.protect",
};

it("methods are named by role, and else by the verb of their title", async () => {
  expect(await namesOf({ "branches.md": branches })).toEqual(expected);
});

it("names in the configuration take precedence", async () => {
  const route = "PUT /projects/{id}/branches/{branch}/protect";
  const found = await namesOf({ "branches.md": branches }, { [route]: "guards.add" });
  expect(found[route]).toBe("guards.add");
});

it("an added page does not change names of other pages", async () => {
  const before = await namesOf({ "branches.md": branches });
  const more = page([
    ["List tags", "GET /projects/:id/tags"],
    ["Protect a tag", "PUT /projects/:id/tags/:tag/protect"],
  ]);
  const after = await namesOf({ "branches.md": branches, "tags.md": more });
  expect(after).toMatchObject(before);
  expect(Object.keys(after).length).toBe(Object.keys(before).length + 2);
});

it("names of one group differ, with any titles", async () => {
  const same = page([
    ["Then", "POST /things/:id/then"],
    ["Run", "POST /things/:id/a"],
    ["Run", "POST /things/:id/b"],
    ["constructor", "POST /things/:id/constructor"],
    ["`; */ ${process}", "POST /things/:id/hostile"],
  ]);
  const names = Object.values(await namesOf({ "things.md": same }));
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
  for (const name of names) expect(name).toMatch(/^\w+\.\w+$/);
  expect(names).not.toContain("things.then");
  expect(names).not.toContain("things.constructor");
});

it("leaves the group out of names, has one word for a list of things, and takes the verb of a path", async () => {
  const things = page([
    ["List things", "GET /things"],
    ["Vote on a thing", "POST /things/:id/votes"],
    ["Log in", "POST /things/login"],
    ["Turn on the light of a thing", "POST /things/:id/light"],
    ["Compare things, parts or labels", "GET /things/:id/compare"],
    ["Get parent and child things", "GET /things/:id/context"],
    ["Feature a thing", "POST /things/:id/pin"],
    ["Feature a thing", "POST /things/:id/endorse"],
    ["View list panel", "GET /things/:id/panels"],
  ]).replace("panels`\n", (end) => `${end}\n\`\`\`json\n[{"id": 1}]\n\`\`\`\n`);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names.map((name) => name.replace(/^\w+\./, ""))).toEqual(
    "list vote logIn turnOnLight compare getContext pin endorse getListPanel".split(" "),
  );
});

it("names a POST without a verb by its words, and one without a title by its path without versions", async () => {
  const things = page([
    ["List things", "GET /things"],
    ["Forgot password", "POST /things/forgotten"],
    ["Profile", "GET /things/:id/profile"],
    ["/api/v1/things/pin/add", "POST /api/v1/things/pin/add"],
  ]);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names.map((name) => name.replace(/^\w+\./, ""))).toEqual(
    "list forgotPassword getProfile pinAdd".split(" "),
  );
});

it("adds the owner to a name if two paths would have the same name", async () => {
  const things = page([
    ["List things", "GET /things"],
    ["Get parts and labels", "GET /inventory"],
    ["Get parts and labels of a thing", "GET /things/:id/inventory"],
  ]);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names).toEqual(["things.list", "things.getInventory", "things.getInventoryForThing"]);
});

it("has one word for each kind of method, and repeats no word", async () => {
  const list = '\n```json\n[{"id": 1}]\n```\n';
  const things = page([
    ["List things", "GET /things"],
    ["View parts", "GET /things/:id/parts"],
    ["Show a profile", "GET /things/:id/profile"],
    ["Edit a profile", "PATCH /things/:id/profile"],
    ["Remove a profile", "DELETE /things/:id/profile"],
    ["List all labels", "GET /things/:id/labels"],
    ["Compare things", "GET /things/compare"],
    ["Incremental log update", "PATCH /things/:id/log.txt"],
    ["Generate a thing {generate}", "POST /things/:id/generate"],
    ["Get or download a script", "GET /things/:id/script"],
    ["Get over-the-air profile", "GET /things/ota"],
    ["Delete a thing", "DELETE /things/:id"],
    ["Send a thing", "POST /things/:id/send"],
  ]).replace("parts`\n", (end) => end + list);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names.map((name) => name.replace(/^\w+\./, ""))).toEqual(
    (
      "list listParts getProfile updateProfile deleteProfile listLabels compare " +
      "updateIncrementalLog generate getScript getOverTheAirProfile delete send"
    ).split(" "),
  );
});

it("names a GET of all things, or of a list of them, `list`, with any verb for reading in its title", async () => {
  const list = '\n```json\n[{"id": 1}]\n```\n';
  const things = page([
    ["List things", "GET /things"],
    ["Get all parts assigned to a thing", "GET /things/:id/parts"],
    ["Gets a list of the labels of a thing", "GET /things/:id/labels"],
    ["A list of owners", "GET /things/:id/owners"],
    ["All new notes", "GET /things/:id/notes"],
    ["Get all metadata of a thing", "GET /things/:id/metadata"],
    ["Get an overview of all logs", "GET /things/:id/logs"],
    ["Delete all logs of a thing", "DELETE /things/:id/logs"],
    ["See who used a thing", "GET /things/:id/users"],
    ["Fetch preview", "GET /things/:id/preview"],
    ["Check relations", "GET /things/relations"],
    ["Get built-in parts", "GET /things/built-in"],
    ["Log-in", "POST /things/log-in"],
  ]).replace("users`\n", (end) => end + list);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names.map((name) => name.replace(/^\w+\./, ""))).toEqual(
    (
      "list listParts listLabels listOwners listNotes getMetadata getOverview deleteLogs listWhoUsed getPreview " +
      "checkRelations getBuiltInParts logIn"
    ).split(" "),
  );
});

it("omits the owner right before the words of the group, and keeps a verb that creates nothing", async () => {
  const things = page([
    ["List things", "GET /things"],
    ["Delete team things", "POST /teams/:team_id/things/delete"],
    ["Enable a thing in a team", "POST /teams/:team_id/things"],
    ["Run MDM thing", "POST /things/run"],
  ]);
  const names = Object.values(await namesOf({ "things.md": things }));
  expect(names.map((name) => name.replace(/^\w+\./, ""))).toEqual(
    "list delete enable runMdm".split(" "),
  );
});

it("a HEAD that is added does not change the name of the GET", async () => {
  const pages = page([
    ["Get a tag", "GET /tags/:id"],
    ["Ask if a tag exists", "HEAD /tags/:id"],
    ["List tags", "GET /tags"],
    ["Count tags", "HEAD /tags"],
  ]);
  expect(await namesOf({ "tags.md": pages })).toEqual({
    "GET /tags": "tags.list",
    "HEAD /tags": "tags.count",
    "GET /tags/{id}": "tags.get",
    "HEAD /tags/{id}": "tags.getHead",
  });
});

it("a PUT beside a PATCH of the same path replaces what the PATCH updates", async () => {
  const pages = page([
    ["Update a tag", "PUT /tags/:id"],
    ["Update a part of a tag", "PATCH /tags/:id"],
    ["Update the colour of a tag", "PUT /tags/:id/colour"],
  ]);
  expect(await namesOf({ "tags.md": pages })).toEqual({
    "PUT /tags/{id}": "tags.replace",
    "PATCH /tags/{id}": "tags.update",
    "PUT /tags/{id}/colour": "tags.updateColour",
  });
});
