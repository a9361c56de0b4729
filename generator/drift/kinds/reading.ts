import { impl, inDocument, live } from "../kind.js";
import type { Kinds } from "../kind.js";

/** The kinds of things that cannot be read, and the faults of handlers that do not concern their presence. */
export const readingKinds = {
  readability: {
    subject: "file",
    ways: {
      lost: {
        when: "A schema or a file of handlers cannot be read, so it cannot be compared.",
        message: "`{id}` cannot be read: {before}",
        fix: "Mend what the message names.",
        noMirror: "`check docs` reports pages that cannot be read",
        cases: {
          "live-unreadable-schema": live("both", "error", {
            subject: "type",
            when: "A part of a schema has a form that the protocol does not allow, so it cannot be compared.",
            message: "The schema of `{id}` has {before}, and needs {after}",
            fix: "Mend the schemas of the server: typed clients stop at a value of the wrong type.",
          }),
          "openapi-unreadable": inDocument("both", "error", {
            when: "A part of an OpenAPI document has a form that the specification does not allow.",
            message: "The document cannot be read at `{id}`: {before}",
            fix: "Mend the document.",
          }),
          "impl-unreadable": impl("both", "error", {
            when: "A file that names handlers does not parse, so it cannot be compared.",
          }),
        },
      },
    },
  },
  "handler-registration": {
    subject: "resource",
    ways: {
      missing: {
        when: "Handlers of a resource are written, but not registered.",
        message: "The handlers of `{id}` are not registered",
        fix: "Add them to the `handlers` that the server is registered with.",
        noMirror: "the compiler reports handlers that are registered but not written",
        cases: { "impl-resource-unregistered": impl("both", "error") },
      },
      repeated: {
        when: "Handlers of a resource are registered twice in one object, of which JavaScript keeps the last.",
        message: "The handlers of `{id}` are never called: the same object has others below",
        fix: "Delete one of the two.",
        noMirror: "handlers that are registered once are no fault",
        cases: {
          "impl-resource-repeated": impl("both", "error"),
          "impl-server-repeated": impl("both", "error", {
            subject: "file",
            when: "One Fastify instance registers the server twice with the same prefix, and refuses the same routes the second time.",
            message: "`{before}` registers the server again, with routes that it has already",
            fix: "Register the server once, with the handlers of all resources, or give it another prefix.",
          }),
        },
      },
    },
  },
  "handler-method": {
    subject: "operation",
    ways: {
      unknown: {
        when: "A registered object of handlers has a method that no operation and no action of the page has, so the server never calls the method.",
        message: "`{id}` handles nothing that the docs describe",
        fix: "Give it the name of an operation, or move it out of the handlers.",
        noMirror: "`impl-operation-missing` finds a method that is missing",
        cases: {
          "impl-method-unknown": impl("request", "warning", { hint: "; did you mean `{to}`?" }),
        },
      },
      stub: {
        when: "A method is as it was scaffolded: it answers 501.",
        message: "`{id}` (`{after}`) still answers 501",
        fix: "Write the method.",
        noMirror: "a written method is no fault",
        cases: { "impl-stub": impl("request", "error") },
      },
      repeated: {
        when: "An object or a class has two methods for an operation, of which JavaScript keeps the last.",
        message: "`{id}` is never called: the same object or class has another below",
        fix: "Delete one of the two.",
        noMirror: "one method for an operation is no fault",
        cases: { "impl-method-repeated": impl("request", "error") },
      },
      unclear: {
        when: "Code that is not read may add handlers: `...defaults`, a base class of another file, a call.",
        message: "It is unclear if code handles {after} of `{id}`: `{before}` may add it",
        noMirror: "an unclear handler is unknown, not different",
        cases: {
          "impl-unclear": impl("request", "info", {
            fix: "Nothing has to be fixed. To make it clear, name the handlers where they are registered.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
