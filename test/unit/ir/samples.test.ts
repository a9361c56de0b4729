import { expect, it } from "vitest";

import { LinkIndex } from "../../../generator/dialects/rancher/resolve/link-index.js";
import { Samples } from "../../../generator/dialects/rancher/resolve/samples.js";
import { readPage } from "../../../generator/dialects/rancher/page/read-page.js";
import { resourcePage } from "../../helpers/compile-docs.js";

const link = (id: string): string => `[${id}](/api-resources/${id}/)`;

/** A page of a resource with read-only fields of these types, and the body of its Create. */
function page(
  id: string,
  fields: Readonly<Record<string, string>>,
  body: string,
): ReturnType<typeof readPage>[0] {
  const rows = Object.entries(fields).map(([name, type]) => `${name} | ${type} | Which`);
  const table = `#### Read Only Fields\n\nField | Type | Notes\n---|---|---\n${rows.join("\n")}`;
  const sample = `{% highlight json %}\ncurl -X POST -d '${body}' 'http://h/v1/${id}s'\n{% endhighlight %}`;
  const header = `<span class="header">Create<span class="headerright">POST: <code>/v1/${id}s</code></span></span>`;
  const block = `<div class="action">${header}\n${sample}\n</div>`;
  const text = `### Resource Fields\n\n${table}\n\n### Operations\n\n${block}\n`;
  return readPage({ path: `api-resources/${id}/index.md`, text: resourcePage(id, text) })[0];
}

const pages = [
  page(
    "disk",
    { hostId: link("host"), spec: link("spec") },
    '{"hostId": "reference[host]", "spec": {"size": 0}}',
  ),
  page(
    "mount",
    { hostId: link("host"), previousSpec: "json" },
    '{"hosts": ["host"], "previousSpec": {"speed": 1}}',
  ),
  page("spec", { size: "int" }, '{"size": 3, "tags": {"key": "value-pairs"}}'),
];
const samples = new Samples(pages, new LinkIndex(pages));

it("puts the values of a type's own bodies before those inside other bodies", () => {
  const sizes = samples.of("spec", "size").map(({ value, isOwn }) => [value, isOwn]);
  expect(sizes).toMatchObject([
    [{ kind: "literal", value: 3 }, true],
    [{ kind: "literal", value: 0 }, false],
  ]);
});

it("finds the type of an inner object by the link of its field, or by the end of its name", () => {
  expect(samples.fieldsOf("spec")).toEqual(["size", "speed", "tags"]);
  expect(samples.fieldsOf("host")).toEqual([]);
});

it.each([
  ["disk", "hostId", "host", true],
  ["disk", "spec", "spec", false],
  ["mount", "hosts", "host", false],
])("reads from %s.%s a value of %s", (type, field, target, isReference) => {
  expect(samples.shapeOf(type, field, target)).toMatchObject({ isReference, isOwn: true });
});

it.each([
  ["a map", samples.shapeOf("spec", "tags", "spec")],
  ["a number", samples.shapeOf("spec", "size", "spec")],
  ["another type", samples.shapeOf("disk", "hostId", "disk")],
  ["an object of a field that does not link to the type", samples.shapeAnywhere("spec")],
])("reads nothing about a type from %s", (_, shape) => {
  expect(shape).toBeUndefined();
});

it("reads values of fields with the same name, and of any field", () => {
  expect(samples.shapeByName("hostId", "host")).toMatchObject({ isReference: true });
  expect(samples.shapeAnywhere("host")).toMatchObject({ isReference: true });
});
