import { catalog as shared, type Catalog } from "../../diagnostics/catalog.js";

/** The diagnostics of what packages for plain HTTP leave out. A person may still want the rest, so none is an error. */
export const own = {
  "rest/left-out-operation": {
    severity: "warning",
    message: (a: { route: string; reason: string }) =>
      `\`${a.route}\` is in no package: ${a.reason}`,
    fix: "Mend what the message names. Two names that are alike are told apart by `names` of the protocol in the configuration.",
  },
  "rest/left-out-type": {
    severity: "warning",
    message: (a: { id: string; reason: string }) =>
      `The type \`${a.id}\` is no model, so its fields take any value: ${a.reason}`,
    fix: "Rename one of two types that are alike; give a type that is made of itself members.",
  },
  "rest/left-out-parameter": {
    severity: "warning",
    message: (a: { name: string; route: string; reason: string }) =>
      `\`${a.name}\` of \`${a.route}\` is in no package: ${a.reason}`,
    fix: "Correct the name or the place of the row, or take it out.",
  },
  "rest/left-out-body": {
    severity: "warning",
    message: (a: { route: string; method: string }) =>
      `The body of \`${a.route}\` is in no package: \`fetch\` sends none with ${a.method}`,
    fix: "Tell the place of the rows, most often `query`, or correct the method.",
  },
  "rest/shared-route": {
    severity: "warning",
    message: (a: { route: string; other: string; method: string }) =>
      `A server answers \`${a.route}\` with the handler of \`${a.other}\`, since requests of both look alike; only clients have the method \`${a.method}\``,
    fix: "Describe the request once, with all of its parameters and answers.",
  },
} as const satisfies Catalog;

/** Those and what every owner may report. */
export const catalog = { ...shared, ...own } as const satisfies Catalog;
