import { expect, it } from "vitest";

import {
  linkTarget,
  relativeTarget,
} from "../../../generator/dialects/rancher/resolve/link-target.js";
import { readRancher } from "../../helpers/read-rancher.js";

it.each([
  ["{{site}}/api/api-resources/host/", "host"],
  ["/api-resources/host", "host"],
  ["/api-resources/host/#create", "host"],
  ["/api-resources/host/index.md", "host"],
  ["/api-resources/../etc/", undefined],
  ["/common/", undefined],
  ["http://docs.example.com/host", undefined],
  ["#host", undefined],
  ["../host/", "host"],
  ["../host/index.md", "host"],
  ["../host/#create", "host"],
  ["../../", undefined],
])("finds the type, if any, that %s leads to", (url, expected) => {
  expect(linkTarget(url, "api-resources/volume/index.md")).toBe(expected);
});

it.each([
  ["host/", "api-resources/index.md", "api-resources/host"],
  ["../host/", "api-resources/volume/index.md", "api-resources/host"],
  ["host.md", "api-resources/volume.md", "api-resources/host"],
  ["../api-resources/host/", "api-resources/volume/index.md", "api-resources/api-resources/host"],
  ["/api-resources/host/", "api-resources/volume/index.md", undefined],
])("follows %s from %s, if it is relative", (url, page, expected) => {
  expect(relativeTarget(url, page)).toBe(expected);
});

/** Returns the codes that are reported for a field of a volume with this type cell. */
function codesOf(type: string): readonly string[] {
  const text = (id: string, row: string): string =>
    `---\ntitle: API\n---\n\n## ${id}\n\n### Resource Fields\n\n#### Read Only Fields\n\nField | Type\n---|---\n${row}\n`;
  const [, diagnostics] = readRancher([
    { path: "api-resources/host/index.md", text: text("host", "name | string") },
    { path: "api-resources/volume/index.md", text: text("volume", `hostId | ${type}`) },
  ]);
  return diagnostics.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
}

it.each(["[host](../host/)", "[host](../host/index.md)", "[host](/api-resources/host/)"])(
  "takes %s, which leads to a page",
  (type) => {
    expect(codesOf(type)).toEqual([]);
  },
);

it.each(["[host](../api-resources/host/)", "[host](host/)", "[hots](../hots/)"])(
  "reports %s, which leads to no page",
  (type) => {
    expect(codesOf(type)).toEqual(["missing-link-page 13:10"]);
  },
);
