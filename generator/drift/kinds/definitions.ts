import { inBoth, inDocument, inRequests, inResponses, mendEither } from "../kind.js";
import type { Kinds } from "../kind.js";

const keepMedia = "Keep the media type, and say which one new programs should use.";

/** The kinds of differences in enumerations, aliases, deprecations, media types and response headers. */
export const definitionKinds = {
  "enumeration-value": {
    subject: "option",
    ways: {
      added: {
        when: "An enumeration has a new value.",
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
        fix: "Keep the value, and let servers treat it as its replacement.",
        cases: { "enumeration-value-removed": inBoth("error") },
      },
      changed: {
        when: "A name in an enumeration has another value.",
        message: "`{id}` is `{after}`, was `{before}`",
        fix: "Keep the value, and give the new value its own name.",
        cases: { "enumeration-value-changed": inBoth("error") },
      },
    },
  },
  "alias-type": {
    subject: "type",
    ways: {
      changed: {
        when: "An alias has another type.",
        message: "Type `{id}` is `{after}`, was `{before}`",
        fix: "Keep the type, and give the new type its own name.",
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
        when: "An operation, a parameter, a type or a field is no longer deprecated.",
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
        when: "A body or an answer may have a new media type.",
        message: "Media type `{after}` of `{id}` is new in {where}",
        cases: {
          "media-added-to-request": inRequests("info"),
          "media-added-to-response": inResponses("info"),
        },
      },
      removed: {
        when: "A body or an answer no longer has a media type.",
        message: "Media type `{before}` of `{id}` is gone from {where}",
        fix: keepMedia,
        cases: {
          "media-removed-from-request": inRequests("error"),
          "media-removed-from-response": inResponses("error"),
          "openapi-media-missing": inDocument("both", "error", {
            message:
              "`{id}`: the docs list the media type `{after}` in {where}, the document does not",
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
        when: "An answer has a new header.",
        message: "Header `{after}` of `{id}` is new",
        cases: { "response-header-added": inResponses("info") },
      },
      removed: {
        when: "An answer does not have a header any more.",
        message: "Header `{before}` of `{id}` is gone",
        fix: "Keep the header.",
        cases: { "response-header-removed": inResponses("warning") },
      },
      changed: {
        when: "The header of an answer has another type, or an answer may now lack it or always has it.",
        message: "Header `{id}` is `{after}`, was `{before}`",
        fix: "Keep what servers send, or add a header with another name.",
        cases: { "response-header-changed": inResponses("warning") },
      },
    },
  },
} as const satisfies Kinds;
