import { statSync } from "node:fs";
import { relative, resolve } from "node:path";

import { shorten } from "../diagnostics/diagnostic.js";
import { UsageError } from "../diagnostics/usage-error.js";
import { loadDocument } from "../dialects/openapi/document.js";
import { readDocument, type DocumentReading } from "../dialects/openapi/read-document.js";
import { readText } from "../output/read-text.js";
import { readAnswer, whyUnreachable, type ReadBudget } from "../source/read-answer.js";
import { namesVersion } from "./names-version.js";
import { posix } from "./posix.js";
import { withoutParts } from "./without-keys.js";

/** The place of an OpenAPI document, and the limits for reading it. */
export interface DocumentPlace {
  /** A URL, or the path of a file. */
  readonly from: string;
  /** The folder that paths are relative to. */
  readonly cwd: string;
  /** The folder that paths in messages are relative to. */
  readonly folder: string;
  /** True to follow references to other hosts. Default: false. */
  readonly isRemote?: boolean;
  /** True if pages are made from the document. Default: false. */
  readonly isForPages?: boolean;
  /** The time limit for all requests together, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
}

/** An OpenAPI document that was read, and the texts of its files. */
export interface LoadedDocument extends DocumentReading {
  /** The URL of the document without keys, or its path. */
  readonly name: string;
  textOf(file: string): string | undefined;
}

/** Limits against answers without an end and redirects in a circle. */
const mostBytes = 64 * 2 ** 20;
const mostRedirects = 5;

/**
 * Reads an OpenAPI document and the files that it refers to. Without `isRemote`, a document of a server may
 * refer to its server only, and a document on disk to files only.
 *
 * @throws UsageError with the reason if there is no document, or if it cannot be read.
 */
export async function loadOpenApi(place: DocumentPlace): Promise<LoadedDocument> {
  const { from, cwd, folder } = place;
  const isUrl = /^https?:\/\//i.test(from);
  if (isUrl && !URL.canParse(from)) {
    throw new UsageError([
      `\`${withoutParts(from)}\` is not a URL; write one such as http://host/openapi.json`,
    ]);
  }
  const name = isUrl ? bareUrl(new URL(from)) : posix(relative(folder, resolve(cwd, from)));
  const texts = new Map<string, string>();
  const session = sessionOf(place);
  const readFile = async (file: string): Promise<string> => {
    const text = /^https?:\/\//i.test(file)
      ? await fetchText(new URL(file), session)
      : readFromDisk(file, folder, session);
    texts.set(file, text);
    return text;
  };
  const fail = (reason: string): never => {
    throw new UsageError([`${name} is not an OpenAPI document: ${reason}`]);
  };
  let document;
  try {
    document = await loadDocument(name, readFile);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new UsageError([`${name} cannot be read: ${error.message}`]);
  }
  if (typeof document === "string") return fail(document);
  const reading = readDocument(document, place);
  if (typeof reading === "string") return fail(reading);
  return { ...reading, name, textOf: (file) => texts.get(file) };
}

/**
 * True if the text at a URL names a version of OpenAPI. Undefined if no text can be read within five seconds.
 */
export async function isDocumentAt(url: string): Promise<boolean | undefined> {
  try {
    const session = sessionOf({ from: url, timeout: 5000 });
    return namesVersion(await fetchText(new URL(url), session));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function sessionOf(place: Pick<DocumentPlace, "from" | "isRemote" | "timeout">): Session {
  const url = /^https?:\/\//i.test(place.from) ? new URL(place.from) : undefined;
  return {
    origin: url?.origin,
    credentials: url === undefined ? undefined : credentialsOf(url),
    isRemote: place.isRemote === true,
    signal: AbortSignal.timeout(place.timeout ?? 30_000),
    budget: { bytes: mostBytes },
  };
}

/** An error whose message says why a file or a URL cannot be read. */
class Unreadable extends Error {}

interface Session {
  /** Undefined for a document on disk. */
  readonly origin: string | undefined;
  readonly credentials: string | undefined;
  readonly isRemote: boolean;
  readonly signal: AbortSignal;
  /** The number of bytes that may still be read, for all files together. */
  readonly budget: ReadBudget;
}

function readFromDisk(file: string, folder: string, session: Session): string {
  if (session.origin !== undefined) throw new Unreadable("a server's document names a file");
  const path = resolve(folder, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) throw new Unreadable("it is a folder; name a file");
  if (stat?.isFile() !== true) throw new Unreadable("there is no such file");
  session.budget.bytes -= stat.size;
  if (session.budget.bytes < 0) throw tooLarge();
  return readText(path) ?? "";
}

function tooLarge(): Unreadable {
  return new Unreadable(`it is larger than ${mostBytes / 2 ** 20} MiB`);
}

async function fetchText(given: URL, session: Session): Promise<string> {
  let url = given;
  for (let redirects = 0; ; redirects++) {
    if (url.origin !== session.origin && !session.isRemote) {
      throw new Unreadable("it is on another host, and only --remote-refs allows that");
    }
    const response = await request(url, session);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.status !== 200) throw new Unreadable(`the server answers ${response.status}`);
      return readBody(response, session);
    }
    await response.body?.cancel();
    if (!URL.canParse(location, url.href) || redirects >= mostRedirects) {
      throw new Unreadable(`it redirects to ${shorten(location)}`);
    }
    url = new URL(location, url);
    if (!/^https?:$/.test(url.protocol))
      throw new Unreadable(`it redirects to ${shorten(location)}`);
  }
}

async function request(url: URL, { origin, credentials, signal }: Session): Promise<Response> {
  // The keys are sent only to the server of the URL that the user gave.
  const isOwn = url.origin === origin && credentials !== undefined;
  try {
    return await fetch(bareUrl(url), {
      redirect: "manual",
      signal,
      headers: {
        accept: "application/json, application/yaml;q=0.9, */*;q=0.5",
        "user-agent": "stubdown",
        ...(isOwn && { authorization: credentials }),
      },
    });
  } catch (error) {
    throw unreachable(error);
  }
}

async function readBody(response: Response, { budget }: Session): Promise<string> {
  const text = await readAnswer(response, budget).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (text === undefined) throw tooLarge();
  return text;
}

function unreachable(error: unknown): Unreadable {
  const reason = whyUnreachable(error);
  return new Unreadable(
    reason === undefined
      ? "the server does not answer in time"
      : `the server cannot be reached: ${reason}`,
  );
}

/** Returns a URL without its keys. */
function bareUrl(url: URL): string {
  const bare = new URL(url);
  bare.username = bare.password = "";
  return bare.href;
}

function credentialsOf({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}
