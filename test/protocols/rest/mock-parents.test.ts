// Rows below other rows in `stubdown mock --stateful`, and the members of rows that a body does not set.

import type { FastifyInstance } from "fastify";
import { expect, it } from "vitest";

import { makePackages, serveMock } from "./packages.js";

const table = (rows: readonly string[]): string =>
  ["| Name | Type | Required | Default | Description |", "| - | - | - | - | - |", ...rows].join(
    "\n",
  );

const name = "| name | string | yes | | What it is called |";

const pages = `# Projects

## Project object

${table(["| id | integer | yes | | Which one |", "| slug | string | yes | | Its short name |", name])}

## List projects

\`GET /projects\`

### Response

\`Status: 200\`

Returns an array of [project](#project-object) objects.

## Create a project

\`POST /projects\`

### Body parameters

${table([name, "| slug | string | no | | Its short name |", "| password | string | no | | A secret |"])}

### Response

\`Status: 201\`

Returns a [project](#project-object) object.

\`\`\`json
{ "id": 4, "slug": "north", "name": "North" }
\`\`\`

## Get a project

\`GET /projects/{id}\`

### Response

\`Status: 200\`

Returns a [project](#project-object) object.

## Delete a project

\`DELETE /projects/{id}\`

### Response

\`Status: 204\`

## List the labels of a project

\`GET /projects/{slug}/labels\`

### Response

\`Status: 200\`

\`\`\`json
[{ "name": "old" }]
\`\`\`

## Close a project

\`POST /projects/{slug}/close\`

### Response

\`Status: 204\`

## Rename a project

\`PATCH /projects/{project_slug}\`

### Body parameters

${table([name])}

### Response

\`Status: 200\`

Returns a [project](#project-object) object.

# Settings

## Settings object

${table(["| colour | string | yes | | Of the page |", "| limit | integer | no | | Of its tasks |"])}

## Get the settings of a project

\`GET /projects/{id}/settings\`

### Response

\`Status: 200\`

Returns a [settings](#settings-object) object.

\`\`\`json
{ "colour": "red", "limit": 5 }
\`\`\`

## Update the settings of a project

\`PUT /projects/{id}/settings\`

### Body parameters

${table(["| colour | string | no | | Of the page |"])}

### Response

\`Status: 200\`

Returns a [settings](#settings-object) object.

# Tasks

## Task object

${table([
  "| id | integer | yes | | Which one |",
  name,
  "| due | date | no | | Until when |",
  "| owner | string or null | yes | | Who does it |",
  "| weight | integer | yes | | How much it is |",
  "| made | datetime | no | | When it was made |",
])}

## List the tasks of a project

\`GET /projects/{project_id}/tasks\`

### Response

\`Status: 200\`

Returns an array of [task](#task-object) objects.

## Write down a task

\`POST /projects/{project_id}/tasks\`

### Body parameters

${table([
  name,
  "| due | date | no | | Until when |",
  "| owner | string or null | no | | Who does it |",
  "| weight | integer | no | | How much it is |",
])}

### Response

\`Status: 201\`

Returns a [task](#task-object) object.

\`\`\`json
{ "id": 1, "name": "Paint", "due": "2024-05-01", "owner": "ann", "weight": 3, "made": "2024-01-01T10:00:00Z" }
\`\`\`

## Get a task

\`GET /projects/{project_id}/tasks/{id}\`

### Response

\`Status: 200\`

Returns a [task](#task-object) object.

## List the notes of a task

\`GET /projects/{project_id}/tasks/{id}/notes\`

### Response

\`Status: 200\`

\`\`\`json
[{ "id": 1, "text": "Blue" }]
\`\`\`

## Create a note

\`POST /projects/{project_id}/tasks/{id}/notes\`

### Body parameters

${table(["| text | string | yes | | What it says |"])}

### Response

\`Status: 201\`

\`\`\`json
{ "id": 1, "text": "Blue" }
\`\`\`
`;

const serve = async (seed = 0): Promise<FastifyInstance> =>
  serveMock(await makePackages([{ path: "projects.md", text: pages }]), { stateful: true, seed });

/** Sends a request, and returns the status and the body of its answer. */
async function ask(app: FastifyInstance, line: string, payload?: object): Promise<unknown[]> {
  const [method = "", url = ""] = line.split(" ");
  const sent = { method: method as "GET", url, ...(payload && { payload }) };
  const { statusCode, body } = await app.inject(sent);
  return [statusCode, body === "" ? "" : (JSON.parse(body) as unknown)];
}

const missing = (id: number | string): unknown[] => [404, { detail: `There is no row ${id}` }];

it("answers 404 below a row that does not exist, at each depth", async () => {
  const app = await serve();
  await ask(app, "POST /projects", { name: "North" });
  const below = [
    ...["GET /projects/9/tasks", "GET /projects/9/tasks/1", "GET /projects/9/tasks/1/notes"],
    ...["GET /projects/9/settings", "GET /projects/9/labels"],
  ];
  for (const line of below) expect([line, await ask(app, line)]).toMatchObject([line, missing(9)]);
  expect(await ask(app, "POST /projects/9/tasks", { name: "Dig" })).toMatchObject(missing(9));
  expect(await ask(app, "PUT /projects/9/settings", {})).toMatchObject(missing(9));
  const note = { text: "Red" };
  expect(await ask(app, "POST /projects/1/tasks/3/notes", note)).toMatchObject(missing(3));
  expect(await ask(app, "GET /projects/1/tasks")).toEqual([200, []]);
  expect(await ask(app, "GET /projects/1/labels")).toEqual([200, [{ name: "old" }]]);
});

