import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** Returns each request of the pages with its role and its group. */
function groupsOf(pages: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const files = Object.entries(pages).map(([path, lines]) => {
    const text = lines.map((line) =>
      line.startsWith("#") ? line : `\`\`\`\n${line}\n\`\`\`\n\nSays what it does.`,
    );
    return { path, text: text.join("\n\n") };
  });
  const { operations } = toApi(readRest(files).reading);
  return Object.fromEntries(
    operations.map(({ id, role, group }) => [id, `${group ?? ""}.${role.value}`]),
  );
}

it("names a group after the segment that matches the title of the page", () => {
  const groups = groupsOf({
    "shelves.md": [
      "# Shelves",
      "## List the shelves of a library",
      "GET /libraries/{id}/rooms/shelves",
      "## Get a shelf",
      "GET /libraries/{id}/rooms/shelves/{shelf}",
      "## Add a shelf",
      "POST /libraries/{id}/rooms/shelves",
      "## Dust a shelf",
      "PUT /libraries/{id}/rooms/shelves/{shelf}/dust",
      "## Remove a shelf",
      "DELETE /libraries/{id}/rooms/shelves/{shelf}",
    ],
  });
  expect(groups).toEqual({
    "GET /libraries/{id}/rooms/shelves": "shelves.list",
    "GET /libraries/{id}/rooms/shelves/{shelf}": "shelves.get",
    "POST /libraries/{id}/rooms/shelves": "shelves.create",
    "PUT /libraries/{id}/rooms/shelves/{shelf}/dust": "shelves.call",
    "DELETE /libraries/{id}/rooms/shelves/{shelf}": "shelves.delete",
  });
});

it("names a group after the collection of its paths if no segment matches, and after the heading if there is no collection", () => {
  const groups = groupsOf({
    "reference.md": [
      "# Reference",
      "## Signing in",
      "### Log in",
      "POST /login",
      "### Log out",
      "POST /logout",
      "## Printed works",
      "### List books",
      "GET /books",
      "### Get a book",
      "GET /books/{id}",
    ],
  });
  expect(groups).toEqual({
    "POST /login": "signingIn.call",
    "POST /logout": "signingIn.call",
    "GET /books": "books.list",
    "GET /books/{id}": "books.get",
  });
});

it("follows the verb of the title: a POST to a collection need not create anything", () => {
  const groups = groupsOf({
    "books.md": [
      "# Books",
      "## Create a book",
      "POST /books",
      "## Sync a book",
      "PUT /books/{id}",
      "## Update a book",
      "PATCH /books/{id}",
      "## Search in books",
      "POST /shops/{id}/books",
    ],
  });
  expect(groups).toEqual({
    "POST /books": "books.create",
    "PUT /books/{id}": "books.call",
    "PATCH /books/{id}": "books.update",
    "POST /shops/{id}/books": "books.call",
  });
});

it("keeps the spelling of query parameters, although facts omit it", () => {
  const text = [
    "# Books",
    "## List books",
    "```\nGET /books\n```",
    "| Parameter | Type | Description |\n| --- | --- | --- |\n| `ids[]` | array | Which books |\n| `filter[state]` | string | Their state |",
  ].join("\n\n");
  const { operations } = toApi(readRest([{ path: "books.md", text }]).reading);
  expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(["ids[]", "filter[state]"]);
});

it("makes a group for a collection that most paths begin with, and none for a prefix of all paths", () => {
  const nested = ["notes", "orders", "visits", "papers"].flatMap((name) => [
    `GET /v2/shop/customers/{customer}/${name}`,
    `POST /v2/shop/customers/{customer}/${name}`,
  ]);
  const groups = groupsOf({
    "customers.md": [
      "# Customers of the shop",
      "## List customers",
      "GET /v2/shop/customers",
      "## Get a customer",
      "GET /v2/shop/customers/{id}",
      "## Open the shop",
      "POST /v2/shop/open",
    ],
    "others.md": ["# Others", ...nested.flatMap((request) => [`## ${request.slice(3)}`, request])],
  });
  expect(groups).toMatchObject({
    "GET /v2/shop/customers": "customers.list",
    "GET /v2/shop/customers/{id}": "customers.get",
    "POST /v2/shop/open": "customers.call",
  });
});
