import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { edit, makeProject, volumePage } from "../helpers/command-line.js";
import { run } from "../helpers/in-process.js";
import { readFolder } from "../helpers/tree.js";
import { typeCheck } from "../helpers/type-check.js";
import { handlers, replaceAction, scaffold } from "./volumes.js";

it("writes files that compile unchanged, in both shapes, for every resource", async () => {
  const project = makeProject();
  await run(["generate"], project);
  for (const shape of ["object", "class"]) {
    await run(["scaffold", "--to", `src/${shape}`, "--format", shape], project);
  }
  const files = [...readFolder(join(project, "src")).keys()].map((file) => `src/${file}`);
  expect(files.length).toBeGreaterThan(60);
  expect(typeCheck(project, files)).toEqual([]);
});

/** The stub of an action and the code that a person writes in its place, for each shape. */
const written = {
  object: {
    from: 'snapshot(/* id, input, context */) {\n    throw new HttpError(501, "NotImplemented");',
    to: 'async snapshot(id, input) {\n    // my own\n    return take(id, input.name ?? "");',
  },
  class: {
    from: 'snapshot: VolumesHandlers["snapshot"] = (/* id, input, context */) => {\n    throw new HttpError(501, "NotImplemented");',
    to: 'snapshot: VolumesHandlers["snapshot"] = async (id, input) => {\n    // my own\n    return take(id, input.name ?? "");',
  },
} as const;
const helper = `
async function take(id: string, name: string): Promise<{ id: string; name: string; volumeId: string }> {
  return { id: "1s1", name, volumeId: id };
}
`;

it.each([
  ["object", true, "same input"],
  ["class", true, "same input"],
  ["object", false, undefined],
] as const)(
  "leaves only errors that a person must decide on if an action is removed and another is added (%s)",
  async (shape, keepsInput, why) => {
    const project = makeProject();
    await run(["generate"], project);
    await scaffold(project, "--format", shape);
    const path = join(project, handlers);
    edit(path, written[shape].from, written[shape].to);
    writeFileSync(path, readFileSync(path, "utf8") + helper);
    expect(typeCheck(project, [handlers])).toEqual([]);
    const mine = readFileSync(path, "utf8");

    replaceAction(project, "clone", keepsInput);
    expect(await run(["generate"], project)).toMatchObject({ code: 0, err: "" });
    // Before scaffold runs, the missing method is a compiler error, too.
    expect(typeCheck(project, [handlers]).length).toBeGreaterThan(1);
    const told = await scaffold(project);
    expect(told).toMatchObject({
      code: 1,
      out: `${handlers}: added 1 method: \`clone\`\nrancher-v1: added to 1 file; 1 file to look at\n`,
    });
    const line = mine.split("\n").findIndex((text) => /snapshot(: Vol|\()/.test(text)) + 1;
    const column = shape === "object" ? 9 : 3;
    const hint = why === undefined ? "" : `; \`clone\` looks like it (${why})`;
    expect(told.err).toBe(
      `${handlers}:${line}:${column}: error: \`snapshot\` answers ` +
        `\`POST /v1/volumes/\${ID}?action=snapshot\`, which ${volumePage} does not have${hint} ` +
        "[removed-operation]\n",
    );
    // All compiler errors are at the method of the finding.
    const faults = typeCheck(project, [handlers]);
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map((fault) => fault.line))).toEqual(new Set([line]));

    // No line of the user was lost, and the file compiles after the user has removed the old method.
    const after = readFileSync(path, "utf8");
    expect(mine.split("\n").filter((text) => !after.includes(text))).toEqual([]);
    expect(await scaffold(project)).toMatchObject({ code: 1, err: told.err });
    expect(readFileSync(path, "utf8")).toBe(after);
    const cut = after.lastIndexOf("/**", after.indexOf("// my own"));
    const end = after.indexOf("\n\n", cut);
    writeFileSync(path, after.slice(0, cut) + after.slice(end + 2).replace(helper, ""));
    expect(typeCheck(project, [handlers])).toEqual([]);
    expect(await scaffold(project)).toMatchObject({ code: 0, err: "" });
  },
);
