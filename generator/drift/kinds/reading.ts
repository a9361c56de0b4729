import { impl, inDocument, live } from "../kind.js";
import type { Kinds } from "../kind.js";

/** The kinds of things that cannot be read, and the faults of handlers that do not concern their presence. */
export const readingKinds = {
  readability: {
    subject: "file",
    ways: {
      lost: {
        when: "A schema or a file of handlers cannot be read, so that nothing can be said of it.",
        message: "`{id}` cannot be read: {before}",
        fix: "Mend what the message names.",
        noMirror: "pages that cannot be read are what `check docs` tells",
        cases: {
          "live-unreadable-schema": live("both", "error", {
            subject: "type",
            when: "A part of a schema is not what the protocol has there, so that nothing can be said of it.",
            message: "The schema of `{id}` has {before}, and needs {after}",
            fix: "Mend the schemas of the server: typed clients stop at a value of the wrong type.",
          }),
          "openapi-unreadable": inDocument("both", "error", {
            when: "A part of an OpenAPI document is not what the specification has there.",
            message: "The document cannot be read at `{id}`: {before}",
            fix: "Mend the document.",
          }),
          "impl-unreadable": impl("both", "error", {
            when: "A file that names handlers does not parse, so nothing can be said of it.",
          }),
        },
      },
    },
  },
  "handler-registration": {
    subject: "resource",
    ways: {
      missing: {
        when: "Handlers of a resource are written, and not among those that are registered.",
        message: "The handlers of `{id}` are not among those that are registered",
        fix: "Add them to the `handlers` that the server is registered with.",
        noMirror: "handlers that are registered and not written do not compile",
        cases: { "impl-resource-unregistered": impl("both", "error") },
      },
    },
  },
  "handler-method": {
    subject: "operation",
    ways: {
      unknown: {
        when: "An object that is registered as handlers has a method that is no operation and no action of the page, so the server never calls it.",
        message: "`{id}` handles nothing that the docs describe",
        fix: "Give it the name of an operation, or move it out of the handlers.",
        noMirror: "a missing method is found by `impl-operation-missing`, whatever else there is",
        cases: {
          "impl-method-unknown": impl("request", "warning", { hint: "; did you mean `{to}`?" }),
        },
      },
      stub: {
        when: "A method is as it was scaffolded: it answers 501.",
        message: "`{id}` (`{after}`) still answers 501",
        fix: "Write the method.",
        noMirror: "a method that is written is as it should be",
        cases: { "impl-stub": impl("request", "error") },
      },
      unclear: {
        when: "Code that is not looked at may bring handlers: `...defaults`, a base class of another file, a call.",
        message: "Whether code handles {after} of `{id}` cannot be told: `{before}` may bring it",
        noMirror: "it tells of what is not known, and of no difference",
        cases: {
          "impl-unclear": impl("request", "info", {
            fix: "Nothing has to be mended. Name the handlers where they are registered, and it can be told.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
