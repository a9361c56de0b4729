import { withExactNumbers, createClient as connect } from "@bookshop/client/core";
import { createClient as createShop } from "@bookshop/client";
import { books } from "@bookshop/client/books";
import { createClient } from "@rancher-v1/client";
import { createClient as connectRancher, withExactNumbers as exact } from "@rancher-v1/client/core";
import { volumes } from "@rancher-v1/client/volumes";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";

const optionsFor = (text: string): { url: string; retries: number; fetch: typeof fetch } => ({
  url: "https://host",
  retries: 0,
  fetch: () =>
    Promise.resolve(new Response(text, { headers: { "content-type": "application/json" } })),
});

/** Reads an answer with all clients that refuse rounded numbers. */
function callsFor(text: string): readonly PromiseLike<unknown>[] {
  const options = optionsFor(text);
  return [
    createClient(options).get("x"),
    createShop(options).send("GET", "x"),
    exact(connectRancher(options)).request("GET", "x"),
    withExactNumbers(connect(options)).request("GET", "x"),
  ];
}

it("an answer with a number that would be rounded is refused, and the error names its member", async () => {
  const rounded = [
    ['{"id":9007199254740993}', "id is rounded to 9007199254740992"],
    ['{"a\\"b" : -12345678901234567890 }', 'a"b is rounded to -12345678901234567000'],
    ['{"a":"1","ids":[1,\n1234567890123456789]}', "ids is rounded to 1234567890123456800"],
    ["12345678901234567", "An item is rounded to 12345678901234568"],
    ['[{"a":"1"},12345678901234567]', "An item is rounded to 12345678901234568"],
    [`${"[".repeat(5_000)}12345678901234567${"]".repeat(5_000)}`, "An item is rounded"],
    ['{"\\u0061\\"b":"x\\"","n\\"\\u00e9":12345678901234567}', 'n"é is rounded'],
    ['{"id":9007199254740993.0}', "id is rounded to 9007199254740992"],
    ['{"id":1234567890123456789012}', "id is rounded to 1.2345678901234568e+21"],
    ['{"id":-12345678901234567890123456789}', "id is rounded to -1.2345678901234568e+28"],
    ['{"size":1e400}', "size is rounded to Infinity"],
    ['{"a":{"size":-1.5E+0309}}', "size is rounded to -Infinity"],
    [`{"size":[1${"0".repeat(400)}]}`, "size is rounded to Infinity"],
    ['{"size":1e-400}', "size is rounded to 0"],
    [`{"size":-0.${"0".repeat(400)}1}`, "size is rounded to 0"],
  ] as const;
  for (const [text, named] of rounded) {
    for (const error of await Promise.all(callsFor(text).map(failureOf))) {
      expect(error.message).toContain(named);
      expect(error).toMatchObject({ name: "ApiError", status: 200 });
    }
  }
});

it("microseconds, digits in strings and fractions pass", async () => {
  const texts = [
    '{"at":1767225600123456,"max":9007199254740991,"min":-9007199254740991}',
    '{"id":"12345678901234567890","a":"x: 12345678901234567890","b":"\\",12345678901234567890"}',
    '{"12345678901234567890":[0.12345678901234567890, 1e300, 1.5]}',
    // Digits that JavaScript prints as they are.
    '{"a":9007199254740994,"b":123456789012345680000,"c":4503599627370497.5,"d":-0.00000000000000000}',
    '{"a":"1e400","b":"x,1e400}","c":"\\"1e400]","d":"\\\\","e":["f0de1e400"],"f":0e-400,"g":1e-300}',
  ];
  for (const text of texts) {
    const wanted: unknown = JSON.parse(text);
    expect(await Promise.all(callsFor(text))).toEqual(Array(4).fill(wanted));
  }
});

it("methods of a group and of a resource refuse a number that would be rounded", async () => {
  const page = '{"data":[{"id":"1v1","type":"volume","size":9007199254740993}]}';
  const core = exact(connectRancher(optionsFor(page)));
  expect((await failureOf(volumes(core).list())).message).toContain("size is rounded");
  const one = withExactNumbers(connect(optionsFor('{"id":9007199254740993}')));
  expect((await failureOf(books(one).get(1))).message).toContain("id is rounded");
});

it("a secret in the name of a member is not in the message", async () => {
  const client = exact(
    connectRancher({
      ...optionsFor('{"the-key":9007199254740993}'),
      accessKey: "a",
      secretKey: "the-key",
    }),
  );
  expect((await failureOf(client.request("GET", "x"))).message).not.toContain("the-key");
});

it("the body of an error keeps the digits of a number that would be rounded, as a text", async () => {
  const text = '{"message":"taken","id":9007199254740993}';
  const options = {
    ...optionsFor(""),
    fetch: () => Promise.resolve(new Response(text, { status: 409 })),
  };
  for (const call of [
    () => createClient(options).get("x"),
    () => createShop(options).books.get(1),
  ] as const) {
    expect(await failureOf(call())).toMatchObject({ status: 409, body: text });
  }
});

it("the name of a rounded number does not show a secret of the body", async () => {
  const text = '{"id":1,"the-passw0rd":9007199254740993}';
  const client = books(withExactNumbers(connect(optionsFor(text))));
  const body = { title: "a", genre: "novel", price: 1, password: "the-passw0rd" } as const;
  const { message } = await failureOf(client.create(body));
  expect(message).toBe("POST https://host: *** is rounded to 9007199254740992");
});
