import { statSync } from "node:fs";
import { relative, resolve } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import {
  readSchemas,
  type SchemaDocument,
  type SchemasReading,
} from "../dialects/schemas/read-schemas.js";
import { fetchSchemas } from "../dialects/schemas/fetch-schemas.js";
import { findKeys } from "../dialects/schemas/server-keys.js";
import { readText } from "../output/read-text.js";
import type { Terminal } from "./command.js";
import { posix } from "./posix.js";
import { withoutParts } from "./without-keys.js";

/** The place of the schemas of a server. */
export interface SchemasPlace {
  /** A URL, or the path of a file. */
  readonly from: string;
  /**
   * The prefix of the environment variables with the keys: `RANCHER` for `RANCHER_ACCESS_KEY` and
   * `RANCHER_SECRET_KEY`.
   */
  readonly envPrefix: string;
  readonly basePath: string | undefined;
  /** The folder that paths in messages are relative to. */
  readonly folder: string;
}

/** The schemas of a server, and the texts that they were read from. */
export interface Schemas extends SchemasReading {
  /** The URL of the schemas without keys, or their path. */
  readonly name: string;
  textOf(file: string): string | undefined;
}

/**
 * Reads schemas from a running server, or from a file with a saved answer of the server.
 *
 * @throws UsageError with the reason if there are no schemas, or if they cannot be read.
 */
export async function loadSchemas(place: SchemasPlace, terminal: Terminal): Promise<Schemas> {
  const isUrl = /^https?:\/\//i.test(place.from);
  const documents = isUrl ? await fetchAll(place) : [readFile(place.from, place.folder, terminal)];
  const name = documents[0]?.file ?? place.from;
  const reading = readSchemas(documents);
  if (typeof reading === "string") {
    throw new UsageError([`${name} has no schemas: ${reading}`]);
  }
  const texts = new Map(documents.map(({ file, text }) => [file, text]));
  return { ...reading, name, textOf: (file) => texts.get(file) };
}

async function fetchAll(place: SchemasPlace): Promise<readonly SchemaDocument[]> {
  const { from, envPrefix, basePath } = place;
  if (!URL.canParse(from)) {
    throw new UsageError([
      `\`${withoutParts(from)}\` is not a URL; write one such as http://host:8080`,
    ]);
  }
  const url = new URL(from);
  return fetchSchemas(url, { ...findKeys(url, envPrefix), basePath });
}

function readFile(from: string, folder: string, { cwd }: Terminal): SchemaDocument {
  const path = resolve(cwd, from);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new UsageError([
      `There is no file ${from}; write a URL such as http://host:8080, or a file with schemas`,
    ]);
  }
  return { file: posix(relative(folder, path)), text: readText(path) ?? "" };
}
