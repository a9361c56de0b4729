import { inDocument, inRequests, inResponses, mendEither } from "../kind.js";
import { notInDocument, onlyInDocument, otherInDocument } from "../kind.js";
import type { Kinds } from "../kind.js";

const credentials = { subject: "credentials" } as const;

/** The kinds of differences in the parameters and credentials of requests, and in response statuses. */
export const requestKinds = {
  "parameter-presence": {
    subject: "parameter",
    ways: {
      removed: {
        when: "An operation no longer takes a parameter.",
        message: "Parameter `{id}` (`{before}`) is gone",
        fix: "Bring the parameter back. If it has to go, say so a release ahead and raise the major version.",
        cases: {
          "parameter-removed": inRequests("error"),
          "required-parameter-removed": inRequests("error", { subject: "required-parameter" }),
          "credentials-removed": inRequests("error", {
            ...credentials,
            when: "Requests can no longer be authenticated in this way.",
            message: "Credentials cannot be sent as `{before}` any more",
            fix: "Let servers take these credentials until the next major version.",
          }),
          "openapi-credentials-missing": inDocument("request", "error", {
            ...credentials,
            when: "From the docs to a document: no security scheme has the credentials that the docs describe.",
            message:
              "The document has no security scheme for credentials as `{after}`, which the docs describe",
            fix: "Add the security scheme to the document, or take it off the page.",
          }),
          "openapi-parameter-missing": inDocument("request", "error", {
            message: notInDocument("parameter"),
            fix: "Add the parameter to the document, or take it off the page.",
          }),
        },
      },
      added: {
        when: "An operation takes a new parameter.",
        message: "Parameter `{id}` (`{after}`) is new",
        cases: {
          "parameter-added": inRequests("info"),
          "required-parameter-added": inRequests("error", {
            subject: "required-parameter",
            message: "Parameter `{id}` (`{after}`) is new, and requests must have it",
            fix: "Let the parameter be optional, with a default that does what servers did without it.",
          }),
          "credentials-added": inRequests("info", {
            ...credentials,
            when: "Requests may be authenticated in one more way.",
            message: "Credentials may be sent as `{after}`",
          }),
          "openapi-credentials-unknown": inDocument("request", "warning", {
            ...credentials,
            when: "From the docs to a document: it has a security scheme for credentials that the docs do not describe.",
            message:
              "The document has a security scheme for credentials as `{before}`, which the docs do not describe",
            fix: "Say on a page how these credentials are sent.",
          }),
          "openapi-parameter-unknown": inDocument("request", "warning", {
            message: onlyInDocument("parameter"),
            fix: "Describe the parameter on the page.",
          }),
          "openapi-required-parameter-unknown": inDocument("request", "error", {
            subject: "required-parameter",
            message: "The document requires `{id}` (`{before}`), which the docs do not describe",
            fix: "Describe the parameter on the page.",
          }),
        },
      },
    },
  },
  "parameter-name": {
    subject: "parameter",
    ways: {
      renamed: {
        when: "A parameter is gone, and one with a similar name and the same place, type and requirement is new.",
        message: "Parameter `{id}` seems to be called `{to}` now",
        fix: "Let servers take both names until the next major version.",
        cases: { "parameter-renamed": inRequests("error") },
      },
    },
  },
  "parameter-place": {
    subject: "parameter",
    ways: {
      changed: {
        when: "A value of a request moved to another place: the query, a header, a cookie, the path or the body.",
        message: "`{id}` is in the {after}, was in the {before}",
        fix: "Let servers take it at both places until the next major version.",
        cases: {
          "parameter-place-changed": inRequests("error"),
          "credentials-changed": inRequests("error", {
            ...credentials,
            when: "Requests are authenticated in another way.",
            message: "Credentials are sent as `{after}`, were sent as `{before}`",
            fix: "Let servers take both until the next major version.",
          }),
          "openapi-credentials-differ": inDocument("request", "error", {
            ...credentials,
            when: "From the docs to a document: requests are authenticated in another way.",
            message:
              "`{id}`: credentials are sent as `{before}` in the document, and as `{after}` in the docs",
            fix: mendEither,
          }),
          "openapi-parameter-place": inDocument("request", "error", {
            message: "`{id}` is in the {before} in the document, and in the {after} in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "parameter-type": {
    subject: "parameter",
    ways: {
      changed: {
        when: "A parameter takes values of another type.",
        message: "Parameter `{id}` is `{after}`, was `{before}`",
        fix: "Keep the type, and add a new parameter for the other type.",
        cases: {
          "parameter-type-changed": inRequests("error"),
          "openapi-parameter-type": inDocument("request", "error", {
            message: otherInDocument,
            fix: mendEither,
          }),
        },
      },
      widened: {
        when: "A parameter takes all that it took, and more.",
        message: "Parameter `{id}` is `{after}`, was `{before}`",
        general: "parameter-type/changed",
        cases: { "parameter-type-widened": inRequests("info") },
      },
      narrowed: {
        when: "A parameter takes only some of what it took.",
        message: "Parameter `{id}` is `{after}`, was `{before}`",
        fix: "Let servers go on taking what they took, and keep the wider type on the page.",
        general: "parameter-type/changed",
        cases: { "parameter-type-narrowed": inRequests("error") },
      },
      separated: {
        when: "The items of a list in the query are sent otherwise: with another mark between them, or each as a parameter.",
        message: "List `{id}` is sent with {after}, was sent with {before}",
        fix: "Let servers take both until the next major version.",
        cases: {
          "parameter-separator-changed": inRequests("error"),
          "openapi-parameter-separator": inDocument("request", "warning", {
            message:
              "List `{id}` is sent with {before} in the document, and with {after} in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "response-status": {
    subject: "operation",
    ways: {
      removed: {
        when: "The docs no longer list a status of an operation.",
        message: "`{id}`: the docs no longer list the status `{before}`",
        fix: "Bring the status back, or see that no program waits for it.",
        cases: {
          "response-status-removed": inResponses("warning"),
          "openapi-status-missing": inDocument("response", "error", {
            message: "`{id}`: the docs list the status `{after}`, the document does not",
            fix: mendEither,
          }),
        },
      },
      added: {
        when: "The docs list a new status of an operation.",
        message: "`{id}`: the status `{after}` is new",
        cases: {
          "response-status-added": inResponses("info"),
          "openapi-status-unknown": inDocument("response", "warning", {
            message: "`{id}`: the document lists the status `{before}`, the docs do not",
            fix: "Describe the status on the page.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
