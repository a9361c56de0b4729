import { expect, it } from "vitest";

import { cleanName } from "../../../generator/dialects/rest/page/member.js";
import { entityId } from "../../../generator/dialects/rest/resolve/entity-name.js";
import { findDefault, findOptions } from "../../../generator/dialects/rest/resolve/text-facts.js";
import { readInline } from "../../../generator/markdown/inline.js";

const pieces = (text: string) => readInline(text, { start: 0, end: text.length });

it.each([
  ["Default is `x`.", "x"],
  ["Defaults to 40 accounts.", "40"],
  ["The order (default: `desc`)", "desc"],
  ["`true` (default) or `false`", "true"],
  ["Sorted `asc` by default", "asc"],
  ["1-100, default 100", "100"],
  ["defaults to the current time", undefined],
  ["The name.", undefined],
])("finds the default, if any, in %j", (text, value) => {
  expect(findDefault(pieces(text))?.value).toBe(value);
});

it.each([
  ["One of `a`, `b` or `c`", ["a", "b", "c"]],
  ["Either `a` or `b`", ["a", "b"]],
  ["Can be `a`, `b`", ["a", "b"]],
  ["Valid options are 'a' and 'b'", ["a", "b"]],
  ["Order by `a`, `b`, or `c` fields", ["a", "b", "c"]],
  ["0 for private, 10 for internal, 20 for public", ["0", "10", "20"]],
  ["(a|b)", ["a", "b"]],
  ["such as `a` or `b`", undefined],
  ["Letters `A-Z`", undefined],
])("finds the options, if any, in %j", (text, values) => {
  expect(findOptions(pieces(text))?.value).toEqual(values);
});

it("does not take names of other members for options", () => {
  expect(
    findOptions(pieces("Only one of `id` or `name`"), new Set(["id", "name"])),
  ).toBeUndefined();
});

it.each([
  ["a.b", "a.b", 0],
  ["position[base_sha]", "position.base_sha", 0],
  ["ids[]", "ids", 1],
  ["a[][b]", "a.b", 0],
  ["a[:index][b]", "a.b", 0],
  ["files[n]", "files", 1],
  [":id", "id", 0],
])("reads the name %s", (text, name, arrays) => {
  expect(cleanName(text)).toEqual({ name, arrays });
});

it.each([
  ["Guild Member Object", "GuildMember"],
  ["Admin::Account", "AdminAccount"],
  ["Proxy Transform Object", "ProxyTransform"],
  ["`Field` entity attributes {#Field}", "Field"],
  ["Event Entity Metadata", "EventEntityMetadata"],
])("names the type of %s", (heading, id) => {
  expect(entityId(heading.replace(/ \{.*$/, ""))).toBe(id);
});
