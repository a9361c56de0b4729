// A body with two media types, JSON and a form: the client sends the first one, and the server reads both.
import { fastify } from "fastify";
import { expect, it, onTestFinished } from "vitest";

import { loadPackages, makePackages } from "./packages.js";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

const pageOf = (media: string): string => `# Mails

## Send a mail

\`POST /mails\`

### Body parameters

Content-Type: ${media}

| Name  | Type              | Required | Description            |
| ----- | ----------------- | -------- | ---------------------- |
| to    | string            | yes      | Who gets it            |
| count | integer           | no       | How often it is sent   |
| codes | array of integers | no       | What is written below  |

### Response

\`Status: 204\`
`;

it.each([
  [json, `\`${json}\`, \`${form}\``],
  [json, `\`${json}\` or \`${form}\``],
  [form, `\`${form}\`, \`${json}\``],
])("sends %s, the first of %s, and reads both", async (first, media) => {
  const packages = await makePackages([{ path: "mails.md", text: pageOf(media) }]);
  const { createClient, server } = await loadPackages(packages);
  const read: unknown[] = [];
  const send = ({ body }: { readonly body: unknown }): void => void read.push(body);
  const app = fastify();
  onTestFinished(() => app.close());
  await app.register(server, { handlers: { mails: { send } } });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const types: unknown[] = [];
  const mail = { to: "a b", count: 2, codes: [7, 8] };
  const { mails } = createClient({
    url,
    token: "x",
    fetch: (target: string, init: RequestInit) => {
      types.push(
        new Headers(init.headers).get("content-type") ?? String(init.body?.constructor.name),
      );
      return fetch(target, init);
    },
  });
  await mails?.["send"]?.(mail);
  expect(types).toEqual([first === json ? json : "URLSearchParams"]);
  const given: readonly (readonly [string, string])[] = [
    [json, JSON.stringify(mail)],
    [form, "to=a+b&count=2&codes=7&codes=8"],
  ];
  for (const [type, body] of given) {
    const answer = await fetch(`${url}/mails`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect([type, answer.status]).toEqual([type, 204]);
  }
  expect(read).toEqual([mail, mail, mail]);
  const refused = await fetch(`${url}/mails`, {
    method: "POST",
    headers: { "content-type": json },
    body: JSON.stringify({ ...mail, count: "2" }),
  });
  // Only the texts of a form are converted.
  expect([refused.status, read.length]).toEqual([400, 3]);
});
