import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { helperSpecs } from "../../generator/templates/helpers.js";
import { root } from "../helpers/command-line.js";
import { printOwn } from "./project.js";

const page = join(root, "docs/templates.md");
const file = join(root, "generator/templates/views.ts");

/** A heading and a table of the fields for each view, from the types and their comments. */
function describeViews(): string {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const views = source.statements.filter(ts.isInterfaceDeclaration);
  const remark = (node: ts.Node): string => {
    const comments = ts
      .getJSDocCommentsAndTags(node)
      .map((one) => ts.getTextOfJSDocComment(one.comment) ?? "");
    return comments.join(" ").replace(/\s+/g, " ").trim();
  };
  return views
    .map((view) => {
      const rows = view.members.filter(ts.isPropertySignature).map((member) => {
        const type = (member.type?.getText() ?? "").replace(/\s+/g, " ").replaceAll("|", "\\|");
        return `| \`${member.name.getText()}\` | \`${type}\` | ${remark(member)} |`;
      });
      const table = ["| field | type | |", "| --- | --- | --- |", ...rows].join("\n");
      return `### ${view.name.text}\n\n${remark(view)}\n\n${table}`;
    })
    .join("\n\n");
}

const plain = (text: string): string => text.replace(/ +/g, " ").replace(/-{3,}/g, "---");

it("describes in docs/templates.md every view, in the words of its type", () => {
  const views = describeViews();
  expect(views.match(/^### /gm)?.length).toBeGreaterThan(8);
  expect(plain(readFileSync(page, "utf8"))).toContain(plain(views));
});

it("names in docs/templates.md every helper", () => {
  const text = readFileSync(page, "utf8");
  const missing = Object.keys(helperSpecs).filter(
    (name) => !new RegExp(`\`(?:\\{\\{)?${name}\\b`).test(text),
  );
  expect(missing).toEqual([]);
});

it("has in its views every field of their types", async () => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const fieldsOf = (name: string): string => {
    const view = source.statements
      .filter(ts.isInterfaceDeclaration)
      .find((one) => one.name.text === name);
    const names = (view?.members ?? []).map((member) => member.name?.getText() ?? "");
    expect(names.length).toBeGreaterThan(2);
    return names.map((field) => `{{#if ${field}}}{{/if}}`).join("");
  };
  const { diagnostics } = await printOwn({
    "api/a.txt.hbs": fieldsOf("ApiView"),
    "group/a.txt.hbs": fieldsOf("GroupView"),
    "operation/a.txt.hbs": `${fieldsOf("OperationView")}{{#with answer}}${fieldsOf("AnswerView")}{{#with type}}${fieldsOf("TypeRefView")}{{/with}}{{/with}}{{#each pathParameters}}${fieldsOf("ParameterView")}{{/each}}`,
    "type/a.txt.hbs": `${fieldsOf("TypeView")}{{#each fields}}${fieldsOf("FieldView")}{{/each}}`,
  });
  expect(diagnostics).toEqual([]);
});
