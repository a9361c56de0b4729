// The headers of a call of a project, which first reads the links of the project.
import { createClient } from "@rancher-v1/client";
import { createClient as connect, project, withDetails } from "@rancher-v1/client/core";
import { volumes } from "@rancher-v1/client/volumes";

import { expect, it } from "vitest";

import { serveScript } from "../helpers/scripted-server.js";

const own = {
  "If-Match": '"1"',
  "if-none-match": '"2"',
  "content-type": "application/merge-patch+json",
  "Idempotency-Key": "k",
  "x-http-method-override": "PATCH",
  Range: "bytes=0-1",
  "if-range": '"3"',
};
const shared = { Authorization: "Bearer b", "x-tenant": "t" };

it("the headers of a call that are only for its request are not sent to read the links of the project", async () => {
  // A conditional request for the project would be answered by 304 or 412.
  const { url, requests } = await serveScript(({ method }) =>
    method === "GET"
      ? { body: { id: "1a5", type: "project", links: {} } }
      : { status: 201, body: { id: "1v1", type: "volume" } },
  );
  const options = { headers: { ...own, ...shared } };
  const body = { name: "a", driver: "b" };
  await createClient({ url }).project("1a5").volumes.create(body, options);
  await volumes(project(withDetails(connect({ url })), "1a5")).create(body, options);
  for (const [index, { headers }] of requests.entries()) {
    const isFirst = index % 2 === 0;
    for (const [name, value] of Object.entries(own)) {
      expect(headers[name.toLowerCase()]).toBe(isFirst ? undefined : value);
    }
    expect(headers).toMatchObject({ authorization: "Bearer b", "x-tenant": "t" });
  }
});
