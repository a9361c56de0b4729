import { calledThere, inBoth, inDocument, inRequests, inResponses, live } from "../kind.js";
import { mendEither, notInDocument, notServed, onlyInDocument } from "../kind.js";
import type { Kinds } from "../kind.js";

const dropRow = "Bring the field back on the server, or take its row off the page.";
const addRow = "Add a row for the field.";

/** The kinds of differences in the presence, names, optionality and nullability of fields. */
export const fieldKinds = {
  "field-presence": {
    subject: "field",
    ways: {
      added: {
        when: "A field is new.",
        message: "Field `{id}` (`{after}`) is new in {where}",
        cases: {
          "field-added": inBoth("info"),
          "optional-field-added-to-request": inRequests("info"),
          "field-added-to-response": inResponses("info"),
          "required-field-added": inRequests("error", {
            subject: "required-field",
            when: "Requests must have a field that is new.",
            message: "Field `{id}` (`{after}`) is new, and requests must have it",
            fix: "Let the field be optional, with a default that does what servers did without it.",
          }),
          "live-field-unknown": live("both", "warning", {
            message: "The server has a field `{id}` (`{before}`), which the docs do not describe",
            fix: addRow,
          }),
          "live-required-field-unknown": live("request", "error", {
            subject: "required-field",
            when: "The server has a field that requests must have, and the page does not have it.",
            message: "The server requires `{id}` (`{before}`), which the docs do not describe",
            fix: addRow,
          }),
          "openapi-field-unknown": inDocument("both", "warning", {
            message: onlyInDocument("field"),
            fix: addRow,
          }),
          "openapi-required-field-unknown": inDocument("request", "error", {
            subject: "required-field",
            message: "The document requires `{id}` (`{before}`), which the docs do not describe",
            fix: addRow,
          }),
        },
      },
      removed: {
        when: "A field is gone.",
        message: "Field `{id}` (`{before}`) is gone from {where}",
        fix: "Bring the row back. If the field has to go, say so in its notes a release ahead and raise the major version.",
        cases: {
          "field-removed": inBoth("error"),
          "optional-field-removed-from-request": inRequests("error"),
          "field-removed-from-response": inResponses("error"),
          "required-field-removed": inRequests("error", {
            subject: "required-field",
            when: "A field that requests had to have is gone.",
            message: "Field `{id}` (`{before}`) is gone, which requests had to have",
          }),
          "live-field-missing": live("both", "error", {
            message: notServed("field"),
            fix: dropRow,
          }),
          "live-required-field-missing": live("request", "error", {
            subject: "required-field",
            when: "A page has a field that requests must have, and the server does not have it.",
            message: "The server has no field `{id}`, which the docs say is required",
            fix: dropRow,
          }),
          "openapi-field-missing": inDocument("both", "error", {
            message: notInDocument("field"),
            fix: "Add the field to the schema, or take its row off the page.",
          }),
        },
      },
    },
  },
  "field-name": {
    subject: "field",
    ways: {
      renamed: {
        when: "A field is gone, and one of the same type and flags and a similar name is new.",
        message: "Field `{id}` seems to be called `{to}` now, in {where}",
        fix: "Keep the old name, or keep both for a release; two fields that only look alike need a new major version.",
        cases: {
          "field-renamed": inBoth("error"),
          "live-field-renamed": live("both", "error", {
            message: calledThere("field"),
            fix: "Give both the same name.",
          }),
        },
      },
    },
  },
  "field-optionality": {
    subject: "field",
    ways: {
      "became-optional": {
        when: "An answer may lack a member that it always had.",
        message: "`{id}` may be missing in {where}; before, it was always there",
        fix: "Let servers always answer the member, with null for none.",
        cases: {
          "member-became-optional": inResponses("error"),
          "openapi-member-optional": inDocument("both", "warning", {
            message:
              "`{id}` may be missing in {where} by the document, and is always there by the docs",
            fix: mendEither,
          }),
        },
      },
      "became-required": {
        when: "A member that could be missing is now always there.",
        message: "`{id}` is always there in {where}; before, it could be missing",
        cases: {
          "member-became-required": inResponses("info"),
          "openapi-member-required": inDocument("both", "warning", {
            message:
              "`{id}` is always there in {where} by the document, and may be missing by the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  nullability: {
    subject: "field",
    ways: {
      gained: {
        when: "A value that could not be null may now be null.",
        message: "`{id}` may be null in {where}; before, it could not be null",
        fix: "Leave the member out where there is no value, as before.",
        cases: {
          "null-added-to-request": inRequests("info"),
          "null-added-to-response": inResponses("error"),
          "openapi-nullable": inDocument("both", "warning", {
            message: "`{id}` may be null in {where} by the document, and not by the docs",
            fix: mendEither,
          }),
        },
      },
      lost: {
        when: "A value cannot be null any more.",
        message: "`{id}` cannot be null in {where}; before, it could be null",
        fix: "Go on taking null for no value.",
        cases: {
          "null-removed-from-request": inRequests("error"),
          "null-removed-from-response": inResponses("info"),
          "openapi-not-nullable": inDocument("both", "warning", {
            message: "`{id}` cannot be null in {where} by the document, and may be by the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "common-field-presence": {
    subject: "field",
    ways: {
      removed: {
        when: "A resource does not have a field that the common fields page gives to almost every resource.",
        message: "The server has no common field `{id}`",
        fix: "A change to the page of the resource cannot fix this. Add the field on the server, or disable the rule.",
        noMirror: "the docs describe every common field",
        cases: { "live-common-field-missing": live("response", "warning") },
      },
    },
  },
} as const satisfies Kinds;
