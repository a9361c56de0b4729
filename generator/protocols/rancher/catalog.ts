import { catalog as shared, type Catalog } from "../../diagnostics/catalog.js";

/** The diagnostics of what Rancher's protocol cannot do. */
export const own = {
  "unservable-path": {
    severity: "error",
    isFixed: true,
    message: (a: { path: string; reason: string; expected: string }) =>
      `The API cannot have the path \`${a.path}\`: ${a.reason}; write \`${a.expected}\``,
    fix: "Write a path of one collection, `/…/<plural>`, with `/projects/${PROJECT_ID}` before it and `/${ID}` behind it at most.",
  },
} as const satisfies Catalog;

/** Those and what every owner may report. */
export const catalog = { ...shared, ...own } as const satisfies Catalog;
