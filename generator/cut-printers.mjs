// Cuts the printers of ts-morph out of its files, for the bundle. The printers do not need TypeScript, which ts-morph
// loads, and which would take a quarter of the time of a run without cache.

import { readFileSync } from "node:fs";

import ts from "typescript";

/**
 * Returns the code of a module with `CodeBlockWriter` and `Writers`. Code that uses a part that was left out
 * throws a ReferenceError or a TypeError.
 */
export function cutPrinters(modules) {
  const common = ["Memoize", "StringUtils", "ArrayUtils"];
  return `import * as CodeBlockWriter from "code-block-writer";
    const common = (() => {
      ${cut(`${modules}/@ts-morph/common/dist/ts-morph-common.js`, common)}
      return { ${common.join(", ")} };
    })();
    ${cut(`${modules}/ts-morph/dist/ts-morph.js`, ["Writers"], ["common", "CodeBlockWriter", "scanner"])}
    const { default: Writer } = CodeBlockWriter;
    export { Writer as CodeBlockWriter, Writers };`;
}

/**
 * Returns the declarations of a file with these names, and all declarations that they use, except the omitted
 * ones.
 */
function cut(path, names, omitted = []) {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const declarations = new Map();
  for (const statement of file.statements) {
    const { declarationList } = statement;
    for (const { name } of declarationList?.declarations ?? [statement]) {
      if (name !== undefined) declarations.set(name.text, statement);
    }
  }
  const used = new Set();
  const use = (name) => {
    const statement = omitted.includes(name) ? undefined : declarations.get(name);
    if (statement === undefined || used.has(statement)) return;
    used.add(statement);
    visit(statement);
  };
  const visit = (node) => {
    if (ts.isIdentifier(node)) use(node.text);
    // In `a.b`, `b` is the name of a member, not of a declaration.
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else ts.forEachChild(node, visit);
  };
  for (const name of names) {
    if (!declarations.has(name)) throw new Error(`${path} has no ${name}`);
    use(name);
  }
  const kept = file.statements.filter((statement) => used.has(statement));
  return kept.map((statement) => statement.getText(file)).join("\n");
}
