import { inBoth, inDocument, inRequests, inResponses, mendEither } from "../kind.js";
import type { Kinds } from "../kind.js";

const keepMedia = "Keep the media type, and tell which one new programs should use.";

/** The kinds of differences in enumerations, aliases, deprecations, media types and response headers. */
export const definitionKinds = {
  "enumeration-value": {
    subject: "option",
    ways: {
      added: {
        when: "An enumeration has a value that it had not.",
        message: "Value `{id}` (`{after}`) is new",
        cases: {
          "enumeration-value-added": inBoth("warning", {
            fix: "Name it in the release note: programs that go through all values have one more to handle.",
          }),
        },
      },
      removed: {
        when: "An enumeration does not have a value any more.",
        message: "Value `{id}` (`{before}`) is gone",
        fix: "Keep the value, and let servers take it for the one that replaces it.",
        cases: { "enumeration-value-removed": inBoth("error") },
      },
      changed: {
        when: "A name of an enumeration stands for another value.",
        message: "`{id}` is `{after}`, was `{before}`",
        fix: "Keep the value; give the new one a name of its own.",
        cases: { "enumeration-value-changed": inBoth("error") },
      },
    },
  },
  "alias-type": {
    subject: "type",
    ways: {
      changed: {
        when: "Another name for a type stands for another type.",
        message: "Type `{id}` is `{after}`, was `{before}`",
        fix: "Keep the type; give the new one a name of its own.",
        cases: { "alias-changed": inBoth("error") },
      },
    },
  },
  deprecation: {
    subject: "operation",
    ways: {
      gained: {
        when: "An operation, a parameter, a type or a field is deprecated now.",
        message: "`{id}` is deprecated",
        cases: {
          "became-deprecated": inBoth("info"),
          "openapi-deprecated": inDocument("both", "warning", {
            message: "`{id}` is deprecated in the document, and not in the docs",
            fix: "Say on the page that it is deprecated.",
          }),
        },
      },
      lost: {
        when: "An operation, a parameter, a type or a field is deprecated no more.",
        message: "`{id}` is not deprecated any more",
        cases: {
          "not-deprecated-any-more": inBoth("info"),
          "openapi-not-deprecated": inDocument("both", "warning", {
            message: "`{id}` is deprecated in the docs, and not in the document",
            fix: "Set `deprecated` in the document.",
          }),
        },
      },
    },
  },
  "media-type": {
    subject: "operation",
    ways: {
      added: {
        when: "A body or an answer may be of a media type that it could not be of.",
        message: "Media type `{after}` of `{id}` is new in {where}",
        cases: {
          "media-added-to-request": inRequests("info"),
          "media-added-to-response": inResponses("info"),
        },
      },
      removed: {
        when: "A body or an answer cannot be of a media type any more.",
        message: "Media type `{before}` of `{id}` is gone from {where}",
        fix: keepMedia,
        cases: {
          "media-removed-from-request": inRequests("error"),
          "media-removed-from-response": inResponses("error"),
          "openapi-media-missing": inDocument("both", "error", {
            message:
              "`{id}`: the docs tell the media type `{after}` in {where}, the document does not",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "response-header": {
    subject: "operation",
    ways: {
      added: {
        when: "An answer has a header that it had not.",
        message: "Header `{after}` of `{id}` is new",
        cases: { "response-header-added": inResponses("info") },
      },
      removed: {
        when: "An answer does not have a header any more.",
        message: "Header `{before}` of `{id}` is gone",
        fix: "Keep the header.",
        cases: { "response-header-removed": inResponses("warning") },
      },
    },
  },
} as const satisfies Kinds;
