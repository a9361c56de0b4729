import { impl, inBoth, inRequests, inResponses, live, notServed } from "../kind.js";
import type { Kinds } from "../kind.js";

const serveIt =
  "Bring it back on the server, or take it off the pages. Schemas depend on who asks: see that the keys may use it.";
const addPage =
  "Write a page for it: `stubdown import URL --out DIR` prints one to start from. If it is not for users, let the server hide it from their keys.";
const scaffoldIt = "Run `stubdown scaffold RESOURCE --to DIR`, and write what it puts there.";
const resource = { of: "resource", area: "resource" } as const;

/** Differences of whole types and resources. */
export const typeKinds = {
  "type-removed": {
    area: "type",
    when: "A type or a resource is gone.",
    message: "Type `{subject}` is gone",
    fix: "Bring the page back. If the type has to go, say so a release ahead and raise the major version.",
    mirror: "type-added",
    cases: {
      "type-removed": inBoth("error"),
      "resource-removed": inBoth("error", {
        ...resource,
        message: "Resource `{subject}` is gone, with its routes",
      }),
      "live-type-missing": live("both", "error", { message: notServed("type"), fix: serveIt }),
      "live-resource-missing": live("both", "error", {
        ...resource,
        message: notServed("resource"),
        fix: serveIt,
      }),
      "impl-resource-missing": impl("both", "error", {
        ...resource,
        when: "No code handles a resource that the docs describe, so that all of it answers 501.",
        message: "No code handles `{subject}`, which the docs describe",
        fix: scaffoldIt,
      }),
    },
  },
  "type-added": {
    area: "type",
    when: "A type or a resource is new.",
    message: "Type `{subject}` is new",
    mirror: "type-removed",
    cases: {
      "type-added": inBoth("info"),
      "resource-added": inBoth("info", { ...resource, message: "Resource `{subject}` is new" }),
      "live-type-unknown": live("both", "warning", {
        message: "The server has a type `{subject}`, of which there is no page",
        fix: addPage,
      }),
      "live-resource-unknown": live("both", "warning", {
        ...resource,
        message: "The server has a resource `{subject}`, of which there is no page",
        fix: addPage,
      }),
      "impl-resource-unknown": impl("both", "error", {
        ...resource,
        when: "Code handles a resource that has no page.",
        message: "There is code for `{subject}`, which the docs do not describe",
        hint: "; did you mean `{to}`?",
        fix: "Write a page for the resource, or delete the code.",
      }),
    },
  },
  "type-renamed": {
    area: "type",
    when: "A type or a resource is gone, and one with the same members and a similar name is new.",
    message: "Type `{subject}` seems to be called `{to}` now",
    fix: "Keep the old name, or keep both for a release; if these are two things, nothing mends it but a new major version.",
    mirror: "type-renamed",
    cases: {
      "type-renamed": inBoth("error"),
      "resource-renamed": inBoth("error", {
        ...resource,
        message: "Resource `{subject}` seems to be called `{to}` now",
      }),
    },
  },
  "resource-became-type": {
    area: "resource",
    when: "What was a resource, which can be listed and read, is a type that others use.",
    message: "`{subject}` is a type, was a resource; it cannot be listed or read",
    fix: "Give the page the title of a resource again, and list it in the index.",
    mirror: "type-became-resource",
    cases: {
      "resource-became-type": inBoth("error"),
      "live-resource-unlisted": live("response", "error", {
        when: "The server does not list what a page describes as a resource: its schema has no `GET` among its `collectionMethods`, or no link to the collection.",
        message: "The server does not list `{subject}`, which the docs describe as a resource",
        fix: "Let the server list it, or give the page the title of a type and take it out of the index.",
      }),
    },
  },
  "type-became-resource": {
    area: "resource",
    when: "What was a type that others use is a resource.",
    message: "`{subject}` is a resource, was a type",
    mirror: "resource-became-type",
    cases: {
      "type-became-resource": inBoth("info"),
      "live-type-listed": live("response", "warning", {
        message:
          "The server lists `{subject}`, which the docs describe as a type and not as a resource",
        fix: "Give the page the title of a resource, and list it in the index.",
      }),
    },
  },
  "type-closed": {
    area: "type",
    when: "The fields of a type are told now; nothing told them, so there could be any.",
    message: "`{subject}` has {after} in requests, and took any field before",
    mirror: "type-opened",
    cases: {
      "type-closed-in-request": inRequests("error", {
        fix: "See that the page lists every field that is sent, and marks none as required that was left out.",
      }),
      "type-closed-in-response": inResponses("warning", {
        message: "`{subject}` has {after} in responses, and could have any before",
        fix: "See that the page lists every field that servers answer.",
      }),
    },
  },
  "type-opened": {
    area: "type",
    when: "Nothing tells the fields of a type any more, so there may be any.",
    message: "`{subject}` takes any field in requests, and had {before} before",
    mirror: "type-closed",
    cases: {
      "type-opened-in-request": inRequests("info", {
        fix: "Nothing breaks. If the fields were lost by accident, bring back their table.",
      }),
      "type-opened-in-response": inResponses("error", {
        message: "`{subject}` may have any field in responses, and had {before} before",
        fix: "Bring back the table of its fields.",
      }),
    },
  },
} as const satisfies Kinds;
