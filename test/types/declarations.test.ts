import { join } from "node:path";

import ts from "typescript";
import { expect, it } from "vitest";

import { root } from "../helpers/command-line.js";
import { paths, strict } from "./client-program.js";

/** A library that exports values of the clients, so its declarations have to name the types of the clients. */
const library = `
import { createClient } from "@bookshop/client";
import { books } from "@bookshop/client/books";
import * as core from "@bookshop/client/core";
export const options = core.fromEnvironment({ timeout: 5 });
export const client = createClient(options);
export const { list, update } = client.books;
export const small = () => books(core.createClient(core.fromEnvironment()));
export const first = async () => (await client.orders.list()).at(0);
export const told = (id: string) => core.withResponse((more) => client.orders.get(id, more));
`;

it("lets a library export what it makes of a client", () => {
  const path = join(root, "test/types/library.ts");
  const given = { ...strict, declaration: true, module: "nodenext", paths };
  const { options } = ts.convertCompilerOptionsFromJson(given, root);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === path
      ? ts.createSourceFile(name, library, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([path], options, host));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual(
    [],
  );
});
