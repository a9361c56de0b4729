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
        when: "A create may or must contain a field that only the server could set.",
        message: "`{id}` may be set on create; before, it was read only",
        cases: {
          "field-added-to-create": inRequests("info"),
          "required-field-added-to-create": inRequests("error", {
            ...required,
            message: "`{id}` is required on create; before, it was read only",
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
        when: "A create can no longer contain a field.",
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
        when: "A create, or the input of an action, must contain a field that it could leave out.",
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
            when: "An operation needs credentials; before, it did not.",
            message: "`{id}` needs credentials; before, it did not",
            fix: "Let servers answer without credentials until the next major version.",
          }),
          "openapi-credentials-required": inDocument("request", "error", {
            ...credentials,
            when: "From the docs to a document: an operation needs credentials that the docs do not require.",
            message: "`{id}` needs credentials in the document, and none in the docs",
            fix: mendEither,
          }),
          "openapi-required": inDocument("request", "error", {
            message: "`{id}` is required in the document, and optional in the docs",
            fix: mendEither,
          }),
        },
      },
      "became-optional": {
        when: "A create, or the input of an action, may leave out a field that it had to contain.",
        message: "`{id}` is optional, was required",
        cases: {
          "field-became-optional-on-create": inResponses("warning", {
            when: "A create may leave out a field that it had to contain, so responses may lack the field.",
            message: "`{id}` is optional on create, was required; responses may lack it",
            fix: "Give it a default. It is then always there, and programs do not have to check.",
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
            when: "An operation no longer needs credentials.",
            message: "`{id}` no longer needs credentials",
          }),
          "openapi-credentials-not-required": inDocument("request", "warning", {
            ...credentials,
            when: "From the docs to a document: an operation does not need the credentials that the docs require.",
            message: "`{id}` needs no credentials in the document, and needs them in the docs",
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
        message: "`{id}` may be changed by an update; before, it could not",
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
        message: "`{id}` cannot be changed by an update; before, it could",
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
        when: "A table now says when a field may or must be set; before, the docs did not say.",
        message: "`{id}` has flags now: {after}",
        cases: {
          "flags-documented": inRequests("warning", {
            fix: "Check that the flags match what servers always did. If they do, only programs that guessed otherwise break.",
          }),
          "required-documented": inRequests("warning", {
            ...required,
            message: "`{id}` is {after}; before, the docs did not say",
            fix: "If the field is required, check that servers always refused requests without it.",
          }),
        },
      },
      removed: {
        when: "The docs no longer say when a field may or must be set.",
        message: "`{id}` has no flags any more; before, it had: {before}",
        cases: {
          "flags-undocumented": inRequests("warning", {
            fix: "Bring back the row of the field, or the columns `Create` and `Update` of its table.",
          }),
          "required-undocumented": inRequests("warning", {
            ...required,
            message: "The docs no longer say that `{id}` is {before}",
            fix: "Bring back the row of the field, or the column `Required` of its table.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
