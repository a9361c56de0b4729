import { expect, it } from "vitest";

import { createFile } from "../../../generator/scaffold/scaffold-file.js";
import { formatFinding } from "../../../generator/scaffold/finding.js";
import { diskContract, places, update } from "../../helpers/contract.js";

const named = `import { HttpError, type DisksHandlers } from "@api/server";\n`;
const findingsOf = (text: string, contract = diskContract("list", "get", "grow")): string[] =>
  update(text, contract).findings.map((finding) => formatFinding(finding, text, false));

it.each([
  ["an annotated object", "const disks: DisksHandlers = {};"],
  ["satisfies", "export default {} satisfies DisksHandlers;"],
  ["as, in brackets", "export const disks = ({}) as DisksHandlers;"],
  ["an assertion", "const disks = <DisksHandlers>{};"],
  ["a factory", "export function make(db: Db): DisksHandlers { return {}; }"],
  ["an arrow factory", "export const make = async (): Promise<DisksHandlers> => ({});"],
  ["a field", "class App { disks: DisksHandlers = {}; }"],
  ["a class", "class Disks implements DisksHandlers {}"],
  ["a class with more interfaces", "class Disks implements Closeable, Readonly<DisksHandlers> {}"],
  ["an anonymous class", "export default class implements DisksHandlers {}"],
  ["a class expression", "const Disks = class implements DisksHandlers {};"],
  ["an abstract class", "export abstract class Disks implements DisksHandlers {}"],
  ["a type of its own", "type Own = DisksHandlers & Extra;\nconst disks: Own = {};"],
  ["an interface of its own", "interface Own extends DisksHandlers {}\nconst disks: Own = {};"],
  ["Partial", "const disks: Partial<DisksHandlers> = {};"],
])("finds %s", (_, code) => {
  const { added, findings, text } = update(named + code);
  expect({ added, findings }).toEqual({ added: ["list", "get", "grow"], findings: [] });
  expect(text).toContain("(501, ");
  expect(update(text)).toMatchObject({ text, added: [], findings: [] });
});

it.each([
  ["Omit", `const disks: Omit<DisksHandlers, "get" | "grow"> = {};`, ["list"]],
  ["Pick", `const disks: Pick<DisksHandlers, "get"> = {};`, ["get"]],
  [
    "a base class",
    `class Base { list() {} }\nclass Disks extends Base implements DisksHandlers {}`,
    ["get", "grow"],
  ],
  [
    "a parameter property",
    `class Disks implements DisksHandlers { constructor(readonly list: L) {} }`,
    ["get", "grow"],
  ],
  ["a quoted name", `const disks: DisksHandlers = { "list"() {}, ["get"]: f };`, ["grow"]],
  ["a shorthand", `const disks: DisksHandlers = { list, get };`, ["grow"]],
  [
    "a static member",
    `class Disks implements DisksHandlers { static list() {} get() {} }`,
    ["list", "grow"],
  ],
])("asks only for the handlers that %s lacks", (_, code, added) => {
  expect(update(named + code)).toMatchObject({ added, findings: [] });
});

it.each([
  ["const disks: DisksHandlers = { ...defaults, list() {} };", "...defaults"],
  ["class Disks extends Base implements DisksHandlers {}", "extends Base"],
  ["class Disks implements DisksHandlers {}\ninterface Disks extends Mixin {}", "interface Disks"],
])("adds nothing if the other methods may come from elsewhere: %s", (code, because) => {
  const { text, left, findings } = update(named + code);
  expect({ text, because: left?.because, findings }).toEqual({
    text: named + code,
    because,
    findings: [],
  });
});

