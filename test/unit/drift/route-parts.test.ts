import { expect, it } from "vitest";

import { parsePath, printPath, type PathStyle } from "../../../generator/core/paths.js";
import { splitRoute } from "../../../generator/drift/route-parts.js";

it.each<[text: string, style: PathStyle, base: string, scope: string, rest: string]>([
  ["/v1/volumes", "shell", "/v1", "", "/volumes"],
  ["/v1/volumes/${ID}?action=x", "shell", "/v1", "", "/volumes/${ID}?action=x"],
  ["/v1/projects/${P}/volumes/${ID}", "shell", "/v1", "/projects/${P}", "/volumes/${ID}"],
  ["/api/:a/shelves/:s/books/:b", "colon", "", "/api/:a/shelves/:s", "/books/:b"],
  ["/books/{id}.json", "braces", "", "", "/books/{id}.json"],
  ["/books", "braces", "", "", "/books"],
])("takes %s (%s) apart", (text, style, base, scope, rest) => {
  const parts = splitRoute(parsePath(text, style));
  const [first, second, third] = [parts.base, parts.scope, parts.rest].map((part) =>
    printPath(part, style),
  );
  expect([first, second, third]).toEqual([base, scope, rest]);
  expect(printPath(parts.prefix, style)).toBe(base + scope);
});
