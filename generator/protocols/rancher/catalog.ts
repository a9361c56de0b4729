import { catalog as shared, type Catalog } from "../../diagnostics/catalog.js";

/** The diagnostics about things that Rancher's protocol does not support. */
export const own = {
  "unservable-path": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; reason: string; expected: string }) =>
      `The API cannot have the path \`${a.path}\`: ${a.reason}; write \`${a.expected}\``,
    fix: "Write a path of one collection, `/…/<plural>`, with `/projects/${PROJECT_ID}` before it and `/${ID}` behind it at most.",
  },
  "unservable-operation": {
    severity: "error",
    message: (a: { route: string; reason: string }) =>
      `\`${a.route}\` cannot be served as documented: ${a.reason}`,
    fix: "Describe the request as an operation or action of a resource, or generate code with another protocol. With a lower severity the packages are made without the request, or without what the message names.",
  },
  "unservable-type": {
    severity: "warning",
    message: (a: { kind: string; id: string }) =>
      `The ${a.kind} \`${a.id}\` has no model: a field of this type takes any value`,
    fix: "Write the values or the type at the fields that have it.",
  },
  "reserved-field": {
    severity: "warning",
    message: (a: { name: string; wire: string }) =>
      `\`${a.name}\` is a name of the protocol: answers have ${a.wire} under it, and what requests send under it is ignored`,
    fix: "Rename the field, or remove its row if it means what the protocol sends.",
  },
} as const satisfies Catalog;

/** The protocol's diagnostics, together with the shared ones. */
export const catalog = { ...shared, ...own } as const satisfies Catalog;
