import { expect, it } from "vitest";

import type { Contract } from "../../generator/plan/contract.js";
import { diskContract, update } from "../helpers/contract.js";

/** The contract of a plain HTTP group, with these routes and names of methods. */
function restContract(...routes: readonly (readonly [name: string, route: string])[]): Contract {
  const base = diskContract("list");
  const [first] = base.operations;
  if (first === undefined) throw new Error("no operation");
  const operations = routes.map(([name, route]) => ({ ...first, name, route }));
  const known = new Set(operations.map(({ name }) => name));
  return { ...base, operations, known, answers: ({ isAlone }) => isAlone };
}

const head = `import type { DisksHandlers } from "@api/server";\n\n`;

it("names the method that looks like the renamed one, by its path", () => {
  const text = `${head}export const disks: DisksHandlers = {
  // \`POST /tools/{tool_id}/photo\`
  uploadPhoto(request) {
    return save(request);
  },
};
`;
  const photo = ["uploadPicture", "POST /tools/{id}/picture"] as const;
  const { findings, added, notes } = update(text, restContract(photo));
  expect(added).toEqual(["uploadPicture"]);
  expect(findings.map(({ message }) => message)).toEqual([
    "`uploadPhoto` answers `POST /tools/{tool_id}/photo`, which docs/disk/index.md does not have; `uploadPicture` looks like it (similar path)",
  ]);
  expect(notes).toEqual([]);
});

it.each([
  [["move", "POST /tools/{id}/move"] as const, ["lend", "POST /tools/{id}/lend"] as const],
  [["drop", "DELETE /tools/{id}/photo"] as const],
  [["store", "POST /shelves/{id}/box"] as const],
])("names no method if several have a similar path, or none", (...routes) => {
  const text = `${head}export const disks: DisksHandlers = {
  // \`POST /tools/{tool_id}/photo\`
  uploadPhoto() {},
};
`;
  const [finding] = update(text, restContract(...routes)).findings;
  expect(finding?.message).toMatch(/does not have$/);
});

it("names operations without a handler in a partial implementation, and similar methods", () => {
  const text = `${head}export const disks: Pick<DisksHandlers, "list"> = {
  list() {
    return [];
  },
};
`;
  const { text: same, notes } = update(text, diskContract("list", "get"));
  expect(same).toBe(text);
  expect(notes).toEqual(["no handler for `get`, so `GET /v1/disks/${ID}` answers 501"]);
});

it("says which method looks like the old name of an inserted one", () => {
  const text = `${head}export class Disks implements DisksHandlers {
  list() {
    return [];
  }
  growing() {
    return 1;
  }
}
`;
  const { added, notes, findings } = update(text, diskContract("list", "grow"));
  expect([added, findings]).toEqual([["grow"], []]);
  expect(notes).toEqual(["`grow` is new; `growing` looks like its old name"]);
});

it("says nothing if ready-made handlers are spread into the object", () => {
  const text = `${head}export const disks: DisksHandlers = { ...ready };\n`;
  const { notes, left } = update(text, diskContract("list", "get"));
  expect([notes, left?.names]).toEqual([[], ["list", "get"]]);
});
