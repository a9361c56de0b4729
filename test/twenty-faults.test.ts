import { fileURLToPath } from "node:url";
import { join } from "node:path";

import { expect, it } from "vitest";

import { readRancher } from "./helpers/read-rancher.js";
import { readSources } from "../generator/source/read-sources.js";

const docs = fileURLToPath(new URL("../docs/api/v1.1", import.meta.url));

/** A fault: the page, the correct text, the faulty text that replaces it, and the code of the diagnostic. */
type Fault = readonly [page: string, from: string | RegExp, to: string, code: string];

const faults: readonly Fault[] = [
  ["volume", "#### Read Only Fields", "#### Raed Only Fields", "unknown-heading"],
  ["volume", "driverOpts | map[string]", "driverOpts | mpa[string]", "unknown-type"],
  ["volume", 'class="action" id="snapshot"', 'class="action" id="snapshots"', "anchor-mismatch"],
  ["host", "## Host", "## Hosts", "heading-mismatch"],
  ["host", "DELETE:  <code>/v1/hosts/", "DELETE:  <code>/v1/host/", "sample-path"],
  ["service", "| Optional | Yes | - |", "| Optinal | Yes | - |", "unknown-flag"],
  ["service", '"startOnCreate": false', '"startOnCreate": fals', "unreadable-body"],
  ["container", "Field | Type | Create", "Field | Typ | Create", "unknown-column"],
  ["container", /^count \| int/m, "name | string", "duplicate-field"],
  [
    "container",
    "startOnCreate | boolean | Optional | - | true",
    "startOnCreate | boolean | Optional | - | ture",
    "default-type",
  ],
  ["account", "title: Rancher API - account", "title: Rancher API - acount", "missing-title"],
  ["account", "id | int", "id | int | 1 | 2", "row-cells"],
  ["certificate", "-X PUT", "-X POST", "sample-method"],
  [
    "certificate",
    "#### Writeable Fields\n\nField | Type",
    "#### Writeable Fields\n\nField | Type | Type",
    "duplicate-column",
  ],
  ["registry", "---|---|---\n", "---|---|---|---\n", "malformed-table"],
  [
    "registry",
    'api-resources/storagePool/">storagePool',
    'api-resources/storagePol/">storagePool',
    "missing-link-page",
  ],
  ["machine", "</span></span>\n<div", "</span>\n<div", "unbalanced-tag"],
  ["machine", "{% endhighlight %}", "", "incomplete-block"],
  ["pullTask", "image | string", "imge | string", "unknown-body-key"],
  ["project", "layout: rancher", "layout: 'rancher", "unreadable-front-matter"],
];

it("reports twenty faults on ten pages in one run, and few other diagnostics", async () => {
  const sources = await readSources(docs);
  const [, before] = readRancher(sources);
  expect(before).toEqual([]);
  const damaged = sources.map(({ path, text }) => {
    const own = faults.filter(([page]) => path === join("api-resources", page, "index.md"));
    let changed = text;
    for (const [, from, to] of own) {
      const next = changed.replace(from, () => to);
      expect(next, `${path}: ${String(from)}`).not.toBe(changed);
      changed = next;
    }
    return { path, text: changed };
  });
  expect(new Set(faults.map(([page]) => page)).size).toBe(10);
  const [, diagnostics] = readRancher(damaged);
  for (const [page, , , code] of faults) {
    const told = diagnostics.filter(({ span }) => span.file.includes(`/${page}/`));
    expect(
      told.map((one) => one.code),
      `${page} ${code}`,
    ).toContain(code);
  }
  expect(diagnostics.length).toBeGreaterThanOrEqual(faults.length);
  expect(diagnostics.length).toBeLessThanOrEqual(2 * faults.length);
});
