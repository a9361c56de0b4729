import { catalog as shared, type Catalog } from "../../diagnostics/catalog.js";

/** Diagnostics about parts that the packages leave out. None is an error, because the other parts are still useful. */
export const own = {
  "rest/left-out-operation": {
    severity: "warning",
    message: (a: { route: string; reason: string }) =>
      `\`${a.route}\` is in no package: ${a.reason}`,
    fix: "Correct what the message names. If two names clash, set another one in `names` of the protocol in the configuration.",
  },
  "rest/left-out-type": {
    severity: "warning",
    message: (a: { id: string; reason: string }) =>
      `The type \`${a.id}\` is not a model, so its fields take any value: ${a.reason}`,
    fix: "If two types have one name in code, rename one of them. If a type is another name for itself, describe its members.",
  },
  "rest/left-out-parameter": {
    severity: "warning",
    message: (a: { name: string; route: string; reason: string }) =>
      `\`${a.name}\` of \`${a.route}\` is in no package: ${a.reason}`,
    fix: "Correct the name or the place of the parameter in its row, or delete the row.",
  },
  "rest/list-in-list": {
    severity: "warning",
    message: (a: { name: string; route: string; place: string }) =>
      `\`${a.name}\` of \`${a.route}\` cannot be sent: in a ${a.place}, nothing says in which inner list a value is`,
    fix: "If the inner lists are objects, describe their members in rows such as `name[].id`. If the request takes JSON, write so.",
  },
  "rest/left-out-body": {
    severity: "warning",
    message: (a: { route: string; method: string }) =>
      `The body of \`${a.route}\` is in no package: \`fetch\` sends none with ${a.method}`,
    fix: "Write the place of the rows, most often `query`, or correct the method.",
  },
  "rest/shared-route": {
    severity: "warning",
    message: (a: { route: string; other: string; method: string }) =>
      a.route === a.other
        ? `\`${a.route}\` is described twice, with other facts; a server follows the other description, and only clients have the method \`${a.method}\``
        : `A server answers \`${a.route}\` with the handler of \`${a.other}\`, because their requests look alike; only clients have the method \`${a.method}\``,
    fix: "Describe the request once, with all of its parameters and answers.",
  },
  "rest/unknown-next-page": {
    severity: "warning",
    message: (a: { name: string; route: string }) =>
      `No member of the answer of \`${a.route}\` is known to have the next \`${a.name}\`, so clients read only the first page, unless the server sends \`Link\` headers`,
    fix: "Show the member in a sample of the answer, or set `paging` of the protocol in the configuration, with `kind`, `parameter` and `next`.",
  },
} as const satisfies Catalog;

/** The diagnostics of this protocol and the shared ones. */
export const catalog = { ...shared, ...own } as const satisfies Catalog;