it.each([
  [`import { HttpError, type DisksHandlers } from "@api/server";`, "HttpError", ""],
  [`import { HttpError as E, type DisksHandlers as D } from "@api/server";`, "E", ""],
  [`import * as api from "@api/server";`, "api.HttpError", ""],
  [
    `import type { DisksHandlers } from "@api/server"; // why`,
    "HttpError",
    `\nimport { HttpError } from "@api/server";`,
  ],
  [`import { server, type DisksHandlers } from '@api/server'`, "HttpError", "HttpError, "],
  [`import {\n  type DisksHandlers, // why\n} from "@api/server";`, "HttpError", "HttpError,\n  "],
  [
    `import type * as api from "@api/server";\nimport x from 'x'`,
    "HttpError",
    `\nimport { HttpError } from "@api/server";`,
  ],
  [
    `import type { DisksHandlers, HttpError } from "@api/server";`,
    "HttpError2",
    `\nimport { HttpError as HttpError2 } from "@api/server";`,
  ],
  [
    `import type { DisksHandlers } from "./mine.js";\nimport { HttpError } from "other";`,
    "HttpError2",
    `\nimport { HttpError as HttpError2 } from "@api/server";`,
  ],
])("imports the error beside %s", (imports, name, insertion) => {
  const reference = /\bapi\b/.test(imports.replace("@api", ""))
    ? "api.DisksHandlers"
    : imports.includes(" as D ")
      ? "D"
      : "DisksHandlers";
  const before = `${imports}\nexport const disks: ${reference} = {\n};\n`;
  const { text } = update(before, diskContract("list"));
  expect(text).toContain(`throw new ${name}(501, `);
  const method = text.slice(text.indexOf("{\n  /**") + 2, text.lastIndexOf("};"));
  const rest = text.replace(method, "");
  expect(rest.length).toBe(before.length + insertion.length);
  expect(rest).toContain(insertion);
});

it("brings back the import of the interface", () => {
  const { text } = update(`"use strict";\nexport const disks: DisksHandlers = {};\n`);
  expect(text).toMatch(
    /^"use strict";\nimport \{ HttpError \} from "@api\/server";\nimport type \{ DisksHandlers \} from "@api\/server";\nexport/,
  );
});

it("does not change a file that does not parse, and reports the place", () => {
  const text = `${named}export const disks: DisksHandlers = {\n  list() {\n};\n`;
  expect(findingsOf(text)).toEqual([
    expect.stringMatching(
      /^src\/disks\.ts:4:2: error: The code does not parse, so the methods of docs\/disk\/index\.md were not added: ',' expected \[unreadable-handlers\]$/,
    ),
  ]);
  expect(update(text).text).toBe(text);
});

it("does not change a file in which nothing implements the interface", () => {
  const text = `${named}export const disks = { list() {} };\n`;
  expect(findingsOf(text)).toEqual([
    "src/disks.ts:1:1: error: No class or object has the type `DisksHandlers`; write one for the methods of docs/disk/index.md [missing-handlers]",
  ]);
  expect(update(text).text).toBe(text);
});

it("does not guess to which of two parts a method belongs, but completes an object that must be whole", () => {
  const parts = `${named}const a: Partial<DisksHandlers> = {};\nconst b: Partial<DisksHandlers> = {};\n`;
  expect(findingsOf(parts)).toEqual([expect.stringMatching(/:3:35: .* \[ambiguous-handlers\]$/)]);
  expect(update(parts).text).toBe(parts);
  const whole = `${parts}class Disks implements DisksHandlers {\n}\n`;
  expect(update(whole).text.startsWith(parts)).toBe(true);
});

it("adds methods that subclasses lack to their base class, and reports its methods once", () => {
  const resize = "/** `POST /v1/disks/${ID}?action=resize` */\n  resize() {}";
  const text = `${named}class Base implements DisksHandlers {\n  ${resize}\n}\nclass Disks extends Base implements DisksHandlers {\n}\n`;
  const after = update(text);
  expect(after.findings).toHaveLength(1);
  expect(after.added).toEqual(["list", "get", "grow"]);
  expect(after.text.endsWith("class Disks extends Base implements DisksHandlers {\n}\n")).toBe(
    true,
  );
});

it("writes nothing if one more line would change the meaning of the line above", () => {
  const text = `${named}class Disks implements DisksHandlers {\n  get\n}\n`;
  expect(findingsOf(text)).toEqual([
    expect.stringMatching(/`list`, `grow` .*\[uneditable-handlers\]/),
  ]);
  expect(update(text).text).toBe(text);
});

