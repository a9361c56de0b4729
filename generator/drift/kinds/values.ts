import { inDocument, inRequests, inResponses, live, mendEither } from "../kind.js";
import type { Kinds } from "../kind.js";

const nameOptions = "Let the notes of the row list the options of the server.";
const nameDefault = "Write the default of the server into the row.";
const sayOptions =
  "Keep the options that servers accepted, or say in the notes that any other text is accepted.";

/** The kinds of differences in defaults and options. */
export const valueKinds = {
  "default-value": {
    subject: "field",
    ways: {
      changed: {
        when: "The value that a field has if a request leaves it out has changed.",
        message: "Default of `{id}` is `{after}`, was `{before}`",
        fix: "Keep the default; programs that want the other value can send it.",
        cases: {
          "default-changed-in-request": inRequests("warning"),
          "default-changed-in-response": inResponses("info", {
            message: "Default of `{id}` is `{after}`, was `{before}`; no request sets it",
          }),
          "live-default-differs": live("request", "error", {
            message: "The default of `{id}` is `{before}` on the server, and `{after}` in the docs",
            fix: nameDefault,
          }),
          "openapi-default-differs": inDocument("both", "error", {
            message:
              "The default of `{id}` is `{before}` in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
      added: {
        when: "A field has a default, and had none.",
        message: "Default of `{id}` is `{after}`, was none",
        cases: {
          "default-added-in-request": inRequests("info"),
          "default-added-in-response": inResponses("info", {
            message: "Default of `{id}` is `{after}`, was none; no request sets it",
          }),
          "live-default-undocumented": live("request", "warning", {
            message: "`{id}` has the default `{before}` on the server, and none in the docs",
            fix: nameDefault,
          }),
          "openapi-default-undocumented": inDocument("both", "warning", {
            message: "`{id}` has the default `{before}` in the document, and none in the docs",
            fix: "State the default on the page.",
          }),
        },
      },
      removed: {
        when: "A field has no default any more.",
        message: "Default of `{id}` is gone, was `{before}`",
        fix: "Bring the default back.",
        cases: {
          "default-removed-from-request": inRequests("warning"),
          "default-removed-from-response": inResponses("info", {
            message: "Default of `{id}` is gone, was `{before}`; no request sets it",
          }),
          "live-default-missing": live("request", "error", {
            message: "`{id}` has no default on the server, and `{after}` in the docs",
            fix: "Write `-` into the row, and a placeholder into the curl body.",
          }),
          "openapi-default-missing": inDocument("both", "warning", {
            message: "`{id}` has no default in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "option-presence": {
    subject: "option",
    ways: {
      added: {
        when: "An option is new; programs that do not know it read it as text.",
        message: "Option `{after}` of `{id}` is new in {where}",
        cases: {
          "option-added-to-request": inRequests("info"),
          "option-added-to-response": inResponses("warning", {
            fix: "Name it in the release note: programs that go through all options have one more to handle.",
          }),
          "live-option-unknown": live("both", "warning", {
            message: "The server has an option `{before}` of `{id}`, which the docs do not list",
            fix: nameOptions,
          }),
          "openapi-option-unknown": inDocument("both", "warning", {
            message: "The document lists `{before}` (`{id}`), which the docs do not",
            fix: "List the value on the page, or take it out of the document.",
          }),
        },
      },
      removed: {
        when: "An option is gone.",
        message: "Option `{before}` of `{id}` is gone from {where}",
        fix: "Keep the option, and let servers treat it as its replacement.",
        cases: {
          "option-removed-from-request": inRequests("error"),
          "option-removed-from-response": inResponses("info"),
          "live-option-missing": live("both", "error", {
            message: "The server has no option `{after}` of `{id}`, which the docs list",
            fix: nameOptions,
          }),
          "openapi-option-missing": inDocument("both", "error", {
            message: "The document does not list `{after}` (`{id}`), which the docs do",
            fix: "Add the value to the document, or take it off the page.",
          }),
        },
      },
    },
  },
  "options-documentation": {
    subject: "field",
    ways: {
      added: {
        when: "The docs now list the options of a field; before, they did not.",
        message: "The docs now list options of `{id}`: `{after}`; before, they listed none",
        fix: sayOptions,
        cases: {
          "options-listed-in-request": inRequests("error"),
          "options-listed-in-response": inResponses("info"),
          "live-options-undocumented": live("both", "warning", {
            message: "The server lists options of `{id}`, the docs list none: `{before}`",
            fix: nameOptions,
          }),
          "openapi-options-undocumented": inDocument("both", "warning", {
            message: "The document lists the values of `{id}`, the docs list none: `{before}`",
            fix: "List the values on the page.",
          }),
        },
      },
      removed: {
        when: "The docs no longer list the options of a field.",
        message: "The docs no longer list options of `{id}`; before, they listed `{before}`",
        fix: "Bring back the list of options.",
        cases: {
          "options-unlisted-in-request": inRequests("info", {
            fix: "Nothing breaks. If the options were lost by accident, bring back their list.",
          }),
          "options-unlisted-in-response": inResponses("warning"),
          "live-options-missing": live("both", "warning", {
            message: "The server lists no options of `{id}`, the docs list `{after}`",
            fix: "Let the schema of the server list the options, or take them out of the notes.",
          }),
          "openapi-options-missing": inDocument("both", "warning", {
            message: "The document lists no values of `{id}`, the docs list `{after}`",
            fix: "List the values as `enum` in the document, or take the list off the page.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
