import { File, type Blob } from "node:buffer";

import { Busboy } from "@fastify/busboy";

import { readText } from "./charset.js";
import type { Refuse } from "./errors.js";
import { addPair, maxPairs, readPairs, type Pair } from "./pairs.js";
import { readHeads } from "./parts.js";

/** A part of a form: its name, and a string or a `File`. */
export type Part = Pair<string | Blob>;

/**
 * Reads the parts of a form, in their order.
 *
 * @throws the error of `refuse`: 413 for too many parts, 415 for a charset other than UTF-8 and for parts in an
 * encoding such as base64, 400 for a form that cannot be read
 */
export async function readForm(
  body: Buffer,
  contentType: string,
  refuse: Refuse,
): Promise<readonly Part[]> {
  if (/^application\//i.test(contentType))
    return readPairs(readText(body, contentType, refuse), refuse);
  const names = readHeads(body, contentType, refuse);
  const read = await readMultipart(body, contentType, refuse);
  if (read.length !== names.length) throw refuse("The form cannot be read");
  const parts = read.map((part, index) => named(part, names[index]));
  // The parser replaces bytes that are not UTF-8 by U+FFFD, which a form rarely contains itself.
  const isReplaced = parts.some(([name, value]) => {
    const text = value instanceof File ? value.name : value;
    return name.includes("\uFFFD") || (typeof text === "string" && text.includes("\uFFFD"));
  });
  if (isReplaced && !body.includes("\uFFFD")) throw refuse("The form is not valid UTF-8");
  return parts;
}

/**
 * Gives a file the name in its `filename*`, without folders. The parser takes the last of `filename` and `filename*`.
 */
function named([name, value]: Part, other: string | undefined): Part {
  if (!(value instanceof File) || other === undefined) return [name, value];
  return [name, new File([value], other.replace(/^.*[\\/]/s, ""), { type: value.type })];
}

/** The number of bytes that are parsed at once. Parsing stops between two chunks if the form is refused. */
const chunkSize = 16_384;

function readMultipart(
  body: Buffer,
  contentType: string,
  refuse: Refuse,
): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    // The place of each part in the form. A file ends later than a text that follows it.
    const places: number[] = [];
    let begun = 0;
    let isRefused = false;
    const fail = (error: Error): void => {
      isRefused = true;
      reject(error);
    };
    const failToRead = (): void => {
      fail(refuse("The form cannot be read"));
    };
    const add = (place: number, name: string | undefined, value: string | Blob): void => {
      if (isRefused) return;
      try {
        addPair(parts, [name ?? "", value], refuse);
        places.push(place);
      } catch (error) {
        fail(error as Error);
      }
    };
    let parser: InstanceType<typeof Busboy>;
    try {
      // A part cannot be longer than the whole body, whose length Fastify limits.
      const limits = { fieldSize: body.length, parts: maxPairs + 1 };
      parser = new Busboy({ headers: { "content-type": contentType }, limits });
    } catch {
      failToRead();
      return;
    }
    parser.on("field", (name, value) => {
      add(begun++, name, value);
    });
    parser.on("file", (name, file, filename, _encoding, type) => {
      const place = begun++;
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      file.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
      file.on("error", failToRead);
      file.on("end", () => {
        add(place, name, new File(chunks, filename, { type }));
      });
    });
    parser.on("error", failToRead);
    parser.on("finish", () => {
      const inOrder = parts.map((part, index) => ({ part, place: places[index] ?? 0 }));
      inOrder.sort((a, b) => a.place - b.place);
      resolve(inOrder.map(({ part }) => part));
    });
    const feed = (at: number): void => {
      if (isRefused) return;
      if (at >= body.length) parser.end();
      else
        parser.write(body.subarray(at, at + chunkSize), () => {
          feed(at + chunkSize);
        });
    };
    feed(0);
  });
}
