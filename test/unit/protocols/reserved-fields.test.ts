import { expect, it } from "vitest";

import { explain } from "../../../generator/protocols/rancher/explain.js";
import { readRancher } from "../../helpers/read-rancher.js";
import { compileDocs } from "../../helpers/compile-docs.js";

const page = `---
title: Rancher API - host
---

## Host

### Resource Fields

#### Read Only Fields

Field | Type | Notes
---|---|---
id | string | Which host it is
type | enum | The options are \`small\`, \`large\`
links | array[string] | Where to read more
actions | string | What it does
born | date | When it was made
bornTS | string | When it was made, in words
died | date | When it broke
diedTS | int | The same in milliseconds
leftTS | string | No date has this name
disk | [disk](../disk/) | What it stores on
`;

const disk = `---
title: API
---

## Disk

### Resource Fields

#### Read Only Fields

Field | Type | Notes
---|---|---
type | enum | The options are \`hdd\`, \`ssd\`
made | date | When it was made
`;

const pages = { "api-resources/host/index.md": page, "api-resources/disk/index.md": disk };

it("has protocol names in the model and the server as they are on the wire", async () => {
  const { textOf, diagnostics } = await compileDocs(pages);
  expect(diagnostics.map(({ span, code }) => `${span.start.line} ${code}`)).toEqual([
    "14 reserved-field",
    "15 reserved-field",
    "16 reserved-field",
    "18 reserved-field",
  ]);
  const model = textOf("models/src/types/host.ts").replace(/^ *\/\*\*[^]*?\*\/\n/gm, "");
  expect(model).toContain('  readonly type: "host";\n');
  expect(model).toContain("  readonly links: HostLinks;\n");
  expect(model).not.toMatch(/small|Where to read more/);
  expect(model).toContain("  readonly bornTS?: number | null | undefined;\n");
  expect(model).toContain("  readonly diedTS?: number | null | undefined;\n");
  expect(model).toContain("  readonly leftTS?: string | null | undefined;\n");
  const definition = textOf("server/src/definition.ts");
  expect(definition).not.toMatch(/name: "(?:links|actions)"|small/);
  expect(definition).toContain('{ name: "bornTS", type: "int" }');
  // `Disk` occurs only in a field of a host, so its own fields are sent as they are.
  expect(textOf("models/src/types/disk.ts")).toContain('"hdd"');
  expect(definition).toContain('{ name: "type", type: "enum", options: ["hdd", "ssd"] }');
});

it("explains the protocol's members beside fields of the same names, and lists dates in milliseconds", () => {
  const [api] = readRancher(Object.entries(pages).map(([path, text]) => ({ path, text })));
  const told = explain(api).flatMap(({ name, kind, line, statements }) => {
    if (kind !== "field") return [];
    return statements.map(({ value, fact }) => `${name}: ${value} (${fact.rule}) ${line}`.trim());
  });
  expect(told).toEqual([
    "host.type: the name of the resource's type (rancher/envelope)",
    "host.links: the URLs of what belongs to the resource (rancher/envelope)",
    "host.actions: the URLs of what is possible now (rancher/envelope)",
    "host.bornTS: `born` in milliseconds (rancher/date-milliseconds)",
  ]);
  const created = explain(
    readRancher([
      {
        path: "api-resources/host/index.md",
        text: page.replace(/^(?:bornTS|diedTS) .*\n/gm, ""),
      },
    ])[0],
  );
  expect(created.map(({ line }) => line).filter((line) => line.includes("TS"))).toEqual([
    "bornTS: a time in milliseconds (rancher/date-milliseconds)",
    "diedTS: a time in milliseconds (rancher/date-milliseconds)",
  ]);
});
