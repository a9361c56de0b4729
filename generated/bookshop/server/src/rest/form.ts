import { Blob } from "node:buffer";

import { Busboy } from "@fastify/busboy";

import { HttpError } from "../core/errors.js";

type Part = readonly [name: string, value: unknown];

/** The most parts of a form. */
const maxParts = 1000;

/** The parts of a form: texts, and files as Blobs that have a `name`. */
export function readForm(body: Buffer, contentType: string): Promise<readonly Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const add = (name: string | undefined, value: unknown): void => {
      if (parts.length < maxParts) parts.push([name ?? "", value]);
      else reject(tooMany());
    };
    const fail = (): void => {
      reject(invalidBody("The form cannot be read"));
    };
    let parser: InstanceType<typeof Busboy>;
    try {
      // The limit of the whole body holds for each part.
      const limits = { fieldSize: body.length, parts: maxParts + 1 };
      parser = new Busboy({ headers: { "content-type": contentType }, limits });
    } catch {
      fail();
      return;
    }
    parser.on("field", add);
    parser.on("partsLimit", () => {
      reject(tooMany());
    });
    parser.on("file", (name, file, filename, _encoding, type) => {
      const chunks: Buffer[] = [];
      file.on("data", (chunk: Buffer) => chunks.push(chunk));
      file.on("error", fail);
      file.on("end", () => {
        add(name, Object.assign(new Blob(chunks, { type }), { name: filename }));
      });
    });
    parser.on("error", fail);
    parser.on("finish", () => {
      resolve(parts);
    });
    parser.end(body);
  });
}

function tooMany(): HttpError {
  const message = `The form has more than ${maxParts} parts`;
  return new HttpError(413, "Request too large", { message });
}

/** The body cannot be read as what it says it is. */
export function invalidBody(message: string): HttpError {
  return new HttpError(400, "Invalid body", { message });
}
