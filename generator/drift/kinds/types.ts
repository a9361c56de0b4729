import { impl, inBoth, inRequests, inResponses, live, notServed } from "../kind.js";
import type { Kinds } from "../kind.js";

const serveIt =
  "Bring it back on the server, or take it off the pages. Schemas depend on who asks: check that the keys may use it.";
const addPage =
  "Write a page for it: `stubdown import URL --out DIR` writes one to start from. If it is not for users, let the server hide it from their keys.";
const scaffoldIt = "Run `stubdown scaffold RESOURCE --to DIR`, and write what it puts there.";
const resource = { subject: "resource" } as const;

/** The kinds of differences in whole types and resources. */
export const typeKinds = {
  "type-presence": {
    subject: "type",
    ways: {
      removed: {
        when: "A type or a resource is gone.",
        message: "Type `{id}` is gone",
        fix: "Bring the page back. If the type has to go, say so a release ahead and raise the major version.",
        cases: {
          "type-removed": inBoth("error"),
          "resource-removed": inBoth("error", {
            ...resource,
            message: "Resource `{id}` is gone, with its routes",
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
            message: "No code handles `{id}`, which the docs describe",
            fix: scaffoldIt,
          }),
        },
      },
      added: {
        when: "A type or a resource is new.",
        message: "Type `{id}` is new",
        cases: {
          "type-added": inBoth("info"),
          "resource-added": inBoth("info", { ...resource, message: "Resource `{id}` is new" }),
          "live-type-unknown": live("both", "warning", {
            message: "The server has a type `{id}`, which has no page",
            fix: addPage,
          }),
          "live-resource-unknown": live("both", "warning", {
            ...resource,
            message: "The server has a resource `{id}`, which has no page",
            fix: addPage,
          }),
          "impl-resource-unknown": impl("both", "error", {
            ...resource,
            when: "Code handles a resource that has no page.",
            message: "There is code for `{id}`, which the docs do not describe",
            hint: "; did you mean `{to}`?",
            fix: "Write a page for the resource, or delete the code.",
          }),
        },
      },
    },
  },
  "type-name": {
    subject: "type",
    ways: {
      renamed: {
        when: "A type or a resource is gone, and one with the same members and a similar name is new.",
        message: "Type `{id}` seems to be called `{to}` now",
        fix: "Keep the old name, or keep both for a release; if these are two different things, raise the major version.",
        cases: {
          "type-renamed": inBoth("error"),
          "resource-renamed": inBoth("error", {
            ...resource,
            message: "Resource `{id}` seems to be called `{to}` now",
          }),
        },
      },
    },
  },
  "type-role": {
    subject: "resource",
    ways: {
      "became-type": {
        when: "A resource became a type that others use. It can no longer be listed and read.",
        message: "`{id}` is a type, was a resource; it cannot be listed or read",
        fix: "Give the page the title of a resource again, and list it in the index.",
        cases: {
          "resource-became-type": inBoth("error"),
          "live-resource-unlisted": live("response", "error", {
            when: "The server does not list what a page describes as a resource: its schema allows no `GET` of the collection, or has no link to it.",
            message: "The server does not list `{id}`, which the docs describe as a resource",
            fix: "Let the server list it, or give the page the title of a type and take it out of the index.",
          }),
        },
      },
      "became-resource": {
        when: "A type that others use became a resource.",
        message: "`{id}` is a resource, was a type",
        cases: {
          "type-became-resource": inBoth("info"),
          "live-type-listed": live("response", "warning", {
            message:
              "The server lists `{id}`, which the docs describe as a type and not as a resource",
            fix: "Give the page the title of a resource, and list it in the index.",
          }),
        },
      },
    },
  },
  "type-fields": {
    subject: "type",
    ways: {
      closed: {
        when: "A type has only the fields that the docs list. Before, others were possible.",
        message: "`{id}` has {after} in requests, and took any field before",
        cases: {
          "type-closed-in-request": inRequests("error", {
            fix: "Let the page list every field that clients send. Mark no field as required that clients leave out.",
          }),
          "type-closed-in-response": inResponses("warning", {
            message: "`{id}` has {after} in responses, and could have any before",
            fix: "Let the page list every field that servers answer.",
          }),
        },
      },
      opened: {
        when: "A type may have fields that the docs do not list. Before, it could not.",
        message: "`{id}` takes any field in requests, and had {before} before",
        cases: {
          "type-opened-in-request": inRequests("info", {
            fix: "Nothing breaks. If the fields were lost by accident, bring back their table.",
          }),
          "type-opened-in-response": inResponses("error", {
            message: "`{id}` may have any field in responses, and had {before} before",
            fix: "Bring back the table of its fields.",
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
