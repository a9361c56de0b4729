import { impl, live } from "../kind.js";
import type { Kinds } from "../kind.js";

/** What cannot be read, and what is wrong with handlers besides what the pages have. */
export const readingKinds = {
  unreadable: {
    area: "operation",
    when: "A schema or a file of handlers cannot be read, so that nothing can be said of it.",
    message: "`{subject}` cannot be read: {before}",
    fix: "Mend what the message names.",
    mirror: { none: "pages that cannot be read are what `check docs` tells" },
    cases: {
      "live-unreadable-schema": live("both", "error", {
        area: "type",
        when: "A part of a schema is not what the protocol has there, so that nothing can be said of it.",
        message: "The schema of `{subject}` has {before}, and needs {after}",
        fix: "Mend the schemas of the server: typed clients stop at a value of the wrong type.",
      }),
      "impl-unreadable": impl("both", "error", {
        when: "A file that names handlers does not parse, so nothing can be said of it.",
      }),
    },
  },
  "handlers-unregistered": {
    area: "resource",
    when: "Handlers of a resource are written, and not among those that are registered.",
    message: "The handlers of `{subject}` are not among those that are registered",
    fix: "Add them to the `handlers` that the server is registered with.",
    mirror: { none: "handlers that are registered and not written do not compile" },
    cases: { "impl-resource-unregistered": impl("both", "error") },
  },
  "method-unknown": {
    area: "operation",
    when: "An object that is registered as handlers has a method that is no operation and no action of the page, so the server never calls it.",
    message: "`{subject}` handles nothing that the docs describe",
    fix: "Give it the name of an operation, or move it out of the handlers.",
    mirror: {
      none: "a missing method is found by `impl-operation-missing`, whatever else there is",
    },
    cases: {
      "impl-method-unknown": impl("request", "warning", { hint: "; did you mean `{to}`?" }),
    },
  },
  "method-stub": {
    area: "operation",
    when: "A method is as it was scaffolded: it answers 501.",
    message: "`{subject}` (`{after}`) still answers 501",
    fix: "Write the method.",
    mirror: { none: "a method that is written is as it should be" },
    cases: { "impl-stub": impl("request", "error") },
  },
  "handlers-unclear": {
    area: "operation",
    when: "Code that is not looked at may bring handlers: `...defaults`, a base class of another file, a call.",
    message: "Whether code handles {after} of `{subject}` cannot be told: `{before}` may bring it",
    mirror: { none: "it tells of what is not known, and of no difference" },
    cases: {
      "impl-unclear": impl("request", "info", {
        fix: "Nothing has to be mended. Name the handlers where they are registered, and it can be told.",
      }),
    },
  },
} as const satisfies Kinds;
