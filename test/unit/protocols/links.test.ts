import { elaborate } from "../../../generator/protocols/rancher/elaborate.js";
import { expect, it } from "vitest";

import { readRancher } from "../../helpers/read-rancher.js";
import { resourcePage } from "../../helpers/compile-docs.js";

/** A page with fields of these types, read-only. */
function page(
  id: string,
  fields: Readonly<Record<string, string>>,
): { path: string; text: string } {
  const rows = Object.entries(fields).map(([name, type]) => `${name} | ${type} | What it is`);
  const head = "#### Read Only Fields\n\nField | Type | Notes\n---|---|---";
  const list = `<div class="action"><span class="header">Delete<span class="headerright">DELETE: <code>/v1/${id}s/\${ID}</code></span></span></div>`;
  const text = `### Resource Fields\n\n${head}\n${rows.join("\n")}\n\n### Operations\n\n${list}\n`;
  return { path: `api-resources/${id}/index.md`, text: resourcePage(id, text) };
}

const link = (id: string): string => `[${id}]({{site.baseurl}}/x/api/api-resources/${id}/)`;

/** The links of each type, as `name -> type` or `name -> type[]`, with the rule. */
function linksOf(...pages: readonly ReturnType<typeof page>[]): Record<string, readonly string[]> {
  const [api] = readRancher(pages);
  return Object.fromEntries(
    elaborate(api).map(({ id, links }) => [
      id,
      links.map(({ name, target: { value, rule } }) => {
        return `${name} -> ${value.type}${value.isMany ? "[]" : ""} by ${rule}`;
      }),
    ]),
  );
}

it("links the target of an id, in both directions", () => {
  const links = linksOf(
    page("mount", { id: "int", volumeId: link("volume") }),
    page("volume", { id: "int" }),
  );
  expect(links).toEqual({
    mount: ["volume -> volume by rancher/reference-link"],
    volume: ["mounts -> mount[] by rancher/referrer-link"],
  });
});

it("names the link after the field, not after the type", () => {
  const links = linksOf(
    page("mount", { id: "int", sourceId: link("volume"), targetId: link("volume") }),
    page("volume", { id: "int" }),
  );
  expect(links["mount"]).toEqual([
    "source -> volume by rancher/reference-link",
    "target -> volume by rancher/reference-link",
  ]);
  expect(links["volume"]).toEqual(["mounts -> mount[] by rancher/referrer-link"]);
});

it("prefers a type's own link to that of a referrer, and calls none `self`", () => {
  const links = linksOf(page("disk", { id: "int", disksId: link("disk"), selfId: link("disk") }));
  expect(links["disk"]).toEqual(["disks -> disk by rancher/reference-link"]);
});

it.each([
  ["a type without an id", page("volume", { name: "string" })],
  ["a type without a page", page("other", { id: "int" })],
])("makes no link to %s", (_, other) => {
  const links = linksOf(page("mount", { id: "int", volumeId: link("volume") }), other);
  expect(links).toEqual({ mount: [], [other.path.split("/")[1] ?? ""]: [] });
});