it.each([
  [
    "a comment with its route",
    "/** `POST /v1/disks/${ID}?action=resize`, input `resizeInput` */\n  resize() {}",
  ],
  [
    "more text behind the route",
    "/**\n   * `POST /v1/disks/${ID}?action=resize` is slow.\n   */\n  resize() {}",
  ],
  [
    "a line comment and a decorator",
    "// POST /v1/projects/${PROJECT_ID}/disks/${ID}?action=resize\n  @logged() resize() {}",
  ],
  ["a route at the end of a sentence", "/* POST /v1/disks/${ID}?action=resize. */ resize() {}"],
  [
    "a comment below its decorator",
    "@logged() /** `POST /v1/disks/${ID}?action=resize` */ resize() {}",
  ],
  ["an operation of the protocol", "/** `DELETE /v1/disks/${ID}` */\n  delete() {}"],
  ["a type of the interface", `resize: DisksHandlers["resize"] = () => {};`],
  ["a parameter of the interface", `resize(...[id]: Parameters<DisksHandlers["resize"]>) {}`],
  ["another spelling", "/** `POST /v1/disks/${ID}?action=resize` */\n  reSize() {}"],
])("reports a removed operation by %s", (_, member) => {
  const text = `${named}class Disks implements DisksHandlers {\n  list() {}\n  get() {}\n  grow() {}\n  ${member}\n}\n`;
  const [finding, ...more] = findingsOf(text);
  expect(finding).toMatch(
    /: `(re[sS]ize|delete)` answers .+, which docs\/disk\/index\.md does not have/,
  );
  expect(more).toEqual([]);
  expect(update(text).text).toBe(text);
});

it.each([
  "resize() {}",
  "/** Called by `POST /v1/disks/${ID}?action=resize`. */\n  resize() {}",
  "/** `POST /v1/disks/${ID}?action=grow` */\n  resize() {}",
  "/** `POST /v1/hosts/${ID}?action=resize` */\n  resize() {}",
  "/** `POST /v1/disks/${ID}?action=resize` */\n\n  // something else\n  resize() {}",
  "/** `POST /v1/disks/${ID}?action=resize` */\n  private resize() {}",
  "/** `POST /v1/disks/${ID}?action=resize` */\n  static resize() {}",
  "/** `POST /v1/disks/${ID}?action=resize` */\n  #resize() {}",
  `wrap: DisksHandlers["list"] = this.list;`,
  `resize() { const inner: DisksHandlers["resize"] = f; }`,
  "/** `GET /v1/disks` */\n  actionsOf() {}",
])("never reports a helper: %s", (member) => {
  const text = `${named}class Disks implements DisksHandlers {\n  list() {}\n  get() {}\n  grow() {}\n  ${member}\n}\n`;
  expect(findingsOf(text)).toEqual([]);
});

it.each([
  ["same path", "grow", "/** `POST /v1/disks/${ID}?action=grow` */\n  GROW() {}", "GROW"],
  [
    "same input",
    "shrink",
    "/** `POST /v1/disks/${ID}?action=reduce`, input `shrinkInput` */\n  reduce() {}",
    "reduce",
  ],
  [
    "same input",
    "grow",
    "// POST /v1/disks/${ID}?action=expand\n  expand(id: string, input: models.GrowInput) {}",
    "expand",
  ],
  [
    "similar name",
    "snapshot",
    "// POST /v1/disks/${ID}?action=createsnapshot\n  createSnapshot() {}",
    "createSnapshot",
  ],
])(
  "names the new operation with the %s, also after its method was inserted",
  (why, successor, member, name) => {
    const text = `${named}class Disks implements DisksHandlers {\n  ${member}\n}\n`;
    const contract = diskContract();
    const expected = [
      expect.stringMatching(
        new RegExp(`\`${name}\`.*; \`${successor}\` looks like it \\(${why}\\)`),
      ),
    ];
    expect(findingsOf(text, contract)).toEqual(expected);
    expect(findingsOf(update(text, contract).text, contract)).toEqual(expected);
  },
);

it("shows a code frame and the fix on a terminal", () => {
  const text = `\uFEFF${named}const disks: DisksHandlers = {\n\t...a,\n\t/** \`DELETE /v1/disks/\${ID}\` */\n\tdelete() {},\n};\n`;
  const [finding] = update(text).findings;
  const shown = finding === undefined ? "" : formatFinding(finding, text, true);

  expect(shown.replace(/\u001B\[\d+m/g, "")).toMatch(
    /\n {2}5 \| {2}delete\(\) \{\},\n {4}\| {2}\^{6}\n {2}fix: Move the code that is still needed/,
  );
});

it("makes a complete new file of either shape", () => {
  for (const shape of ["object", "class"] as const) {
    const { text, added } = createFile(diskContract(), shape, places);
    expect(added).toHaveLength(5);
    expect(update(text, diskContract())).toMatchObject({ text, added: [], findings: [] });
  }
});
