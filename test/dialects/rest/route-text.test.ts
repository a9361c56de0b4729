import { describe, expect, it } from "vitest";

import { readRoute } from "../../../generator/dialects/rest/page/route-text.js";

const pathOf = (text: string): string | undefined =>
  readRoute(`GET ${text}`)
    ?.path.parts.map((part) => (typeof part === "string" ? part : `{${part.parameter}}`))
    .join("");

describe("the parameters of a path", () => {
  it.each([
    ["a method of its own", "/orders/{id}:cancel", "/orders/{id}:cancel"],
    ["such a method behind brackets", "/orders/<id>:cancel", "/orders/{id}:cancel"],
    ["a pattern", "/{name=shelves/*/books/*}:archive", "/{name}:archive"],
    ["a pattern at its end", "/{parent=shelves/*}/books", "/{parent}/books"],
    ["a type in front", "/users/<int:user_id>", "/users/{user_id}"],
    ["a type with a length in front", "/users/<string(length=2):code>", "/users/{code}"],
    ["a type behind", "/orders/{order_id:int}", "/orders/{order_id}"],
    ["a regular expression", "/orders/{id:[0-9]+}", "/orders/{id}"],
    ["brackets around a parameter", "/Orders({id})", "/Orders({id})"],
    ["an optional part in round brackets", "/orders(/:id)", "/orders/{id}"],
    ["an optional part in square brackets", "/orders[/:id]", "/orders/{id}"],
    ["an optional ending", "/orders/{id}[.{format}]", "/orders/{id}"],
    ["an optional ending of Rails", "/orders/:id(.:format)", "/orders/{id}"],
    ["the rest of a path", "/files/*path", "/files/{path}"],
    ["dots for the rest of a path", "/files/[...path]", "/files/{path}"],
    ["two parameters", "/pairs/{a}:{b}", "/pairs/{a}:{b}"],
    ["a colon in its name", "/keys/{space:key}", "/keys/{space:key}"],
  ])("are read with %s", (_, text, path) => {
    expect(pathOf(text)).toBe(path);
  });
});
