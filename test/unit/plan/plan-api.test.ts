import { expect, it } from "vitest";

import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { compileDocs, resourcePage } from "../../helpers/compile-docs.js";

const fields =
  "### Resource Fields\n\n#### Read Only Fields\n\nField | Type | Notes\n---|---|---\nid | int | x\n";
const block = (header: string, path: string): string =>
  `<div class="action"><span class="header">${header}<span class="headerright">${header === "Delete" ? "DELETE" : "POST"}: <code>${path}</code></span></span></div>\n`;

/** Returns the codes of errors. The blocks of these tests are so short that they cause warnings. */
function errorsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

it.each(["client", "coreClient", "createClient", "project", "constructor", "index", "wait"])(
  "reports a collection called %s, whose name the packages have already",
  async (plural) => {
    const text = `${fields}\n### Operations\n\n${block("Delete", `/v1/${plural}/\${ID}`)}`;
    const { diagnostics, files } = await compileDocs({
      "api-resources/disk/index.md": resourcePage("disk", text),
    });
    expect(errorsOf(diagnostics)).toEqual(["name-clash"]);
    expect(files).toEqual([]);
  },
);

it.each([
  ["send", []],
  ["list", ["name-clash"]],
  ["find", ["name-clash"]],
  ["then", ["name-clash"]],
  ["constructor", ["name-clash"]],
])("compiles an action called %s, or gives the reason", async (name, codes) => {
  const input = '<span class="input">This action has no inputs</span>';
  const action = block(name, `/v1/disks/\${ID}?action=${name}`).replace("</div>", `${input}</div>`);
  const { diagnostics, textOf } = await compileDocs({
    "api-resources/disk/index.md": resourcePage("disk", `${fields}\n### Actions\n\n${action}`),
  });
  expect(errorsOf(diagnostics)).toEqual(codes);
  if (codes.length === 0) {
    expect(textOf("client/src/resources/disks.ts")).toContain(
      `${name}(target: string | Disk, options?`,
    );
  }
});

it("reports in one run all names that two pages would share, with both places", async () => {
  const pages = ["Disk", "disk"].map((id) => {
    const text = `${fields}\n### Operations\n\n${block("Delete", `/v1/${id}s/\${ID}`)}`;
    return [`api-resources/${id}/index.md`, resourcePage(id, text)] as const;
  });
  const { diagnostics } = await compileDocs(Object.fromEntries(pages));
  const [clash, ...others] = diagnostics.filter(({ code }) => code === "name-clash");
  expect(others).toEqual([]);
  expect(clash?.message).toBe(
    "The names `Disk`, `DiskLinks`, `Disks`, `DisksQuery`, which are made from this, are taken by type `Disk`",
  );
  expect(clash?.span.file).toBe("api-resources/disk/index.md");
  expect(clash?.related?.map(({ span }) => span.file)).toEqual(["api-resources/Disk/index.md"]);
});

it("gives the answer of an action its type, links and actions, and no undocumented id", async () => {
  const row =
    "### Resource Fields\n\n#### Read Only Fields\n\nField | Type\n---|---\ntext | string\n";
  const report = '<a href="/api-resources/report/">report</a>';
  const act = (name: string, input: string): string =>
    block(name, `/v1/disks/\${ID}?action=${name}`).replace(
      "</div>",
      `<span class="input"><strong>Input:</strong> ${input}</span><span class="output"><strong>Output:</strong> A ${report}</span></div>`,
    );
  const { diagnostics, textOf } = await compileDocs({
    "api-resources/disk/index.md": resourcePage(
      "disk",
      `${fields}\n### Actions\n\n${act("check", "This action has no inputs")}${act("fix", report)}`,
    ),
    // A page of a type without a collection.
    "api-resources/report/index.md": `---\ntitle: API\n---\n\n## report\n\n${row}`,
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const [answered = "", sent = ""] = textOf("models/src/types/report.ts").split("ReportCreate");
  expect(answered).toContain('readonly type: "report";');
  expect(answered).toContain("readonly links: {");
  expect(answered).toContain("readonly actions: {");
  expect(answered).not.toMatch(/\bid\b/);
  // The type for requests has none of these members.
  expect(sent).toContain("{");
  expect(sent).not.toMatch(/links|actions/);
  expect(textOf("client/src/resources/disks.ts")).toMatch(
    /fix\(\s*target: string \| Disk,\s*input\?: ReportCreate,[^)]*\): Promise<Report>/,
  );
});
