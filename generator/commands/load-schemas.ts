import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";

import { UsageError } from "../diagnostics/usage-error.js";
import { readSchemas, type SchemaDocument, type SchemasReading } from "../schemas/read-schemas.js";
import { readText } from "../output/read-text.js";
import type { Terminal } from "./command.js";
import { fetchSchemas, type Keys } from "./fetch-schemas.js";
import { posix } from "./project.js";

/** What is needed to find schemas. */
export interface SchemasPlace {
  /** A URL, or the path of a file. */
  readonly from: string;
  /** Begins the names of the variables that have the keys: `RANCHER`. */
  readonly envPrefix: string;
  readonly basePath: string | undefined;
  /** What shown paths are relative to. */
  readonly folder: string;
}

/** The schemas of a server, and what is known of where they came from. */
export interface Schemas extends SchemasReading {
  /** How people know it: a URL without keys, or a path. */
  readonly name: string;
  textOf(file: string): string | undefined;
}

/**
 * Reads schemas from a running server or from a file that has them as a server answers them.
 *
 * @throws UsageError if there are none, and why.
 */
export async function loadSchemas(place: SchemasPlace, terminal: Terminal): Promise<Schemas> {
  const isUrl = /^https?:\/\//i.test(place.from);
  const documents = isUrl ? await fetchAll(place) : [readFile(place.from, place.folder, terminal)];
  const name = documents[0]?.file ?? place.from;
  const reading = readSchemas(documents);
  if (typeof reading === "string") {
    throw new UsageError([`Unexpected content of ${name}, expected schemas: ${reading}`]);
  }
  const texts = new Map(documents.map(({ file, text }) => [file, harmless(text)]));
  return { ...reading, name, textOf: (file) => texts.get(file) };
}

async function fetchAll({
  from,
  envPrefix,
  basePath,
}: SchemasPlace): Promise<readonly SchemaDocument[]> {
  if (!URL.canParse(from))
    throw new UsageError([`Unexpected URL ${from}, expected http://host/v1`]);
  const url = new URL(from);
  const variables = [`${envPrefix}_ACCESS_KEY`, `${envPrefix}_SECRET_KEY`].join(" and ");
  const isMeant = isForServer(envPrefix, url);
  const keyHint = isMeant
    ? variables
    : `${variables}; those that are set are for the server in ${envPrefix}_URL`;
  const keys = keysOf(url) ?? (isMeant ? readKeys(envPrefix) : undefined);
  return fetchSchemas(url, { keys, keyHint, basePath });
}

/** Keys that stand in the URL itself; it is shown without them. */
function keysOf({ username, password }: URL): Keys | undefined {
  if (username === "") return undefined;
  return { accessKey: decode(username), secretKey: decode(password) };
}

/** A percent sign that begins no escape stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keys of the environment are for the server that it names, or for any if it names none. */
function isForServer(envPrefix: string, { origin }: URL): boolean {
  const url = process.env[`${envPrefix}_URL`] ?? "";
  return url === "" || (URL.canParse(url) && new URL(url).origin === origin);
}

function readKeys(envPrefix: string): Keys | undefined {
  const [accessKey = "", secretKey = ""] = ["ACCESS_KEY", "SECRET_KEY"].map((name) => {
    return process.env[`${envPrefix}_${name}`];
  });
  return accessKey === "" && secretKey === "" ? undefined : { accessKey, secretKey };
}

function readFile(from: string, folder: string, { cwd }: Terminal): SchemaDocument {
  const path = resolve(cwd, from);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new UsageError([
      `Unexpected ${from}, expected a URL such as http://host/v1 or a file of schemas`,
    ]);
  }
  const text = readText(path);
  return { file: posix(relative(folder, path)), text: text ?? "" };
}

/** Text of a server as a code frame may show it: characters that steer a terminal are none. */
function harmless(text: string): string {
  return text.replace(/[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, "?");
}