it("finds a parent by the member that a path names it by, also if its own routes use the id", async () => {
  const app = await serve();
  await ask(app, "POST /projects", { name: "North", slug: "north" });
  expect(await ask(app, "GET /projects/north/labels")).toEqual([200, [{ name: "old" }]]);
  expect(await ask(app, "GET /projects/south/labels")).toMatchObject([404, {}]);
});

it("acts on and changes a row by the member that the path names it by", async () => {
  const app = await serve();
  for (const slug of ["2", "north"]) await ask(app, "POST /projects", { name: "North", slug });
  expect(await ask(app, "POST /projects/north/close")).toEqual([204, ""]);
  expect(await ask(app, "POST /projects/south/close")).toMatchObject(missing("south"));
  const [, renamed] = await ask(app, "PATCH /projects/north", { name: "N" });
  expect(renamed).toMatchObject({ id: 2, slug: "north", name: "N" });
  // The slug of the first project is the id of the second.
  const [, other] = await ask(app, "PATCH /projects/2", { name: "S" });
  expect(other).toMatchObject({ id: 1, slug: "2", name: "S" });
  expect(await ask(app, "GET /projects/2")).toMatchObject([200, { slug: "north", name: "N" }]);
});

it("deletes the rows below a deleted row, also if another row gets its key", async () => {
  const app = await serve();
  for (const id of [1, 2]) {
    await ask(app, "POST /projects", { id, name: "North" });
    await ask(app, `POST /projects/${id}/tasks`, { name: "Dig" });
    await ask(app, `POST /projects/${id}/tasks/1/notes`, { text: "Red" });
    await ask(app, `PUT /projects/${id}/settings`, { colour: "blue" });
  }
  expect(await ask(app, "DELETE /projects/1")).toEqual([204, ""]);
  expect(await ask(app, "GET /projects/1/tasks")).toMatchObject(missing(1));
  await ask(app, "POST /projects", { id: 1, name: "South" });
  expect(await ask(app, "GET /projects/1/tasks")).toEqual([200, []]);
  expect(await ask(app, "GET /projects/1/tasks/1/notes")).toMatchObject(missing(1));
  expect(await ask(app, "GET /projects/1/settings")).toMatchObject([200, { colour: "red" }]);
  // The rows of the other project are still there.
  expect(await ask(app, "GET /projects/2/tasks/1/notes")).toEqual([200, [{ id: 1, text: "Red" }]]);
  expect(await ask(app, "GET /projects/2/settings")).toMatchObject([200, { colour: "blue" }]);
});

it("keeps the single row of a path for each parent", async () => {
  const app = await serve(2);
  const red = { colour: "red", limit: 5 };
  const blue = { colour: "blue", limit: 5 };
  expect(await ask(app, "GET /projects/1/settings")).toEqual([200, red]);
  expect(await ask(app, "PUT /projects/1/settings", { colour: "blue" })).toEqual([200, blue]);
  expect(await ask(app, "GET /projects/1/settings")).toEqual([200, blue]);
  expect(await ask(app, "GET /projects/2/settings")).toEqual([200, red]);
});

it("makes up child rows only for the rows that it has at the start", async () => {
  const app = await serve(2);
  await ask(app, "POST /projects", { name: "New" });
  const count = async (id: number): Promise<number> =>
    (await app.inject(`/projects/${id}/tasks`)).json<unknown[]>().length;
  expect([await count(1), await count(2), await count(3)]).toEqual([2, 2, 0]);
  await ask(app, "DELETE /projects/1");
  await ask(app, "POST /projects", { id: 1, name: "New" });
  expect(await count(1)).toBe(0);
});

it("invents no value of a member that a body may set and that answers may lack", async () => {
  const app = await serve();
  await ask(app, "POST /projects", { name: "North", password: "hush" });
  const made = "2024-01-01T10:00:00Z";
  const task = { id: 1, name: "Dig", owner: null, weight: 3, made };
  expect(await ask(app, "POST /projects/1/tasks", { name: "Dig" })).toEqual([201, task]);
  expect(await ask(app, "GET /projects/1/tasks/1")).toEqual([200, task]);
  const full = { name: "Cut", due: "2025-01-02", owner: "bob", weight: 1 };
  expect(await ask(app, "POST /projects/1/tasks", full)).toEqual([201, { id: 2, ...full, made }]);
});

it("answers no member of a body that answers do not have, such as a password", async () => {
  const app = await serve();
  const project = { name: "North", password: "hush" };
  const [, created] = await ask(app, "POST /projects", project);
  expect(created).toEqual({ id: 1, slug: "north", name: "North" });
});

it("refuses a value that no answer may have for a member that a body does not have", async () => {
  const app = await serve();
  await ask(app, "POST /projects", { name: "North" });
  const refused = (name: string): unknown[] => {
    const detail = `body/${name} has another type than in answers; leave it out`;
    return [400, { detail }];
  };
  for (const id of ["../x", 1.5, {}, null])
    expect(await ask(app, "POST /projects/1/tasks", { name: "Dig", id })).toMatchObject(
      refused("id"),
    );
  const odd = { name: "Dig", made: 5 };
  expect(await ask(app, "POST /projects/1/tasks", odd)).toMatchObject(refused("made"));
  expect(await ask(app, "PUT /projects/1/settings", { limit: "a" })).toMatchObject(
    refused("limit"),
  );
  expect(await ask(app, "GET /projects/1/tasks")).toEqual([200, []]);
  // The body of a new project has a slug, that of a change has none.
  expect(await ask(app, "PATCH /projects/1", { name: "South", slug: 5 })).toMatchObject(
    refused("slug"),
  );
  expect(await ask(app, "GET /projects/1")).toEqual([200, { id: 1, slug: "north", name: "North" }]);
});
