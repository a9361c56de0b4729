/** The reason for each rule, as `stubdown explain` prints it. Keyed by the rule without `rest/`. */
const reasons = {
  "all-optional": "the text says that all parameters are optional",
  "body-rows": "the rows of body parameters are the fields of the body",
  "common-error": "a text says that all requests can be answered with this error",
  "curl-query": "a curl command of the section sends parameters of this list in the query",
  envelope: "the text describes what one member of the shown envelope holds",
  "fence-media": "the language of the fence says what kind of text the answer is",
  "file-in-text": "the text says that the request sends a file",
  "file-in-body": "the body has a file",
  "form-rows": "the place column or the heading of the rows says `form`",
  "group-by-heading":
    "the heading above or the name of the page has the words of this segment of the path",
  "group-by-collection": "several requests below the heading have this collection in their paths",
  "group-by-path": "the path has this segment in front of its last parameter, or at its end",
  "group-of-heading":
    "no path below the heading has the words of the heading, so the heading names the group",
  "group-of-others":
    "the path has no words of the heading, and most other requests below the heading are in this group",
  "has-default": "a parameter with a default may be left out",
  "header-in-note": "a note names the header",
  "header-in-text": "the text shows the header with a value",
  "header-name": "the name has the form of a header name",
  "joined-in-example": "an example sends the list as one value",
  "linked-type": "the row links to the table of its members",
  "linked-values": "the row links to a table of values",
  "list-by-names": "the names of the members have a place for an index, so the member is a list",
  "method-elsewhere": "the request has no method; its section shows one",
  "method-with-body": "requests of this method send parameters in the body",
  "method-without-body": "requests of this method have no body",
  "name-in-path": "the path has a parameter of this name",
  "named-as-open":
    "a sentence about all requests names this one among those that need no credentials",
  "named-in-text": "the sentence about the answer names the type",
  "named-values": "the row names a table of values",
  "nested-names": "the dotted names of other rows begin with this name",
  "no-path-parameter": "the row says `path`, but the path has no parameter",
  "not-in-all-samples": "some samples of the type do not have the member",
  "answer-header-in-text": "a sentence about the answer names the header",
  "answer-to-head": "an answer to HEAD has no body",
  "no-status": "the docs do not state the status",
  "no-type": "the docs do not state the type",
  placeholder: "a placeholder in a path stands for a value that must be there",
  "place-in-text": "a sentence says where the parameter goes",
  "query-in-text": "the text shows the query",
  "query-of-request": "the request shows the parameter in its query",
  "request-evidence": "the sum of the points for and against a text decides if it is a request",
  "role-by-path":
    "the method, the title, the answer and the path behind the segment of the group decide what the request does",
  "same-as":
    "the text says that an operation or a type is the same as another one, which has this answer, parameter or member",
  sample: "the sample of the answer shows the member",
  "sample-shape": "the sample of the answer has this type",
  "sample-body": "no row describes the body; the sample of the request shows it",
  "sent-by-example": "example requests send it like this",
  "type-of-default": "no row states the type; the default has it",
  "type-of-sample": "no row states the type; the sample shows it",
  "type-in-text": "no column gives the type; the description does",
  "under-condition": "the row says under which condition a value has the member",
  "unmarked-nullable": "other pages mark values that can be null, and the row has no mark",
  "unmarked-optional": "other rows are marked as required, and the row has no mark",
  "unmarked-required": "other rows are marked as optional, and the row has no mark",
  "usual-media": "the docs do not state the media type; JSON is the usual one",
} as const;

/** The reason for each rule. Keyed by the rule as facts name it: `rest/no-type`. */
export const ruleReasons: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(reasons).map(([rule, reason]) => [`rest/${rule}`, reason]),
);
