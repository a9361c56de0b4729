import { inRequests, inResponses, live } from "../kind.js";
import type { Kinds } from "../kind.js";

const nameOptions = "Let the notes of the row list the options of the server.";
const nameDefault = "Write the default of the server into the row.";
const sayOptions =
  "Keep the options that servers took, or tell in the notes that any other text is taken.";

/** Defaults and options. */
export const valueKinds = {
  "default-changed": {
    area: "default",
    when: "The value that stands for a field which a request leaves out is another.",
    message: "Default of `{subject}` is `{after}`, was `{before}`",
    fix: "Keep the default; programs that want the other value can send it.",
    mirror: "default-changed",
    cases: {
      "default-changed-in-request": inRequests("warning"),
      "default-changed-in-response": inResponses("info", {
        message: "Default of `{subject}` is `{after}`, was `{before}`; no request sets it",
      }),
      "live-default-differs": live("request", "error", {
        message:
          "The default of `{subject}` is `{before}` on the server, and `{after}` in the docs",
        fix: nameDefault,
      }),
    },
  },
  "default-added": {
    area: "default",
    when: "A field has a default, and had none.",
    message: "Default of `{subject}` is `{after}`, was none",
    mirror: "default-removed",
    cases: {
      "default-added-in-request": inRequests("info"),
      "default-added-in-response": inResponses("info", {
        message: "Default of `{subject}` is `{after}`, was none; no request sets it",
      }),
      "live-default-undocumented": live("request", "warning", {
        message: "`{subject}` has the default `{before}` on the server, and none in the docs",
        fix: nameDefault,
      }),
    },
  },
  "default-removed": {
    area: "default",
    when: "A field has no default any more.",
    message: "Default of `{subject}` is gone, was `{before}`",
    fix: "Bring the default back.",
    mirror: "default-added",
    cases: {
      "default-removed-from-request": inRequests("warning"),
      "default-removed-from-response": inResponses("info", {
        message: "Default of `{subject}` is gone, was `{before}`; no request sets it",
      }),
      "live-default-missing": live("request", "error", {
        message: "`{subject}` has no default on the server, and `{after}` in the docs",
        fix: "Write `-` into the row, and a placeholder into the curl body.",
      }),
    },
  },
  "option-added": {
    area: "option",
    when: "There is an option that there was not; programs that do not know it read it as text.",
    message: "Option `{after}` of `{subject}` is new in {where}",
    mirror: "option-removed",
    cases: {
      "option-added-to-request": inRequests("info"),
      "option-added-to-response": inResponses("warning", {
        fix: "Name it in the release note: programs that go through all options have one more to handle.",
      }),
      "live-option-unknown": live("both", "warning", {
        message: "The server has an option `{before}` of `{subject}`, which the docs do not list",
        fix: nameOptions,
      }),
    },
  },
  "option-removed": {
    area: "option",
    when: "An option is gone.",
    message: "Option `{before}` of `{subject}` is gone from {where}",
    fix: "Keep the option, and let servers take it for the one that replaces it.",
    mirror: "option-added",
    cases: {
      "option-removed-from-request": inRequests("error"),
      "option-removed-from-response": inResponses("info"),
      "live-option-missing": live("both", "error", {
        message: "The server has no option `{after}` of `{subject}`, which the docs list",
        fix: nameOptions,
      }),
    },
  },
  "options-listed": {
    area: "option",
    when: "The options of a field are told, and nothing told them.",
    message: "`{subject}` lists options now, nothing told them: `{after}`",
    fix: sayOptions,
    mirror: "options-unlisted",
    cases: {
      "options-listed-in-request": inRequests("error"),
      "options-listed-in-response": inResponses("info"),
      "live-options-undocumented": live("both", "warning", {
        message: "The server lists options of `{subject}`, the docs list none: `{before}`",
        fix: nameOptions,
      }),
    },
  },
  "options-unlisted": {
    area: "option",
    when: "Nothing tells the options of a field any more.",
    message: "`{subject}` lists no options any more, had: `{before}`",
    fix: "Bring back the list of options.",
    mirror: "options-listed",
    cases: {
      "options-unlisted-in-request": inRequests("info", {
        fix: "Nothing breaks. If the options were lost by accident, bring back their list.",
      }),
      "options-unlisted-in-response": inResponses("warning"),
      "live-options-missing": live("both", "warning", {
        message: "The server lists no options of `{subject}`, the docs list `{after}`",
        fix: "Let the schema of the server list the options, or take them out of the notes.",
      }),
    },
  },
} as const satisfies Kinds;
