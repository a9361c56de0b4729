import { inDocument, inRequests, inResponses, live, mendEither } from "../kind.js";
import type { Kinds } from "../kind.js";

const setFlag = "Set the flag of the row to what the server does.";
const required = { subject: "required-field" } as const;
const credentials = { subject: "credentials" } as const;
const asInput = { subject: "input-field" } as const;

/** The kinds of differences in when a field may be set, and when it must be. */
export const flagKinds = {
  "create-flag": {
    subject: "field",
    ways: {
      added: {
        when: "A create may, or must, hold a field that only servers set.",
        message: "`{id}` may be set on create, was read only there",
        cases: {
          "field-added-to-create": inRequests("info"),
          "required-field-added-to-create": inRequests("error", {
            ...required,
            message: "`{id}` is required on create, was read only there",
            fix: "Set `Create` to `Optional`, with a default for those who leave it out.",
          }),
          "live-create-undocumented": live("request", "warning", {
            message: "`{id}` may be set on create on the server",
            fix: setFlag,
          }),
          "live-create-required": live("request", "error", {
            ...required,
            message: "`{id}` is required on create on the server, and read only in the docs",
            fix: setFlag,
          }),
        },
      },
      removed: {
        when: "A create may not hold a field that it could, or had to.",
        message: "`{id}` cannot be set on create, was optional",
        fix: "Set `Create` to `Optional` again; servers can ignore what they have no use for.",
        cases: {
          "field-removed-from-create": inRequests("error"),
          "required-field-removed-from-create": inRequests("error", {
            ...required,
            message: "`{id}` cannot be set on create, was required",
            fix: "Set `Create` to `Optional`: every program that creates sends the field.",
          }),
          "live-create-refused": live("request", "error", {
            message: "`{id}` cannot be set on create on the server",
            fix: setFlag,
          }),
          "live-create-not-required": live("request", "error", {
            ...required,
            message: "`{id}` cannot be set on create on the server, and is required in the docs",
            fix: setFlag,
          }),
        },
      },
    },
  },
  "required-flag": {
    subject: "field",
    ways: {
      "became-required": {
        when: "A create, or the input of an action, must hold a field that it could leave out.",
        message: "`{id}` is required on create, was optional",
        cases: {
          "field-became-required-on-create": inRequests("error", {
            fix: "Keep `Optional`, with a default that does what servers did without the field.",
          }),
          "parameter-became-required": inRequests("error", {
            subject: "parameter",
            message: "`{id}` is required, was optional",
            fix: "Let the parameter be optional again, with a default.",
          }),
          "field-became-required-in-input": inRequests("error", {
            ...asInput,
            message: "`{id}` is required, was optional",
            fix: "Set `Required` to `No` again, with a default.",
          }),
          "live-field-required": live("request", "error", {
            message: "`{id}` is required on the server, and optional in the docs",
            fix: setFlag,
          }),
          "credentials-became-required": inRequests("error", {
            ...credentials,
            when: "An operation needs credentials that requests could go without.",
            message: "`{id}`: the operation needs credentials, it did not",
            fix: "Let servers answer without credentials until the next major version.",
          }),
          "openapi-credentials-required": inDocument("request", "error", {
            ...credentials,
            when: "From the docs to a document: an operation needs credentials that requests may go without by the docs.",
            message:
              "`{id}`: the operation needs credentials in the document, and goes without by the docs",
            fix: mendEither,
          }),
          "openapi-required": inDocument("request", "error", {
            message: "`{id}` is required in the document, and optional in the docs",
            fix: mendEither,
          }),
        },
      },
      "became-optional": {
        when: "A create, or the input of an action, may leave out a field that it had to hold.",
        message: "`{id}` is optional, was required",
        cases: {
          "field-became-optional-on-create": inResponses("warning", {
            when: "A create may leave out a field that it had to hold, so responses may be without it.",
            message: "`{id}` is optional on create, was required; responses may lack it",
            fix: "Give it a default, so that it is always there; programs that read it need not ask then.",
          }),
          "parameter-became-optional": inRequests("info", {
            subject: "parameter",
            message: "`{id}` is optional, was required",
          }),
          "field-became-optional-in-input": inRequests("info", asInput),
          "live-field-optional": live("request", "warning", {
            message: "`{id}` is optional on the server, and required in the docs",
            fix: setFlag,
          }),
          "credentials-became-optional": inRequests("info", {
            ...credentials,
            when: "An operation goes without the credentials that it needed.",
            message: "`{id}`: the operation goes without credentials, it needed them",
          }),
          "openapi-credentials-not-required": inDocument("request", "warning", {
            ...credentials,
            when: "From the docs to a document: an operation goes without the credentials that it needs by the docs.",
            message:
              "`{id}`: the operation goes without credentials in the document, and needs them by the docs",
            fix: mendEither,
          }),
          "openapi-not-required": inDocument("request", "warning", {
            message: "`{id}` is optional in the document, and required in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "update-flag": {
    subject: "field",
    ways: {
      added: {
        when: "An update may change a field that it could not.",
        message: "`{id}` may be changed by an update, could not be",
        cases: {
          "field-added-to-update": inRequests("info"),
          "live-update-undocumented": live("request", "warning", {
            message: "`{id}` may be changed by an update on the server",
            fix: setFlag,
          }),
        },
      },
      removed: {
        when: "An update cannot change a field that it could.",
        message: "`{id}` cannot be changed by an update, could be",
        fix: "Set `Update` to `Yes` again.",
        cases: {
          "field-removed-from-update": inRequests("error"),
          "live-update-refused": live("request", "error", {
            message: "`{id}` cannot be changed by an update on the server",
            fix: setFlag,
          }),
        },
      },
    },
  },
  "flags-documentation": {
    subject: "field",
    ways: {
      added: {
        when: "A table tells when a field may be set, or must be, and nothing told.",
        message: "`{id}` has flags now: {after}",
        cases: {
          "flags-documented": inRequests("warning", {
            fix: "See that the flags say what servers did all along; if they do, nothing breaks but guesses.",
          }),
          "required-documented": inRequests("warning", {
            ...required,
            message: "`{id}` is told to be {after}, was not told",
            fix: "See that servers refused to go without the field all along, if it is required.",
          }),
        },
      },
      removed: {
        when: "Nothing tells any more when a field may be set, or must be.",
        message: "`{id}` has no flags any more, had: {before}",
        cases: {
          "flags-undocumented": inRequests("warning", {
            fix: "Bring back the row of the field, or the columns `Create` and `Update` of its table.",
          }),
          "required-undocumented": inRequests("warning", {
            ...required,
            message: "`{id}` is not told to be {before} any more",
            fix: "Bring back the row of the field, or the column `Required` of its table.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
