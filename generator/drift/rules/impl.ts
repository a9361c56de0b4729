import type { Rule } from "../rule.js";

const scaffoldIt = "Run `stubdown scaffold RESOURCE --to DIR`, and write what it puts there.";

/** Differences between the pages and the handlers that are written for a server. */
export const implRules = {
  "impl-resource-missing": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "No code handles a resource that the docs describe, so that all of it answers 501.",
    message: ({ subject }) => `No code handles \`${subject}\`, which the docs describe`,
    fix: scaffoldIt,
    mirror: "impl-resource-unknown",
  },
  "impl-resource-unknown": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "Code handles a resource that has no page.",
    message: ({ subject, to }) =>
      `There is code for \`${subject}\`, which the docs do not describe${to === "" ? "" : `; did you mean \`${to}\`?`}`,
    fix: "Write a page for the resource, or delete the code.",
    mirror: "impl-resource-missing",
  },
  "impl-resource-unregistered": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "Handlers of a resource are written, and not among those that are registered.",
    message: ({ subject }) =>
      `The handlers of \`${subject}\` are not among those that are registered`,
    fix: "Add them to the `handlers` that the server is registered with.",
    mirror: { none: "handlers that are registered and not written do not compile" },
  },
  "impl-operation-missing": {
    area: "operation",
    direction: "request",
    severity: "error",
    when: "The handlers of a resource have no method for an operation or an action of its page.",
    message: ({ subject, after }) =>
      `No code handles \`${subject}\` (\`${after}\`), which the docs describe`,
    fix: scaffoldIt,
    mirror: "impl-operation-unknown",
  },
  "impl-operation-unknown": {
    area: "operation",
    direction: "request",
    severity: "error",
    when: "A method says that it handles an operation or an action that the page does not have.",
    message: ({ subject, to }) =>
      `There is code for \`${subject}\`, which the docs do not describe${to === "" ? "" : `; \`${to}\` looks like it`}`,
    fix: "Move what is still needed to the method of the new operation, or bring the operation back on the page.",
    mirror: "impl-operation-missing",
  },
  "impl-method-unknown": {
    area: "operation",
    direction: "request",
    severity: "warning",
    when: "An object that is registered as handlers has a method that is no operation and no action of the page, so the server never calls it.",
    message: ({ subject, to }) =>
      `\`${subject}\` handles nothing that the docs describe${to === "" ? "" : `; did you mean \`${to}\`?`}`,
    fix: "Give it the name of an operation, or move it out of the handlers.",
    mirror: {
      none: "a missing method is found by `impl-operation-missing`, whatever else there is",
    },
  },
  "impl-stub": {
    area: "operation",
    direction: "request",
    severity: "error",
    when: "A method is as it was scaffolded: it answers 501.",
    message: ({ subject, after }) => `\`${subject}\` (\`${after}\`) still answers 501`,
    fix: "Write the method.",
    mirror: { none: "a method that is written is as it should be" },
  },
  "impl-unclear": {
    area: "operation",
    direction: "request",
    severity: "info",
    when: "Code that is not looked at may bring handlers: `...defaults`, a base class of another file, a call.",
    message: ({ subject, before, after }) =>
      `Whether code handles ${after} of \`${subject}\` cannot be told: \`${before}\` may bring it`,
    fix: "Nothing has to be mended. Name the handlers where they are registered, and it can be told.",
    mirror: { none: "it tells of what is not known, and of no difference" },
  },
  "impl-unreadable": {
    area: "operation",
    direction: "both",
    severity: "error",
    when: "A file that names handlers does not parse, so nothing can be said of it.",
    message: ({ subject, before }) => `\`${subject}\` cannot be read: ${before}`,
    fix: "Mend what the message names.",
    mirror: { none: "pages that cannot be read are faults of the pages" },
  },
} as const satisfies Readonly<Record<string, Rule>>;
