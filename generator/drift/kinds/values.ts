import { inRequests, inResponses, live } from "../kind.js";
import type { Kinds } from "../kind.js";

const setFlag = "Set the flag of the row to what the server does.";
const nameOptions = "Let the notes of the row list the options of the server.";
const nameDefault = "Write the default of the server into the row.";
const sayOptions =
  "Keep the options that servers took, or tell in the notes that any other text is taken.";
const required = { of: "required", area: "required" } as const;
const asInput = { of: "input" } as const;

/** When a field may be set and when it must, defaults and options. */
export const valueKinds = {
  "field-added-to-create": {
    area: "flag",
    when: "A create may, or must, hold a field that only servers set.",
    message: "`{subject}` may be set on create, was read only there",
    mirror: "field-removed-from-create",
    cases: {
      "field-added-to-create": inRequests("info"),
      "required-field-added-to-create": inRequests("error", {
        ...required,
        message: "`{subject}` is required on create, was read only there",
        fix: "Set `Create` to `Optional`, with a default for those who leave it out.",
      }),
      "live-create-undocumented": live("request", "warning", {
        message: "`{subject}` may be set on create on the server",
        fix: setFlag,
      }),
      "live-create-required": live("request", "error", {
        ...required,
        message: "`{subject}` is required on create on the server, and read only in the docs",
        fix: setFlag,
      }),
    },
  },
  "field-removed-from-create": {
    area: "flag",
    when: "A create may not hold a field that it could, or had to.",
    message: "`{subject}` cannot be set on create, was optional",
    fix: "Set `Create` to `Optional` again; servers can ignore what they have no use for.",
    mirror: "field-added-to-create",
    cases: {
      "field-removed-from-create": inRequests("error"),
      "required-field-removed-from-create": inRequests("error", {
        ...required,
        message: "`{subject}` cannot be set on create, was required",
        fix: "Set `Create` to `Optional`: every program that creates sends the field.",
      }),
      "live-create-refused": live("request", "error", {
        message: "`{subject}` cannot be set on create on the server",
        fix: setFlag,
      }),
      "live-create-not-required": live("request", "error", {
        ...required,
        message: "`{subject}` cannot be set on create on the server, and is required in the docs",
        fix: setFlag,
      }),
    },
  },
  "field-became-required": {
    area: "required",
    when: "A create, or the input of an action, must hold a field that it could leave out.",
    message: "`{subject}` is required on create, was optional",
    mirror: "field-became-optional",
    cases: {
      "field-became-required-on-create": inRequests("error", {
        fix: "Keep `Optional`, with a default that does what servers did without the field.",
      }),
      "field-became-required-in-input": inRequests("error", {
        ...asInput,
        message: "`{subject}` is required, was optional",
        fix: "Set `Required` to `No` again, with a default.",
      }),
      "live-field-required": live("request", "error", {
        message: "`{subject}` is required on the server, and optional in the docs",
        fix: setFlag,
      }),
    },
  },
  "field-became-optional": {
    area: "required",
    when: "A create, or the input of an action, may leave out a field that it had to hold.",
    message: "`{subject}` is optional, was required",
    mirror: "field-became-required",
    cases: {
      "field-became-optional-on-create": inResponses("warning", {
        when: "A create may leave out a field that it had to hold, so responses may be without it.",
        message: "`{subject}` is optional on create, was required; responses may lack it",
        fix: "Give it a default, so that it is always there; programs that read it need not ask then.",
      }),
      "field-became-optional-in-input": inRequests("info", asInput),
      "live-field-optional": live("request", "warning", {
        message: "`{subject}` is optional on the server, and required in the docs",
        fix: setFlag,
      }),
    },
  },
  "field-added-to-update": {
    area: "flag",
    when: "An update may change a field that it could not.",
    message: "`{subject}` may be changed by an update, could not be",
    mirror: "field-removed-from-update",
    cases: {
      "field-added-to-update": inRequests("info"),
      "live-update-undocumented": live("request", "warning", {
        message: "`{subject}` may be changed by an update on the server",
        fix: setFlag,
      }),
    },
  },
  "field-removed-from-update": {
    area: "flag",
    when: "An update cannot change a field that it could.",
    message: "`{subject}` cannot be changed by an update, could be",
    fix: "Set `Update` to `Yes` again.",
    mirror: "field-added-to-update",
    cases: {
      "field-removed-from-update": inRequests("error"),
      "live-update-refused": live("request", "error", {
        message: "`{subject}` cannot be changed by an update on the server",
        fix: setFlag,
      }),
    },
  },
  "flags-documented": {
    area: "flag",
    when: "A table tells when a field may be set, or must be, and nothing told.",
    message: "`{subject}` has flags now: {after}",
    mirror: "flags-undocumented",
    cases: {
      "flags-documented": inRequests("warning", {
        fix: "See that the flags say what servers did all along; if they do, nothing breaks but guesses.",
      }),
      "required-documented": inRequests("warning", {
        ...required,
        message: "`{subject}` is told to be {after}, was not told",
        fix: "See that servers refused to go without the field all along, if it is required.",
      }),
    },
  },
  "flags-undocumented": {
    area: "flag",
    when: "Nothing tells any more when a field may be set, or must be.",
    message: "`{subject}` has no flags any more, had: {before}",
    mirror: "flags-documented",
    cases: {
      "flags-undocumented": inRequests("warning", {
        fix: "Bring back the row of the field, or the columns `Create` and `Update` of its table.",
      }),
      "required-undocumented": inRequests("warning", {
        ...required,
        message: "`{subject}` is not told to be {before} any more",
        fix: "Bring back the row of the field, or the column `Required` of its table.",
      }),
    },
  },

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
