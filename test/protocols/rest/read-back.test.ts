// Values that were read are passed to the methods that create and change.
import { createClient, Genre, optionOf, type Book } from "@bookshop/client";
import { expect, it } from "vitest";

const book = { id: 1, title: "a", genre: "novel", price: 2, tags: ["b"], published: "2020-01-31" };

/** Makes a client whose answers are one book, and collects the bodies that it sends. */
function makeShop(answer: object): { client: ReturnType<typeof createClient>; sent: unknown[] } {
  const sent: unknown[] = [];
  const client = createClient({
    url: "https://host",
    fetch: (_, init) => {
      if (init?.body !== undefined) sent.push(JSON.parse(init.body as string));
      return Promise.resolve(Response.json(answer));
    },
  });
  return { client, sent };
}

it("a book that was read is passed to create and update without a cast, and all its members are sent", async () => {
  const { client, sent } = makeShop(book);
  const found: Book = await client.books.get(1);
  await client.books.update(found.id, found);
  await client.books.update(found.id, { ...found, title: "c" });
  await client.books.create({ ...found, genre: optionOf(found.genre, Genre) });
  await client.books.create({ ...found, genre: optionOf(found.genre, ["novel", "poetry"]) });
  expect(sent).toEqual([book, { ...book, title: "c" }, book, book]);
});

it("an undocumented option of an answer is refused before it is sent, and a misspelt one does not compile", async () => {
  const { client, sent } = makeShop({ ...book, genre: "comic" });
  const { genre, ...found } = await client.books.get(1);
  expect(() => optionOf(genre, Genre)).toThrow(
    new TypeError('Unexpected "comic", expected one of novel, poetry, history'),
  );
  // @ts-expect-error Requests take the documented options only.
  await client.books.create({ ...found, genre });
  // @ts-expect-error This option is misspelt.
  const misspelt = client.books.create({ ...found, genre: optionOf("novle", ["novle"]) });
  await misspelt;
  expect(sent).toHaveLength(2);
  expect(() => optionOf("length", ["a"])).toThrow(TypeError);
  expect(() => optionOf("NOVEL", Genre)).toThrow(TypeError);
});
