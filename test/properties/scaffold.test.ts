import fc from "fast-check";
import ts from "typescript";
import { expect, it } from "vitest";

import type { Contract } from "../../generator/plan/contract.js";
import { diskContract, update } from "../helpers/contract.js";
import { handlerFile, type HandlerFile } from "../helpers/handler-files.js";
import { runs } from "../helpers/property-runs.js";

// These tests use no code of scaffold to judge its output. The generator of the files knows their parts.

const ownedImport =
  /^(?:\r?\nimport \{ HttpError(?: as HttpError2)? \} from (["'])@api\/server\1;?|HttpError,\s+)$/;
const ownedLine =
  /^[\t ]*(?:\/\*\* `[A-Z]+ \/v1\/disks\S*`(?:, input `\w+`)? \*\/|[\w.: ()[\]"'=>{/*,<]+|throw new [\w.]+\(501, ["']NotImplemented["']\);?|\}[;,]?)?$/;

/** True if a text is equal to another after one insertion for which `isOwned` is true. */
function isGrown(before: string, after: string, isOwned: (text: string) => boolean): boolean {
  const length = after.length - before.length;
  for (let at = 0; at <= before.length; at++) {
    const isSame = before === after.slice(0, at) + after.slice(at + length);
    if (isSame && isOwned(after.slice(at, at + length))) return true;
  }
  return false;
}

const isMethods = (text: string): boolean =>
  text.split(/\r?\n/).every((line) => ownedLine.test(line));

function hasGrownByMethods(before: string, after: string): boolean {
  // Scaffold may have inserted a comma after the last member of an object.
  const commas = [...after.matchAll(/,/g)].map(({ index }) => index);
  const candidates = [after, ...commas.map((at) => after.slice(0, at) + after.slice(at + 1))];
  return candidates.some((text) => isGrown(before, text, isMethods));
}

/** Runs scaffold, compares the result with the parts of the file, and returns the new parts. */
function regenerate(file: HandlerFile, contract: Contract): HandlerFile {
  const before = file.imports + file.body + file.gap + file.tail;
  expect(syntaxFaults(before), before).toEqual([]);
  const { text, added, findings } = update(before, contract);
  const wanted = contract.operations.map(({ name }) => name);
  expect(added, JSON.stringify(findings)).toEqual(
    wanted.filter((name) => !file.has.includes(name)),
  );
  const gone = file.traced.filter((name) => !wanted.includes(name));
  expect(findings.map(({ code, message }) => [code, /`(\w+)`/.exec(message)?.[1]])).toEqual(
    gone.map((name) => ["removed-operation", name]),
  );

  expect(text.endsWith(file.tail)).toBe(true);
  const middle = text.slice(0, text.length - file.tail.length);
  const at = middle.indexOf(file.body);
  expect(at).toBeGreaterThanOrEqual(0);
  const imports = middle.slice(0, at);
  const isImport = (inserted: string): boolean => ownedImport.test(inserted);
  expect(imports === file.imports || isGrown(file.imports, imports, isImport), imports).toBe(true);
  const gap = middle.slice(at + file.body.length);
  expect(gap === file.gap || hasGrownByMethods(file.gap, gap), gap).toBe(true);
  if (added.length === 0) expect(text).toBe(before);
  if (!before.includes("\r\n")) expect(text).not.toContain("\r");
  else expect(text.replaceAll("\r\n", "")).not.toContain("\n");

  expect(syntaxFaults(text), text).toEqual([]);
  expect(update(text, contract)).toMatchObject({ text, added: [], left: undefined });
  const has = [...file.has, ...added];
  return { ...file, imports, gap, has, traced: [...file.traced, ...added] };
}

function syntaxFaults(text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text.replace(/^\uFEFF/, ""), {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it("loses not a byte in three regenerations in a row, and each is complete", () => {
  fc.assert(
    fc.property(handlerFile, (file) => {
      const first = regenerate(file, diskContract("list", "get", "grow"));
      const second = regenerate(first, diskContract("list", "get", "grow", "shrink"));
      regenerate(second, diskContract("list", "get", "shrink", "snapshot"));
    }),
    runs(300),
  );
});

const pickFault = fc.constantFrom("{", "}", "(", "`", "/*", "<<<<<<< HEAD\n", "class", "\u0000");

it("does not change a file with a fault", () => {
  fc.assert(
    fc.property(handlerFile, fc.nat(), pickFault, (file, place, fault) => {
      const whole = file.imports + file.body + file.gap + file.tail;
      const at = place % (whole.length + 1);
      const text = whole.slice(0, at) + fault + whole.slice(at);
      fc.pre(syntaxFaults(text).length > 0);
      const { text: after, findings } = update(text);
      expect(after).toBe(text);
      expect(findings).toMatchObject([{ code: "unreadable-handlers" }]);
    }),
    runs(200),
  );
});
