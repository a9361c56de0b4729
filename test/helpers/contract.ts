import type { Contract } from "../../generator/plan/contract.js";
import { isNamed } from "../../generator/protocols/rancher/contract.js";
import { updateFile, type Scaffolded } from "../../generator/scaffold/scaffold-file.js";

/** The paths in messages of these tests. */
export const places = { file: "src/disks.ts", docsPrefix: "docs/" };

const start = { line: 1, column: 1, offset: 0 };
const span = { file: "disk/index.md", start, end: start };
const collection = "/v1/disks";
const all: Contract["operations"] = [
  { name: "list", route: `GET ${collection}`, input: undefined, params: ["query", "context"] },
  { name: "get", route: `GET ${collection}/\${ID}`, input: undefined, params: ["id", "context"] },
  ...["grow", "shrink", "snapshot"].map((name) => ({
    name,
    route: `POST ${collection}/\${ID}?action=${name}`,
    input: `${name}Input`,
    params: ["id", "input", "context"],
  })),
].map((one) => ({ ...one, span, fact: `op:disk.${one.name}` }));

/**
 * Returns the contract of a resource `disk` with the named operations of list, get, grow, shrink and
 * snapshot. Default: all.
 */
export function diskContract(...names: readonly string[]): Contract {
  const operations = all.filter(({ name }) => names.length === 0 || names.includes(name));
  return {
    resource: "disk",
    key: "disks",
    property: "disks",
    className: "Disks",
    interfaceName: "DisksHandlers",
    packageName: "@api/server",
    page: "disk/index.md",
    pageLine: "Page: docs/disk/index.md",
    purpose: "Answers requests for resources of type `disk`.",
    span,
    fact: "page:disk",
    answers: ({ route, method }) => isNamed(route, method, "disks"),
    operations,
    known: new Set([...operations.map(({ name }) => name), "actionsOf"]),
  };
}

/** Updates a file of handlers for disks. */
export function update(text: string, contract = diskContract("list", "get", "grow")): Scaffolded {
  return updateFile(text, contract, places);
}
