import { inRequests, inResponses, live } from "../kind.js";
import type { Kinds } from "../kind.js";

const setFlag = "Set the flag of the row to what the server does.";
const required = { of: "required", area: "required" } as const;
const asInput = { of: "input" } as const;

/** When a field may be set, and when it must. */
export const flagKinds = {
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
} as const satisfies Kinds;
