import { expect, it } from "vitest";

import {
  collectionPath,
  isSameRoute,
  joinSegments,
  matchPath,
  parentPath,
  parsePath,
  pathBelow,
  pathParameters,
  pathSegments,
  printPath,
  sharedPrefix,
  type PathTemplate,
} from "../../../generator/core/paths.js";

const read = (text: string): PathTemplate => parsePath(text, "shell");
const print = (path: PathTemplate | undefined): string | undefined =>
  path && printPath(path, "shell");

const paths = [
  "/",
  "/orders",
  "/api/v2/books",
  "/v1/authors/${ID}/books/${ID}",
  "/v1/files/a-${ID}.txt",
  "/v1/volumes/${ID}?action=snapshot",
  "/v1/find?q=a=b&all",
  "/v1/volumes/",
];

it.each(paths)("prints %s as it was read", (text) => {
  expect(print(read(text))).toBe(text);
});

it.each(paths)("joins the segments of %s to the same path", (text) => {
  const path = read(text);
  expect(print(joinSegments(pathSegments(path), path.query))).toBe(text === "/" ? "" : text);
});

it("reads and prints each style of parameters, and takes others for text", () => {
  const path = read("/v1/projects/${PROJECT_ID}/hosts/${ID}");
  expect(pathParameters(path)).toEqual(["PROJECT_ID", "ID"]);
  expect(printPath(path)).toBe("/v1/projects/{PROJECT_ID}/hosts/{ID}");
  expect(printPath(path, "colon")).toBe("/v1/projects/:PROJECT_ID/hosts/:ID");
  expect(parsePath(printPath(path))).toEqual(path);
  expect(parsePath(printPath(path, "colon"), "colon")).toEqual(path);
  expect(pathParameters(parsePath("/v1/hosts/${ID}", "colon"))).toEqual([]);
});

it("keeps a query as pairs, in order", () => {
  expect(read("/v1/find?q=a=b&all").query).toEqual([
    ["q", "a=b"],
    ["all", ""],
  ]);
});

it("distinguishes segments, with parameters inside of a segment", () => {
  expect(pathSegments(read("/v1/files/a-${ID}.txt"))).toEqual([
    ["v1"],
    ["files"],
    ["a-", { parameter: "ID" }, ".txt"],
  ]);
  expect(pathSegments(read("/"))).toEqual([]);
});

it.each([
  ["/v1/volumes", "/v1"],
  ["/orders", ""],
  ["/v1/authors/${ID}/books", "/v1/authors/${ID}"],
  ["/v1/volumes/${ID}?action=snapshot", "/v1/volumes"],
])("the parent of %s is %s", (text, parent) => {
  expect(print(parentPath(read(text)))).toBe(parent);
});

it.each([
  ["/v1/volumes", "/v1/volumes"],
  ["/v1/volumes/${ID}", "/v1/volumes"],
  ["/v1/volumes/${ID}?action=snapshot", "/v1/volumes"],
  ["/v1/authors/${ID}/books/${BOOK}", "/v1/authors/${ID}/books"],
  ["/v1/volumes/a-${ID}", "/v1/volumes/a-${ID}"],
])("the collection of %s is %s", (text, collection) => {
  expect(print(collectionPath(read(text)))).toBe(collection);
});

it.each([
  [["/v1/volumes", "/v1/hosts"], "/v1"],
  [["/v1/volumes", "/v2/hosts"], ""],
  [["/api/v2/books", "/api/v2/authors", "/api/v2"], "/api/v2"],
  [["/v1/a-b", "/v1/a-c"], "/v1"],
  [["/v1/projects/${ID}/a", "/v1/projects/${ID}/b"], "/v1/projects"],
  [["/v1/volumes"], "/v1/volumes"],
  [[], ""],
])("%j share the prefix %s", (texts, prefix) => {
  expect(print(sharedPrefix(texts.map(read)))).toBe(prefix);
});

it.each([
  ["/v1/volumes/${ID}?action=a", "/v1", "/volumes/${ID}?action=a"],
  ["/v1/volumes", "", "/v1/volumes"],
  ["/v1/volumes", "/v1/volumes", ""],
  ["/v12/volumes", "/v1", undefined],
  ["/v1", "/v1/volumes", undefined],
  ["/v1/projects/${A}/x", "/v1/projects/${B}", undefined],
])("%s below %s is %s", (text, prefix, rest) => {
  expect(print(pathBelow(read(text), read(prefix)))).toBe(rest);
});

it("treats only routes as equal that differ in the names of their parameters", () => {
  expect(isSameRoute(read("/v1/a/${ID}"), read("/v1/a/${A_ID}"))).toBe(true);
  expect(isSameRoute(read("/v1/a/${ID}"), read("/v1/a/id"))).toBe(false);
  expect(isSameRoute(read("/v1/a?x=1"), read("/v1/a?x=2"))).toBe(false);
});

it("matches a URL path and gives the values of its parameters", () => {
  const path = read("/v1/authors/${AUTHOR}/books/${ID}.json");
  expect(matchPath(path, "/v1/authors/1%2Fa/books/7.json")).toEqual(
    new Map([
      ["AUTHOR", "1%2Fa"],
      ["ID", "7"],
    ]),
  );
  for (const other of [
    "/v1/authors/1/books/7-json",
    "/v1/authors/1/2/books/7.json",
    "/v1/authors//books/7.json",
  ]) {
    expect(matchPath(path, other)).toBeUndefined();
  }
});
