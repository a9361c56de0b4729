import { expect, it } from "vitest";

import { readRancher } from "../../helpers/read-rancher.js";

/** A page with a field of a blank type, which the body of its sample shows. */
function pageWith(value: string): string {
  return `---
title: API - disk
---

## Disk

A disk.

### Resource Fields

#### Writeable Fields

Field | Type | Create | Update | Default | Notes
---|---|---|---|---|---
hostId |  | Yes | - | - | Where it is

### Operations

<div class="action"><span class="header">Create<span class="headerright">POST:  <code>/v1/disks</code></span></span>
<div class="action-contents"> {% highlight json %}
curl -X POST -d '{"hostId": ${value}}' 'http://host/v1/disks'
{% endhighlight %}
</div></div>
`;
}

it.each([
  ["reference[disk]", []],
  ["reference[disc]", ["`disc` has no page in this tree; did you mean `disk`?"]],
  ["array[reference[disc]]", ["`disc` has no page in this tree; did you mean `disk`?"]],
])("reports a type without a page, if a body shows one as the type of an id: %s", (type, told) => {
  const text = pageWith(JSON.stringify(type));
  const [, diagnostics] = readRancher([{ path: "api-resources/disk/index.md", text }]);
  const missing = diagnostics.filter(({ code }) => code === "missing-link-page");
  expect(missing.map(({ message }) => message)).toEqual(told);
  const places = missing.map(({ span }) => text.slice(span.start.offset, span.end.offset));
  expect(places).toEqual(told.map(() => JSON.stringify(type)));
});
